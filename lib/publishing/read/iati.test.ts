import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openFile } from './open-file'
import { readRows } from './read-rows'

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const activities = (reportingOrg?: string) =>
  readRows({ path: fixture('activities-2.03.xml'), options: reportingOrg === undefined ? {} : { reportingOrg } })

describe('IATI activities', () => {
  test('give one record for each transaction, with what it inherits and what has no other home', async () => {
    const { accepted } = await activities()
    expect(accepted[0]?.record).toEqual({
      ref: 'A-1',
      stage: 'disbursement',
      date: '2023-06-30',
      dateBasis: 'transaction',
      valueDate: '2023-07-01',
      amount: '1234.5000000001',
      currency: 'EUR',
      payer: { type: 'government', name: 'Rain Office', identifiers: [{ scheme: 'IATI', id: 'XX-RAIN' }] },
      payee: { type: 'organisation', name: 'Dry Feet' },
      description: { fr: 'Première tranche' },
      classifications: [{ scheme: 'iati-sector-1', code: '12220', label: 'Basic health care', share: '100' }],
      activity: { id: 'XX-RAIN-1', title: { en: 'Umbrellas & shelter', fr: 'Parapluies et abris' } },
      places: [{ role: 'recipient', country: 'BT' }],
      aid: { flow: '10', types: [{ code: 'B02' }], disbursementChannel: '1' },
      ext: {
        '@humanitarian': '1',
        'provider-org': { '@type': '10', '@provider-activity-id': 'XX-RAIN-0' },
        'receiver-org': { '@type': '22' },
        'rain:gauge': { '@unit': 'mm', '#text': '7' },
        'reporting-org': { '@ref': 'XX-RAIN' },
      },
      source: {
        standard: 'iati',
        version: '2.03',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        row: 18,
        element: 'iati-activity[1]/transaction[1]',
      },
    })
  })

  test('name a repeated reference by its activity', async () => {
    const { accepted } = await activities()
    const [first, second] = accepted.slice(1, 3).map(({ record }) => record)
    expect(first).toMatchObject({ ref: 'XX-RAIN-1', refBasis: 'derived', amount: '-5', currency: 'XDR' })
    expect(first?.ext).toMatchObject({ '@ref': 'A-2' })
    expect(first?.places).toEqual([
      { role: 'recipient', country: 'NP', label: 'Nepal', share: '60.5' },
      { role: 'recipient', region: '298', regionScheme: 'iati-region-1', share: '39.5' },
    ])
    expect(second?.part).toBe(first?.part?.replace(/-1$/, '-2'))
  })

  test('are refused by transaction, with every problem and its mend', async () => {
    const { rows } = await activities()
    expect(rows.filter(({ kind }) => kind === 'refused')).toEqual([
      {
        kind: 'refused',
        where: 'line 40, iati-activity[1]/transaction[4] of XX-RAIN-1',
        problem:
          '"D" is none of IATI\'s transaction types. "2023-02-30" is no day. The value "1e5" is not an amount the ledger can hold.',
        mend: expect.stringContaining('from 1 to 13'),
      },
      {
        kind: 'refused',
        where: 'line 50, iati-activity[2]/transaction[1] of XX-SUN-1',
        problem: 'Neither the value nor its activity says a currency.',
        mend: 'Give <value currency="…">, or the activity default-currency="…".',
      },
    ])
  })

  test('count what is said after the transactions, and skip other organisations when one is asked for', async () => {
    const { rows, accepted } = await activities('XX-SUN')
    expect(rows.map(({ kind }) => kind)).toEqual(['skipped', 'skipped', 'skipped', 'skipped', 'refused', 'accepted'])
    expect(accepted[0]?.record.activity?.title).toEqual({ und: 'Said after its transactions' })
    expect(accepted[0]?.record.payee).toEqual({ type: 'not-reported' })
  })

  test.each([
    ['activities-1.03.xml', 'version 1.03'],
    ['entities.xml', 'document type declaration'],
  ])('%s is refused whole', async (name, words) => {
    const opened = await openFile({ path: fixture(name) })
    expect(opened).toMatchObject({
      ok: false,
      problem: { format: 'iati-activities-xml', problem: expect.stringContaining(words) },
    })
  })
})
