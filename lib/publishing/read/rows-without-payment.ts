import { parseAmount, serialiseLedgerUnits, toLedgerUnits } from '@/lib/domain/amount'
import { type DecimalMark, toAmountText } from './amount-text'
import type { SpendColumns } from './resolve-columns'

const TOTAL_WORDS =
  /^(?:sub[ -]?|grand[ -]?|overall[ -]?|report[ -]?)?totals?\b[^\p{L}]*(?:amount|spend|paid|payments?|value)?[^\p{L}]*$/iu

/** The exact sum of the rows accepted so far, in one currency or not: only ever compared with a total line of the same file. */
export class RunningSum {
  #units = 0n
  add(amount: string): void {
    const parsed = parseAmount(amount, 'XXX')
    if (parsed.ok) this.#units += toLedgerUnits(parsed.value)
  }
  equals(amount: string): boolean {
    const parsed = parseAmount(amount, 'XXX')
    return parsed.ok && toLedgerUnits(parsed.value) === this.#units
  }
  get text(): string {
    return serialiseLedgerUnits(this.#units)
  }
}

/**
 * Why a row without a date states no payment: it is blank, a total, or a note. Null where it must be taken for a payment that
 * lacks its date. A total has no date, no reference, and no supplier but the word; a note is one text alone.
 */
export function describeRowWithoutPayment({
  cells,
  columns,
  reference,
  supplier,
  decimalMark,
  sum,
}: RowWithoutPayment): string | null {
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]))
  if (filled.length === 0) return 'A blank line.'

  const amountCell = cells[columns.amount]?.trim() ?? ''
  const amount = toAmountText(amountCell, decimalMark)
  const others = filled.filter((index) => index !== columns.amount).map((index) => cells[index]!.trim())
  if (!amount.ok && filled.length === 1) return `A note, not a payment: "${shorten(cells[filled[0]!]!.trim())}".`
  if (!amount.ok && others.length > 0 && others.every((text) => TOTAL_WORDS.test(text)) && amountCell === '') {
    return `A total line without an amount: "${shorten(others.join(' '))}".`
  }
  if (!amount.ok || (reference !== undefined && !TOTAL_WORDS.test(reference))) return null
  if (supplier !== undefined && !TOTAL_WORDS.test(supplier)) return null
  if (!others.every((text) => TOTAL_WORDS.test(text))) return null

  const compared = sum.equals(amount.value)
    ? 'equal to the sum of the rows accepted above it'
    : `while the rows accepted above it add up to ${sum.text}`
  return `A total line, not a payment: ${amount.value}, ${compared}.`
}

type RowWithoutPayment = {
  readonly cells: readonly string[]
  readonly columns: SpendColumns
  readonly reference: string | undefined
  readonly supplier: string | undefined
  readonly decimalMark: DecimalMark
  readonly sum: RunningSum
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
