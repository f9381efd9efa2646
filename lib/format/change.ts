const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * How a sum compares with an earlier one of the same currency. `amount` is plain decimal text with at most one decimal, cut off and not rounded: percent where
 * it is more or less, how many times as much from three times up.
 */
export type Change =
  | { readonly kind: 'same' | 'barely-more' | 'barely-less' }
  | { readonly kind: 'more' | 'less' | 'times'; readonly amount: string }

/** Computed exactly. Null where a comparison says nothing: the earlier sum is zero or negative, the later one negative, or either is no plain decimal. */
export function compareSums({ from, to }: { readonly from: string; readonly to: string }): Change | null {
  const [before, now] = [readDecimal(from), readDecimal(to)]
  if (before === null || now === null || before.units <= 0n || now.units < 0n) return null

  const scale = Math.max(before.scale, now.scale)
  const [old, recent] = [rescale(before, scale), rescale(now, scale)]
  if (recent === old) return { kind: 'same' }
  if (recent >= old * 3n) return { kind: 'times', amount: tenths((recent * 10n) / old) }

  const perMille = ((recent > old ? recent - old : old - recent) * 1000n) / old
  if (perMille === 0n) return { kind: recent > old ? 'barely-more' : 'barely-less' }
  return { kind: recent > old ? 'more' : 'less', amount: tenths(perMille) }
}

type Decimal = { readonly units: bigint; readonly scale: number }

function readDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  return { units: BigInt(sign + whole + fraction), scale: fraction.length }
}

const rescale = ({ units, scale }: Decimal, to: number): bigint => units * 10n ** BigInt(to - scale)

const tenths = (count: bigint): string => (count % 10n === 0n ? `${count / 10n}` : `${count / 10n}.${count % 10n}`)
