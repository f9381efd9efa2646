import { connection } from 'next/server'

/** The process answers. Says nothing of the ledger or the index: see /readyz. */
export async function GET(): Promise<Response> {
  await connection()
  return new Response('ok\n', { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
}
