import { headers } from 'next/headers'
import { cache, use } from 'react'
import { isLanguage, type Language, toLanguagePath } from '@/lib/domain/language'
import { createFormat, type Format } from '@/lib/format/format'
import { createSay, type Say } from '@/lib/messages/message'
import { type Words, wordsIn } from '@/lib/messages/messages'

/** Set by the proxy from the path; whatever a reader sends under this name is overwritten there. */
export const LANGUAGE_HEADER = 'x-counterfoil-language'

/** Everything that depends on the language of the page that is being drawn. */
export type LanguageTools = {
  readonly language: Language
  readonly words: Words
  /** Fills a text in. */
  readonly say: Say
  readonly format: Format
  /** An address of this site in this language, for forms and redirects; InternalLink does it by itself. */
  readonly path: (path: string) => string
}

const createTools = cache((language: Language): LanguageTools => {
  return {
    language,
    words: wordsIn(language),
    say: createSay(language),
    format: createFormat(language),
    path: (path) => toLanguagePath(language, path),
  }
})

/** The language of the request, for pages and whatever else is asynchronous on the server. */
export const readLanguage = cache(async (): Promise<LanguageTools> => {
  const asked = (await headers()).get(LANGUAGE_HEADER) ?? 'en'
  return createTools(isLanguage(asked) ? asked : 'en')
})

/** The same within a component that is drawn on the server. A component of the browser gets its texts from its parent. */
export const useLanguage = (): LanguageTools => use(readLanguage())
