import type { SpendingRecord } from '@/lib/domain/record'
import { MAX_LINE_BYTES } from '@/lib/record-format/bounds'
import { CanonicalJsonError, serialiseCanonicalJson } from '@/lib/record-format/canonical-json'
import { validateRecord } from '@/lib/record-format/validate-record.generated'
import { type AmountTextProblem, type DecimalMark, toAmountText } from './amount-text'
import { type DateOrder, toCalendarDate } from './date-text'
import type { RefusedRow } from './read-row'

/** characters of a row below which its record cannot reach the bound, each written at most as six bytes and twice */
const SHORT_ROW = 2000

/** A cell's text, trimmed, in the one Unicode form that the ledger's texts have; undefined where it is blank. */
export function cellText(cells: readonly string[], index: number | undefined): string | undefined {
  if (index === undefined) return undefined
  const cell = cells[index]
  if (cell === undefined) return undefined
  const text = cell.trim()
  return text === '' ? undefined : text.normalize('NFC')
}

export type CellProblem = { readonly problem: string; readonly mend: string }

/** All problems of a row in one refusal, so that its owner mends it once. */
export const refuseRow = (where: string, problems: readonly CellProblem[]): RefusedRow => ({
  kind: 'refused',
  where,
  problem: problems.map(({ problem }) => problem).join(' '),
  mend: [...new Set(problems.map(({ mend }) => mend))].join(' '),
})

const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`

/** Reads an amount cell, or says what is wrong with it and how to mend it. */
export function readAmount(
  cell: string | undefined,
  column: string,
  decimalMark: DecimalMark,
): { readonly amount: string } | CellProblem {
  const parsed = toAmountText((cell ?? '').trim(), decimalMark)
  if (parsed.ok) return { amount: parsed.value }
  return describeAmountProblem(parsed.problem, cell ?? '', column)
}

function describeAmountProblem(problem: AmountTextProblem, cell: string, column: string): CellProblem {
  switch (problem) {
    case 'blank':
      return {
        problem: `"${column}" is blank: the row has no amount.`,
        mend: `Write the amount in "${column}", or remove the row.`,
      }
    case 'not-a-number':
      return {
        problem: `"${column}" is ${quote(cell)}, which is not an amount.`,
        mend: `Write a number such as 1234.50 in "${column}".`,
      }
    case 'thousands-unclear':
      return {
        problem: `"${column}" is ${quote(cell)}, whose separators have two readings.`,
        mend: `Write the amount without thousands separators, or say the decimal mark with --decimal-mark.`,
      }
    case 'too-long':
      return {
        problem: `"${column}" is ${quote(cell)}, which has too many digits.`,
        mend: `Write at most 18 digits before and 18 after the point.`,
      }
  }
}

/** Reads a date cell in the file's date order, or says what is wrong with it. */
export function readDate(
  cell: string | undefined,
  column: string,
  order: DateOrder | null,
): { readonly date: string } | CellProblem {
  if (cell === undefined || cell === '') {
    return {
      problem: `"${column}" is blank: the row has no date.`,
      mend: `Write the date in "${column}", or remove the row.`,
    }
  }
  const date = toCalendarDate(cell, order)
  if (date !== null) return { date }
  if (/^\d{5}(?:\.\d+)?$/.test(cell)) {
    return {
      problem: `"${column}" is ${quote(cell)}, a spreadsheet's number for a day.`,
      mend: `Format the column as a date and export again.`,
    }
  }
  const read = order === null ? '' : ` (the file's dates are read as ${order})`
  return { problem: `"${column}" is ${quote(cell)}, which is no day${read}.`, mend: `Write the date as YYYY-MM-DD.` }
}

/** Whether a record meets the format's schema, as what a template's cells say may not; null where it does. */
export function schemaProblem(record: SpendingRecord): CellProblem | null {
  if (validateRecord(record)) return null
  const error = validateRecord.errors?.[0]
  return {
    problem: `The row does not make a record: ${error?.instancePath || 'the record'} breaks the rule "${error?.keyword}".`,
    mend: 'Correct that value; docs/template.md says what each may be.',
  }
}

/** Whether a record fits in a line of the ledger; null where it does. Rows of few characters pass without being written out. */
export function lineProblem(record: SpendingRecord, rowLength: number): CellProblem | null {
  if (rowLength <= SHORT_ROW) return null
  // Canonical JSON sorts its members and is exactly as long as this, which is native.
  const text = JSON.stringify(record)
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_LINE_BYTES) {
    return {
      problem: `The row is ${bytes} bytes long as a record; the ledger takes ${MAX_LINE_BYTES}.`,
      mend: 'Shorten its longest texts.',
    }
  }
  // Half a surrogate pair is written "\\ud…"; depth can only come from an extension.
  if (!text.includes('\\ud') && !isNested(record.ext)) return null
  try {
    serialiseCanonicalJson(record)
    return null
  } catch (error) {
    if (!(error instanceof CanonicalJsonError)) throw error
    return {
      problem: `The row has no form that the ledger takes: ${error.message}`,
      mend: 'Simplify or correct that value.',
    }
  }
}

/** Whether `ext` has objects within objects within its members: what is flatter cannot reach the bound on depth. */
function isNested(ext: SpendingRecord['ext']): boolean {
  for (const member of Object.values(ext ?? {})) {
    if (typeof member !== 'object' || member === null) continue
    if (Object.values(member).some((value) => typeof value === 'object' && value !== null)) return true
  }
  return false
}
