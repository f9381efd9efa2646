import { expect, test } from 'vitest'
import { AMOUNT_BANDS } from '@/lib/domain/views'
import { toAmountBand } from './amount-band'
import { toLimbs } from './limbs'

test.each([
  ['-0.000000000000000001', 'negative'],
  ['-5', 'negative'],
  ['0.00', 'zero'],
  ['0.01', 'under-100'],
  ['99.99', 'under-100'],
  ['100', '100'],
  ['999.999999999999999999', '100'],
  ['1000.00', '1000'],
  ['10000', '10000'],
  ['999999', '100000'],
  ['1000000', '1000000'],
  ['10000000.5', '10000000'],
  ['100000000', '100000000'],
  ['999999999999999999', '100000000'],
])('%s is in the band %s', (amount, band) => {
  expect(AMOUNT_BANDS[toAmountBand(toLimbs(amount))]).toBe(band)
})
