import { answerFailure } from '@/app/answer-failure'
import { answerPreflight, openToAll } from '@/lib/exports/answer-json'
import { recordsJsonResponse } from '@/lib/exports/records-json'
import { parseRecordSearch } from '@/lib/search-params/record-search'
import { readStore } from '@/lib/store/open-store'

export const OPTIONS = answerPreflight

export async function GET(request: Request): Promise<Response> {
  try {
    const search = parseRecordSearch(new URL(request.url).searchParams)
    return await recordsJsonResponse({ store: readStore(), search, request })
  } catch (error) {
    return openToAll(answerFailure(error))
  }
}
