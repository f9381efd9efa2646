/** The languages that the pages speak. English has no prefix in an address, the others stand first in its path: /fr/records. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
}

/** For `Intl`. Arabic is written with Latin digits: an amount must read the same as in the record that was signed. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-EG-u-nu-latn',
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)

/** The language that a path of the site names, and the path without it: "/fr/records" is French, "/records". */
export function splitLanguagePath(path: string): { readonly language: Language; readonly path: string } {
  const match = /^\/([a-z]{2})(\/.*|$)/.exec(path)
  if (match === null || !isLanguage(match[1]!)) return { language: 'en', path }
  return { language: match[1], path: match[2] === '' ? '/' : match[2]! }
}

/** An address of the site in a language; what begins with no slash, or with two, is none of the site's pages and stays as it is. */
export function toLanguagePath(language: Language, path: string): string {
  if (language === 'en' || !path.startsWith('/') || path.startsWith('//')) return path
  return path === '/' ? `/${language}` : path.startsWith('/?') ? `/${language}${path.slice(1)}` : `/${language}${path}`
}
