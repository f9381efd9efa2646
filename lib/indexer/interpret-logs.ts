import type { BatchPublished } from '@/lib/ledger/decode-batch-published'
import { decodeLedgerEvent, type LedgerEvent, toAgencyCode } from '@/lib/ledger/decode-ledger-event'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import type { LedgerAddress } from '@/lib/ledger/publication'
import type { LedgerLog } from '@/lib/ledger/read-logs'
import type { Hash, IndexedEvent, IndexedPayment, LedgerBlock, LedgerPosition } from '@/lib/store/ledger-writer'
import { checkBatch } from './check-batch'
import { checkOpening } from './check-opening'
import type { ReadingState } from './reading-state'

/** A log of the contract with what it says. */
export type DecodedLog = { readonly log: LedgerLog; readonly event: LedgerEvent }

/** A batch whose hashes and heads hold, before the rules of reading were applied to it. */
export type UnjudgedBatch = {
  readonly kind: 'unjudged-batch'
  readonly position: LedgerPosition
  readonly agency: string
  readonly batch: BatchPublished
  /** Row of its first record within the publication, from 1. */
  readonly firstRow: number
  /** Made in its transaction. */
  readonly payments?: readonly IndexedPayment[]
}

export type InterpretedEvent = Exclude<IndexedEvent, { kind: 'batch' }> | UnjudgedBatch

type Expected = { readonly eventName: 'BatchPublished' | 'PublicationCompleted'; readonly digest: Hash }

export const decodeLogs = (logs: readonly LedgerLog[]): DecodedLog[] =>
  logs.map((log) => ({ log, event: decodeLedgerEvent(log) }))

/**
 * Turns logs of the contract, in order and without gaps, into what they mean, and checks each against all that came before:
 * block hashes, batch numbers, batch hashes, the heads of the ledger and of the agency, sequences, part numbers, payload
 * hashes, digests. Changes `state`, which is a draft.
 *
 * Errors: InconsistentNodeError, naming what does not fit; then nothing of these logs may be indexed.
 */
export async function interpretLogs({
  logs,
  blocks,
  state,
  ledger,
}: {
  readonly logs: readonly DecodedLog[]
  /** At least every block that a log names. */
  readonly blocks: ReadonlyMap<number, LedgerBlock>
  readonly state: ReadingState
  readonly ledger: LedgerAddress
}): Promise<InterpretedEvent[]> {
  const events: InterpretedEvent[] = []
  let expected: Expected | null = null
  let last: LedgerLog | null = null

  for (const { log, event } of logs) {
    const position = toPosition(log, blocks)
    if (last && !follows(last, log)) throw new InconsistentNodeError('its logs are not in the order of the chain', log)
    if (expected) checkExpected(expected, event, log)
    else if (event.eventName === 'PublicationCompleted') {
      throw new InconsistentNodeError('the last part is missing before the event PublicationCompleted', log)
    }
    expected = null
    last = log

    if (event.eventName === 'BatchPublished') {
      const { batch } = event
      const agency = toAgencyCode(batch.agencyKey, log)
      const { firstRow, isLastPart } = await checkBatch({ agency, batch, position, state })
      if (isLastPart) expected = { eventName: 'PublicationCompleted', digest: batch.publicationDigest }
      events.push({ kind: 'unjudged-batch', position, agency, batch, firstRow })
      continue
    }
    if (event.eventName === 'PublicationOpened') {
      const agency = toAgencyCode(event.args.agency, log)
      events.push(await checkOpening({ agency, opened: event.args, position, state, ledger }))
      expected = { eventName: 'BatchPublished', digest: event.args.digest }
      continue
    }
    const meaning = await toEvent(event, position, log, state)
    if (meaning) events.push(meaning)
  }
  if (expected) {
    throw new InconsistentNodeError(`the event ${expected.eventName} that has to follow is missing`, last)
  }
  return events
}

const follows = (before: LedgerLog, log: LedgerLog): boolean =>
  log.blockNumber > before.blockNumber || (log.blockNumber === before.blockNumber && log.logIndex > before.logIndex)

