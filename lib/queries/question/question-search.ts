import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import type { NamedMatch } from './name-lookup'
import type { QuestionPart, ReadQuestion } from './read-question'

/** How a search names what a question names: an agency's code, a profile id, a payer's name. */
export type SearchNames = ReadonlyMap<NamedMatch, string>

/** The search for exactly the entries that what was understood of a question is about. */
export function toQuestionSearch(question: ReadQuestion, names: SearchNames): RecordSearch {
  const narrowed = question.parts.reduce((search, part) => narrow(search, part, names), EVERY_RECORD)
  return question.greatest ? { ...narrowed, sort: 'amount' } : narrowed
}

function narrow(search: RecordSearch, { as }: QuestionPart, names: SearchNames): RecordSearch {
  switch (as.kind) {
    case 'stage':
      return { ...search, stages: as.stages }
    case 'period':
      return 'years' in as.period
        ? { ...search, years: as.period.years, yearBasis: as.period.basis }
        : { ...search, from: as.period.from, to: as.period.to }
    case 'amount': {
      const { minimum, maximum, currency } = as.amounts
      return { ...search, minimum, maximum, currencies: currency === null ? search.currencies : [currency] }
    }
    case 'currency':
      return { ...search, currencies: [as.currency] }
    case 'words':
      return addWords(search, as.text)
    case 'name':
      return as.names.reduce((narrowed, match) => addName(narrowed, match, names.get(match)), search)
  }
}

function addName(search: RecordSearch, { kind }: NamedMatch, id: string | undefined): RecordSearch {
  if (id === undefined) return search
  const added = (list: readonly string[]) => [...new Set([...list, id])].sort()
  switch (kind) {
    case 'agency':
      return { ...search, agencies: added(search.agencies) }
    case 'payee':
      return { ...search, payees: added(search.payees) }
    case 'activity':
      return { ...search, references: added(search.references) }
    case 'sector':
      return { ...search, sectors: added(search.sectors) }
    case 'place':
      return { ...search, places: added(search.places) }
    case 'payer': {
      // Spellings that a phrase does not tell apart are asked for once.
      const phrase = `payer:"${id.replace(/["“”„«»]/g, ' ')}"`
      return search.words.includes(phrase) ? search : addWords(search, phrase)
    }
  }
}

const addWords = (search: RecordSearch, words: string): RecordSearch => ({
  ...search,
  words: `${search.words} ${words}`.replace(/\s+/g, ' ').trim(),
})
