import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseLedgerSum } from '@/lib/domain/amount'
import type { ChainStep } from '@/lib/domain/profile-views'
import type { SpendingRecord } from '@/lib/domain/record'
import { PLAIN_PROFILE, subjectSearch } from '@/lib/search-params/profile-search'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { createRandomLedger, type ModelEntry } from '@/lib/store/testing/random-ledger'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { getActivity } from '../get-activity'
import { getAgency } from '../get-agency'
import { getPayee } from '../get-payee'
import { getPlace } from '../get-place'
import { getSector } from '../get-sector'
import { listActivities } from '../list-activities'
import { listPayees } from '../list-payees'
import { listPlaces } from '../list-places'
import { listRecords } from '../list-records'
import { listSectors } from '../list-sectors'
import { listSitemapParts, streamSitemapPart } from '../sitemap'
import { sumTotals } from '../sum-totals'

let folder: string
let store: Store
let random: Store
let entries: readonly ModelEntry[]

const ACME = { scheme: 'GB-COH', id: '01234567' }
const spend = (ref: string, more: Partial<SpendingRecord>): { record: SpendingRecord } => ({
  record: { ref, stage: 'expenditure', date: '2024-03-01', amount: '100', currency: 'EUR', ...more },
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-profiles-'))
  const contract = `0x${'A'.repeat(40)}` as const
  store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 31337, contract })
  const ledger = new TestLedger()
    .register('moh', 'Ministry of Health')
    .register('roads', 'Roads Agency')
    .describe('moh', {
      fiscalYearStart: '04-01',
      calendar: { every: 'quarter', dueDays: 30 },
      identifiers: [{ scheme: 'XA-GOV', id: '104' }],
      predecessors: ['roads', 'The old ministry'],
    })
    .publish(
      'moh',
      [
        [
          {
            record: {
              ref: 'B1',
              stage: 'budget',
              period: '2023-04-01/2024-03-31',
              amount: '1000',
              currency: 'EUR',
              programme: { id: 'P1', title: { en: 'Immunisation', fr: 'Vaccination' } },
            },
          },
          spend('C1', {
            stage: 'commitment',
            amount: '700',
            programme: { id: 'P1', title: { en: 'Immunisation' } },
            contract: { id: 'K1', title: { en: 'Vaccines' } },
          }),
          spend('E1', {
            programme: { id: 'P1', title: { en: 'Immunisation' } },
            contract: { id: 'K1', title: { en: 'Vaccines' } },
            payee: { type: 'organisation', name: 'Acme Ltd', identifiers: [ACME] },
            classifications: [
              { scheme: 'iati-sector-1', code: '12250', share: '33.33' },
              { scheme: 'iati-sector-1', code: '14032', share: '66.67' },
            ],
            places: [{ role: 'recipient', country: 'KE' }],
            links: [{ kind: 'onwardOf', record: 'roads-1-1' }],
          }),
          spend('E2', {
            amount: '50',
            payee: { type: 'organisation', name: 'ACME LIMITED', identifiers: [ACME] },
            classifications: [
              { scheme: 'iati-sector-1', code: '12250' },
              { scheme: 'iati-sector-1', code: '14032' },
            ],
          }),
        ],
      ],
      { period: '2024-01-01/2024-03-31' },
    )
    .publish('roads', [
      [
        spend('R1', { amount: '300', payee: { type: 'organisation', name: 'Acme Ltd', identifiers: [ACME] } }),
        spend('R2', { amount: '7', payee: { type: 'individual', name: 'Ilse Marrowby' } }),
        spend('R3', {
          links: [{ kind: 'onwardOf', record: 'moh-1-3' }],
          activity: { id: 'A9' },
          amount: '9',
          payee: { type: 'organisation', name: 'École de Ségou' },
        }),
        spend('R4', { amount: '5', payee: { type: 'government', name: 'Ministry of Health' } }),
      ],
    ])
  await store.writer.apply(ledger.step({ finalizedTo: 3 }))

  random = await openStore({ path: join(folder, 'random.duckdb'), chainId: 31337, contract })
  const made = createRandomLedger(11, 120)
  entries = made.entries
  await random.writer.apply(made.ledger.step({ finalizedTo: 3 }))
})
afterAll(async () => {
  await store.close()
  await random.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a payee is what was written, or with its register number every way of writing it', async () => {
  const { payee } = (
    await listRecords({ store, search: subjectSearch({ kind: 'agency', code: 'roads' }) })
  ).entries.find((entry) => entry.payee?.name === 'Acme Ltd')!
  const profileId = payee!.profileId!
  const published = await getPayee({ store, profileId })
  expect(published!.money.totals.totals).toEqual([{ stage: 'expenditure', currency: 'EUR', count: 2, sum: '400' }])
  expect(
    published!.names.map(({ payee: { name }, entries: count, agencies }) => [name, count, agencies.length]),
  ).toEqual([
    ['Acme Ltd', 2, 2],
    ['ACME LIMITED', 1, 1],
  ])
  const grouped = await getPayee({ store, profileId, shown: { ...PLAIN_PROFILE, grouped: true } })
  expect(grouped!.money.totals.totals).toEqual([{ stage: 'expenditure', currency: 'EUR', count: 3, sum: '450' }])
  expect(grouped!.concentration).toEqual({ agency: { code: 'roads', name: 'Roads Agency' }, tenths: 667 })
  const search = subjectSearch({ kind: 'payee', profileId, identifiers: [ACME], grouped: true })
  expect(await sumTotals({ store, search })).toEqual(grouped!.money.totals)
})

