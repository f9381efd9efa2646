import { type Language, LOCALES } from '@/lib/domain/language'

/** A country's name from its ISO 3166 code: "Kenya"; the code itself where none is known. */
export function formatCountry(code: string, language: Language = 'en'): string {
  try {
    return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(code.toUpperCase()) ?? code
  } catch {
    return code
  }
}
