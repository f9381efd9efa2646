import { InconsistentNodeError, UnknownFormatError } from '@/lib/ledger/errors'
import type { LedgerClient, LedgerNode } from '@/lib/ledger/ledger-client'
import { type ChainHead, confirmBlock, readBlocks, readChainHead } from '@/lib/ledger/read-blocks'
import { FORMAT } from '@/lib/record-format/bounds'
import type { IndexCursor, LedgerBlock, LedgerWriter } from '@/lib/store/ledger-writer'
import { attachPayments, type TokenBook } from './attach-payments'
import { findFork } from './find-fork'
import { type DecodedLog, decodeLogs, type InterpretedEvent, interpretLogs } from './interpret-logs'
import { judgeEvents } from './judge-events'
import { type Chunk, readAhead, readChunks } from './read-chunks'
import { readNewestBlocks } from './read-newest-blocks'
import { ReadingState } from './reading-state'

/** What is remembered between two advances; thrown away whenever one fails, and read from the store again. */
export type Reading = {
  cursor: IndexCursor | null
  readonly state: ReadingState
}

export async function openReading(writer: LedgerWriter): Promise<Reading> {
  const cursor = await writer.readCursor()
  const start = cursor ?? { batchCount: 0, head: `0x${'0'.repeat(64)}` as const }
  return { cursor, state: new ReadingState(writer, start) }
}

export type AdvanceParameters = {
  readonly client: LedgerClient
  readonly writer: LedgerWriter
  /** Of the last advance, when it succeeded. */
  readonly reading: Reading | null
  readonly startBlock: number
  /** Tokens that payments were made in, as far as they were asked. */
  readonly tokens: TokenBook
  /** Whether a chain that has become shorter has stayed so for several advances. */
  readonly waitedLongEnough: boolean
  readonly signal: AbortSignal
  readonly onChainHead: (chainHead: ChainHead) => void
  readonly onCursor: (cursor: IndexCursor | null) => void
  readonly log: (line: string) => void
}

const NEWEST_AT_ONCE = 32 // blocks
const STEP_RECORDS = 8_000 // longer steps cost as much a record, and keep readers of this process waiting

/**
 * Brings the index to the head of the chain as one node tells it: undoes what was reorganised away, reads final blocks in
 * ranges and newer ones one by one, and writes each run whole or not at all.
 *
 * Errors: every LedgerError, and the store's.
 */
export async function advanceIndex(node: LedgerNode, parameters: AdvanceParameters): Promise<Reading> {
  const { client, writer, signal, startBlock } = parameters
  const chainHead = await readChainHead(node)
  parameters.onChainHead(chainHead)
  let reading = parameters.reading ?? (await openReading(writer))

  if (reading.cursor) {
    const { waitedLongEnough } = parameters
    const fork = await findFork({ node, cursor: reading.cursor, chainHead, waitedLongEnough })
    if (fork.kind === 'after') {
      parameters.log(`The chain was reorganised after block ${fork.blockNumber}: undoing what was above it.`)
      await writer.rollback(fork.blockNumber)
      reading = await openReading(writer)
      parameters.onCursor(reading.cursor)
    }
  }
  await finalize(reading, chainHead, parameters)

  const next = () => (reading.cursor ? reading.cursor.block.number + 1 : startBlock)
  if (next() <= chainHead.finalizedTo) {
    const { contract, payments } = client
    const chunks = readChunks({ node, contract, payments, fromBlock: next(), toBlock: chainHead.finalizedTo })
    await backfill(node, readAhead(chunks), reading, chainHead, parameters)
  }
  while (next() <= chainHead.latest.number) {
    signal.throwIfAborted()
    const toBlock = Math.min(next() + NEWEST_AT_ONCE - 1, chainHead.latest.number)
    const parent = reading.cursor?.block ?? null
    const { contract, payments } = client
    const chunk = await readNewestBlocks({ node, contract, payments, parent, fromBlock: next(), toBlock })
    if (!chunk.ledgerHead) throw noState(chunk.upTo)
    await confirmBlock({ client, node, block: chunk.upTo })
    await (await writeChunk(node, chunk, reading, chainHead, parameters)).applied
  }
  return reading
}

