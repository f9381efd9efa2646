import type { search as english } from '../en/search'
import type { MessagesOf } from '../message'

export const search: MessagesOf<typeof english> = {}
