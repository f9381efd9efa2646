const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * How a sum compares with an earlier one of the same currency, to follow with "… the twelve months before": "8.2% more than in",
 * "3.4 times", "the same as in". Computed exactly; the percentage is cut to one decimal. Null where a comparison says nothing: the earlier
 * sum is zero or negative, the later one negative, or either is no plain decimal.
 */
export function formatChange({ from, to }: { readonly from: string; readonly to: string }): string | null {
  const [before, now] = [readDecimal(from), readDecimal(to)]
  if (before === null || now === null || before.units <= 0n || now.units < 0n) return null

  const scale = Math.max(before.scale, now.scale)
  const [old, recent] = [rescale(before, scale), rescale(now, scale)]
  if (recent === old) return 'the same as in'
  if (recent >= old * 3n) return `${tenths((recent * 10n) / old)} times`

  const perMille = ((recent > old ? recent - old : old - recent) * 1000n) / old
  const direction = recent > old ? 'more' : 'less'
  return perMille === 0n ? `barely ${direction} than in` : `${tenths(perMille)}% ${direction} than in`
}

type Decimal = { readonly units: bigint; readonly scale: number }

function readDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  return { units: BigInt(sign + whole + fraction), scale: fraction.length }
}

const rescale = ({ units, scale }: Decimal, to: number): bigint => units * 10n ** BigInt(to - scale)

function tenths(count: bigint): string {
  const rest = count % 10n
  const whole = String(count / 10n).replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === 0n ? whole : `${whole}.${rest}`
}
