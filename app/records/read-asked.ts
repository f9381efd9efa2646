import { cache } from 'react'
import type { Language } from '@/lib/domain/language'
import { answerQuestion, type QuestionAnswer } from '@/lib/queries/answer-question'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { readStore } from '@/lib/store/open-store'

/** What an address asks of the explorer. */
export type Asked = {
  /**
   * What the page shows: of an answered question exactly the entries of its answer; of one that was understood in part what was understood, with the
   * rest as words.
   */
  readonly search: RecordSearch
  /** Null where nothing was asked, or words alone. */
  readonly answer: QuestionAnswer | null
}

/** Once a request: for the title, and for the page. */
const ask = cache(
  (text: string, language: Language): Promise<QuestionAnswer | null> =>
    answerQuestion({ store: readStore(), text, language }),
)

/** Reads the words of a search as a question; how the list looks stays as the address says. */
export async function readAsked(search: RecordSearch, language: Language): Promise<Asked> {
  const answer = search.words === '' ? null : await ask(search.words, language)
  if (answer === null) return { search, answer }
  const { columns, density, page } = search
  const rest = answer.answered ? [] : answer.leftOver
  const words = [answer.search.words, ...rest].join(' ').trim()
  return { search: { ...answer.search, words, columns, density, page }, answer }
}
