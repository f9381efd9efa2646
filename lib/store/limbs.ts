import { LEDGER_SCALE } from '@/lib/domain/amount'

const UNIT = 10n ** BigInt(LEDGER_SCALE)

/**
 * An amount in two whole numbers that each fit 64 bits: `whole` + `fraction` × 10^-18, both with the amount's sign. Summing each apart is
 * exact and cannot overflow the 128-bit sums of the engine below 10^19 entries, whatever one publisher writes.
 */
export type Limbs = { readonly whole: bigint; readonly fraction: bigint; readonly scale: number }

/** Limbs of an amount as format 1 writes it (see isAmountText); its trailing zeros are kept in `scale`. */
export function toLimbs(amount: string): Limbs {
  const point = amount.indexOf('.')
  if (point < 0) return { whole: BigInt(amount), fraction: 0n, scale: 0 }
  const digits = amount.slice(point + 1)
  const fraction = BigInt(digits.padEnd(LEDGER_SCALE, '0'))
  return {
    whole: BigInt(amount.slice(0, point)),
    fraction: amount.startsWith('-') ? -fraction : fraction,
    scale: digits.length,
  }
}

/** Units of 10^-18 of a sum of limbs; carries between them. */
export const fromLimbs = (whole: bigint, fraction: bigint): bigint => whole * UNIT + fraction
