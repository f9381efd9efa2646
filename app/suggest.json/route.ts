import { isLanguage } from '@/lib/domain/language'
import { SUGGEST_LENGTH, suggest } from '@/lib/queries/suggest'
import { serialiseRecordSearch } from '@/lib/search-params/record-search'
import { readStore } from '@/lib/store/open-store'
import { answerFailure } from '../answer-failure'

/** Answers under way at once. Who types fast asks often: what comes beyond is told to try again rather than kept waiting behind the rest. */
const AT_ONCE = 8
let underWay = 0

/**
 * What the reader may mean by what is typed so far, for the search box: `?q=…&lang=fr`.
 *
 * Shape: `groups` of suggestions as `suggest` gives them, with `query` in place of the search: the query string of /records that lists exactly
 * its entries. 400 where the text is longer than 200 characters, 503 where too many ask at once.
 */
export async function GET(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams
  const text = parameters.get('q') ?? ''
  const language = parameters.get('lang') ?? 'en'
  if (text.length > SUGGEST_LENGTH) {
    return Response.json({ error: 'too-long', longest: SUGGEST_LENGTH }, { status: 400, headers: NOT_KEPT })
  }
  if (underWay >= AT_ONCE) {
    return Response.json({ error: 'busy' }, { status: 503, headers: { ...NOT_KEPT, 'retry-after': '1' } })
  }
  underWay++
  try {
    const groups = await suggest({ store: readStore(), text, language: isLanguage(language) ? language : 'en' })
    const body = groups.map(({ kind, suggestions }) => ({
      kind,
      suggestions: suggestions.map(({ search, ...rest }) => ({ ...rest, query: serialiseRecordSearch(search) })),
    }))
    return Response.json({ text, groups: body }, { headers: { 'cache-control': 'private, max-age=20' } })
  } catch (error) {
    return answerFailure(error)
  } finally {
    underWay--
  }
}

const NOT_KEPT = { 'cache-control': 'no-store' }
