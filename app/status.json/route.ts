import { connection } from 'next/server'
import { getStatus } from '@/lib/queries/get-status'
import { readStore } from '@/lib/store/open-store'
import { answerFailure } from '../answer-failure'

/** The status page for machines. 503 while the index is not open yet. */
export async function GET(): Promise<Response> {
  await connection()
  try {
    return Response.json(await getStatus({ store: readStore() }), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return answerFailure(error)
  }
}
