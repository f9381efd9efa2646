import type { CurrencyCode } from '@/lib/domain/amount'
import type { CalendarDate } from '@/lib/domain/calendar-date'
import { type Language, LOCALES } from '@/lib/domain/language'
import type { Period } from '@/lib/domain/period'
import type { LocalisedText } from '@/lib/domain/record'
import type { MoneyView } from '@/lib/domain/views'
import { formatCount } from './count'
import { formatCountry } from './country'
import {
  formatAgo,
  formatDate,
  formatDayOfYear,
  formatMoment,
  formatMomentDate,
  formatMonth,
  formatPeriod,
} from './dates'
import { formatLanguage, type LanguageText, toLanguageTexts } from './localised'
import { formatCurrencyName, formatDecimal, formatMoney, formatSum, formatTick } from './money'

type Length = { readonly short?: boolean }

/** Every figure, date and name of a code as one language writes it. Pages format through this, so that none forgets its language. */
export type Format = {
  readonly count: (count: number) => string
  /** An amount as published, all its digits. */
  readonly money: (money: MoneyView) => string
  /** A sum made here, with at least its currency's decimals. */
  readonly sum: (money: MoneyView) => string
  readonly decimal: (amount: string) => string
  /** A part of a whole, in tenths of a percent: "66.7%". */
  readonly percent: (tenths: number) => string
  readonly tick: (value: number) => string
  readonly currencyName: (currency: CurrencyCode) => string
  readonly date: (date: CalendarDate, length?: Length) => string
  /** A day without its year. */
  readonly dayOfYear: (date: CalendarDate, length?: Length) => string
  readonly month: (month: string, length?: Length) => string
  readonly period: (period: Period, length?: Length) => string
  readonly moment: (seconds: number, length?: Length) => string
  readonly momentDate: (seconds: number, length?: Length) => string
  readonly ago: (moment: { readonly seconds: number; readonly nowSeconds: number }) => string
  readonly country: (code: string) => string
  readonly languageName: (tag: string) => string | null
  /** Published texts, the reader's language first. */
  readonly texts: (texts: LocalisedText) => readonly LanguageText[]
  /** "A, B and C"; "A, B or C" with `either`. */
  readonly list: (items: readonly string[], options?: { readonly either?: boolean }) => string
}

export function createFormat(language: Language): Format {
  const percents = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 })
  const lists = {
    all: new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }),
    either: new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }),
  }
  return {
    count: (count) => formatCount(count, language),
    money: (money) => formatMoney(money, language),
    sum: (money) => formatSum(money, language),
    decimal: (amount) => formatDecimal(amount, language),
    percent: (tenths) => percents.format(tenths / 1000),
    tick: (value) => formatTick(value, language),
    currencyName: (currency) => formatCurrencyName(currency, language),
    date: (date, length) => formatDate(date, { ...length, language }),
    dayOfYear: (date, length) => formatDayOfYear(date, { ...length, language }),
    month: (month, length) => formatMonth(month, { ...length, language }),
    period: (period, length) => formatPeriod(period, { ...length, language }),
    moment: (seconds, length) => formatMoment(seconds, { ...length, language }),
    momentDate: (seconds, length) => formatMomentDate(seconds, { ...length, language }),
    ago: (moment) => formatAgo({ ...moment, language }),
    country: (code) => formatCountry(code, language),
    languageName: (tag) => formatLanguage(tag, language),
    texts: (texts) => toLanguageTexts(texts, language),
    list: (items, { either = false } = {}) => (either ? lists.either : lists.all).format(items),
  }
}
