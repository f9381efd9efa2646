import { setImmediate as nextTurn } from 'node:timers/promises'
import { DuckDBBlobValue, type DuckDBConnection } from '@duckdb/node-api'
import { STAGES } from '@/lib/domain/stage'
import { toAmountBand } from './amount-band'
import { readEntryTime, readTitle } from './entry-fields'
import { readEntryLinks } from './entry-links'
import { type LedgerState, toBytes } from './ledger-state'
import type { IndexedEntry, IndexedEvent, IndexStep } from './ledger-writer'
import { toLimbs } from './limbs'
import { collectPosts, type Mentions, readMentions } from './read-mentions'
import { createStepRows, type StepRows } from './step-rows'

type BatchEvent = Extract<IndexedEvent, { kind: 'batch' }>

const blob = (bytes: Uint8Array): DuckDBBlobValue => new DuckDBBlobValue(bytes)
const hash = (text: string): DuckDBBlobValue => new DuckDBBlobValue(toBytes(text))
// The contract's uint256 seconds: whatever no clock reaches is "no end" all the same.
const seconds = (value: number): bigint => BigInt(Math.min(value, Number.MAX_SAFE_INTEGER))

/** What a row of a step answers: the row of the same agency that it replaces. */
export type Replacement = {
  readonly agency: number
  readonly sequence: number
  readonly row: number
  /** Index in STATUSES that the replaced row gets. */
  readonly status: 1 | 2
  readonly by: number
  readonly block: number
}

/** Turns a step into rows, assigning local ids; asks the engine only for dictionary words that are not held. Changes `state`. */
export async function collectStep(
  connection: DuckDBConnection,
  state: LedgerState,
  step: IndexStep,
): Promise<{ rows: StepRows; replacements: readonly Replacement[] }> {
  const rows = createStepRows(state.nextSeq)
  const replacements: Replacement[] = []
  const mentions: Mentions[] = []
  for (const event of step.events) {
    if (event.kind !== 'batch') continue
    const context = { state, rows, agency: event.agency, block: event.position.blockNumber }
    for (const { record } of event.entries) mentions.push(readMentions(context, record, mentions.length))
    // Whoever else is in this process gets a turn between two batches.
    await nextTurn()
  }
  const addReferences = await resolveMentions(connection, state, rows)

  let entryIndex = 0
  for (const event of step.events) {
    if (event.kind !== 'batch') {
      collectEvent(state, rows, event)
      continue
    }
    const agency = state.agencyId(event.agency, event.position.blockNumber)
    const publication = state.publicationId(event.publicationDigest, event.position.blockNumber)
    collectBatch(rows, event, agency, publication, state.nextSeq)
    for (const entry of event.entries) {
      const seq = state.nextSeq++
      const mentioned = mentions[entryIndex++]!
      collectEntry({ state, rows, event, entry, agency, publication, seq, mentioned })
      if (mentioned.texts) collectPosts(rows, mentioned.texts, seq - rows.firstSeq)
      if (entry.effect.kind !== 'new') {
        replacements.push({
          agency,
          sequence: entry.effect.replaces.sequence,
          row: entry.effect.replaces.row,
          status: entry.effect.kind === 'correction' ? 1 : 2,
          by: seq,
          block: event.position.blockNumber,
        })
      }
    }
    await nextTurn()
  }
  addReferences()
  return { rows, replacements }
}

/**
 * Gives ids to all that the step mentions; what nothing mentioned before gets its row. References get theirs from the function given back, once the
 * step's events are read: their agency may be one that the step registers.
 */
async function resolveMentions(connection: DuckDBConnection, state: LedgerState, rows: StepRows): Promise<() => void> {
  await state.tokens.resolve(connection, rows.token)
  await state.parties.resolve(connection, (id, row, { block, source }) => {
    rows.party.push(id, row.key, row.type, row.name, row.sealed, row.profile, row.identifiers, block)
    for (const token of new Set(source.words.flatMap((text) => text.ids ?? []))) rows.party_post.push(token, id)
    for (const identifier of row.identifierNames) rows.party_identifier.push(id, identifier)
  })
  await state.sectors.resolve(connection, (id, row, { block }) => {
    rows.sector.push(id, row.scheme, row.code, row.label, row.key, row.profile, block)
  })
  await state.places.resolve(connection, (id, row, { block }) => {
    rows.place.push(id, row.kind, row.scheme, row.code, row.label, row.key, row.profile, block)
  })
  const added: (() => void)[] = []
  await state.references.resolve(connection, (id, row, { block }) => {
    added.push(() => {
      const agency = state.agencyId(row.agency, block)
      rows.reference.push(id, row.kind, agency, row.key, row.id, row.title, row.profile, block)
    })
  })
  return () => {
    for (const add of added) add()
  }
}

function currencyId(state: LedgerState, rows: StepRows, code: string, block: number): number {
  const known = state.currencies.get(code)
  if (known !== undefined) return known
  const id = state.currencies.size
  state.currencies.set(code, id)
  rows.currency.push(id, code, block)
  return id
}

