import { AnswerCache } from './answer-cache'
import { StoreClosedError } from './errors'
import type { Hash, LedgerWriter } from './ledger-writer'
import type { Reader, ReaderPool } from './reader-pool'

/** What the indexer knows and no table does: said by the process that follows the ledger, for the pages that say how fresh they are. */
export type Following = {
  readonly state: 'starting' | 'following' | 'catching-up' | 'ledger-unreachable' | 'halted'
  readonly problem: string | null
  readonly chainHead: number | null
  readonly developmentLedger: boolean
  readonly demonstration: boolean
}

/** The index of one ledger, open in this process. */
export type Store = {
  readonly path: string
  readonly chainId: number
  readonly contract: Hash
  /** The contract whose payments are in the index; null where none is. */
  readonly payments: Hash | null
  /** The indexer's, and nobody else's. */
  readonly writer: LedgerWriter
  /** Reads one state of the index, in one transaction. Never waits for the writer. */
  read<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result>
  /** The same on a connection of its own, for as long as the caller takes items. */
  readStream<Item>(work: (reader: Reader) => AsyncGenerator<Item>): AsyncGenerator<Item>
  /** The answer to `key` at the present state of the index: computed once, forgotten when the index changes. */
  answer<Result>(key: string, compute: (reader: Reader) => Promise<Result>): Promise<Result>
  readonly following: Following
  /** The indexer says how it is doing. */
  reportFollowing(following: Partial<Following>): void
  close(): Promise<void>
}

type CreateStoreParameters = {
  readonly path: string
  readonly chainId: number
  readonly contract: string
  readonly payments: Hash | null
  readonly pool: ReaderPool
  readonly createWriter: (changed: () => void) => Promise<LedgerWriter>
  readonly close: () => void
}

export async function createStore(parameters: CreateStoreParameters): Promise<Store> {
  const { path, pool } = parameters
  const answers = new AnswerCache()
  const writer = await parameters.createWriter(() => answers.forget())
  let closed = false
  let following: Following = {
    state: 'starting',
    problem: null,
    chainHead: null,
    developmentLedger: false,
    demonstration: false,
  }
  const assertOpen = (): void => {
    if (closed) throw new StoreClosedError(path)
  }

  return {
    path,
    chainId: parameters.chainId,
    contract: parameters.contract as Hash,
    payments: parameters.payments,
    writer,
    read: async (work) => {
      assertOpen()
      return pool.use(work)
    },
    readStream: (work) => {
      assertOpen()
      return pool.useAlone(work)
    },
    answer: async (key, compute) => {
      assertOpen()
      return answers.get(key, () => pool.use(compute))
    },
    get following() {
      return following
    },
    reportFollowing: (news) => {
      following = { ...following, ...news }
    },
    close: async () => {
      if (closed) return
      closed = true
      // A step under way is finished first: the queue answers in turn.
      await writer.readCursor().catch(() => undefined)
      parameters.close()
    },
  }
}
