import type { Language } from '@/lib/domain/language'
import { PLACE_KINDS, REFERENCE_KINDS } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, type ListParameter, type Parameters, type Row, texts } from '@/lib/store/sql'
import { tokenise } from '@/lib/store/tokenise'
import { readCountryName } from './country-names'
import { AGENCY_NAMES } from './entry-rows'
import { type LoadedNames, TEXT_FIELDS } from './names/load-names'
import type { Candidate } from './suggest-candidates'
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from './suggestion'

/** Tables and columns by which a search finds what each kind is, and the entries of one counted once. */
const COUNTED: Readonly<Record<SuggestionKind, readonly Counted[]>> = {
  agency: [{ table: 'entry', column: 'agency' }],
  payee: [{ table: 'entry', column: 'payee' }],
  activity: ['activity', 'programme', 'contract', 'budget_line'].map((column) => ({ table: 'entry', column })),
  sector: [{ table: 'entry_sector', column: 'sector', count: 'count(DISTINCT seq)' }],
  place: [{ table: 'entry_place', column: 'place', count: 'count(DISTINCT seq)' }],
  word: [{ table: 'post', column: 'tid', where: `AND fields & ${TEXT_FIELDS} <> 0` }],
}
type Counted = { readonly table: string; readonly column: string; readonly count?: string; readonly where?: string }

