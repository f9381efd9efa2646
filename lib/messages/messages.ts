import type { Language } from '@/lib/domain/language'
import { messages as arabic } from './ar'
import { messages as english } from './en'
import { messages as spanish } from './es'
import { messages as french } from './fr'
import type { MessagesOf } from './message'

/** All texts of the interface in English; the other languages have the same keys, and the compiler holds them to it. */
export type Words = typeof english

export const MESSAGES: Readonly<Record<Language, MessagesOf<Words>>> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
}

/** The texts in a language, typed as the English ones, so that whoever fills one in is told what it needs. */
export const wordsIn = (language: Language): Words => MESSAGES[language] as Words