/** The finalized mark may move with no new block; it never moves back. */
async function finalize(
  reading: Reading,
  chainHead: ChainHead,
  { writer, onCursor }: AdvanceParameters,
): Promise<void> {
  if (!reading.cursor) return
  const finalizedTo = Math.min(chainHead.finalizedTo, reading.cursor.block.number)
  if (finalizedTo <= reading.cursor.finalizedTo) return
  await writer.finalize(finalizedTo)
  reading.cursor = {
    ...reading.cursor,
    finalizedTo,
    unfinalizedBlocks: reading.cursor.unfinalizedBlocks.filter(({ number }) => number > finalizedTo),
  }
  onCursor(reading.cursor)
}

/** Final blocks, in order. The store writes one run while the next is read and judged. */
async function backfill(
  node: LedgerNode,
  chunks: AsyncGenerator<Chunk>,
  reading: Reading,
  chainHead: ChainHead,
  parameters: AdvanceParameters,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  let open: Chunk | null = null
  try {
    for await (const chunk of chunks) {
      parameters.signal.throwIfAborted()
      await confirmBlock({ client: parameters.client, node, block: chunk.upTo })
      open = join(open, chunk)
      let ready: Chunk = open
      if (chunk.ledgerHead) {
        open = null
      } else {
        // Nothing shows yet that no batch is missing after the last one served: what is before it is shown complete by it.
        const split = await splitBeforeLastBatch(node, open)
        if (!split) continue
        ready = split.complete
        open = split.open
      }
      const written = await writeChunk(node, ready, reading, chainHead, parameters, writing)
      writing = written.applied
      // Its failure is met at the next turn; before that it is nobody's.
      writing.catch(() => {})
    }
    if (open) throw noState(open.upTo)
  } finally {
    await writing
  }
}

const join = (open: Chunk | null, chunk: Chunk): Chunk =>
  open === null
    ? chunk
    : {
        ...chunk,
        fromBlock: open.fromBlock,
        logs: [...open.logs, ...chunk.logs],
        paid: [...open.paid, ...chunk.paid],
        blocks: [...open.blocks, ...chunk.blocks],
      }

async function splitBeforeLastBatch(node: LedgerNode, chunk: Chunk): Promise<{ complete: Chunk; open: Chunk } | null> {
  const lastBatch = decodeLogs(chunk.logs).findLast(({ event }) => event.eventName === 'BatchPublished')
  const upToNumber = lastBatch ? lastBatch.log.blockNumber - 1 : -1
  if (upToNumber < chunk.fromBlock) return null
  return cutChunk(node, chunk, upToNumber)
}

async function cutChunk(node: LedgerNode, chunk: Chunk, upToNumber: number): Promise<{ complete: Chunk; open: Chunk }> {
  const [upTo] = await readBlocks(node, [upToNumber])
  const logs = chunk.logs.filter(({ blockNumber }) => blockNumber <= upToNumber)
  const paid = chunk.paid.filter(({ blockNumber }) => blockNumber <= upToNumber)
  return {
    complete: {
      ...chunk,
      upTo: upTo!,
      logs,
      paid,
      blocks: [...chunk.blocks.filter(({ number }) => number < upToNumber), upTo!],
      ledgerHead: null,
    },
    open: {
      ...chunk,
      fromBlock: upToNumber + 1,
      logs: chunk.logs.slice(logs.length),
      paid: chunk.paid.slice(paid.length),
    },
  }
}

const noState = ({ number }: LedgerBlock) =>
  new InconsistentNodeError('it does not hold the state of this block, so nothing shows that no batch is missing', {
    blockNumber: number,
  })

/**
 * Interprets and checks one run as a whole, then judges and applies it step by step. Returns once all is judged, with a promise
 * of its being applied: `after` is that of the run before, which must have succeeded.
 */
