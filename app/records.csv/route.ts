import { recordsCsvResponse } from '@/lib/exports/records-csv'
import { parseRecordSearch } from '@/lib/search-params/record-search'
import { listUnreadParts } from '@/lib/search-params/unread-parts'
import { readStore } from '@/lib/store/open-store'
import { answerFailure } from '../answer-failure'

/** Every row of a search, all its pages, as one streamed file. What cannot be read of the address is refused: a file must not be wider than what was asked for. */
export async function GET(request: Request): Promise<Response> {
  const search = parseRecordSearch(new URL(request.url).searchParams)
  const unread = listUnreadParts(search)
  if (unread.length > 0) return Response.json({ error: 'search-not-understood', unread }, { status: 400 })
  try {
    return recordsCsvResponse({ store: readStore(), search, request })
  } catch (error) {
    return answerFailure(error)
  }
}
