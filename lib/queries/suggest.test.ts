import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Party, SpendingRecord } from '@/lib/domain/record'
import type { Store } from '@/lib/store/store'
import { createRandomLedger } from '@/lib/store/testing/random-ledger'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { listRecords } from './list-records'
import { suggest } from './suggest'
import type { Suggestion } from './suggestion'
import { openInvented } from './testing/open-invented'

const spend = (ref: string, more: Partial<SpendingRecord>) => ({
  record: { ref, stage: 'expenditure', date: '2024-03-01', amount: '10', currency: 'EUR', ...more } as SpendingRecord,
})
const firm = (name: string, ...identifiers: string[]): Party => ({
  type: 'organisation',
  name,
  ...(identifiers.length === 0 ? {} : { identifiers: identifiers.map((id) => ({ scheme: 'GB-COH', id })) }),
})

const PAYEES = [
  'Acme Ltd',
  'ACME Ltd',
  'Acme Holdings plc',
  'Roads by Acme',
  'Łódź Transport SA',
  'Søren Bygg AS',
  'Großmann Straßenbau GmbH',
  'Société Générale de Voirie',
  'Северная Больница №7',
  'شركة الأمل للبناء',
  'وزارة الصحة',
  'مؤسسة النيل',
  'شرکت راه‌سازی',
  '北京道路建设有限公司',
  'भारत निर्माण निगम',
  'Hawaiʻi Water',
]

const createLedger = () =>
  new TestLedger()
    .register('leeds', 'Leeds City Council')
    .register('moh', 'Ministry of Health')
    .register('moe', 'The Ministry of Education')
    .register('idle', 'Ministry of Silence')
    .describe('moh', { names: { fr: 'Ministère de la Santé', ar: 'وزارة الصحة العامة' } })
    .publish('leeds', [
      PAYEES.map((name, index) =>
        spend(`L${index}`, {
          payee: firm(name),
          title: { en: index % 2 === 0 ? 'Hôpital repairs' : 'Repair of roads' },
          classifications: [{ scheme: 'local:service', code: 'S1', label: 'Cleaning services' }],
          places: [{ role: 'recipient', country: 'GB' }],
        }),
      ),
    ])
    .publish('moh', [
      [
        spend('H1', {
          payee: firm('Acme Ltd'),
          programme: { id: 'P-7', title: { en: 'Rural clinics' } },
          description: { en: 'Cleaning of clinics' },
        }),
        spend('H2', { payee: firm('Acme Ltd', '01234567'), programme: { id: 'P-7', title: { en: 'Rural clinics' } } }),
        spend('H3', {
          payee: firm('Wong & Partners'),
          payer: { type: 'government', name: 'Clinics Department' },
          places: [
            { role: 'recipient', country: 'KE', share: '50' },
            { role: 'recipient', country: 'CI', share: '50' },
          ],
        }),
        spend('H4', { payee: { type: 'individual', name: `sealed:${'5'.repeat(64)}` }, sealed: ['/payee/name'] }),
        spend('H5', { payee: { type: 'withheld' }, title: { en: 'Roof repairs' } }),
      ],
    ])
    .rename('leeds', 'City of Leeds')

let store: Store
let close: () => Promise<void>
beforeAll(async () => ({ store, close } = await openInvented(createLedger(), { finalizedTo: 9 })))
afterAll(() => close())

const all = async (text: string, from = store): Promise<Suggestion[]> =>
  (await suggest({ store: from, text, language: 'en' })).flatMap(({ suggestions }) => [...suggestions])
/** "kind: label count", with what matched and whether by forgiving slips. */
const brief = async (text: string) =>
  (await all(text)).map(
    ({ kind, label, count, matched, near }) =>
      `${kind}: ${label} ${count}${matched === null ? '' : ` (${matched})`}${near ? ' near' : ''}`,
  )