async function writeChunk(
  node: LedgerNode,
  chunk: Chunk,
  reading: Reading,
  chainHead: ChainHead,
  parameters: AdvanceParameters,
  after: Promise<void> = Promise.resolve(),
): Promise<{ readonly applied: Promise<void> }> {
  const { client, writer, onCursor, signal } = parameters
  const decoded = decodeLogs(chunk.logs)
  const unknown = findUnknownFormat(decoded)
  if (unknown) {
    // Everything before it can be read, and is.
    if (unknown.blockNumber > chunk.fromBlock) {
      const { complete } = await cutChunk(node, chunk, unknown.blockNumber - 1)
      await (await writeChunk(node, complete, reading, chainHead, parameters, after)).applied
    }
    throw unknown
  }

  const draft = reading.state.draft()
  const events = await interpretLogs({
    logs: decoded,
    blocks: new Map(chunk.blocks.map((block) => [block.number, block])),
    state: draft,
    ledger: { chainId: client.chainId()!, contract: client.contract },
  })
  checkLedgerHead(chunk, draft)
  const interpreted = await attachPayments({ node, logs: chunk.paid, events, tokens: parameters.tokens })
  for (const event of interpreted) {
    if (event.kind === 'agency-described' && !isJsonObject(event.content)) {
      parameters.log(`The description ${event.version} of ${event.agency} is not a JSON object. It is kept as given.`)
    }
  }
  const finalAt = (number: number) =>
    Math.max(reading.cursor?.finalizedTo ?? 0, Math.min(chainHead.finalizedTo, number))
  let applied = after
  let from = chunk.fromBlock
  for (const { events: unjudged, upTo } of splitIntoSteps(interpreted, chunk)) {
    const events = await judgeEvents({ events: unjudged, writer })
    await applied
    signal.throwIfAborted()
    const finalizedTo = finalAt(upTo.number)
    const isOfStep = ({ number }: LedgerBlock) => number >= from && number <= upTo.number
    const unfinalizedBlocks = chunk.blocks.filter((block) => isOfStep(block) && block.number > finalizedTo)
    applied = writer.apply({ events, upTo, unfinalizedBlocks, finalizedTo })
    // Its failure is met when it is waited for; before that it is nobody's.
    applied.catch(() => {})
    from = upTo.number + 1
  }

  const finalizedTo = finalAt(chunk.upTo.number)
  const known = reading.cursor?.unfinalizedBlocks ?? []
  const cursor: IndexCursor = {
    block: chunk.upTo,
    finalizedTo,
    batchCount: draft.batchCount,
    head: draft.head,
    unfinalizedBlocks: [...known, ...chunk.blocks].filter(({ number }) => number > finalizedTo),
  }
  reading.state.keep(draft)
  reading.cursor = cursor
  return { applied: applied.then(() => onCursor(cursor)) }
}

/** A run that is checked as a whole, in steps of whole blocks that are not too long for readers of this process. */
function* splitIntoSteps(
  events: readonly InterpretedEvent[],
  chunk: Chunk,
): Generator<{ readonly events: readonly InterpretedEvent[]; readonly upTo: LedgerBlock }> {
  let step: InterpretedEvent[] = []
  let records = 0
  for (const event of events) {
    const last = step.at(-1)?.position.blockNumber
    if (last !== undefined && records >= STEP_RECORDS && event.position.blockNumber > last) {
      yield { events: step, upTo: chunk.blocks.find(({ number }) => number === last)! }
      step = []
      records = 0
    }
    step.push(event)
    if (event.kind === 'unjudged-batch') records += event.batch.part.records
  }
  yield { events: step, upTo: chunk.upTo }
}

/** The contract's own count and head after the run's last block: a batch left out at its end shows here. */
function checkLedgerHead({ ledgerHead, upTo }: Chunk, state: ReadingState): void {
  if (!ledgerHead || (ledgerHead.batchCount === state.batchCount && ledgerHead.head === state.head)) return
  throw new InconsistentNodeError(
    `the contract counts ${ledgerHead.batchCount} batches with head ${ledgerHead.head}; served were ${state.batchCount} with ${state.head}`,
    { blockNumber: upTo.number },
  )
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function findUnknownFormat(decoded: readonly DecodedLog[]): UnknownFormatError | null {
  for (const { log, event } of decoded) {
    if (event.eventName !== 'PublicationOpened') continue
    const { format } = event.args.publication
    if (format !== BigInt(FORMAT)) return new UnknownFormatError(Number(format), log.blockNumber)
  }
  return null
}
