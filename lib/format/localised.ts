import type { LocalisedText } from '@/lib/domain/record'

export type LanguageText = { readonly language: string; readonly text: string }

/** Every language of a text, English first, then the source's unnamed language, then by tag. */
export function toLanguageTexts(texts: LocalisedText): readonly LanguageText[] {
  const rank = (tag: string) => (tag === 'en' ? 0 : tag.startsWith('en-') ? 1 : tag === 'und' ? 2 : 3)
  return Object.entries(texts)
    .map(([language, text]) => ({ language, text }))
    .sort((a, b) => rank(a.language) - rank(b.language) || (a.language < b.language ? -1 : 1))
}

/** The name of a language in English, "Arabic"; null for the unnamed one. */
export function formatLanguage(tag: string): string | null {
  if (tag === 'und') return null
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