test('a payee that publishes itself is known by its name', async () => {
  const { rows } = await listPayees({
    store,
    listing: { words: 'ministry', sort: null, currency: null, only: null, page: 1 },
  })
  expect(rows.map(({ payee }) => payee.name)).toEqual(['Ministry of Health'])
  const profile = await getPayee({ store, profileId: rows[0]!.payee.profileId! })
  expect(profile!.publishesAs).toEqual({ code: 'moh', name: 'Ministry of Health' })
})

test('the list of payees finds accents and beginnings, and leafs through no persons', async () => {
  const find = async (words: string) =>
    (await listPayees({ store, listing: { words, sort: 'name', currency: null, only: null, page: 1 } })).rows.map(
      ({ payee }) => payee.name,
    )
  expect(await find('')).toEqual(['ACME LIMITED', 'Acme Ltd', 'École de Ségou', 'Ministry of Health'])
  expect(await find('ecole seg')).toEqual(['École de Ségou'])
  expect(await find('marrowby')).toEqual([])
})

test('a programme shows budget, commitment and spending by the agency’s own years, and what belongs to it', async () => {
  const { rows } = await listActivities({
    store,
    listing: { words: 'immun', sort: null, currency: null, only: 'programme', page: 1 },
  })
  expect(rows.map(({ reference, agency, sum, budget }) => [reference.ref, agency.code, sum, budget])).toEqual([
    ['P1', 'moh', '100', '1000'],
  ])
  const view = await getActivity({ store, profileId: rows[0]!.reference.profile })
  expect(view!.money.yearBasis).toBe('fiscal')
  expect(view!.money.years).toEqual([
    {
      year: 2023,
      totals: [
        { stage: 'budget', currency: 'EUR', count: 1, sum: '1000' },
        { stage: 'commitment', currency: 'EUR', count: 1, sum: '700' },
        { stage: 'expenditure', currency: 'EUR', count: 1, sum: '100' },
      ],
    },
  ])
  expect(view!.related.map(({ kind, ref, entries: count }) => [kind, ref, count])).toEqual([['contract', 'K1', 2]])
  expect(view!.inOrder).toHaveLength(3)
  const step = ({ agency, reference, entries, sum }: ChainStep) => [agency.code, reference?.ref ?? null, entries, sum]
  expect(view!.chain.before.map(step)).toEqual([['roads', null, 1, '300']])
  expect(view!.chain.after.map(step)).toEqual([['roads', 'A9', 1, '9']])
})

test('a sector has what the records give it, beside the whole of the records that name it', async () => {
  const { rows, schemes } = await listSectors({ store })
  expect(schemes).toEqual(['iati-sector-1'])
  expect(rows.map(({ sector, attributed, sum }) => [sector.code, attributed, sum])).toEqual([
    ['12250', '33.33', '150'],
    ['14032', '66.67', '150'],
  ])
  const view = await getSector({ store, profileId: 'iati-sector-1-12250' })
  expect(view!.attributed).toEqual([
    {
      ...{ stage: 'expenditure', currency: 'EUR', attributed: '33.33', full: '150', count: 2 },
      unstated: { count: 1, sum: '50' },
    },
  ])
  expect(view!.siblings.map(({ code }) => code)).toEqual(['14032'])
  expect(await getSector({ store, profileId: 'iati-sector-1-99999' })).toBeNull()
})

