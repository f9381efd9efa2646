import type { record as english } from '../en/record'
import type { MessagesOf } from '../message'

export const record: MessagesOf<typeof english> = {}
