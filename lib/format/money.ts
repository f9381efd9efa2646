import type { CurrencyCode } from '@/lib/domain/amount'
import type { MoneyView } from '@/lib/domain/views'

const MINUS = '\u2212'
const NO_BREAK_SPACE = '\u00a0'

/** Signs that stand for one currency only in English text. Every other currency is written with its code before the figure. */
const SIGNS: { readonly [currency: CurrencyCode]: string } = {
  AUD: 'A$',
  CAD: 'CA$',
  EUR: '€',
  GBP: '£',
  INR: '₹',
  NZD: 'NZ$',
  USD: 'US$',
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * Money for eyes, exact: "US$1,204.50", "−£12.00", "XDR 3.1415926535".
 *
 * Every digit the publisher wrote is kept, trailing zeros too; nothing is rounded, since no step goes through a number.
 * Text that is not a plain decimal is returned as it is, after its currency.
 */
export function formatMoney({ amount, currency }: MoneyView): string {
  const sign = SIGNS[currency] ?? `${currency}${NO_BREAK_SPACE}`
  const match = DECIMAL.exec(amount)
  if (!match) return `${sign}${amount}`

  const [, minus, whole = '', fraction] = match
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${minus ? MINUS : ''}${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/**
 * A sum for eyes, exact, with at least the decimals that its currency is written with: "£1,204.50" for 1204.5.
 * Sums are made here, so zeros may be added to them; amounts that were published go through {@link formatMoney}.
 */
export function formatSum({ amount, currency }: MoneyView): string {
  const match = DECIMAL.exec(amount)
  if (!match) return formatMoney({ amount, currency })
  const [, minus = '', whole = '', fraction = ''] = match
  const decimals = fraction.padEnd(minorDigits(currency), '0')
  return formatMoney({ amount: `${minus}${whole}${decimals === '' ? '' : `.${decimals}`}`, currency })
}

function minorDigits(currency: CurrencyCode): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/** A plain decimal with grouped digits and no currency, for columns whose heading names it. */
export function formatDecimal(amount: string): string {
  return formatMoney({ amount, currency: '' }).replaceAll(NO_BREAK_SPACE, '')
}

/** The name of a currency in English, "pound sterling"; its code where no name is known. */
export function formatCurrencyName(currency: CurrencyCode): string {
  try {
    const name = new Intl.DisplayNames('en-GB', { type: 'currency', fallback: 'none' }).of(currency)
    return name ?? currency
  } catch {
    return currency
  }
}

const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 })

/** A rounded figure for the tick of an axis, "1.25m". For nothing else: it takes a number, and so has lost digits already. */
export const formatTick = (value: number): string => `${value < 0 ? MINUS : ''}${COMPACT.format(Math.abs(value))}`
