import { LANGUAGES, type Language, LOCALES } from '@/lib/domain/language'
import { tokenise } from '@/lib/store/tokenise'

/** Shorter words are beginnings of too many names. */
const SHORTEST_BEGINNING = 3

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

/** Whether a word that was asked for, folded, is one of a country's name, or begins one. */
export function namesCountry(word: string, code: string): boolean {
  const mayBegin = [...word].length >= SHORTEST_BEGINNING
  return countryWords(code).some((words) => words.some((said) => said === word || (mayBegin && said.startsWith(word))))
}