test('places are found by their names in the reader’s language', async () => {
  const listing = { words: 'kenia', sort: null, currency: null, only: null, page: 1 } as const
  expect((await listPlaces({ store, listing, language: 'es' })).rows.map(({ place }) => place.code)).toEqual(['KE'])
  expect((await listPlaces({ store, listing, language: 'en' })).rows).toEqual([])
  expect((await getPlace({ store, profileId: 'ke' }))!.attributed[0]).toMatchObject({ attributed: '100', full: '100' })
})

test('an agency says what came before it, and when it publishes', async () => {
  const view = await getAgency({ store, code: 'moh' })
  expect(view!.predecessors).toEqual([
    { text: 'roads', agency: { code: 'roads', name: 'Roads Agency' } },
    { text: 'The old ministry', agency: null },
  ])
  expect(view!.punctuality).toMatchObject({ every: 'quarter', dueDays: 30, gaps: [], next: { due: '2024-07-30' } })
  expect(view!.officials.map(({ post, roles, kind }) => [post, roles, kind])).toEqual([
    ['Head of payments', ['preparer'], 'wallet'],
    ['Director of finance', ['approver'], 'passkey'],
  ])
})

test('years of a profile add up to its totals, calendar and fiscal, and so do parts of sectors and places', async () => {
  for (const code of ['moh', 'dot', 'city-of-x']) {
    for (const yearBasis of ['calendar', 'fiscal'] as const) {
      const view = await getAgency({ store: random, code, shown: { ...PLAIN_PROFILE, yearBasis } })
      const { totals, years, currency } = view!.money
      for (const { stage, sum } of totals.totals.filter((total) => total.currency === currency)) {
        const parts = years.flatMap((year) => year.totals.filter((total) => total.stage === stage))
        expect(parts.reduce((units, part) => units + parseLedgerSum(part.sum), 0n)).toBe(parseLedgerSum(sum))
      }
    }
  }
  const { rows } = await listSectors({ store: random })
  for (const { sector } of rows) {
    const view = await getSector({ store: random, profileId: sector.profile })
    const named = entries.filter(
      ({ record, status }) =>
        status === 'stands' &&
        record.classifications?.some(({ scheme, code }) => scheme === sector.scheme && code === sector.code),
    )
    expect(view!.attributed.reduce((count, total) => count + total.count, 0)).toBe(named.length)
    expect(view!.attributed.reduce((count, total) => count + total.count, 0)).toBe(view!.money.totals.counted)
  }
})

test('corrections and withdrawals of an agency are those of its records', async () => {
  for (const code of ['moh', 'dot', 'city-of-x']) {
    const { amendments } = (await getAgency({ store: random, code }))!
    const count = (status: ModelEntry['status']) =>
      entries.filter((entry) => entry.agency === code && entry.status === status).length
    expect([amendments.corrections, amendments.withdrawals]).toEqual([count('corrected'), count('withdrawn')])
  }
})

test('the sitemap names every page that has records, and no person’s', async () => {
  const paths: string[] = []
  for (const part of await listSitemapParts(store))
    for await (const chunk of streamSitemapPart(store, part)) paths.push(...chunk)
  const ofKind = (kind: string) => paths.filter((path) => path.startsWith(`/${kind}/`))
  expect(ofKind('agencies')).toEqual(['/agencies/moh', '/agencies/roads'])
  expect(ofKind('payees').map((path) => path.slice(0, -11))).toEqual([
    '/payees/acme-ltd',
    '/payees/acme-limited',
    '/payees/ecole-de-segou',
    '/payees/ministry-of-health',
  ])
  expect(ofKind('sectors')).toEqual(['/sectors/iati-sector-1-12250', '/sectors/iati-sector-1-14032'])
  expect(ofKind('places')).toEqual(['/places/ke'])
  expect(ofKind('records')).toContain('/records/roads-1-1')
  expect(ofKind('records')).not.toContain('/records/roads-1-2')
  expect(new Set(paths).size).toBe(paths.length)
})
