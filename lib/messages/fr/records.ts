import type { records as english } from '../en/records'
import type { MessagesOf } from '../message'

export const records: MessagesOf<typeof english> = {}
