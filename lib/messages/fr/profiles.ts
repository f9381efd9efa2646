import type { profiles as english } from '../en/profiles'
import type { MessagesOf } from '../message'

export const profiles: MessagesOf<typeof english> = {}