function toPosition(log: LedgerLog, blocks: ReadonlyMap<number, LedgerBlock>): LedgerPosition {
  const block = blocks.get(log.blockNumber)
  if (!block || block.hash !== log.blockHash) {
    throw new InconsistentNodeError(`a log names block ${log.blockHash}; the node served ${block?.hash ?? 'none'}`, log)
  }
  const { blockNumber, blockHash, transaction, logIndex } = log
  return { blockNumber, blockHash, transaction, logIndex, blockTimestampSeconds: block.timestampSeconds }
}

function checkExpected({ eventName, digest }: Expected, event: LedgerEvent, log: LedgerLog): void {
  const served =
    event.eventName === 'BatchPublished'
      ? event.batch.publicationDigest
      : event.eventName === 'PublicationCompleted'
        ? event.args.digest
        : null
  if (event.eventName !== eventName || served !== digest) {
    throw new InconsistentNodeError(`the event ${eventName} that has to follow is missing`, log)
  }
}

/** By the contract's `Office`: an official, the registrar, the guardian. */
const KEY_ENDINGS = ['revoked', 'grant-cancelled', 'revoked-by-guardian'] as const

type PlainEvent = Exclude<LedgerEvent, { eventName: 'BatchPublished' | 'PublicationOpened' }>

/** Events that carry no more than they say; null for those that are of no account to the index. */
async function toEvent(
  event: PlainEvent,
  position: LedgerPosition,
  log: LedgerLog,
  state: ReadingState,
): Promise<InterpretedEvent | null> {
  switch (event.eventName) {
    case 'FormatAllowed':
    case 'GrantDelayFixed':
    case 'RegistrarOffered':
    case 'RegistrarAccepted':
    case 'GuardianOffered':
    case 'GuardianAccepted':
    case 'VerifierFixed':
      return null
  }
  const agency = toAgencyCode(event.args.agency, log)
  const reading = await state.agency(agency)

  if (event.eventName === 'AgencyRegistered') {
    if (reading) throw new InconsistentNodeError(`the agency ${agency} is registered twice`, log)
    state.setAgency(agency, { head: `0x${'0'.repeat(64)}`, batchCount: 0, sequence: 0 })
    return { kind: 'agency-registered', position, agency, name: event.args.name }
  }
  if (!reading) throw new InconsistentNodeError(`the agency ${agency} was never registered`, log)

  switch (event.eventName) {
    case 'AgencyRenamed':
      return { kind: 'agency-renamed', position, agency, name: event.args.name }
    case 'AgencyDescribed': {
      const { version, content } = event.args
      return { kind: 'agency-described', position, agency, version: Number(version), content }
    }
    case 'KeyGranted': {
      const { keyId, person, signer, post, roles, validFrom, validUntil } = event.args
      const validity = { validFromSeconds: Number(validFrom), validUntilSeconds: Number(validUntil) }
      return { kind: 'key-granted', position, agency, keyId, person, signer, post, roles: Number(roles), ...validity }
    }
    case 'KeyRevoked': {
      const { keyId, office, reason } = event.args
      return {
        kind: 'key-ended',
        position,
        agency,
        keyId,
        cause: KEY_ENDINGS[office] ?? 'revoked',
        reason,
      }
    }
    case 'KeyReinstated':
      return { kind: 'key-reinstated', position, agency, keyId: event.args.keyId }
    case 'PublicationCompleted': {
      const { sequence, digest } = event.args
      return { kind: 'publication-completed', position, agency, sequence: Number(sequence), digest }
    }
    case 'PublicationCancelled': {
      const { digest, partsDelivered, reason } = event.args
      return { kind: 'publication-cancelled', position, agency, digest, partsDelivered: Number(partsDelivered), reason }
    }
    case 'DisputeMarked': {
      const { sequence, disputed, reason } = event.args
      if (Number(sequence) > reading.sequence) {
        throw new InconsistentNodeError(`publication ${agency}-${sequence} is disputed and was never opened`, log)
      }
      return { kind: 'dispute-marked', position, agency, sequence: Number(sequence), disputed, reason }
    }
  }
}
