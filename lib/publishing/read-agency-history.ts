import { decodeFunctionResult, encodeFunctionData } from 'viem/utils'
import { type AgencyCode, formatRecordId } from '@/lib/domain/record-id'
import type { Stage } from '@/lib/domain/stage'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import type { BatchPublished } from '@/lib/ledger/decode-batch-published'
import { decodeLedgerEvent } from '@/lib/ledger/decode-ledger-event'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import { toHexQuantity, toQuantity } from '@/lib/ledger/json-answer'
import { createLedgerClient, type LedgerNode } from '@/lib/ledger/ledger-client'
import { agencyKey, FIRST_HEAD, type LedgerAddress, nextHead } from '@/lib/ledger/publication'
import { readLogsInRange } from '@/lib/ledger/read-logs'
import { judgeBatch } from '@/lib/reading/judge-batch'
import { type BatchRecord, readBatchRecords } from '@/lib/reading/read-batch-records'
import type { NameUse } from '@/lib/reading/reading-types'
import { toHex } from '@/lib/record-format/hex'
import { type FileTrace, traceOf } from './list-vanished'
import { type AgencyHistory, contentDigest, nameKey, type PublishedName } from './plan-records'

export type ReadAgencyHistoryParameters = {
  readonly rpcUrl: string
  readonly ledger: LedgerAddress
  readonly startBlock: number
  readonly agency: AgencyCode
}

/** Blocks asked for at once: at most this many full payloads, in hex, in one answer. */
const BLOCKS_AT_ONCE = 64

/** What the contract says of an agency after a block. */
export type AgencyAtBlock = {
  readonly registered: boolean
  readonly name: string
  readonly sequence: bigint
  readonly batchCount: bigint
  readonly head: `0x${string}`
}

/** All names of an agency, and its state at the same block: what is signed upon `head` is compared with all that is under it. */
export type AgencyHistoryRead = { readonly names: AgencyHistory; readonly state: AgencyAtBlock; readonly block: number }

/**
 * Everything that an agency has on the ledger, read from the ledger itself and by the same rules as everyone reads it: what an
 * official's file is compared with. Consults no index. The batches are held against the contract's own count and head at the
 * block that they are read to: a node whose logs are pruned or behind would make what is published look new.
 *
 * Errors: InconsistentNodeError, which names the node, where they differ; the other errors of lib/ledger.
 */
export async function readAgencyHistory(parameters: ReadAgencyHistoryParameters): Promise<AgencyHistoryRead> {
  const { rpcUrl, ledger, startBlock, agency } = parameters
  const client = createLedgerClient({ rpcUrls: [rpcUrl], contract: ledger.contract, chainId: ledger.chainId })
  return client.read(async (node) => {
    const names = new Map<string, KnownName>()
    const rows = new Map<string, number>()
    const found = { batchCount: 0n, head: FIRST_HEAD }
    const latest = toQuantity(await node.request('eth_blockNumber', []), 'its block number')
    const state = await readAgencyAtBlock({ node, contract: ledger.contract, agency, block: latest })
    for (let fromBlock = startBlock; fromBlock <= latest; fromBlock += BLOCKS_AT_ONCE) {
      const toBlock = Math.min(latest, fromBlock + BLOCKS_AT_ONCE - 1)
      for (const batch of await readBatches({ node, contract: ledger.contract, fromBlock, toBlock, agency })) {
        found.head = nextHead(found.head, batch.batchHash)
        found.batchCount += 1n
        if (found.head !== batch.agencyHead) {
          throw new InconsistentNodeError(
            `the batches of "${agency}" that ${node.name} serves do not add up to their head`,
          )
        }
        await applyBatch({ agency, batch, names, rows })
      }
    }
    if (found.head !== state.head || found.batchCount !== state.batchCount) {
      throw new InconsistentNodeError(
        `${node.name} serves ${found.batchCount} batches of "${agency}" up to this block, head ${found.head}, and its contract ` +
          `counts ${state.batchCount}, head ${state.head}; its logs are behind or pruned, and another node is needed`,
        { blockNumber: latest },
      )
    }
    return { names: toHistory(names), state, block: latest }
  })
}

async function readAgencyAtBlock(parameters: {
  readonly node: LedgerNode
  readonly contract: `0x${string}`
  readonly agency: AgencyCode
  readonly block: number
}): Promise<AgencyAtBlock> {
  const { node, contract, agency, block } = parameters
  const call = { abi: ledgerAbi, functionName: 'agencyState', args: [agency] } as const
  const data = encodeFunctionData(call)
  const result = await node.request('eth_call', [{ to: contract, data }, toHexQuantity(block)])
  try {
    return decodeFunctionResult({ ...call, data: result as `0x${string}` })
  } catch {
    throw new InconsistentNodeError(`${node.name} does not say what state "${agency}" is in`, { blockNumber: block })
  }
}

/** What the rules of reading need of a name, and what stands under it says; null where it was withdrawn. */
type KnownName = {
  readonly use: NameUse
  readonly said: { readonly contentDigest: string; readonly file: FileTrace } | null
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
}): Promise<BatchPublished[]> {
  const { logs } = await readLogsInRange(parameters)
  const key = agencyKey(parameters.agency)
  return logs.flatMap((log) => {
    const event = decodeLedgerEvent(log)
    return event.eventName === 'BatchPublished' && event.batch.agencyKey === key ? [event.batch] : []
  })
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
  return { use: { ...name, standing }, said: { contentDigest: contentDigest(record), file } }
}
