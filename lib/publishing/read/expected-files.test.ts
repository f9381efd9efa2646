import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseLedgerSum } from '@/lib/domain/amount'
import type { Stage } from '@/lib/domain/stage'
import { validateRecord } from '@/lib/record-format/validate-record.generated'
import { checkFile } from '../check-file'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const data = process.env.COUNTERFOIL_SHARED_DATA ?? join(repository, '../shared/data')
const expectedPath = join(data, 'expected.json')

/** IATI transaction types as stages, written out here so that the reader's own table is checked too. */
const STAGE_OF_TYPE: { readonly [type: string]: Stage } = {
  1: 'incoming-funds',
  2: 'commitment',
  3: 'disbursement',
  4: 'expenditure',
  5: 'interest-payment',
  6: 'loan-repayment',
  7: 'reimbursement',
  8: 'equity-purchase',
  9: 'equity-sale',
  10: 'credit-guarantee',
  11: 'incoming-commitment',
  12: 'pledge',
  13: 'incoming-pledge',
}

type Truth = {
  readonly transactions?: number
  readonly by_type_and_currency?: readonly { type: string; currency: string; count: number; sum: string }[]
  readonly rows?: number
  readonly blank_rows?: number
  readonly footer_rows?: readonly unknown[]
  readonly currency?: string
  readonly amounts?: { readonly count: number; readonly sum: string }
  readonly date_min: string
  readonly date_max: string
}

type Total = { readonly stage: string; readonly currency: string; readonly count: number; readonly units: bigint }

function expectedTotals(truth: Truth): Total[] {
  const totals = truth.by_type_and_currency
    ? truth.by_type_and_currency.map(({ type, ...rest }) => ({ stage: STAGE_OF_TYPE[type] ?? type, ...rest }))
    : [{ stage: 'expenditure', currency: 'GBP', ...truth.amounts! }]
  return inOrder(
    totals.map(({ stage, currency, count, sum }) => ({ stage, currency, count, units: parseLedgerSum(sum) })),
  )
}

const inOrder = (totals: readonly Total[]): Total[] =>
  [...totals].sort((a, b) => (`${a.stage} ${a.currency}` < `${b.stage} ${b.currency}` ? -1 : 1))

if (!existsSync(expectedPath)) {
  test.skip('skipped: no shared data', () => {})
} else {
  const { files } = JSON.parse(readFileSync(expectedPath, 'utf8')) as {
    files: { [path: string]: { expect: string; truth: Truth } }
  }
  const accepted = Object.entries(files).filter(
    ([path, { expect: expected }]) => /^(?:iati|uk-spend|large)\//.test(path) && expected.startsWith('accept'),
  )

  describe('real files give exactly the counts, sums and dates that were computed independently', () => {
    test('there are files to compare', () => expect(accepted.length).toBeGreaterThan(20))

    test.each(accepted)('%s', async (path, { truth }) => {
      const options = truth.by_type_and_currency ? {} : { currency: truth.currency! }
      const notRecords: string[] = []
      const checked = await checkFile({
        path: join(data, path),
        options,
        onRows: (rows) => {
          for (const row of rows) if (row.kind === 'accepted' && !validateRecord(row.record)) notRecords.push(row.where)
        },
      })
      if (!checked.ok) throw new Error(checked.problem.problem)
      const { counts, totals, dates, refused } = checked.value

      const blank = truth.blank_rows ?? 0
      const footers = truth.footer_rows?.length ?? 0
      const read = truth.transactions ?? truth.rows! + blank
      expect(notRecords).toEqual([])
      expect(refused).toEqual([])
      expect(counts).toEqual({ read, accepted: read - footers - blank, skipped: footers + blank, refused: 0 })
      expect(dates).toEqual({ first: truth.date_min, last: truth.date_max })
      expect(inOrder(totals.map(({ sum, ...total }) => ({ ...total, units: parseLedgerSum(sum) })))).toEqual(
        expectedTotals(truth),
      )
    })
  })
}
