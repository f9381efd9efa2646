import { type CurrencyCode, serialiseDecimal } from './amount'

/** One `per` is worth `rate` of `currency` at `date`: 1 GBP = 1.2712 USD. Stated by an operator, and never derived from other rates. */
export type ExchangeRate = {
  readonly currency: CurrencyCode
  readonly per: CurrencyCode
  /** As the table writes it: a day stands for its month, a month for itself, a year (YYYY) for its twelve months. */
  readonly date: string
  /** Exact decimal text, above zero. */
  readonly rate: string
  readonly source: string
}

/** The rates an operator has given, in the order of the file. */
export type ExchangeRateTable = {
  readonly rates: readonly ExchangeRate[]
  /** Currencies that something can be shown in, in alphabetical order. */
  readonly currencies: readonly CurrencyCode[]
}

/** No rate was given: nothing is converted. */
export const NO_EXCHANGE_RATES: ExchangeRateTable = { rates: [], currencies: [] }

/** Months after its own for which a rate is still taken, where the table has none nearer. */
export const RATE_REACH_MONTHS = 3

/** A month as year × 12 + month − 1, the same number as in the index. */
export type MonthNumber = number

/** The months whose entries a rate converts, both included. `wholeYear`: entries known only to be of that year are converted with it too. */
export type RateSpan = {
  readonly rate: ExchangeRate
  readonly first: MonthNumber
  readonly last: MonthNumber
  readonly wholeYear: number | null
}

/** The months that a rate's own date stands for. */
export function ownMonths(date: string): { readonly first: MonthNumber; readonly last: MonthNumber } {
  const year = Number(date.slice(0, 4)) * 12
  if (date.length === 4) return { first: year, last: year + 11 }
  const month = year + Number(date.slice(5, 7)) - 1
  return { first: month, last: month }
}

/**
 * Which rate converts what into `currency`.
 *
 * Shape: spans in the order of `per`, then of time; those of one `per` never overlap. An entry takes the rate of its own month, else the
 * nearest earlier one, if that is at most RATE_REACH_MONTHS old; a later rate is never taken, and none is made of others.
 */
export function listRateSpans(table: ExchangeRateTable, currency: CurrencyCode): RateSpan[] {
  const rates = table.rates
    .filter((rate) => rate.currency === currency)
    .map((rate) => ({ rate, ...ownMonths(rate.date) }))
    .sort((a, b) => (a.rate.per === b.rate.per ? a.first - b.first : a.rate.per < b.rate.per ? -1 : 1))
  return rates.map(({ rate, first, last }, position) => {
    const next = rates[position + 1]
    const until = next !== undefined && next.rate.per === rate.per ? next.first - 1 : Number.MAX_SAFE_INTEGER
    return {
      rate,
      first,
      last: Math.min(last + RATE_REACH_MONTHS, until),
      wholeYear: rate.date.length === 4 ? Number(rate.date) : null,
    }
  })
}

/** The exact product of two plain decimals, in the shortest form: "100.50" × "1.2" is "120.6". */
export function multiplyDecimals(a: string, b: string): string {
  const [left, right] = [readDecimal(a), readDecimal(b)]
  return shortenDecimal(serialiseDecimal(left.units * right.units, left.scale + right.scale))
}

/** A plain decimal without zeros at its end: "120.60" is "120.6". */
export const shortenDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** A decimal with `digits` after the point, halves away from zero. The only rounding of money there is: of converted sums, which are labelled. */
export function roundDecimal(text: string, digits: number): string {
  const { units, scale } = readDecimal(text)
  if (scale <= digits) return serialiseDecimal(units * 10n ** BigInt(digits - scale), digits)
  const step = 10n ** BigInt(scale - digits)
  const size = units < 0n ? -units : units
  const rounded = (size + step / 2n) / step
  return serialiseDecimal(units < 0n ? -rounded : rounded, digits)
}

/** Digits after the point in which a currency is counted: 2 for USD, 0 for JPY; 2 where nobody says. */
export function minorDigits(currency: CurrencyCode): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

function readDecimal(text: string): { readonly units: bigint; readonly scale: number } {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`"${text}" is not a plain decimal.`)
  const [, sign = '', whole = '', fraction = ''] = match
  return { units: BigInt(sign + whole + fraction), scale: fraction.length }
}
