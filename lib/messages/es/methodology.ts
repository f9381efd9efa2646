import type { methodology as english } from '../en/methodology'
import type { MessagesOf } from '../message'

export const methodology: MessagesOf<typeof english> = {}
