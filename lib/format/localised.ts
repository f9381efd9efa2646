import { type Language, LOCALES } from '@/lib/domain/language'
import type { LocalisedText } from '@/lib/domain/record'

export type LanguageText = { readonly language: string; readonly text: string }

/** Every language of a text, the reader's first, then English, then the source's unnamed language, then by tag. */
export function toLanguageTexts(texts: LocalisedText, language: Language = 'en'): readonly LanguageText[] {
  const rank = (tag: string) =>
    tag === language ? 0 : tag.startsWith(`${language}-`) ? 1 : /^en(-|$)/.test(tag) ? 2 : tag === 'und' ? 3 : 4
  return Object.entries(texts)
    .map(([language, text]) => ({ language, text }))
    .sort((a, b) => rank(a.language) - rank(b.language) || (a.language < b.language ? -1 : 1))
}

/** The name of a language, "Arabic"; null for the unnamed one. */
export function formatLanguage(tag: string, language: Language = 'en'): string | null {
  if (tag === 'und') return null
  try {
    return new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