test.each([
  [
    'acme',
    [
      'payee: Acme Ltd 2',
      'payee: ACME Ltd 1',
      'payee: Acme Ltd 1',
      'payee: Acme Holdings plc 1',
      'payee: Roads by Acme 1',
    ],
  ],
  ['acme ltd', ['payee: Acme Ltd 2', 'payee: ACME Ltd 1', 'payee: Acme Ltd 1']],
  ['acme h', ['payee: Acme Holdings plc 1']],
  ['ltd ac', ['payee: Acme Ltd 2', 'payee: ACME Ltd 1', 'payee: Acme Ltd 1']],
  ['012345', ['payee: Acme Ltd 1 (01234567)']],
  ['leeds', ['agency: City of Leeds 16']],
  ['leeds city c', ['agency: City of Leeds 16']],
  ['leeds council', ['agency: City of Leeds 16 (Leeds City Council)']],
  [
    'ministry',
    ['agency: Ministry of Health 5', 'agency: The Ministry of Education 0', 'agency: Ministry of Silence 0'],
  ],
  ['santé', ['agency: Ministry of Health 5 (Ministère de la Santé)']],
  ['idle', ['agency: Ministry of Silence 0 (idle)']],
  ['rural', ['activity: Rural clinics 2']],
  ['p-7', ['activity: Rural clinics 2 (P-7)']],
  ['clean', ['sector: Cleaning services 16', 'word: cleaning 1']],
  ['s1', ['sector: Cleaning services 16 (S1)']],
  ['kenia', ['place: Kenya 1 (Kenia)']],
  ['كينيا', ['place: Kenya 1 (كينيا)']],
  ['royaume-uni', ['place: United Kingdom 16 (Royaume-Uni)']],
  ['cote d ivoire', ['place: Côte d’Ivoire 1']],
  ['repair', ['word: repair 8', 'word: repairs 9']],
  ['hopital', ['word: hôpital 8']],
])('%s suggests %j', async (text, expected) => {
  const found = await brief(text)
  for (const line of expected) expect(found).toContain(line)
  expect(found.slice(0, expected.length)).toEqual(expected)
})

test.each([
  ['hosptial', []],
  [
    'acmee',
    [
      'payee: Acme Ltd 2 near',
      'payee: ACME Ltd 1 near',
      'payee: Acme Holdings plc 1 near',
      'payee: Roads by Acme 1 near',
      'payee: Acme Ltd 1 near',
    ],
  ],
  ['minsitry of heatlh', ['agency: Ministry of Health 5 near']],
  ['ninistry heal', ['agency: Ministry of Health 5 near']],
  [
    'minstr',
    [
      'agency: Ministry of Health 5 near',
      'agency: The Ministry of Education 0 near',
      'agency: Ministry of Silence 0 near',
    ],
  ],
  ['societe', ['payee: Société Générale de Voirie 1']],
  ['SOCIÉTÉ GENERALE', ['payee: Société Générale de Voirie 1']],
  ['grossmann strasenbau', ['payee: Großmann Straßenbau GmbH 1 near']],
  ['großman', ['payee: Großmann Straßenbau GmbH 1']],
  ['soren', ['payee: Søren Bygg AS 1']],
  ['lodz', ['payee: Łódź Transport SA 1']],
  ['hawaii', ['payee: Hawaiʻi Water 1']],
  ['север', ['payee: Северная Больница №7 1']],
  ['больниза', ['payee: Северная Больница №7 1 near']],
  ['СЕВЕРНАЯ БОЛЬ', ['payee: Северная Больница №7 1']],
  ['الامل', ['payee: شركة الأمل للبناء 1']],
  ['امل', ['payee: شركة الأمل للبناء 1']],
  ['شركه الأمل', ['payee: شركة الأمل للبناء 1']],
  ['وزاره الصحه', ['agency: Ministry of Health 5 (وزارة الصحة العامة)', 'payee: وزارة الصحة 1']],
  ['موسسه', ['payee: مؤسسة النيل 1']],
  ['شركت راهسازي', ['payee: شرکت راه‌سازی 1']],
  ['北京道路', ['payee: 北京道路建设有限公司 1']],
  ['建设', ['payee: 北京道路建设有限公司 1']],
  ['京', ['payee: 北京道路建设有限公司 1']],
  ['निर्माण', ['payee: भारत निर्माण निगम 1']],
  ['भारत निर', ['payee: भारत निर्माण निगम 1']],
  ['wong and partners', []],
  ['wong & partners', ['payee: Wong & Partners 1']],
])('%s is found whatever its script, accents and slips: %j', async (text, expected) => {
  expect((await brief(text)).filter((line) => !line.startsWith('word'))).toEqual(expected)
})