/** Entries of each candidate that memory has not counted, by kind and local id. */
export async function countSince(
  reader: Reader,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, number>> {
  const parameters: Record<string, Parameters[string]> = { from: candidates[0]!.countedTo }
  const counts: string[] = []
  for (const kind of SUGGESTION_KINDS) {
    const ids = candidates.flatMap((candidate) => (candidate.kind === kind ? candidate.localId : []))
    if (ids.length === 0) continue
    parameters[kind] = integers(ids)
    for (const { table, column, count = 'count(*)', where = '' } of COUNTED[kind]) {
      counts.push(`SELECT '${kind}' AS kind, ${column} AS id, ${count} AS count FROM ${table}
        WHERE seq >= $from AND list_contains($${kind}, ${column}) ${where} GROUP BY ${column}`)
    }
  }
  const rows = await reader.select<{ kind: string; id: number; count: number }>(counts.join(' UNION ALL '), parameters)
  return new Map(rows.map(({ kind, id, count }) => [`${kind} ${id}`, count]))
}

/** What is shown of one, but for its count. */
export type Fact = Pick<Suggestion, 'id' | 'label' | 'detail' | 'referenceKind' | 'placeKind'>

export async function readFacts(
  reader: Reader,
  kind: Exclude<SuggestionKind, 'word'>,
  localIds: readonly number[],
  language: Language,
): Promise<ReadonlyMap<number, Fact>> {
  const ids = integers(localIds)
  const none = { detail: null, referenceKind: null, placeKind: null }
  switch (kind) {
    case 'agency': {
      const rows = await reader.select<Row & { id: number; code: string; name: string }>(
        `SELECT id, code, name FROM (${AGENCY_NAMES}) WHERE list_contains($ids, id)`,
        { ids },
      )
      return byId(rows, ({ code, name }) => ({ ...none, id: code, label: name, detail: code }))
    }
    case 'payee':
      return readPayees(reader, ids)
    case 'activity': {
      const rows = await reader.select<ReferenceRow>(
        `SELECT r.id, r.kind, r.ref, r.title, r.profile, a.name AS agency FROM reference AS r JOIN (${AGENCY_NAMES}) AS a ON a.id = r.agency
         WHERE list_contains($ids, r.id)`,
        { ids },
      )
      return byId(rows, ({ kind, ref, title, profile, agency }) => ({
        ...{ ...none, id: profile, label: (title ?? ref)!, detail: agency, referenceKind: REFERENCE_KINDS[kind]! },
      }))
    }
    case 'sector': {
      const rows = await reader.select<SectorRow>(
        'SELECT id, scheme, code, label, profile FROM sector WHERE list_contains($ids, id)',
        { ids },
      )
      return byId(rows, ({ scheme, code, label, profile }) => ({
        ...{ ...none, id: profile, label: (label ?? code)!, detail: code === null ? scheme : `${scheme} ${code}` },
      }))
    }
    case 'place': {
      const rows = await reader.select<PlaceRow>(
        'SELECT id, kind, scheme, code, label, profile FROM place WHERE list_contains($ids, id)',
        { ids },
      )
      return byId(rows, (row) => ({
        ...{ ...none, id: row.profile, label: toPlaceLabel(row, language), placeKind: PLACE_KINDS[row.kind]! },
        detail: row.scheme === null ? row.code : `${row.scheme} ${row.code}`,
      }))
    }
  }
}

/** The same for words: they are shown as a title spells them. */
export async function readWordFacts(
  reader: Reader,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, Fact>> {
  const spellings = await readWordSpellings(reader, candidates)
  return new Map(
    candidates.map(({ localId, spelling }) => [
      localId,
      { id: spelling, label: spellings.get(localId) ?? spelling, detail: null, referenceKind: null, placeKind: null },
    ]),
  )
}

async function readPayees(reader: Reader, ids: ListParameter): Promise<ReadonlyMap<number, Fact>> {
  const rows = await reader.select<Row & { id: number; name: string; profile: string; identifiers: string | null }>(
    'SELECT id, name, profile, identifiers FROM party WHERE list_contains($ids, id)',
    { ids },
  )
  // The profile's digits are few: of two parties forged to share them, the one that was first keeps it.
  const first = await reader.select<{ id: number }>(
    'SELECT min(id) AS id FROM party WHERE list_contains($profiles, profile) GROUP BY profile',
    { profiles: texts(rows.map(({ profile }) => profile)) },
  )
  const kept = rows.filter((row) => first.some(({ id }) => id === row.id))
  return byId(kept, ({ name, profile, identifiers }) => ({
    ...{ id: profile, label: name, detail: toIdentifierList(identifiers), referenceKind: null, placeKind: null },
  }))
}

type ReferenceRow = Row & {
  readonly id: number
  readonly kind: number
  readonly ref: string | null
  readonly title: string | null
  readonly profile: string
  readonly agency: string
}
type SectorRow = Row & {
  readonly id: number
  readonly scheme: string
  readonly code: string | null
  readonly label: string | null
  readonly profile: string
}
type PlaceRow = SectorRow & { readonly kind: number }

const byId = <Shape extends { readonly id: number }>(
  rows: readonly Shape[],
  toFact: (row: Shape) => Fact,
): ReadonlyMap<number, Fact> => new Map(rows.map((row) => [row.id, toFact(row)]))

function toIdentifierList(identifiers: string | null): string | null {
  if (identifiers === null) return null
  const list = JSON.parse(identifiers) as readonly { readonly scheme: string; readonly id: string }[]
  return list.map(({ scheme, id }) => `${scheme} ${id}`).join(', ')
}

/** A country by its name in the reader's language; any other place as records call it. */
function toPlaceLabel({ kind, code, label }: PlaceRow, language: Language): string {
  if (PLACE_KINDS[kind] !== 'country' || code === null) return (label ?? code)!
  return readCountryName(code, language) ?? label ?? code
}

/** Spellings that are remembered; a final entry's title does not change. */
const SPELLINGS_HELD = 10_000
const spellingsOf = new WeakMap<LoadedNames, Map<number, string>>()

/** Words as a title spells them, "Hôpital" for "hopital": by the id of the word. */
async function readWordSpellings(
  reader: Reader,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  const unknown: (Candidate & { sample: number })[] = []
  for (const candidate of candidates) {
    const known = candidate.part === null ? undefined : spellingsOf.get(candidate.part)?.get(candidate.localId)
    if (known !== undefined) found.set(candidate.localId, known)
    else if (candidate.sample !== null) unknown.push({ ...candidate, sample: candidate.sample })
  }
  if (unknown.length === 0) return found
  // One by one: each is found by the engine's own note of where its place in the ledger lies.
  const rows = await reader.select<{ seq: number; title: string | null }>(
    unknown.map((_, index) => `SELECT seq, title FROM entry WHERE seq = $sample${index}`).join(' UNION ALL '),
    Object.fromEntries(unknown.map(({ sample }, index) => [`sample${index}`, sample])),
  )
  const titles = new Map(rows.map(({ seq, title }) => [seq, title]))
  for (const { localId, sample, spelling, part } of unknown) {
    const said = titles
      .get(sample)
      ?.match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.find((word) => tokenise(word).includes(spelling))
    const word = said?.toLowerCase() ?? spelling
    found.set(localId, word)
    const held = spellingsOf.get(part!) ?? new Map<number, string>()
    spellingsOf.set(part!, held)
    if (held.size < SPELLINGS_HELD) held.set(localId, word)
  }
  return found
}
