import { createHash } from 'node:crypto'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import { type DecimalMark, decimalMarkShown } from './amount-text'
import type { CsvLayout } from './csv-layout'
import { type CsvRow, CsvTokeniser } from './csv-tokeniser'
import { type DateOrder, dateOrderShown } from './date-text'
import { decodeText, type Encoding } from './encoding'
import { readFileBytes } from './file-bytes'
import { findLayout } from './find-layout'
import type { ReadOptions } from './read-options'
import { type FileProblem, type OpenedFile, type ReadRow, UnreadableFileError } from './read-row'
import { RecordNamer } from './record-namer'
import { TextCounts, TooManyReferencesError } from './text-counts'

export type OpenCsvParameters = {
  readonly path: string
  readonly sha256: string
  readonly encoding: Encoding
  /** The beginning of the file's text, enough to hold the header. */
  readonly head: string
  readonly options: ReadOptions
  readonly notes: readonly string[]
}

/** Looks through a CSV file once: its header, the order of its dates, its decimal mark, which references repeat. */
export async function openCsv({
  path,
  sha256,
  encoding,
  head,
  options,
  notes,
}: OpenCsvParameters): Promise<Parsed<OpenedFile, FileProblem>> {
  const found = findLayout(head, options)
  if (!found.ok) return found
  const { layout, dialect, headerLine } = found.value
  const rowsOf = () => csvRows({ path, sha256, encoding, dialect, format: layout.format })

  const survey = { rows: 0, dates: new Evidence(), marks: new Evidence(), references: new TextCounts() }
  let example = ''
  for await (const rows of rowsOf()) {
    for (const row of rows) {
      if (row.line <= headerLine || 'broken' in row) continue
      survey.rows++
      for (const column of layout.dateColumns) {
        const cell = row.cells[column]
        const shown = cell ? cachedOrder(cell) : null
        if (shown === 'either') example ||= cell!.trim()
        if (shown !== null) survey.dates.see(shown, row.line)
      }
      const amount = row.cells[layout.amountColumn] ?? ''
      if (/[.,]/.test(amount)) survey.marks.see(decimalMarkShown(amount) ?? 'either', row.line)
      const reference = layout.referenceOf(row.cells)
      if (reference !== null) survey.references.add(reference)
    }
  }

  const dates = decideDates(survey.dates, options, example)
  if (!dates.ok) return refuse({ format: layout.format, ...dates.problem })
  const mark = decideMark(survey.marks, options, dialect.delimiter)
  if (!mark.ok) return refuse({ format: layout.format, ...mark.problem })

  return accept({
    format: layout.format,
    sha256,
    notes: [...notes, ...found.value.notes, ...layout.notes, ...dates.value.notes, ...mark.value.notes],
    async *rows() {
      const namer = new RecordNamer(survey.references)
      const readRow = layout.reader({ dates: dates.value.order, decimalMark: mark.value.mark, sha256, namer })
      for await (const rows of rowsOf()) {
        const batch: ReadRow[] = []
        for (const row of rows) {
          if (row.line <= headerLine) continue
          batch.push(
            'broken' in row
              ? brokenRow(row, layout.marksPersons)
              : isBlank(row.cells)
                ? blankRow(row.line)
                : readRow(row.cells, row.line),
          )
        }
        if (batch.length > 0) yield batch
      }
    },
  })
}

type Dialect = { readonly delimiter: string; readonly newline: '\n' | '\r' }

/** The file's rows, chunk by chunk. Throws {@link UnreadableFileError} where its bytes are no longer those of `sha256`. */
async function* csvRows({
  path,
  sha256,
  encoding,
  dialect,
  format,
}: {
  readonly path: string
  readonly sha256: string
  readonly encoding: Encoding
  readonly dialect: Dialect
  readonly format: CsvLayout['format']
}): AsyncGenerator<CsvRow[]> {
  const hash = createHash('sha256')
  const tokeniser = new CsvTokeniser(dialect)
  try {
    for await (const text of decodeText({ bytes: readFileBytes({ path, hash }), encoding })) yield tokeniser.push(text)
    yield tokeniser.end()
  } catch (error) {
    if (error instanceof TooManyReferencesError) {
      throw new UnreadableFileError({
        format,
        problem: error.message,
        mend: 'Publish the file in parts, one for each period.',
      })
    }
    throw error
  }
  if (hash.digest('hex') !== sha256) {
    throw new UnreadableFileError({
      format,
      problem: 'The file changed while it was read.',
      mend: 'Try again when nothing writes to it.',
    })
  }
}

