import type { overview as english } from '../en/overview'
import type { MessagesOf } from '../message'

export const overview: MessagesOf<typeof english> = {}
