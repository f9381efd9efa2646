import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import type { CsvLayout } from './csv-layout'
import { type CsvRow, CsvTokeniser } from './csv-tokeniser'
import type { ReadOptions } from './read-options'
import type { FileProblem } from './read-row'
import { resolveColumns } from './resolve-columns'
import { spendLayout } from './spend-layout'
import { isTemplateHeader, templateLayout } from './template-layout'

const DELIMITERS = [',', ';', '\t', '|']
/** rows before the header: titles and notes that some publishers put first */
const ROWS_TO_LOOK_AT = 30

export type FoundLayout = {
  readonly layout: CsvLayout
  readonly dialect: { readonly delimiter: string; readonly newline: '\n' | '\r' }
  readonly headerLine: number
  readonly notes: readonly string[]
}

/** Finds the header, and with it the delimiter: the pair that makes the most sense of the first lines. */
export function findLayout(head: string, options: ReadOptions): Parsed<FoundLayout, FileProblem> {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r'
  let problem: FileProblem | null = null
  for (const delimiter of DELIMITERS) {
    const rows = new CsvTokeniser({ delimiter, newline }).push(head.endsWith(newline) ? head : head + newline)
    for (const row of rows.slice(0, ROWS_TO_LOOK_AT)) {
      const found = layoutOf(row, options)
      if (found === null) continue
      if ('problem' in found) {
        problem ??= found.problem
        continue
      }
      const dialect = { delimiter, newline } as const
      return accept({ layout: found.layout, dialect, headerLine: row.line, notes: dialectNotes(dialect, row.line) })
    }
  }
  return refuse(problem ?? noHeader(head, options))
}

function layoutOf(
  row: CsvRow,
  options: ReadOptions,
): { readonly layout: CsvLayout } | { readonly problem: FileProblem } | null {
  if ('broken' in row || row.cells.length < 3) return null
  if (isTemplateHeader(row.cells)) return { layout: templateLayout(row.cells, options) }
  const resolved = resolveColumns(row.cells, options)
  if (resolved === null) return null
  if ('problem' in resolved) {
    const { problem, mend } = resolved.problem
    return { problem: { format: 'spend-csv', problem, mend } }
  }
  const { columns } = resolved
  if (columns.single.currency === undefined && options.currency === undefined) {
    return {
      problem: {
        format: 'spend-csv',
        problem: 'The file does not say its currency.',
        mend: 'State it: --currency GBP, or "currency" in a profile.',
      },
    }
  }
  return { layout: spendLayout(columns, options) }
}

function dialectNotes(dialect: FoundLayout['dialect'], headerLine: number): string[] {
  const names: { readonly [delimiter: string]: string } = { ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' }
  const name = names[dialect.delimiter]
  return [
    ...(name ? [`Cells are separated by ${name}.`] : []),
    ...(headerLine > 1 ? [`The header stands on line ${headerLine}; what stands above it is not read.`] : []),
  ]
}

function noHeader(head: string, options: ReadOptions): FileProblem {
  const first = head.split(/\r?\n|\r/, 1)[0]!.slice(0, 200)
  const missing = [
    ...Object.keys(options.columns ?? {}),
    ...(options.individualColumn ? [options.individualColumn] : []),
  ].filter((name) => !head.includes(name))
  if (missing.length > 0) {
    return {
      format: 'unknown',
      problem: `The profile names columns that the file does not have: ${missing.map((name) => `"${name}"`).join(', ')}.`,
      mend: 'Use the profile that belongs to this file, with headers exactly as written.',
    }
  }
  return {
    format: 'unknown',
    problem: `No line of the file is a header with an amount and a date or payee; it begins "${first}".`,
    mend: 'Give the columns headers such as Date, Supplier and Amount, use the template (public/template.csv), or name the columns in a profile.',
  }
}
