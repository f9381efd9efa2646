import { AMOUNT_BANDS } from '@/lib/domain/views'
import type { Limbs } from './limbs'

/** The first of the bands that are named by their lower bound. */
const FIRST_BOUND = 3
const BOUNDS = AMOUNT_BANDS.slice(FIRST_BOUND).map(BigInt)

/** The index in AMOUNT_BANDS of an amount. */
export function toAmountBand({ whole, fraction }: Pick<Limbs, 'whole' | 'fraction'>): number {
  if (whole < 0n || fraction < 0n) return AMOUNT_BANDS.indexOf('negative')
  if (whole === 0n && fraction === 0n) return AMOUNT_BANDS.indexOf('zero')
  const next = BOUNDS.findIndex((bound) => whole < bound)
  return next < 0 ? AMOUNT_BANDS.length - 1 : FIRST_BOUND - 1 + next
}