/** What a whole column shows: how often each reading was the only one, and where first. */
class Evidence {
  readonly #first = new Map<string, number>()
  see(reading: string, line: number): void {
    if (!this.#first.has(reading)) this.#first.set(reading, line)
  }
  line(reading: string): number | undefined {
    return this.#first.get(reading)
  }
}

const orders = new Map<string, ReturnType<typeof dateOrderShown>>()
/** Days repeat: a month's file has some twenty of them. */
function cachedOrder(cell: string): ReturnType<typeof dateOrderShown> {
  let shown = orders.get(cell)
  if (shown === undefined) {
    if (orders.size > 5000) orders.clear()
    shown = dateOrderShown(cell)
    orders.set(cell, shown)
  }
  return shown
}

type Mend = { readonly problem: string; readonly mend: string }

function decideDates(
  seen: Evidence,
  options: ReadOptions,
  example: string,
): Parsed<{ readonly order: DateOrder | null; readonly notes: readonly string[] }, Mend> {
  if (options.dates) return accept({ order: options.dates, notes: [`Dates are read as ${options.dates}, as stated.`] })
  const [dmy, mdy] = [seen.line('dmy'), seen.line('mdy')]
  if (dmy !== undefined && mdy !== undefined) {
    return refuse({
      problem: `The file's dates follow two orders: line ${dmy} puts the day first, line ${mdy} the month.`,
      mend: 'Write all dates as YYYY-MM-DD, or say --dates dmy or --dates mdy; rows that do not fit are then refused one by one.',
    })
  }
  if (dmy !== undefined)
    return accept({ order: 'dmy', notes: [`Dates put the day first (dmy), as line ${dmy} shows.`] })
  if (mdy !== undefined)
    return accept({ order: 'mdy', notes: [`Dates put the month first (mdy), as line ${mdy} shows.`] })
  if (seen.line('either') === undefined) return accept({ order: null, notes: [] })
  return refuse({
    problem: `Every date can be read with the day or the month first, such as "${example}" on line ${seen.line('either')}.`,
    mend: 'Say which: --dates dmy or --dates mdy.',
  })
}

function decideMark(
  seen: Evidence,
  options: ReadOptions,
  delimiter: string,
): Parsed<{ readonly mark: DecimalMark; readonly notes: readonly string[] }, Mend> {
  if (options.decimalMark)
    return accept({ mark: options.decimalMark, notes: [`The decimal mark is "${options.decimalMark}", as stated.`] })
  const [point, comma] = [seen.line('.'), seen.line(',')]
  if (point !== undefined && comma !== undefined) {
    return refuse({
      problem: `The file's amounts follow two customs: line ${point} has a decimal point, line ${comma} a decimal comma.`,
      mend: 'Write all amounts alike, or say --decimal-mark "." or --decimal-mark ","; rows that do not fit are then refused one by one.',
    })
  }
  if (comma !== undefined)
    return accept({ mark: ',', notes: [`The decimal mark is the comma, as line ${comma} shows.`] })
  if (point === undefined && delimiter === ';' && seen.line('either') !== undefined) {
    return refuse({
      problem: 'Every separator in the amounts can be thousands or decimals.',
      mend: 'Say --decimal-mark "." or --decimal-mark ",".',
    })
  }
  return accept({ mark: '.', notes: [] })
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

const blankRow = (line: number): ReadRow => ({ kind: 'skipped', where: `line ${line}`, reason: 'A blank line.' })

const brokenRow = (row: Extract<CsvRow, { broken: string }>, isPersonal: boolean): ReadRow => ({
  kind: 'refused',
  ...(isPersonal && { personal: true }),
  where: `line ${row.line}`,
  problem:
    row.broken === 'too-long'
      ? 'The line is over a million characters long.'
      : 'A quotation mark opens a cell and never closes.',
  mend:
    row.broken === 'too-long'
      ? 'Look for a missing line break.'
      : 'Close the quotation mark, and double those that belong to a cell.',
})
