import { connection } from 'next/server'
import { getFreshness } from '@/lib/queries/get-freshness'
import { readStore } from '@/lib/store/open-store'
import { answerFailure } from '../answer-failure'

/** 200 once pages can be drawn: the index is open and has read the ledger at least once. Stale pages are still pages, so an unreachable ledger is ready. */
export async function GET(): Promise<Response> {
  await connection()
  try {
    const { indexedTo, state } = await getFreshness({ store: readStore() })
    const ready = indexedTo !== null
    return Response.json(
      { ready, state, indexedTo: indexedTo?.number ?? null },
      { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    )
  } catch (error) {
    return answerFailure(error)
  }
}