test('a field asks for its kind alone', async () => {
  expect(await brief('agency:min')).toEqual([
    'agency: Ministry of Health 5',
    'agency: The Ministry of Education 0',
    'agency: Ministry of Silence 0',
  ])
  expect(await brief('stage:expenditure payee:"acme ho')).toEqual(['payee: Acme Holdings plc 1'])
  expect(await brief('ref:L1')).toEqual([])
  expect(await brief('stage:expenditure')).toEqual([])
  expect(await brief('acme -ltd')).toEqual([])
})

test('says what each is, and how the page of each is addressed', async () => {
  const [rural] = await all('rural clinics')
  expect(rural).toMatchObject({
    kind: 'activity',
    id: expect.stringMatching(/^rural-clinics-[0-9a-f]{10}$/),
    detail: 'Ministry of Health',
    referenceKind: 'programme',
    search: { references: [rural!.id] },
  })
  expect((await all('cleaning'))[0]).toMatchObject({
    kind: 'sector',
    detail: 'local:service S1',
    search: { sectors: [expect.any(String)] },
  })
  const [kenya] = (await suggest({ store, text: 'kenya', language: 'fr' }))[0]!.suggestions
  expect(kenya).toMatchObject({ label: 'Kenya', id: 'ke', placeKind: 'country', search: { places: ['ke'] } })
  expect((await suggest({ store, text: 'cote', language: 'ar' }))[0]!.suggestions[0]).toMatchObject({
    label: 'ساحل العاج',
    matched: 'Côte d’Ivoire',
  })
  const [numbered] = await all('01234567')
  expect(numbered).toMatchObject({ label: 'Acme Ltd', detail: 'GB-COH 01234567', matched: '01234567' })
})

test('names that are sealed or withheld are not suggested', async () => {
  expect(await brief('5555')).toEqual([])
  expect(await brief('sealed')).toEqual([])
})

test.each(['', '   ', '—', '"', '-', '\u0000', "'; DROP TABLE party; --", 'x'.repeat(5000), '𝒜'.repeat(300)])(
  '%j suggests nothing, and breaks nothing',
  async (text) => {
    expect(await all(text)).toEqual([])
  },
)

test('every count is that of the search it leads to, before and after the ledger grows, is final, and goes back', async () => {
  const { ledger, entries } = createRandomLedger(20261121, 24)
  const opened = await openInvented(new TestLedger(), {})
  const { store } = opened
  let after = 0
  const compare = async () => {
    let compared = 0
    for (const text of [
      'a',
      's',
      'ro',
      'road',
      'wat',
      'школа',
      '道',
      'kenya',
      'nep',
      'agency',
      'prim',
      '0123',
      'rural',
      'xi',
      'elm',
      'straße',
      'auidt',
    ]) {
      for (const { label, search, count } of await all(text, store)) {
        const { totals } = await listRecords({ store, search })
        expect([text, label, totals.entries]).toEqual([text, label, count])
        compared++
      }
    }
    return compared
  }
  const last = ledger.blockNumber
  for (const [to, finalizedTo] of [
    [Math.floor(last / 3), 4],
    [Math.floor(last / 2), Math.floor(last / 3)],
    [last, Math.floor(last / 2)],
  ] as const) {
    await store.writer.apply(ledger.step({ after, to, finalizedTo }))
    after = to
    expect(await compare()).toBeGreaterThan(20)
  }
  // Back over what is not final, and back over what was.
  await store.writer.rollback(Math.floor(last / 2))
  expect(await compare()).toBeGreaterThan(20)
  await store.writer.rollback(3)
  await compare()
  await store.writer.apply(ledger.step({ after: -1, finalizedTo: last }))
  expect(await compare()).toBeGreaterThan(20)
  expect(entries.length).toBeGreaterThan(100)
  await opened.close()
})

test('whatever is typed, suggestions come or do not', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('acme', 'payee:', '"', '-', 'min', 'الأمل', '北', '$x', '%', '_'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      for (const { kind, count, label } of await all(pieces.join(' '))) {
        expect([kind, label, count]).toEqual([kind, label, expect.any(Number)])
      }
    }),
    { seed: 20261121, numRuns: 300 },
  )
})
