import { LANGUAGES, type Language, LOCALES } from '@/lib/domain/language'
import { tokenise } from '@/lib/store/tokenise'

const regionNames = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames(LOCALES[language], { type: 'region', fallback: 'none' }),
  ]),
) as Readonly<Record<Language, Intl.DisplayNames>>
const wordsByCode = new Map<string, readonly (readonly string[])[]>()

/** A country's name in a language; null where the code is none. */
export function readCountryName(code: string, language: Language): string | null {
  return /^[A-Z]{2}$/.test(code) ? (regionNames[language].of(code) ?? null) : null
}

/** The words of a country's names, one list a language, folded as all words are; none for a code that is no country's. */
export function countryWords(code: string): readonly (readonly string[])[] {
  const known = wordsByCode.get(code)
  if (known !== undefined) return known
  const words = LANGUAGES.map((language) => tokenise(readCountryName(code, language) ?? ''))
  wordsByCode.set(code, words)
  return words
}

/** Whether one of the words of a country's names is it. */
export const hasCountryWord = (code: string, isIt: (said: string) => boolean): boolean =>
  countryWords(code).some((words) => words.some(isIt))
