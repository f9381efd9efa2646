import type { DecimalMark } from './amount-text'
import type { DateOrder } from './date-text'
import type { ReadRow } from './read-row'
import type { RecordNamer } from './record-namer'

/** What the survey of the whole file found, and every row is read by. */
export type CsvReading = {
  readonly dates: DateOrder | null
  readonly decimalMark: DecimalMark
  readonly sha256: string
  readonly namer: RecordNamer
}

/** A CSV file whose header is understood: which cells the survey looks at, and how a row becomes a record. */
export type CsvLayout = {
  readonly format: 'spend-csv' | 'counterfoil-csv'
  readonly header: readonly string[]
  readonly amountColumn: number
  readonly dateColumns: readonly number[]
  readonly notes: readonly string[]
  /** Its rows say which payees are persons: a row whose cells cannot be told apart may name one. */
  readonly marksPersons: boolean
  /** The text that names the row if no other row has it; null where there is none. */
  referenceOf(cells: readonly string[]): string | null
  /** A function that reads the file's rows in order; it keeps what must be remembered between them. */
  reader(reading: CsvReading): (cells: readonly string[], line: number) => ReadRow
}
