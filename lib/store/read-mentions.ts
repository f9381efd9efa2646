import type { Party, Reference, SpendingRecord } from '@/lib/domain/record'
import type { ReferenceKind } from '@/lib/domain/views'
import type { Mention, TextTokens } from './dictionaries'
import { readPlace, readReference, readSector, visitTexts } from './entry-fields'
import type { LedgerState } from './ledger-state'
import type { PartySource, PlaceSource, ReferenceSource, Sector } from './mention-rows'
import { partyKey, partyTexts } from './party-profile'
import { POST_FIELDS } from './schema'
import { type Attributed, attribute, type Statement } from './shares'
import type { StepRows } from './step-rows'

/** The words, parties, sectors, places and references of one entry, as the dictionaries know them. */
export type Mentions = {
  /** Null where its posts are collected already. */
  readonly texts: readonly FieldTokens[] | null
  readonly payer: Mention<PartySource> | null
  readonly payee: Mention<PartySource> | null
  readonly sectors: readonly Attributed<Mention<Sector>>[]
  readonly places: readonly Attributed<Mention<PlaceSource>>[]
  readonly activity: Mention<ReferenceSource> | null
  readonly programme: Mention<ReferenceSource> | null
  readonly contract: Mention<ReferenceSource> | null
  readonly budgetLine: Mention<ReferenceSource> | null
}

/** The words of one field of an entry. */
type FieldTokens = { readonly text: TextTokens; readonly field: number }

/** Whose entries are read, and where what they say for the first time goes. */
export type MentionContext = {
  readonly state: LedgerState
  readonly rows: StepRows
  readonly agency: string
  readonly block: number
}

const NONE: readonly never[] = []

/** Announces to the dictionaries what the `offset`th entry of the step mentions; collects its posts where its words have their ids at once. */
export function readMentions(context: MentionContext, record: SpendingRecord, offset: number): Mentions {
  const payer = record.payer ? readParty(context, record.payer) : null
  const payee = record.payee ? readParty(context, record.payee) : null
  return {
    texts: readWords(context, { record, payer, payee }, offset),
    payer,
    payee,
    sectors: readSectors(context, record),
    places: readPlaces(context, record),
    activity: readReferenceOf(context, 'activity', record.activity),
    programme: readReferenceOf(context, 'programme', record.programme),
    contract: readReferenceOf(context, 'contract', record.contract),
    budgetLine: readReferenceOf(context, 'budget-line', record.budgetLine),
  }
}

/** Each word of an entry once, however often it says it. */
export function collectPosts(rows: StepRows, texts: readonly FieldTokens[], offset: number): void {
  rows.posts.startEntry()
  for (const { text, field } of texts) for (const token of text.ids!) rows.posts.add(token, offset, field)
}

/** All words of an entry with their fields; null where they could be collected at once. */
function readWords(
  { state, rows, block }: MentionContext,
  { record, payer, payee }: Pick<Mentions, 'payer' | 'payee'> & { readonly record: SpendingRecord },
  offset: number,
): readonly FieldTokens[] | null {
  const { isComplete } = state.tokens
  const texts: FieldTokens[] = []
  const read = isComplete
    ? (text: TextTokens, field: number) => {
        for (const token of text.ids!) rows.posts.add(token, offset, field)
      }
    : (text: TextTokens, field: number) => {
        texts.push({ text, field })
      }
  if (isComplete) rows.posts.startEntry()
  visitTexts(record, (text, field, repeats) => read(state.tokens.read(text, block, rows.token, repeats), field))
  for (const text of payee?.source.words ?? NONE) read(text, POST_FIELDS.payee)
  for (const text of payer?.source.words ?? NONE) read(text, POST_FIELDS.payer)
  return isComplete ? null : texts
}

function readParty({ state, rows, block }: MentionContext, party: Party): Mention<PartySource> {
  return state.parties.read(party.type, partyKey(party), block, () => ({
    party,
    words: partyTexts(party).map((text) => state.tokens.read(text, block, rows.token, false)),
  }))
}

function readReferenceOf(
  { state, agency, block }: MentionContext,
  kind: ReferenceKind,
  reference: Reference | undefined,
): Mention<ReferenceSource> | null {
  const read = readReference(reference)
  if (read === null) return null
  const name = read.id ?? `\u0000${read.title}`
  return state.references.read(`${kind} ${agency}`, name, block, () => ({ kind, agency, ...read }))
}

function readSectors({ state, block }: MentionContext, record: SpendingRecord): Mentions['sectors'] {
  if (record.classifications === undefined) return NONE
  const statements = record.classifications.flatMap((classification): Statement<Mention<Sector>>[] => {
    const sector = readSector(classification)
    if (sector === null) return []
    const item = state.sectors.read(sector.scheme, sector.code ?? `\u0000${sector.label}`, block, () => sector)
    return [{ item, whole: sector.scheme, share: classification.share }]
  })
  // Schemes say the same thing in different ways: each has the whole of the entry.
  return attribute(statements)
}

/**
 * Where the money went: its recipients, with their shares. Locations are parts of no whole once recipients are stated, and have what these leave
 * unsaid: no share.
 */
function readPlaces(context: MentionContext, { places }: SpendingRecord): Mentions['places'] {
  if (places === undefined) return NONE
  const statements = (role: 'recipient' | 'location', isWhole: boolean) =>
    places.flatMap((place) => (place.role === role ? statePlace(context, place, isWhole) : []))
  const recipients = statements('recipient', true)
  const named = new Set(recipients.map(({ item }) => item))
  const locations = statements('location', recipients.length === 0)
  return attribute([...recipients, ...locations.filter(({ item }) => !named.has(item))])
}

function statePlace(
  { state, block }: MentionContext,
  place: NonNullable<SpendingRecord['places']>[number],
  isWhole: boolean,
): Statement<Mention<PlaceSource>>[] {
  return readPlace(place).map((source, index) => {
    const { kind, scheme, code, label } = source
    const name = code === null ? label! : `${scheme ?? ''}\u0000${code}`
    const item = state.places.read(kind, name, block, () => source)
    // A region beside its country is no further part of the whole.
    const whole = isWhole && index === 0 ? (kind === 'label' ? 'label' : 'code') : null
    return { item, whole, share: place.share }
  })
}
