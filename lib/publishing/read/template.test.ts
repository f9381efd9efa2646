import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readRows } from './read-rows'
import { TEMPLATE_COLUMNS } from './template-layout'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const fixture = fileURLToPath(new URL('fixtures/template.csv', import.meta.url))

describe('the template', () => {
  test('is read as its columns say', async () => {
    const { rows, accepted } = await readRows({ path: fixture })
    expect(rows.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'refused'])
    expect(accepted[0]?.record).toEqual({
      ref: 'PO-1',
      stage: 'commitment',
      date: '2023-06-30',
      dateBasis: 'signature',
      amount: '1000.00',
      currency: 'EUR',
      payer: { type: 'government', name: 'Rain Office' },
      payee: { type: 'organisation', name: 'Nimbus & Sons Ltd', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] },
      title: { en: 'Gauges' },
      description: { en: 'New rain gauges' },
      ext: { ward: 'North' },
      source: { standard: 'counterfoil-csv', sha256: expect.any(String), row: 2 },
    })
    expect(accepted[1]?.record).toMatchObject({ ref: 'PO-1', part: '1', stage: 'expenditure' })
    expect(accepted[2]?.record).toMatchObject({
      ref: 'W-1',
      refBasis: 'derived',
      period: '2023',
      amount: '90071992547409.93',
    })
    expect(accepted[3]).toMatchObject({
      individual: true,
      record: { payee: { type: 'individual', name: 'Ada Example' } },
    })
    expect(accepted[3]?.record.payee?.identifiers).toBeUndefined()
  })

  test('as published has exactly the columns that are read, all explained, and example rows that are accepted', async () => {
    const path = `${repository}/public/template.csv`
    expect(readFileSync(path, 'utf8').split('\n')[0]).toBe(TEMPLATE_COLUMNS.join(','))
    const { rows, notes } = await readRows({ path })
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter(({ kind }) => kind !== 'accepted')).toEqual([])
    expect(notes.join(' ')).not.toContain('does not know')
    const guide = readFileSync(`${repository}/docs/template.md`, 'utf8')
    expect(TEMPLATE_COLUMNS.filter((column) => !guide.includes(`\`${column}\``))).toEqual([])
  })
})
