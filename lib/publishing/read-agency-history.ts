import { setTimeout as sleep } from 'node:timers/promises'
import type { SpendingRecord } from '@/lib/domain/record'
import { type AgencyCode, formatRecordId } from '@/lib/domain/record-id'
import type { Stage } from '@/lib/domain/stage'
import type { BatchPublished } from '@/lib/ledger/decode-batch-published'
import { decodeLedgerEvent } from '@/lib/ledger/decode-ledger-event'
import { isRetryable } from '@/lib/ledger/errors'
import { nodeName } from '@/lib/ledger/json-rpc'
import { createLedgerClient, type LedgerNode } from '@/lib/ledger/ledger-client'
import { agencyKey, type LedgerAddress } from '@/lib/ledger/publication'
import { readBlocks } from '@/lib/ledger/read-blocks'
import { readLogsInRange } from '@/lib/ledger/read-logs'
import { judgeBatch } from '@/lib/reading/judge-batch'
import { type BatchRecord, readBatchRecords } from '@/lib/reading/read-batch-records'
import type { NameUse } from '@/lib/reading/reading-types'
import { toHex } from '@/lib/record-format/hex'
import { type AgencyAtBlock, agreeOnAgency, toAscii } from './agree-on-agency'
import { BatchChain, type DatedBatch } from './batch-chain'
import { type FileTrace, traceOf } from './list-vanished'
import { type AgencyHistory, contentDigest, nameKey, type PublishedName } from './plan-records'

export type { AgencyAtBlock } from './agree-on-agency'

export type ReadAgencyHistoryParameters = {
  readonly rpcUrl: string
  /** Other nodes of the same chain, with which the agency's state is compared; the first one may be among them. */
  readonly rpcUrls?: readonly string[]
  readonly ledger: LedgerAddress
  readonly startBlock: number
  readonly agency: AgencyCode
}

/** Blocks asked for at once: at most this many full payloads, in hex, in one answer. */
const BLOCKS_AT_ONCE = 64
const ATTEMPTS = 3
const BACK_OFF_MS = 250

/** All names of an agency, and its state at the same block: what is signed upon `head` is compared with all that is under it. */
export type AgencyHistoryRead = {
  readonly names: AgencyHistory
  readonly state: AgencyAtBlock
  readonly block: number
  /** Names of the nodes that agree on the state. */
  readonly nodes: readonly string[]
  /** A sentence for each node that could not be compared, or served something else than what they agree on: whoever signs has to be told. */
  readonly warnings: readonly string[]
}

/**
 * Everything that an agency has on the ledger, read from the ledger itself and by the same rules as everyone reads it: what an
 * official's file is compared with. Consults no index. Each batch is held against its own hash, and the batches against the
 * contract's own count and head at the block that they are read to: a node whose logs are altered, pruned or behind would make
 * what is published look new. The state itself is compared between all nodes.
 *
 * Errors: InconsistentNodeError, which names the nodes, where they differ; the other errors of lib/ledger.
 */
export async function readAgencyHistory(parameters: ReadAgencyHistoryParameters): Promise<AgencyHistoryRead> {
  const rpcUrls = [...new Set([parameters.rpcUrl, ...(parameters.rpcUrls ?? [])])]
  // Together and from the start: between the two, the newest block may have been replaced.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readOnce(rpcUrls, parameters)
    } catch (error) {
      if (!isRetryable(error) || attempt === ATTEMPTS) throw error
      await sleep(BACK_OFF_MS * 2 ** (attempt - 1))
    }
  }
}

async function readOnce(
  rpcUrls: readonly string[],
  { ledger, startBlock, agency }: ReadAgencyHistoryParameters,
): Promise<AgencyHistoryRead> {
  const agreed = await agreeOnAgency({ rpcUrls, ledger, agency })
  const { state, block, notCompared } = agreed
  const warnings = [...notCompared]
  const log = (line: string) => void warnings.push(toAscii(line))
  const client = createLedgerClient({ rpcUrls: agreed.rpcUrls, ...ledger, rounds: 1, log })
  const names = await client.read(async (node) => {
    const names = new Map<string, KnownName>()
    const rows = new Map<string, number>()
    const chain = new BatchChain(agency, node)
    for (let fromBlock = startBlock; fromBlock <= block; fromBlock += BLOCKS_AT_ONCE) {
      const toBlock = Math.min(block, fromBlock + BLOCKS_AT_ONCE - 1)
      for (const batch of await readBatches({ node, contract: ledger.contract, fromBlock, toBlock, agency })) {
        chain.add(batch)
        await applyBatch({ agency, batch, names, rows })
      }
    }
    chain.expectEnd(state, block)
    return names
  })
  return { names: toHistory(names), state, block, nodes: agreed.rpcUrls.map(nodeName), warnings }
}

