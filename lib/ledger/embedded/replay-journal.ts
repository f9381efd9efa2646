import { advance, type ChainPosition } from './block-writer'
import { DamagedJournalError, RefusedCallError, ReplayDivergedError } from './errors'
import { type JournalOutcome, readJournal } from './journal'
import { mineIntent } from './mine-intent'
import { type NodeClient, readHeader } from './node-client'

export type Replay = {
  readonly position: ChainPosition
  readonly transactions: number
  readonly wholeBytes: number
  readonly tornBytes: number
  /** The outcome of the last intent, where the journal does not have it yet. */
  readonly missingOutcome: JournalOutcome | null
}

/**
 * Brings a node that has nothing but its genesis to where the journal ends, and compares every block with the recorded one.
 * An intent without outcome is mined: whoever sent it may have been told so.
 * Errors: ReplayDivergedError, DamagedJournalError. The file is only read.
 */
export async function replayJournal({ path, node }: { path: string; node: NodeClient }): Promise<Replay> {
  const { number, hash, timestamp } = await readHeader(node, 'latest')
  let position: ChainPosition = { number, hash, timestamp, emptyBlocks: 0, clock: 'now' }
  let missingOutcome: JournalOutcome | null = null
  let transactions = 0
  let line = 0

  const entries = readJournal({ path })
  for (;;) {
    const next = await entries.next()
    if (next.done) return { position, transactions, missingOutcome, ...next.value }
    const entry = next.value
    line += 1
    if (entry.kind === 'ledger') continue
    if (entry.kind === 'mined') {
      if (entry.block !== position.number)
        throw new DamagedJournalError(path, line, `block ${entry.block} is out of order`)
      if (entry.hash !== position.hash) throw new ReplayDivergedError(entry.block, entry.hash, position.hash)
      missingOutcome = null
      continue
    }
    if (entry.block !== position.number + 1) {
      throw new DamagedJournalError(path, line, `block ${entry.block} is out of order`)
    }
    try {
      const block = await mineIntent({ node, intent: entry })
      position = advance(position, entry, block)
    } catch (error) {
      if (!(error instanceof RefusedCallError)) throw error
      throw new ReplayDivergedError(entry.block, 'a block', `a refusal ("${error.message}")`)
    }
    if (entry.kind === 'transaction') transactions += 1
    missingOutcome = { kind: 'mined', block: position.number, hash: position.hash }
  }
}
