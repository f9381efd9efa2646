import type { charts as english } from '../en/charts'
import type { MessagesOf } from '../message'

export const charts: MessagesOf<typeof english> = {}