/** What the rules of reading need of a name, and what stands under it says; null where it was withdrawn. */
type KnownName = {
  readonly use: NameUse
  readonly said: { readonly contentDigest: string; readonly file: FileTrace; readonly record: SpendingRecord } | null
}

function toHistory(names: ReadonlyMap<string, KnownName>): AgencyHistory {
  const history = new Map<string, PublishedName>()
  for (const [key, name] of names) history.set(key, { standing: toPublished(name) })
  return history
}

function toPublished({ use: { standing }, said }: KnownName): PublishedName['standing'] {
  if (!standing || !said) return null
  const { fingerprint, stage, amount, currency } = standing
  return { fingerprint: toHex(fingerprint), ...said, stage: stage as Stage, money: { amount, currency } }
}

async function readBatches(parameters: {
  readonly node: LedgerNode
  readonly contract: `0x${string}`
  readonly fromBlock: number
  readonly toBlock: number
  readonly agency: AgencyCode
}): Promise<DatedBatch[]> {
  const { node } = parameters
  const { logs } = await readLogsInRange(parameters)
  const key = agencyKey(parameters.agency)
  const batches = logs.flatMap((log) => {
    const event = decodeLedgerEvent(log)
    const isOfAgency = event.eventName === 'BatchPublished' && event.batch.agencyKey === key
    return isOfAgency ? [{ ...event.batch, blockNumber: log.blockNumber }] : []
  })
  const blocks = await readBlocks(node, [...new Set(batches.map(({ blockNumber }) => blockNumber))])
  const times = new Map(blocks.map((block) => [block.number, block.timestampSeconds]))
  return batches.map((batch) => ({ ...batch, blockTimestampSeconds: times.get(batch.blockNumber)! }))
}

async function applyBatch(parameters: {
  readonly agency: AgencyCode
  readonly batch: BatchPublished
  readonly names: Map<string, KnownName>
  /** Rows that earlier parts declared, by publication. */
  readonly rows: Map<string, number>
}): Promise<void> {
  const { agency, batch, names, rows } = parameters
  const { sequence, number, part, payload } = batch
  const rowsBefore = rows.get(batch.publicationDigest) ?? 0
  rows.set(batch.publicationDigest, rowsBefore + part.records)
  if (part.records === 0) return

  const read = await readBatchRecords({ agency, payload, ...part })
  if (!read.ok) return
  const judged = judgeBatch({
    batch: { agency, sequence, number, firstRow: rowsBefore + 1, totals: part.totals },
    records: read.value,
    findName: (record) => names.get(record.nameKey)?.use ?? null,
  })
  if (judged.verdict.kind === 'set-aside') return
  for (const [index, entry] of read.value.entries()) {
    names.set(
      nameKey(entry.record),
      toKnownName({ agency, entry, sequence, row: rowsBefore + 1 + index, batchNumber: number }),
    )
  }
}

function toKnownName(parameters: {
  readonly agency: AgencyCode
  readonly entry: BatchRecord
  readonly sequence: number
  readonly row: number
  readonly batchNumber: number
}): KnownName {
  const { entry, sequence, row, batchNumber } = parameters
  const { record, fingerprint, nameHash } = entry
  const { ref, part = '', stage, amount, currency } = record
  const name = { nameHash, ref, part }
  if (amount === undefined || currency === undefined) return { use: { ...name, standing: null }, said: null }
  const standing = { sequence, row, batchNumber, fingerprint, stage, currency, amount }
  const file = traceOf(formatRecordId({ agency: parameters.agency, sequence, row }), record)
  return { use: { ...name, standing }, said: { contentDigest: contentDigest(record), file, record } }
}
