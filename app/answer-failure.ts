import { StoreNotReadyError } from '@/lib/store/errors'

/** A failed read as an answer to a machine: 503 where trying again helps, else 500. Says nothing of the inside. */
export function answerFailure(error: unknown): Response {
  if (error instanceof StoreNotReadyError) {
    return Response.json(
      { error: 'index-starting', message: 'The index is not open yet.' },
      { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '5' } },
    )
  }
  console.error(error)
  return Response.json(
    { error: 'failed', message: 'The index could not answer.' },
    { status: 500, headers: { 'cache-control': 'no-store' } },
  )
}
