import type { Counterparty, ReferenceProfileView } from '@/lib/domain/profile-views'
import { STAGES } from '@/lib/domain/stage'
import { PLAIN_PROFILE, type ProfileSearch, profileHref, subjectSearch } from '@/lib/search-params/profile-search'
import type { Reader } from '@/lib/store/reader-pool'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES, readParties, selectEntries } from './entry-rows'
import { ownYearBasis } from './get-agency'
import { readChain } from './profiles/read-chain'
import { readMoney } from './profiles/read-money'
import { type ReferenceRow, toReferenceName } from './profiles/reference-row'
import { readAgencyDescription } from './read-agency-description'
import { createRecordFilter, type RecordFilter } from './record-filter'
import { toSum } from './sum-totals'

const IN_ORDER = 50
const RELATED = 60
const COUNTERPARTIES = 12

/** One activity, programme, contract or budget line of an agency; null where no entry belongs to it. */
export function getActivity({
  store,
  profileId,
  shown = PLAIN_PROFILE,
}: {
  readonly store: Store
  readonly profileId: string
  readonly shown?: ProfileSearch
}): Promise<ReferenceProfileView | null> {
  return store.answer(profileHref(`activity/${profileId}`, shown), async (reader) => {
    const [row] = await reader.select<ReferenceRow & { agency: number; agency_code: string; agency_name: string }>(
      `SELECT r.id, r.kind, r.ref, r.title, r.profile, r.agency, a.code AS agency_code, a.name AS agency_name
       FROM reference AS r JOIN (${AGENCY_NAMES}) AS a ON a.id = r.agency WHERE r.profile = $profileId ORDER BY r.id LIMIT 1`,
      { profileId },
    )
    if (row === undefined) return null
    const search = subjectSearch({ kind: 'activity', profileId })
    const ownBasis = ownYearBasis(await readAgencyDescription(reader, row.agency))
    const money = await readMoney(reader, search, {
      currency: shown.currency,
      yearBasis: shown.yearBasis ?? ownBasis,
    })
    // The dictionary keeps what a reorganisation took away.
    if (money.totals.entries === 0) return null
    const filter = await createRecordFilter(reader, search)
    return {
      reference: toReferenceName(row),
      agency: { code: row.agency_code, name: row.agency_name },
      yearsSpanTwo: ownBasis === 'fiscal',
      money,
      related: await readRelated(reader, filter, row.id),
      sameNumber: await readSameNumber(reader, row),
      chain: await readChain(reader, filter, money.currency),
      receivedFrom: money.currency === null ? [] : await readPayers(reader, filter, money.currency),
      inOrder: await readInOrder(reader, filter),
    }
  })
}

async function readSameNumber(
  reader: Reader,
  { id, kind, ref }: ReferenceRow,
): Promise<ReferenceProfileView['sameNumber']> {
  if (ref === null) return []
  const rows = await reader.select<ReferenceRow & { code: string; name: string }>(
    `SELECT r.id, r.kind, r.ref, r.title, r.profile, a.code, a.name FROM reference AS r JOIN (${AGENCY_NAMES}) AS a ON a.id = r.agency
     WHERE r.ref = $ref AND r.kind = $kind AND r.id <> $id ORDER BY a.name, r.id LIMIT ${RELATED}`,
    { id, kind, ref },
  )
  return rows.map(({ code, name, ...row }) => ({ reference: toReferenceName(row), agency: { code, name } }))
}

const REFERENCE_COLUMNS = ['activity', 'programme', 'contract', 'budget_line'] as const

async function readRelated(
  reader: Reader,
  filter: RecordFilter,
  own: number,
): Promise<ReferenceProfileView['related']> {
  const rows = await reader.select<ReferenceRow & { entries: number }>(
    `SELECT r.id, r.kind, r.ref, r.title, r.profile, t.entries FROM (
       SELECT id, count(*) AS entries FROM (
         SELECT unnest([${REFERENCE_COLUMNS.map((column) => `e.${column}`).join(', ')}]) AS id FROM entry AS e WHERE ${filter.where}
       ) WHERE id IS NOT NULL AND id <> $own GROUP BY id
     ) AS t JOIN reference AS r ON r.id = t.id ORDER BY r.kind, t.entries DESC, r.id LIMIT ${RELATED}`,
    { ...filter.parameters, own },
  )
  return rows.map((row) => ({ ...toReferenceName(row), entries: row.entries }))
}

/** Whoever the activity received money from: an agency that passed it on, or a donor. */
async function readPayers(reader: Reader, filter: RecordFilter, currency: string): Promise<Counterparty[]> {
  const rows = await reader.select<{
    id: number
    count: number
    whole: bigint | number
    fraction: bigint | number
  }>(
    `SELECT e.payer AS id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
     FROM entry AS e WHERE ${filter.where} AND e.status = 0 AND e.stage = ${STAGES.indexOf('incoming-funds')} AND e.payer IS NOT NULL
       AND e.currency = (SELECT id FROM currency WHERE code = $currency)
     GROUP BY e.payer ORDER BY sum(e.whole) DESC, e.payer LIMIT ${COUNTERPARTIES}`,
    { ...filter.parameters, currency },
  )
  const parties = await readParties(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, count, whole, fraction }) => ({ party: parties.get(id)!, count, sum: toSum(whole, fraction) }))
}

async function readInOrder(reader: Reader, filter: RecordFilter) {
  const places = await reader.select<{ seq: number }>(
    `SELECT e.seq FROM entry AS e WHERE ${filter.where} ORDER BY e.sort_day ASC NULLS LAST, e.seq LIMIT ${IN_ORDER}`,
    filter.parameters,
  )
  if (places.length === 0) return []
  const rows = await selectEntries(reader, {
    where: `e.seq IN (${places.map(({ seq }) => Math.trunc(seq)).join(', ')})`,
    orderBy: 'e.sort_day ASC NULLS LAST, e.seq',
    parameters: {},
  })
  return rows.map(({ entry }) => entry)
}
