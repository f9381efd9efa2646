import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { getFreshness } from '@/lib/queries/get-freshness'
import { type RecordSearch, serialiseRecordSearch } from '@/lib/search-params/record-search'
import { listUnreadParts } from '@/lib/search-params/unread-parts'
import { SCHEMA_VERSION } from '@/lib/store/schema'
import type { Store } from '@/lib/store/store'

/** Readings of a state of the index that changed meanwhile; a block's step is applied in milliseconds. */
const TRIES = 5
/** Raised with every change of what the answers look like. */
const LOOK = 1
/** Seconds for which an answer may be shown again without asking: it names its block, and the next one is seconds away. */
const FRESH_SECONDS = 10

/** Any page may ask: the answers are public, and no cookie changes them. */
const OPEN_TO_ALL = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag' } as const

/** Which state of which ledger an answer is of. */
export type AnsweredLedger = {
  readonly chainId: number
  readonly contract: string
  readonly block: { readonly number: number; readonly hash: string; readonly time: string }
  /** Records above this block are provisional. */
  readonly finalizedTo: number
}

type AnswerJsonParameters<Body> = {
  readonly store: Store
  readonly request: Request
  readonly search: RecordSearch
  /** The answer beside its ledger; a Response is given as it is. */
  readonly read: () => Promise<Body | Response>
}

/**
 * A question to the API as its answer: JSON, of one state of the index, which it names.
 *
 * What of the address cannot be read is refused with 400 and every reason: an answer must not be wider than the question. 304 where the asker has the
 * answer of the same block; 503 while the index is not ready, or changes faster than it is read.
 */
export async function answerJson<Body extends object>(parameters: AnswerJsonParameters<Body>): Promise<Response> {
  const { store, request, search, read } = parameters
  const unread = listUnreadParts(search)
  if (unread.length > 0) return refuse(400, { error: 'search-not-understood', unread })

  for (let turn = 0; turn < TRIES; turn++) {
    const ledger = await readLedger(store)
    if (ledger === null) break
    const etag = tagOf(ledger, search, request)
    if (knows(request, etag)) return new Response(null, { status: 304, headers: headersOf(etag) })
    const body = await read()
    if (body instanceof Response) return body
    const after = await readLedger(store)
    // Two readings are of one state where nothing happened between them.
    if (after?.block.hash === ledger.block.hash && after.finalizedTo === ledger.finalizedTo) {
      return Response.json({ ledger, search: serialiseRecordSearch(search), ...body }, { headers: headersOf(etag) })
    }
    await sleep(50)
  }
  return refuse(503, { error: 'index-busy', message: 'The index is being read in. Try again.' }, { 'retry-after': '5' })
}

/** Answers what a browser asks before it sends a question with headers of its own. */
export const answerPreflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'if-none-match',
      'access-control-max-age': '86400',
    },
  })

/** An answer that pages of other sites may read too. */
export function openToAll(response: Response): Response {
  for (const [name, value] of Object.entries(OPEN_TO_ALL)) response.headers.set(name, value)
  return response
}

export const refuse = (status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(body, { status, headers: { ...OPEN_TO_ALL, 'cache-control': 'no-store', ...headers } })

async function readLedger(store: Store): Promise<AnsweredLedger | null> {
  const { indexedTo, finalizedTo } = await getFreshness({ store })
  if (indexedTo === null) return null
  const { number, hash, timestampSeconds } = indexedTo
  return {
    chainId: store.chainId,
    contract: store.contract,
    block: { number, hash, time: new Date(timestampSeconds * 1000).toISOString().replace('.000', '') },
    finalizedTo: finalizedTo ?? 0,
  }
}

function tagOf(
  { chainId, contract, block, finalizedTo }: AnsweredLedger,
  search: RecordSearch,
  request: Request,
): string {
  const { pathname } = new URL(request.url)
  const parts = [
    LOOK,
    SCHEMA_VERSION,
    chainId,
    contract,
    block.hash,
    finalizedTo,
    pathname,
    serialiseRecordSearch(search),
  ]
  return `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
}

const knows = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((known) => known.trim().replace(/^W\//, '') === etag || known.trim() === '*')

const headersOf = (etag: string): Readonly<Record<string, string>> => ({
  ...OPEN_TO_ALL,
  etag,
  'cache-control': `public, max-age=${FRESH_SECONDS}`,
})
