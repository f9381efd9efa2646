import { REFERENCE_KINDS, type ReferenceKind } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { texts } from '@/lib/store/sql'
import { BoundValues } from './bound-values'

/** Local ids of what a search names by code or profile; what nobody knows has none. */
export type SelectedIds = {
  readonly agencies: readonly number[]
  readonly payees: readonly number[]
  readonly payeeIdentifiers: readonly number[]
  readonly sectors: readonly number[]
  readonly places: readonly number[]
  readonly references: readonly { readonly id: number; readonly kind: ReferenceKind }[]
}

type Named = keyof SelectedIds
type Names = Pick<RecordSearch, Named>

/** A profile's digits are few: of two things forged to share them, the one that was first keeps it. */
const byProfile =
  (table: string, kind = 'NULL') =>
  (names: string) =>
    `SELECT min(id) AS id, ${kind} AS kind FROM ${table} WHERE profile IN (SELECT unnest(${names})) GROUP BY profile`

const LOOK_UPS: { readonly [Name in Named]: (names: string) => string } = {
  agencies: (names) => `SELECT id, NULL AS kind FROM agency WHERE code IN (SELECT unnest(${names}))`,
  payees: byProfile('party'),
  payeeIdentifiers: (names) =>
    `SELECT party AS id, NULL AS kind FROM party_identifier WHERE identifier IN (SELECT unnest(${names}))`,
  sectors: byProfile('sector'),
  places: byProfile('place'),
  references: byProfile('reference', 'arg_min(kind, id)'),
}
const NAMED = Object.keys(LOOK_UPS) as readonly Named[]

/** Looks up in the dictionaries what a search names. */
export async function readSelectedIds(reader: Reader, search: Names): Promise<SelectedIds> {
  const { bind, parameters } = new BoundValues()
  const lookUps = NAMED.flatMap((name, index) =>
    search[name].length === 0
      ? []
      : [`SELECT ${index} AS named, * FROM (${LOOK_UPS[name](bind(texts(search[name])))})`],
  )
  const rows =
    lookUps.length === 0
      ? []
      : await reader.select<{ named: number; id: number; kind: number | null }>(lookUps.join(' UNION ALL '), parameters)
  const idsOf = (name: Named) => rows.filter(({ named }) => NAMED[named] === name).map(({ id }) => id)
  return {
    agencies: idsOf('agencies'),
    payees: idsOf('payees'),
    payeeIdentifiers: [...new Set(idsOf('payeeIdentifiers'))],
    sectors: idsOf('sectors'),
    places: idsOf('places'),
    references: rows.flatMap(({ named, id, kind }) =>
      NAMED[named] === 'references' && kind !== null ? [{ id, kind: REFERENCE_KINDS[kind]! }] : [],
    ),
  }
}
