import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SpendingRecord } from '@/lib/domain/record'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { TestLedger } from '@/lib/store/testing/test-ledger'
import { listRecords } from './list-records'
import { openInvented } from './testing/open-invented'

const RECORDS: Readonly<Record<string, Partial<SpendingRecord>>> = {
  roof: {
    title: { en: 'Hospital roof repair' },
    payee: { type: 'organisation', name: 'Acme Ltd', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] },
  },
  works: { title: { en: 'Road works' }, description: { en: 'Repair of the hospital road' } },
  road: { title: { en: 'Works on a road' }, payee: { type: 'organisation', name: 'Road Works (Leeds) Ltd' } },
  split: { title: { en: 'Road' }, description: { en: 'Works' } },
  french: { title: { en: 'Works', fr: 'Travaux de voirie' }, payee: { type: 'organisation', name: 'Ltd Acme' } },
  sector: { classifications: [{ scheme: 'local:service', code: 'S1', label: 'Street cleaning' }] },
  code: { classifications: [{ scheme: 'local:service', code: 'S1' }] },
  place: { places: [{ role: 'recipient', country: 'CI' }], programme: { id: 'P-1', title: { en: 'Rural roads' } } },
  payer: { payer: { type: 'government', name: 'Roads Department' }, payee: { type: 'organisation', name: 'Nobody' } },
  arabic: { title: { ar: 'بناء المستشفى' }, payee: { type: 'organisation', name: 'شركة الأمل' } },
  chinese: { title: { zh: '北京道路建设2024年度' } },
  hindi: { title: { hi: 'सड़क निर्माण' } },
  russian: { title: { ru: 'Ремонт школы №5' } },
  nordic: { title: { da: 'Løn til Søren, Łódź, Straße' } },
  typo: { title: { en: 'Hosptial beds' } },
}

let store: Store
let close: () => Promise<void>
beforeAll(async () => {
  const batch = Object.entries(RECORDS).map(([ref, more]) => ({
    record: { ref, stage: 'expenditure', date: '2024-03-01', amount: '1', currency: 'EUR', ...more } as SpendingRecord,
  }))
  const ledger = new TestLedger().register('moh', 'Ministry of Health').publish('moh', [batch])
  const opened = await openInvented(ledger)
  store = opened.store
  close = opened.close
})
afterAll(() => close())

async function search(words: string) {
  const search = { ...EVERY_RECORD, words, sort: 'recorded', descending: false } as const
  const { entries, readAs } = await listRecords({ store, search })
  const refs = Object.keys(RECORDS)
  return { found: entries.map(({ id }) => refs[Number(id.split('-').at(-1)) - 1]!).join(' '), readAs }
}
const find = async (words: string): Promise<string> => (await search(words)).found

test.each([
  ['payee:acme', 'roof french'],
  ['payee:road', 'road'],
  ['payer:road', 'payer'],
  ['payee:01234567', 'roof'],
  ['agency:health road -title:road', 'place payer'],
  ['title:road', 'works road split'],
  ['description:road', 'works'],
  ['text:road', 'works road split'],
  ['activity:road', 'place'],
  ['programme:P-1', 'place'],
  ['ref:roof', 'roof'],
  ['sector:cleaning', 'sector code'],
  ['cleaning', 'sector'],
  ['sector:s1', 'sector code'],
  ['place:"côte d’ivoire"', 'place'],
  ['place:العاج', 'place'],
  ['title:acme', ''],
])('%s finds in its field alone: %s', async (words, refs) => {
  expect(await find(words)).toBe(refs)
})

test.each([
  ['"road works"', 'works road'],
  ['title:"road works"', 'works'],
  ['payee:"road works"', 'road'],
  ['"works road"', ''],
  ['"Acme Ltd"', 'roof'],
  ['payee:"ltd acme"', 'french'],
  ['"works on a road"', 'road'],
  // In a description it is enough that all words are there.
  ['"hospital repair"', 'works'],
  ['"road-works"', 'works road'],
  ['"ROAD works leeds"', 'road'],
  ['"hospital roof repairs"', ''],
  ['"hospital roof"', 'roof'],
  // Whole words, as they are spelt: no beginnings, no slips.
  ['"hospit"', ''],
  ['"hosptial"', 'typo'],
  ['"travaux de voirie"', 'french'],
  ['"ministry of health" "nobody"', 'payer'],
  ['"of ministry health"', ''],
  ['"道路建设"', 'chinese'],
  ['"建设道路"', ''],
])('the phrase %s finds: %s', async (words, refs) => {
  expect(await find(words)).toBe(refs)
})

test.each([
  ['road -works', 'place payer'],
  ['road -"road works"', 'split place payer'],
  ['road -payee:road', 'works split place payer'],
  ['hospital -repair', ''],
  ['-health', ''],
])('%s leaves out what has the word: %s', async (words, refs) => {
  expect(await find(words)).toBe(refs)
})

test.each([
  ['المستشفى', 'arabic'],
  ['مستشفي', 'arabic'],
  ['شركه امل', 'arabic'],
  ['道路', 'chinese'],
  ['建设 2024', 'chinese'],
  ['設', ''],
  ['年', 'chinese'],
  ['सड़क', 'hindi'],
  ['सडक निर', 'hindi'],
  ['РЕМОНТ школ', 'russian'],
  ['lon soren lodz strasse', 'nordic'],
  ['Løn STRASSE', 'nordic'],
])('%s is found: %s', async (words, refs) => {
  expect(await find(words)).toBe(refs)
})

test.each([
  ['hospitel', 'roof works', 'hospital'],
  ['nospital', 'roof works', 'hospital'],
  ['hospitall', 'roof works', 'hospital'],
  ['ramont', 'russian', 'ремонт'],
  ['рамонт', 'russian', 'ремонт'],
  ['школо', 'russian', 'школы'],
  ['निर्मान', 'hindi', 'निर्माण'],
  ['minstry nobody', 'payer', 'ministry'],
  ['depratment', 'payer', 'department'],
])('%s is read as what is near', async (words, refs, as) => {
  if (words === 'ramont') return expect(await search(words)).toEqual({ found: '', readAs: [{ word: words, as: [] }] })
  const { found, readAs } = await search(words)
  expect([found, readAs.map(({ as }) => as)]).toEqual([refs, [[as]]])
})

test('a word that is there is not read as another, however rare; a beginning of hardly any is', async () => {
  expect(await search('hosptial')).toEqual({ found: 'typo', readAs: [] })
  expect(await search('hosptia')).toEqual({ found: 'typo', readAs: [] })
  expect(await search('01234568')).toMatchObject({ readAs: [{ as: ['01234567'] }] })
  expect(await search('rod')).toEqual({ found: '', readAs: [{ word: 'rod', as: [] }] })
})

test('signs between words ask for nothing, alone for what nothing has', async () => {
  expect(await find('road — works &')).toBe(await find('road works'))
  expect(await find('—')).toBe('')
  expect(await find('""')).toBe('')
})

test.each([`payee:"'; DROP TABLE entry; --"`, `"$1 OR 1=1"`, 'title:%_%', `-'`, '\u0000"'])(
  '%j is only words',
  async (words) => {
    await find(words)
    expect(await find('')).toBe(Object.keys(RECORDS).join(' '))
  },
)
