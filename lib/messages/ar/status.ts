import type { status as english } from '../en/status'
import type { MessagesOf } from '../message'

export const status: MessagesOf<typeof english> = {}
