import { afterEach, expect, test } from 'vitest'
import { toShownRecord } from '@/components/verify/to-shown-record'
import type { SpendingRecord } from '@/lib/domain/record'
import { Endings, follow, freshStore, startLedger } from '@/lib/indexer/testing/index-of-ledger'
import { testRecord } from '@/lib/indexer/testing/test-ledger'
import { getRecord } from '@/lib/queries/get-record'
import { ALL_AGREE, outcomesOf } from './testing/test-world'
import { verifyRecord } from './verify-record'

const endings = new Endings()
afterEach(() => endings.run())

const SEAL = `sealed:${'0a'.repeat(32)}`
const RECORDS: readonly (readonly [shown: string | null, change: Partial<SpendingRecord>])[] = [
  ['Chairs', { title: { en: 'Chairs', da: 'Stole' } }],
  ['Stole', { title: { da: 'Stole', de: 'Stühle' } }],
  ['x'.repeat(300), { title: { en: 'x'.repeat(300) } }],
  [`${'x'.repeat(299)}…`, { title: { en: 'x'.repeat(301) } }],
  [`${'x'.repeat(298)}…`, { title: { en: `${'x'.repeat(298)}🌉🌉` } }],
  ['Chairs for the school', { description: { und: 'Chairs for the school' } }],
  ['Road A12', { contract: { id: 'C-1', title: { en: 'Road A12' } }, activity: { title: { en: 'Roads' } } }],
  ['Water', { title: { en: SEAL }, sealed: ['/title/en'], activity: { title: { en: 'Water' } } }],
  [
    'Professional fees',
    {
      classifications: [
        { scheme: 'local:department', label: 'Planning' },
        { scheme: 'local:expenses-type', label: 'Professional fees' },
        { scheme: 'local:directorate', label: 'Place' },
      ],
    },
  ],
  [null, {}],
]

test('what the site draws from its index agrees, whatever the record has in place of a title', async () => {
  const ledger = await startLedger(endings)
  await ledger.publish({ parts: [{ records: RECORDS.map(([, change], index) => testRecord(`r${index}`, change)) }] })
  await ledger.mine(6)
  const store = await freshStore(endings, ledger)
  await follow(endings, ledger, store).untilCaughtUp()

  for (const [index, [shown]] of RECORDS.entries()) {
    const id = { agency: 'moh', sequence: 1, row: index + 1 }
    const view = (await getRecord({ store, id }))!
    expect(view.entry.title).toBe(shown)
    const report = await verifyRecord({
      id: view.entry.id,
      shown: toShownRecord(view),
      nodes: [{ url: ledger.url, operator: 'the reader', chosenByReader: true }],
      contract: ledger.contract,
      chainId: ledger.chainId,
    })
    expect(report.checks[0]?.compared.filter(({ outcome }) => outcome !== 'agrees')).toEqual([])
    expect(outcomesOf(report)).toEqual(ALL_AGREE)
    expect(report.verdict.state).toBe('matches')
  }
})
