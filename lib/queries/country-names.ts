import { tokenise } from '@/lib/store/tokenise'

/** Languages in which a reader may name a country. */
const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const
/** Shorter words are beginnings of too many names. */
const SHORTEST_BEGINNING = 3

const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }))
const wordsByCode = new Map<string, readonly string[]>()

/** The words of a country's names, folded as all words are; none for a code that is no country's. */
function countryWords(code: string): readonly string[] {
  const known = wordsByCode.get(code)
  if (known !== undefined) return known
  const words = /^[A-Z]{2}$/.test(code) ? names.flatMap((name) => tokenise(name.of(code) ?? '')) : []
  const distinct = [...new Set(words)]
  wordsByCode.set(code, distinct)
  return distinct
}

/** Whether a word that was asked for, folded, is one of a country's name, or begins one. */
export function namesCountry(word: string, code: string): boolean {
  const mayBegin = [...word].length >= SHORTEST_BEGINNING
  return countryWords(code).some((said) => said === word || (mayBegin && said.startsWith(word)))
}
