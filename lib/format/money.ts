import type { CurrencyCode } from '@/lib/domain/amount'
import { minorDigits } from '@/lib/domain/exchange-rate'
import { type Language, LOCALES } from '@/lib/domain/language'
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
export function formatMoney({ amount, currency }: MoneyView, language: Language = 'en'): string {
  if (language !== 'en') return formatAbroad({ amount, currency }, language)
  const sign = SIGNS[currency] ?? `${currency}${NO_BREAK_SPACE}`
  const match = DECIMAL.exec(amount)
  if (!match) return `${sign}${amount}`

  const [, minus, whole = '', fraction] = match
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${minus ? MINUS : ''}${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** As the language writes amounts: "1\u202f204,50\u00a0$US". Digits are never rounded: the decimals asked for are those of the text. */
function formatAbroad({ amount, currency }: MoneyView, language: Language): string {
  const match = DECIMAL.exec(amount)
  if (!match) return `${currency}${NO_BREAK_SPACE}${amount}`
  const decimals = match[3]?.length ?? 0
  const figure = abroad(language, currency, decimals)
    .format(amount as Intl.StringNumericLiteral)
    .replace('-', MINUS)
    // Marks of direction: the page keeps figures apart from the text around them.
    .replace(/[\u200e\u200f\u061c]/g, '')
  return figure
}

const FORMATS = new Map<string, Intl.NumberFormat>()

function abroad(language: Language, currency: CurrencyCode, decimals: number): Intl.NumberFormat {
  const key = `${language} ${currency} ${decimals}`
  let format = FORMATS.get(key)
  if (format === undefined) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: 'always' }
    const isCode = /^[A-Z]{3}$/.test(currency)
    format = new Intl.NumberFormat(LOCALES[language], {
      ...digits,
      ...(isCode && { style: 'currency', currency }),
    } as Intl.NumberFormatOptions)
    if (FORMATS.size > 2000) FORMATS.clear()
    FORMATS.set(key, format)
  }
  return format
}

/**
 * A sum for eyes, exact, with at least the decimals that its currency is written with: "£1,204.50" for 1204.5.
 * Sums are made here, so zeros may be added to them; amounts that were published go through {@link formatMoney}.
 */
export function formatSum({ amount, currency }: MoneyView, language: Language = 'en'): string {
  const match = DECIMAL.exec(amount)
  if (!match) return formatMoney({ amount, currency }, language)
  const [, minus = '', whole = '', fraction = ''] = match
  const decimals = fraction.padEnd(minorDigits(currency), '0')
  return formatMoney({ amount: `${minus}${whole}${decimals === '' ? '' : `.${decimals}`}`, currency }, language)
}

/** A plain decimal with grouped digits and no currency, for columns whose heading names it. */
export function formatDecimal(amount: string, language: Language = 'en'): string {
  return formatMoney({ amount, currency: '' }, language).replaceAll(NO_BREAK_SPACE, '')
}

/** The name of a currency, "British Pound"; its code where no name is known. */
export function formatCurrencyName(currency: CurrencyCode, language: Language = 'en'): string {
  try {
    const name = new Intl.DisplayNames(LOCALES[language], { type: 'currency', fallback: 'none' }).of(currency)
    return name ?? currency
  } catch {
    return currency
  }
}

/** A rounded figure for the tick of an axis, "1.25m". For nothing else: it takes a number, and so has lost digits already. */
export function formatTick(value: number, language: Language = 'en'): string {
  // Past thousands of trillions no language has a short word.
  const notation = Math.abs(value) < 1e15 ? 'compact' : 'scientific'
  const compact = new Intl.NumberFormat(LOCALES[language], { notation, maximumSignificantDigits: 3 })
  return `${value < 0 ? MINUS : ''}${compact.format(Math.abs(value)).replace(/[\u200e\u200f\u061c]/g, '')}`
}
