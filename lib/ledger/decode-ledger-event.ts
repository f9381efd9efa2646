import { decodeEventLog, toEventSelector } from 'viem/utils'
import type { Hex as Hash } from '@/lib/record-format/hex'
import { ledgerAbi } from './contract.generated'
import { type BatchPublished, decodeBatchPublished } from './decode-batch-published'
import { InconsistentNodeError } from './errors'
import type { LedgerLog } from './read-logs'

type Decoded = ReturnType<typeof decodeEventLog<typeof ledgerAbi, undefined, Hash[], Hash, true>>
export type OtherLedgerEvent = Exclude<Decoded, { eventName: 'BatchPublished' }>

/** An event of the contract. The arguments of all but BatchPublished are as viem gives them. */
export type LedgerEvent = { readonly eventName: 'BatchPublished'; readonly batch: BatchPublished } | OtherLedgerEvent

const batchPublished = ledgerAbi.find((item) => item.type === 'event' && item.name === 'BatchPublished')
const BATCH_PUBLISHED = toEventSelector(batchPublished as Parameters<typeof toEventSelector>[0])

/** Reads a log of the contract. Errors: InconsistentNodeError on anything that this contract does not emit. */
export function decodeLedgerEvent(log: LedgerLog): LedgerEvent {
  if (log.topics[0] === BATCH_PUBLISHED) return { eventName: 'BatchPublished', batch: decodeBatchPublished(log) }
  try {
    return decodeEventLog({
      abi: ledgerAbi,
      data: log.data,
      topics: log.topics as [Hash, ...Hash[]],
      strict: true,
    }) as OtherLedgerEvent
  } catch {
    throw new InconsistentNodeError('it served an event that this contract does not emit', log)
  }
}

/** An agency's code from its bytes32 in an event. Errors: InconsistentNodeError on bytes that no registered code has. */
export function toAgencyCode(key: Hash, log: LedgerLog): string {
  const code = Buffer.from(key.slice(2), 'hex').toString('latin1').replace(/\0+$/, '')
  if (!/^[a-z][a-z0-9-]{0,29}[a-z0-9]$/.test(code)) {
    throw new InconsistentNodeError('an event names an agency whose code the contract would refuse', log)
  }
  return code
}
