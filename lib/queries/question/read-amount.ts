import { type CurrencyCode, isAmountText, parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import { type Language, LOCALES } from '@/lib/domain/language'
import { foldText, tokenise } from '@/lib/store/tokenise'
import type { AmountWords } from './grammar'
import type { QuestionText } from './question-text'

/** Both ends included; exact decimals. */
export type QuestionAmounts = {
  readonly minimum: string | null
  readonly maximum: string | null
  readonly currency: CurrencyCode | null
}

type ReadAmounts = { readonly end: number; readonly amounts: QuestionAmounts }

/**
 * Reads a bound on amounts, "over £10,000", "between 5 and 10 million euros", at a place of the question; null where none stands there, or
 * where its currency could be several of those on the ledger. A bare number that could be a year counts only after words of comparison.
 */
export function readAmounts(
  text: QuestionText,
  at: number,
  words: AmountWords,
  currencies: CurrencyNames,
): ReadAmounts | null {
  const range = text.match(words.between, at)
  const low = range && readAmount(text, range.end, words, currencies)
  const link = low && text.match(words.and, low.end)
  const high = link && readAmount(text, link.end, words, currencies)
  if (low && high) {
    const isMoney = [low, high].some(({ currency, isPlain }) => currency !== null || !isPlain)
    const currency = high.currency ?? low.currency
    // "Between 5 and 10 million" is of millions both.
    const scaled = low.power === 0n && high.power > 0n && low.isPlain ? low.units * 10n ** high.power : low.units
    if (isMoney && scaled <= high.units && (low.currency ?? currency) === currency) {
      return bounded(high.end, scaled, high.units, currency)
    }
  }
  for (const [pattern, kind] of [
    [words.above, 'above'],
    [words.atLeast, 'at-least'],
    [words.below, 'below'],
    [words.atMost, 'at-most'],
  ] as const) {
    const start = text.match(pattern, at)
    const amount = start && readAmount(text, start.end, words, currencies)
    if (!amount) continue
    // "Up to 2020", "from 2020" are of time.
    const isYear =
      amount.isPlain && amount.currency === null && amount.units % UNIT === 0n && isYearLike(amount.units / UNIT)
    if (isYear && (kind === 'at-least' || kind === 'at-most')) continue
    const { end, units, currency } = amount
    if (kind === 'above') return bounded(end, units + 1n, null, currency)
    if (kind === 'at-least') return bounded(end, units, null, currency)
    if (kind === 'below') return bounded(end, null, units - 1n, currency)
    return bounded(end, null, units, currency)
  }
  return null
}

const UNIT = 10n ** 18n
const isYearLike = (value: bigint): boolean => value >= 1800n && value <= 2100n

function bounded(
  end: number,
  low: bigint | null,
  high: bigint | null,
  currency: CurrencyCode | null,
): ReadAmounts | null {
  const minimum = low === null ? null : serialiseLedgerUnits(low)
  const maximum = high === null ? null : serialiseLedgerUnits(high)
  if ((minimum !== null && !isAmountText(minimum)) || (maximum !== null && !isAmountText(maximum))) return null
  return { end, amounts: { minimum, maximum, currency } }
}

type ReadAmount = {
  readonly end: number
  readonly units: bigint
  readonly power: bigint
  readonly currency: CurrencyCode | null
  /** A number without anything that makes it money. */
  readonly isPlain: boolean
}

function readAmount(text: QuestionText, at: number, words: AmountWords, currencies: CurrencyNames): ReadAmount | null {
  const before = currencies.read(text, at)
  const number = readNumber(text, before?.end ?? at, words.decimal)
  if (number === null) return null
  let { end, power } = number
  for (const [pattern, size] of [
    [words.billion, 9n],
    [words.million, 6n],
    [words.thousand, 3n],
  ] as const) {
    const match = power === 0n ? text.match(pattern, end) : null
    if (match) [end, power] = [match.end, size]
  }
  const after = before === null ? currencies.read(text, end) : null
  const units = parseLedgerSum(number.decimal) * 10n ** power
  return {
    end: after?.end ?? end,
    units,
    power,
    currency: before?.currency ?? after?.currency ?? null,
    isPlain: power === 0n && /^\d+$/.test(text.slice(at, end)),
  }
}

/** A number as the language writes it: "10,000.50", "10 000,50", "1.5m". Null where its marks have two readings. */
function readNumber(text: QuestionText, at: number, decimal: '.' | ',') {
  const spaced = text.match(/(\d{1,3}(?: \d{3})+)(?:,(\d{1,2}))?/, at)
  if (spaced !== null) return toNumber(spaced.end, spaced.groups[0]!.replaceAll(' ', ''), spaced.groups[1], '')
  const plain = text.match(/(\d{1,15})(?:[.,](\d{1,2}))?(k|mn|m|bn|md)?/, at)
  if (plain !== null) return toNumber(plain.end, plain.groups[0]!, plain.groups[1], plain.groups[2] ?? '')
  const grouped =
    decimal === '.'
      ? text.match(/(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,4}))?(k|mn|m|bn)?/, at)
      : text.match(/(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,4}))?(k|mn|m|bn)?/, at)
  if (grouped === null) return null
  return toNumber(grouped.end, grouped.groups[0]!.replaceAll(/[.,]/g, ''), grouped.groups[1], grouped.groups[2] ?? '')
}

