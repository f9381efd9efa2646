import { setImmediate as nextTurn } from 'node:timers/promises'
import { DuckDBBlobValue, type DuckDBConnection } from '@duckdb/node-api'
import { STAGES } from '@/lib/domain/stage'
import type { PartyMention, TextTokens } from './dictionaries'
import { readEntryTime, readTitle, visitTexts } from './entry-fields'
import { type LedgerState, toBytes } from './ledger-state'
import type { IndexedEntry, IndexedEvent, IndexStep } from './ledger-writer'
import { toLimbs } from './limbs'
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

/** The words and parties of one entry, as the dictionaries know them. */
type Mentions = {
  /** Null where its posts are collected already. */
  readonly texts: readonly TextTokens[] | null
  readonly payer: PartyMention | null
  readonly payee: PartyMention | null
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
    const block = event.position.blockNumber
    const readWords = (text: string) => state.tokens.read(text, block, rows.token, false)
    for (const { record } of event.entries) {
      const texts: TextTokens[] = []
      visitTexts(record, (text, repeats) => texts.push(state.tokens.read(text, block, rows.token, repeats)))
      const known = state.tokens.isComplete
      if (known) collectPosts(rows, texts, mentions.length)
      mentions.push({
        texts: known ? null : texts,
        payer: record.payer ? state.parties.read(record.payer, block, readWords) : null,
        payee: record.payee ? state.parties.read(record.payee, block, readWords) : null,
      })
    }
    // Whoever else is in this process gets a turn between two batches.
    await nextTurn()
  }
  await state.tokens.resolve(connection, rows.token)
  await state.parties.resolve(connection, (id, row, { block, words }) => {
    rows.party.push(id, row.key, row.type, row.name, row.sealed, row.profile, row.identifiers, block)
    for (const token of new Set(words.flatMap((text) => text.ids ?? []))) rows.party_post.push(token, id)
  })

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
  return { rows, replacements }
}

/** Each word of an entry once, however often it says it. */
function collectPosts(rows: StepRows, texts: readonly TextTokens[], offset: number): void {
  rows.posts.startEntry()
  for (const text of texts) for (const token of text.ids!) rows.posts.add(token, offset)
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
    time.day,
    time.sortDay,
    time.month,
    time.year,
    record.period ?? null,
    mentioned.payer?.id ?? null,
    mentioned.payee?.id ?? null,
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
