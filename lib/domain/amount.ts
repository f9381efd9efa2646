import { accept, type Parsed, refuse } from './parsed'

/** An ISO 4217 code, or XDR and the like as published. Which codes exist is a code list's business, not this type's. */
export type CurrencyCode = string

/** Money, exact: `units` × 10^-`scale` of `currency`. { units: 1050n, scale: 2 } EUR is €10.50. Negative is money coming back. */
export type Amount = { readonly units: bigint; readonly scale: number; readonly currency: CurrencyCode }

export type AmountProblem =
  | { readonly code: 'amount-not-a-number'; readonly text: string }
  | { readonly code: 'currency-not-a-code'; readonly text: string }

/** The ledger counts in units of 10^-18: the finest that format 1 can write. */
export const LEDGER_SCALE = 18

const AMOUNT = /^(-?)(0|[1-9]\d{0,17})(?:\.(\d{1,18}))?$/

/** Whether `text` is an amount as format 1 writes it: no plus, no leading zeros, no exponent, no `-0`. */
export function isAmountText(text: string): boolean {
  const match = AMOUNT.exec(text)
  return match !== null && !(match[1] === '-' && match[2] === '0' && /^0*$/.test(match[3] ?? ''))
}

/** Reads an amount as format 1 writes it. Trailing zeros are kept in `scale`, since the publisher wrote them. */
export function parseAmount(text: string, currency: CurrencyCode): Parsed<Amount, AmountProblem> {
  if (!/^[A-Z]{3}$/.test(currency)) return refuse({ code: 'currency-not-a-code', text: currency })
  const match = AMOUNT.exec(text)
  if (!match || !isAmountText(text)) return refuse({ code: 'amount-not-a-number', text })

  const [, sign = '', whole = '', fraction = ''] = match
  return accept({ units: BigInt(sign + whole + fraction), scale: fraction.length, currency })
}

/** `units` × 10^-`scale` as plain decimal text: the inverse of {@link parseAmount}, any size, never `-0`. */
export function serialiseDecimal(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = scale === 0 ? '' : `.${digits.slice(-scale)}`
  return `${units < 0n ? '-' : ''}${whole}${fraction}`
}

export const serialiseAmount = (amount: Amount): string => serialiseDecimal(amount.units, amount.scale)

/** An amount in the ledger's unit, 10^-18. Exact, since no amount of format 1 is finer. */
export function toLedgerUnits(amount: { readonly units: bigint; readonly scale: number }): bigint {
  return amount.units * 10n ** BigInt(LEDGER_SCALE - amount.scale)
}

/** A ledger sum as the shortest decimal text: "1204.5", the form that officials sign. */
export function serialiseLedgerUnits(units: bigint): string {
  const text = serialiseDecimal(units, LEDGER_SCALE)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** Decimal text of a ledger sum in units of 10^-18, up to 48 digits before the point; throws RangeError on anything else. */
export function parseLedgerSum(text: string): bigint {
  const match = /^(-?)(0|[1-9]\d{0,47})(?:\.(\d{1,18}))?$/.exec(text)
  if (!match) throw new RangeError(`"${text}" is not a ledger sum.`)
  const [, sign = '', whole = '', fraction = ''] = match
  return BigInt(sign + whole + fraction.padEnd(LEDGER_SCALE, '0'))
}
