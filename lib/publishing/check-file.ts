import { parseAmount, serialiseLedgerUnits, toLedgerUnits } from '@/lib/domain/amount'
import type { CalendarDate } from '@/lib/domain/calendar-date'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import type { Stage } from '@/lib/domain/stage'
import { openFile } from './read/open-file'
import type { ReadOptions } from './read/read-options'
import { type AcceptedRow, type FileFormat, type FileProblem, type ReadRow, UnreadableFileError } from './read/read-row'

/** What a file would publish: the JSON of `counterfoil check --json`. Totals are over accepted rows, sums exact decimals. */
export type FileCheck = {
  readonly format: FileFormat
  readonly counts: {
    readonly read: number
    readonly accepted: number
    readonly skipped: number
    readonly refused: number
  }
  readonly totals: readonly CheckedTotal[]
  /** First and last date of the accepted rows; null where none has a date. */
  readonly dates: { readonly first: CalendarDate | null; readonly last: CalendarDate | null }
  readonly refused: readonly { readonly where: string; readonly problem: string; readonly mend: string }[]
  readonly skipped: readonly { readonly where: string; readonly reason: string }[]
  readonly notes: readonly string[]
}

export type CheckedTotal = {
  readonly stage: Stage
  readonly currency: string
  readonly count: number
  readonly sum: string
}

/** Adds up rows as they pass, in memory that grows with the kinds of totals only. */
export class RowTally {
  readonly #sums = new Map<string, { stage: Stage; currency: string; count: number; units: bigint }>()
  readonly #refused: FileCheck['refused'][number][] = []
  readonly #skipped: FileCheck['skipped'][number][] = []
  #counts = { read: 0, accepted: 0, skipped: 0, refused: 0 }
  #first: CalendarDate | null = null
  #last: CalendarDate | null = null

  /** `limit`: how many refused and how many skipped rows are listed; all are counted. */
  constructor(private readonly limit: number) {}

  add(row: ReadRow): void {
    this.#counts.read++
    this.#counts[row.kind]++
    if (row.kind === 'accepted') this.#addRecord(row)
    else if (row.kind === 'skipped') {
      if (this.#skipped.length < this.limit) this.#skipped.push({ where: row.where, reason: row.reason })
    } else if (this.#refused.length < this.limit) {
      this.#refused.push({ where: row.where, problem: row.problem, mend: row.mend })
    }
  }

  #addRecord({ record }: AcceptedRow): void {
    const { stage, amount = '', currency = '', date } = record
    const parsed = parseAmount(amount, currency)
    if (!parsed.ok) throw new RangeError(`An accepted row has the amount "${amount} ${currency}".`)
    const key = `${stage} ${currency}`
    const sum = this.#sums.get(key) ?? { stage, currency, count: 0, units: 0n }
    sum.count++
    sum.units += toLedgerUnits(parsed.value)
    this.#sums.set(key, sum)
    if (date === undefined) return
    if (this.#first === null || date < this.#first) this.#first = date
    if (this.#last === null || date > this.#last) this.#last = date
  }

  result(): Omit<FileCheck, 'format' | 'notes'> {
    const totals = [...this.#sums.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { stage, currency, count, units }]) => ({ stage, currency, count, sum: serialiseLedgerUnits(units) }))
    return {
      counts: { ...this.#counts },
      totals,
      dates: { first: this.#first, last: this.#last },
      refused: this.#refused,
      skipped: this.#skipped,
    }
  }
}

/**
 * Reads a file as it would be published and says what every row comes to. Writes nothing.
 *
 * `onRows` sees every batch of rows too, in order: whoever prepares a publication reads the file once with it.
 * Errors: a file that cannot be read at all is a {@link FileProblem}, a value.
 */
export async function checkFile({
  path,
  options = {},
  limit = 100,
  onRows,
}: {
  readonly path: string
  readonly options?: ReadOptions
  readonly limit?: number
  readonly onRows?: (rows: readonly ReadRow[]) => void | Promise<void>
}): Promise<Parsed<FileCheck, FileProblem>> {
  const opened = await openFile({ path, options })
  if (!opened.ok) return opened

  const tally = new RowTally(limit)
  try {
    for await (const rows of opened.value.rows()) {
      for (const row of rows) tally.add(row)
      await onRows?.(rows)
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) return refuse(error.fileProblem)
    throw error
  }
  const { format, notes } = opened.value
  return accept({ format, ...tally.result(), notes })
}
