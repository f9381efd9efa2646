import type { verify as english } from '../en/verify'
import type { MessagesOf } from '../message'

export const verify: MessagesOf<typeof english> = {}