const POWERS: Readonly<Record<string, bigint>> = { '': 0n, k: 3n, m: 6n, mn: 6n, bn: 9n, md: 9n }

function toNumber(end: number, whole: string, fraction: string | undefined, suffix: string) {
  const digits = whole.replace(/^0+(?=\d)/, '')
  return { end, decimal: fraction === undefined ? digits : `${digits}.${fraction}`, power: POWERS[suffix]! }
}

/** Names, signs and codes of the currencies on the ledger. */
export class CurrencyNames {
  readonly #codes: ReadonlySet<string>
  /** By sign, and by the last word of the name ("pounds"): the currencies that have it. */
  readonly #meant = new Map<string, Set<CurrencyCode>>()

  constructor(currencies: readonly CurrencyCode[], language: Language) {
    this.#codes = new Set(currencies)
    for (const code of currencies) {
      for (const name of namesOf(code, language)) this.#mean(name, code)
    }
  }

  #mean(name: string, code: CurrencyCode): void {
    const known = this.#meant.get(name) ?? new Set()
    this.#meant.set(name, known.add(code))
  }

  /** A currency at a place of the question; null where none stands there, or where it could be several. */
  read(text: QuestionText, at: number): { readonly end: number; readonly currency: CurrencyCode } | null {
    const token = text.tokens[at]
    if (token === undefined || token.quoted) return null
    if (this.#codes.has(token.text)) return { end: at + 1, currency: token.text }
    for (const end of [at + 2, at + 1]) {
      const said = text.tokens
        .slice(at, end)
        .map(({ folded }) => folded)
        .join(' ')
      const meant = this.#meant.get(said)
      if (meant?.size === 1 && end <= text.length) return { end, currency: [...meant][0]! }
    }
    return null
  }
}

/** "£", "pound", "pounds", "british pounds", folded. */
function namesOf(code: CurrencyCode, language: Language): readonly string[] {
  const names = new Set<string>()
  const format = (currencyDisplay: 'narrowSymbol' | 'name', amount: number) => {
    try {
      const parts = new Intl.NumberFormat(LOCALES[language], {
        style: 'currency',
        currency: code,
        currencyDisplay,
      }).formatToParts(amount)
      return parts.find(({ type }) => type === 'currency')?.value ?? ''
    } catch {
      return ''
    }
  }
  names.add(foldText(format('narrowSymbol', 1)))
  for (const amount of [1, 2]) {
    const words = tokenise(format('name', amount))
    names.add(words.join(' '))
    // The kind of money: the last word in English, the first one in French and Spanish.
    names.add((language === 'en' ? words[words.length - 1] : words[0]) ?? '')
  }
  names.delete('')
  return [...names].filter((name) => !/^[a-z]{3}$/.test(name) || name === 'yen' || name === 'won')
}
