import type { worksheet as english } from '../en/worksheet'
import type { MessagesOf } from '../message'

export const worksheet: MessagesOf<typeof english> = {}