function collectEntry(parameters: {
  readonly state: LedgerState
  readonly rows: StepRows
  readonly event: BatchEvent
  readonly entry: IndexedEntry
  readonly agency: number
  readonly publication: number
  readonly seq: number
  readonly mentioned: Mentions
}): void {
  const { state, rows, event, entry, agency, publication, seq, mentioned } = parameters
  const { record, effect, fingerprint } = entry
  const time = readEntryTime(record)
  const limbs = record.amount === undefined || effect.kind === 'withdrawal' ? null : toLimbs(record.amount)
  const head = new DataView(fingerprint.buffer, fingerprint.byteOffset, fingerprint.byteLength)
  rows.entry.push(
    seq,
    event.number,
    event.position.blockNumber,
    agency,
    publication,
    event.sequence,
    entry.row,
    STAGES.indexOf(record.stage),
    record.currency === undefined ? null : currencyId(state, rows, record.currency, event.position.blockNumber),
    limbs?.whole ?? null,
    limbs?.fraction ?? null,
    limbs?.scale ?? null,
    limbs === null ? null : toAmountBand(limbs),
    time.day,
    time.firstDay,
    time.sortDay,
    time.month,
    time.year,
    record.period ?? null,
    mentioned.payer?.id ?? null,
    mentioned.payee?.id ?? null,
    mentioned.activity?.id ?? null,
    mentioned.programme?.id ?? null,
    mentioned.contract?.id ?? null,
    mentioned.budgetLine?.id ?? null,
    readTitle(record),
    record.ref,
    record.part ?? '',
    entry.nameHash,
    head.getBigUint64(0),
    fingerprint,
    record.amends?.reason ?? null,
    record.amends?.words ?? null,
    effect.kind === 'withdrawal' ? 3 : 0,
    effect.kind === 'new' ? null : effect.replaces.sequence,
    effect.kind === 'new' ? null : effect.replaces.row,
    null,
    null,
  )
  for (const { item, share } of mentioned.sectors) rows.entry_sector.push(seq, item.id, share)
  for (const { item, share } of mentioned.places) rows.entry_place.push(seq, item.id, share)
  for (const link of readEntryLinks(event.agency, record)) {
    rows.link.push(seq, link.number, link.kind, link.way, link.key, link.target)
  }
}

function collectBatch(rows: StepRows, event: BatchEvent, agency: number, publication: number, firstSeq: number): void {
  const { position, verdict } = event
  const setAside = verdict.kind === 'set-aside' ? verdict : null
  rows.batch.push(
    event.number,
    agency,
    publication,
    event.sequence,
    event.part,
    event.records,
    hash(event.recordsRoot),
    hash(event.payloadHash),
    hash(event.batchHash),
    hash(event.head),
    hash(event.agencyHead),
    JSON.stringify(event.totals),
    setAside === null,
    setAside?.code ?? null,
    setAside?.words ?? null,
    firstSeq,
    event.entries.length,
    hash(position.transaction),
    position.blockNumber,
    hash(position.blockHash),
    position.logIndex,
    seconds(position.blockTimestampSeconds),
  )
  rows.payload.push(event.number, position.blockNumber, blob(event.payload))
  for (const { row, token, from, to, units, decimals, symbol, keyId, logIndex } of event.payments ?? []) {
    rows.payment.push(
      ...[event.number, row, hash(token), hash(from), hash(to), units.toString(), decimals, symbol],
      ...[hash(keyId), position.blockNumber, logIndex],
    )
  }
}

function collectEvent(state: LedgerState, rows: StepRows, event: Exclude<IndexedEvent, { kind: 'batch' }>): void {
  const { blockNumber, logIndex, blockTimestampSeconds } = event.position
  const at = seconds(blockTimestampSeconds)
  const agencyId = () => state.agencyId(event.agency, blockNumber)
  const none = [null, null, null, null, null, null] as const

  switch (event.kind) {
    case 'agency-registered': {
      const id = state.nextAgency++
      state.agencies.set(event.agency, id)
      rows.agency.push(id, event.agency, blockNumber)
      rows.agency_name.push(id, event.name, blockNumber, logIndex)
      return
    }
    case 'agency-renamed':
      rows.agency_name.push(agencyId(), event.name, blockNumber, logIndex)
      return
    case 'agency-described':
      rows.agency_description.push(agencyId(), event.version, event.content, blockNumber, logIndex)
      return
    case 'key-granted':
      rows.key_event.push(
        agencyId(),
        hash(event.keyId),
        'granted',
        hash(event.person),
        hash(event.signer),
        event.post,
        event.roles,
        seconds(event.validFromSeconds),
        seconds(event.validUntilSeconds),
        null,
        blockNumber,
        logIndex,
        at,
      )
      return
    case 'key-ended': {
      const [person, signer, post, roles, from, until] = none
      const { cause, reason } = event
      rows.key_event.push(
        ...[agencyId(), hash(event.keyId), cause, person, signer, post, roles, from, until, reason],
        ...[blockNumber, logIndex, at],
      )
      return
    }
    case 'key-reinstated':
      rows.key_event.push(agencyId(), hash(event.keyId), 'reinstated', ...none, null, blockNumber, logIndex, at)
      return
    case 'publication-opened': {
      const id = state.nextPublication++
      const agency = agencyId()
      state.publications.set(event.digest, { id, agency })
      rows.publication.push(
        id,
        agency,
        event.sequence,
        hash(event.digest),
        event.format,
        event.period,
        event.records,
        event.parts,
        hash(event.previousHead),
        hash(event.partsRoot),
        event.deadline,
        JSON.stringify(event.totals),
        hash(event.preparerKey),
        hash(event.approverKey),
        hash(event.signaturesHash),
        blockNumber,
        logIndex,
        at,
      )
      return
    }
    case 'publication-completed':
      rows.publication_event.push(
        ...[agencyId(), hash(event.digest), 'completed', null, null, blockNumber, logIndex, at],
      )
      return
    case 'publication-cancelled':
      rows.publication_event.push(
        ...[agencyId(), hash(event.digest), 'cancelled', event.partsDelivered, event.reason, blockNumber, logIndex, at],
      )
      return
    case 'dispute-marked':
      rows.dispute.push(agencyId(), event.sequence, event.disputed, event.reason, blockNumber, logIndex, at)
      return
    default:
      event satisfies never
  }
}
