import type { PayeeNameView, PayeeProfileView } from '@/lib/domain/profile-views'
import type { Identifier } from '@/lib/domain/record'
import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { AgencyName } from '@/lib/domain/views'
import {
  identifierText,
  PLAIN_PROFILE,
  type ProfileSearch,
  profileHref,
  subjectSearch,
} from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, texts } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES, readParties } from './entry-rows'
import { readMoney } from './profiles/read-money'
import { statedIdentifiers } from './read-agency-description'
import { createRecordFilter } from './record-filter'

/** Names listed at most. */
const NAMES = 50

/**
 * One payee as published, the same name and identifiers letter by letter, or with `grouped` everything published under any of its identifiers;
 * null where no entry has it.
 */
export function getPayee({
  store,
  profileId,
  shown = PLAIN_PROFILE,
}: {
  readonly store: Store
  readonly profileId: string
  readonly shown?: ProfileSearch
}): Promise<PayeeProfileView | null> {
  return store.answer(profileHref(`payee/${profileId}`, shown), async (reader) => {
    const [party] = await reader.select<{ id: number; identifiers: string | null }>(
      'SELECT id, identifiers FROM party WHERE profile = $profileId ORDER BY id LIMIT 1',
      { profileId },
    )
    if (party === undefined) return null
    const identifiers = readIdentifiers(party.identifiers)
    const grouped = shown.grouped && identifiers.length > 0
    const search = subjectSearch({ kind: 'payee', profileId, identifiers, grouped })
    const money = await readMoney(reader, search, { ...shown, yearBasis: shown.yearBasis ?? 'calendar' })
    // The dictionary keeps names that a reorganisation took away, and names of payers.
    if (money.totals.entries === 0) return null
    const payee = (await readParties(reader, [party.id])).get(party.id)!
    return {
      payee,
      identifiers,
      grouped,
      names: await readNames(reader, party.id, identifiers),
      money,
      concentration: await readConcentration(reader, search, money.currency),
      publishesAs: await readOwnAgency(reader, payee.name, identifiers),
    }
  })
}

const readIdentifiers = (json: string | null): Identifier[] => (json === null ? [] : (JSON.parse(json) as Identifier[]))

async function readNames(reader: Reader, id: number, identifiers: readonly Identifier[]): Promise<PayeeNameView[]> {
  const rows = await reader.select<{ id: number; identifiers: string | null; entries: number; agencies: number[] }>(
    `SELECT p.id, any_value(p.identifiers) AS identifiers, count(*) AS entries, list_sort(list(DISTINCT e.agency)) AS agencies
     FROM entry AS e JOIN party AS p ON p.id = e.payee
     WHERE e.payee = $id OR e.payee IN (SELECT party FROM party_identifier WHERE identifier IN (SELECT unnest($identifiers)))
     GROUP BY p.id ORDER BY p.id <> $id, entries DESC, p.id LIMIT ${NAMES}`,
    { id, identifiers: texts(identifiers.map(identifierText)) },
  )
  const parties = await readParties(
    reader,
    rows.map((row) => row.id),
  )
  const agencies = await readAgencyNames(reader, [...new Set(rows.flatMap((row) => row.agencies))])
  return rows.map((row) => ({
    payee: parties.get(row.id)!,
    identifiers: readIdentifiers(row.identifiers),
    entries: row.entries,
    agencies: row.agencies.map((agency) => agencies.get(agency)!),
  }))
}

async function readAgencyNames(reader: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, AgencyName>> {
  const rows = await reader.select<{ id: number; code: string; name: string }>(
    `SELECT * FROM (${AGENCY_NAMES}) WHERE id IN (SELECT unnest($ids))`,
    { ids: integers(ids) },
  )
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]))
}

/** The greatest payer's part of the outlays in one currency. Money that came back makes parts of a whole meaningless: then there is none. */
async function readConcentration(
  reader: Reader,
  search: RecordSearch,
  currency: string | null,
): Promise<PayeeProfileView['concentration']> {
  if (currency === null) return null
  const filter = await createRecordFilter(reader, search)
  const rows = await reader.select<{ agency: number; whole: bigint | number; fraction: bigint | number }>(
    `SELECT e.agency, sum(e.whole) AS whole, sum(e.fraction) AS fraction FROM entry AS e
     WHERE ${filter.where} AND e.status = 0 AND e.currency = (SELECT id FROM currency WHERE code = $currency)
       AND e.stage IN (${OUTLAY_STAGES.map((stage) => STAGES.indexOf(stage)).join(', ')}) GROUP BY e.agency`,
    { ...filter.parameters, currency },
  )
  const sums = rows.map(({ agency, whole, fraction }) => ({
    agency,
    units: fromLimbs(BigInt(whole), BigInt(fraction)),
  }))
  if (sums.length < 2 || sums.some(({ units }) => units < 0n)) return null
  const all = sums.reduce((sum, { units }) => sum + units, 0n)
  const most = sums.reduce((best, each) => (each.units > best.units ? each : best))
  if (all === 0n) return null
  const names = await readAgencyNames(reader, [most.agency])
  return { agency: names.get(most.agency)!, tenths: Number((most.units * 2000n + all) / (all * 2n)) }
}

/** The agency that goes by this name, or says that it has one of these identifiers. */
async function readOwnAgency(
  reader: Reader,
  name: string | null,
  identifiers: readonly Identifier[],
): Promise<AgencyName | null> {
  const known = new Set(identifiers.map(identifierText))
  const rows = await reader.select<{ code: string; name: string; content: string | null }>(
    `SELECT a.code, a.name, d.content FROM (${AGENCY_NAMES}) AS a
     LEFT JOIN (SELECT agency, arg_max(content, version) AS content FROM agency_description GROUP BY agency) AS d ON d.agency = a.id
     ORDER BY a.code`,
  )
  const own =
    rows.find((row) => row.name === name) ??
    rows.find((row) => statedIdentifiers(row.content).some((id) => known.has(id)))
  return own === undefined ? null : { code: own.code, name: own.name }
}
