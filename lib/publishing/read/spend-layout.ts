import type { Classification, Identifier, Party, SpendingRecord } from '@/lib/domain/record'
import { type CellProblem, cellText, lineProblem, readAmount, readDate, refuseRow } from './csv-cells'
import type { CsvLayout, CsvReading } from './csv-layout'
import { toCalendarDate } from './date-text'
import { type HiddenPerson, personInClearProblem } from './person-in-clear'
import type { ReadOptions } from './read-options'
import type { ReadRow } from './read-row'
import { payeeTypeOfName } from './redaction'
import type { SpendColumns } from './resolve-columns'
import { describeRowWithoutPayment, RunningSum } from './rows-without-payment'

/** UK public bodies' spending over a threshold (£25,000, £500, £250), in whatever columns they publish it. */
export function spendLayout(columns: SpendColumns, options: ReadOptions): CsvLayout {
  const { single } = columns
  const header = (index: number): string => columns.header[index]!.trim()
  const individuals = new Set(options.individualValues?.map((value) => value.trim().toLowerCase()))
  const isIndividual = (cells: readonly string[]): boolean =>
    columns.individual !== undefined && individuals.has((cells[columns.individual] ?? '').trim().toLowerCase())
  return {
    format: 'spend-csv',
    header: columns.header,
    amountColumn: columns.amount,
    dateColumns: [columns.date],
    notes: [
      `Each row is read as ${options.stage ?? 'expenditure'}: the amount from "${header(columns.amount)}", the date (${columns.dateBasis}) from "${header(columns.date)}".`,
      ...(columns.tax ? [`Amounts are stated ${columns.tax} of tax.`] : []),
      ...columns.notes,
    ],
    marksPersons: columns.individual !== undefined,
    referenceOf: (cells) => cellText(cells, single.reference) ?? null,
    reader: (reading) => {
      const readRow = spendRowReader({ columns, options, reading, isIndividual })
      return (cells, line) => {
        const row = readRow(cells, line)
        return isIndividual(cells) || mayHidePerson({ row, cells, columns }) ? { ...row, personal: true } : row
      }
    },
  }
}

type Mutable<Value> = { -readonly [Name in keyof Value]: Value[Name] }
type MutableRecord = Mutable<SpendingRecord>

const lengthOf = (cells: readonly string[]): number => {
  let length = 0
  for (const cell of cells) length += cell.length
  return length
}

/** Whether something that may name a person is left out of what is published: rows marked as persons' aside. */
function mayHidePerson(parameters: {
  readonly row: ReadRow
  readonly cells: readonly string[]
  readonly columns: SpendColumns
}): boolean {
  const { row, cells, columns } = parameters
  const { single, individual, header } = columns
  const name = cellText(cells, single.payee)
  // Cells that cannot be told apart, or are left out as a note, may name a person where the file marks any.
  if (individual !== undefined && (isTooWide(cells, header.length) || (row.kind === 'skipped' && name !== undefined))) {
    return true
  }
  if (name !== undefined) {
    const type = row.kind === 'accepted' ? row.record.payee?.type : payeeTypeOfName(name)
    return type === 'withheld'
  }
  const numbers = [single.payeeId, single.payeeCompanyNumber, single.payeeCharityNumber]
  return row.kind !== 'skipped' && numbers.some((index) => cellText(cells, index) !== undefined)
}

type Parts = {
  readonly columns: SpendColumns
  readonly options: ReadOptions
  readonly reading: CsvReading
  readonly isIndividual: (cells: readonly string[]) => boolean
}

function spendRowReader({
  columns,
  options,
  reading,
  isIndividual,
}: Parts): (cells: readonly string[], line: number) => ReadRow {
  const { single, header } = columns
  const sum = new RunningSum()
  const stage = options.stage ?? 'expenditure'
  const source = { standard: 'uk-spend-csv', sha256: reading.sha256 }
  const repeatedHeader = header.join('\u0000')

  return (cells, line) => {
    const where = `line ${line}`
    const dateCell = cells[columns.date]?.trim()
    const supplier = cellText(cells, single.payee)
    const reference = cellText(cells, single.reference)
    const hasDate = dateCell !== undefined && dateCell !== '' && toCalendarDate(dateCell, reading.dates) !== null
    if (!hasDate) {
      if (cells.join('\u0000') === repeatedHeader) return { kind: 'skipped', where, reason: 'The header line again.' }
      const reason = describeRowWithoutPayment({
        cells,
        columns,
        reference,
        supplier,
        decimalMark: reading.decimalMark,
        sum,
      })
      if (reason !== null) return { kind: 'skipped', where, reason }
    }

    const problems: CellProblem[] = []
    const amount = readAmount(cells[columns.amount], header[columns.amount]!.trim(), reading.decimalMark)
    if ('problem' in amount) problems.push(amount)
    const date = readDate(dateCell, header[columns.date]!.trim(), reading.dates)
    if ('problem' in date) problems.push(date)
    const currency = cellText(cells, single.currency)?.toUpperCase() ?? options.currency
    if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) {
      problems.push({
        problem: 'The row has no currency of three letters.',
        mend: 'Write a currency such as GBP in every row.',
      })
    }
    problems.push(...cellProblems(cells, header.length))
    if ('problem' in amount || 'problem' in date || currency === undefined || problems.length > 0) {
      return refuseRow(where, problems)
    }

    const individual = isIndividual(cells)
    const isNamed = reference !== undefined && reading.namer.isUnique(reference)
    const record: MutableRecord = {
      ref: isNamed ? reference : '',
      stage,
      date: date.date,
      dateBasis: columns.dateBasis,
      amount: amount.amount,
      currency,
    }
    describeRow({ record, cells, columns, options, supplier, individual, withReference: !isNamed })
    if (!isNamed) {
      const sealed = record.payee?.type === 'individual' ? ['/payee/name'] : undefined
      Object.assign(record, reading.namer.derive(record, cellText(cells, single.contractId), sealed))
    }
    record.source = { ...source, row: line }
    const problem =
      lineProblem(record, lengthOf(cells)) ??
      (individual ? personInClearProblem({ record, person: toHiddenPerson(cells, columns) }) : null)
    if (problem !== null) return refuseRow(where, [problem])
    sum.add(amount.amount)
    if (record.payee?.type === 'individual') return { kind: 'accepted', where, record, individual: true }
    return { kind: 'accepted', where, record }
  }
}

const isTooWide = (cells: readonly string[], columns: number): boolean =>
  cells.slice(columns).some((cell) => cell.trim() !== '')

function toHiddenPerson(cells: readonly string[], { single }: SpendColumns): HiddenPerson {
  const numbers = [single.payeeId, single.payeeCompanyNumber, single.payeeCharityNumber]
  return {
    name: cellText(cells, single.payee),
    identifiers: numbers.flatMap((index) => cellText(cells, index) ?? []),
  }
}

function cellProblems(cells: readonly string[], columns: number): CellProblem[] {
  const problems: CellProblem[] = []
  if (cells.length > columns && isTooWide(cells, columns)) {
    problems.push({
      problem: `The row has ${cells.length} cells where the header has ${columns}: a cell may hold a separator of its own.`,
      mend: 'Put quotation marks around the cell that holds the separator.',
    })
  }
  if (cells.some((cell) => cell.includes('\u0000'))) {
    problems.push({ problem: 'The row holds a NUL character.', mend: 'Export the file again as text.' })
  }
  return problems
}

function toPayee(
  cells: readonly string[],
  columns: SpendColumns,
  name: string | undefined,
  individual: boolean,
): Party | undefined {
  if (columns.single.payee === undefined) return individual ? { type: 'individual' } : undefined
  if (name === undefined) return { type: individual ? 'individual' : 'not-reported' }
  const type = payeeTypeOfName(name)
  if (type === 'withheld') return { type }
  // What identifies a person has no place on the ledger, sealed or not.
  if (individual) return { type: 'individual', name }
  const identifiers: Identifier[] = []
  const add = (scheme: string, index: number | undefined): void => {
    const id = cellText(cells, index)
    if (id !== undefined) identifiers.push({ scheme, id })
  }
  add('GB-COH', columns.single.payeeCompanyNumber)
  add('GB-CHC', columns.single.payeeCharityNumber)
  add('local', columns.single.payeeId)
  return { type, name, ...(identifiers.length > 0 ? { identifiers } : {}) }
}

type RowParts = {
  readonly record: MutableRecord
  readonly cells: readonly string[]
  readonly columns: SpendColumns
  readonly options: ReadOptions
  readonly supplier: string | undefined
  readonly individual: boolean
  readonly withReference: boolean
}

/** Writes into `record` everything its row says beyond stage, date and amount: in place, since a file has a million rows. */
function describeRow({ record, cells, columns, options, supplier, individual, withReference }: RowParts): void {
  const { single, header } = columns
  const payerName = cellText(cells, single.payer) ?? options.payer
  const payerId = cellText(cells, single.payerId)
  if (payerName !== undefined || payerId !== undefined) {
    const payer: Mutable<Party> = { type: 'government' }
    if (payerName !== undefined) payer.name = payerName
    if (payerId !== undefined) payer.identifiers = [{ scheme: 'local', id: payerId }]
    record.payer = payer
  }
  const payee = toPayee(cells, columns, supplier, individual)
  if (payee !== undefined) record.payee = payee
  const description = cellText(cells, single.description)
  if (description !== undefined) record.description = { und: description }
  const classifications = toClassifications(cells, columns)
  if (classifications.length > 0) record.classifications = classifications
  const contractId = cellText(cells, single.contractId)
  if (contractId !== undefined) record.contract = { id: contractId }
  if (columns.tax !== undefined) record.tax = columns.tax
  if (individual) return

  const ext: { [key: string]: string } = {}
  const keep = (key: string, index: number | undefined): void => {
    const cell = index === undefined ? undefined : cells[index]?.trim()
    if (cell) ext[key] = cell
  }
  for (const { key, index } of columns.ext) keep(key, index)
  // A reference that names no record, and the words in place of a name, still are what the publisher wrote.
  if (withReference && single.reference !== undefined) keep(header[single.reference]!.trim(), single.reference)
  if (payee?.type === 'withheld') keep(header[single.payee!]!.trim(), single.payee)
  for (const _key in ext) {
    record.ext = ext
    break
  }
}

function toClassifications(cells: readonly string[], columns: SpendColumns): Classification[] {
  const classifications: Classification[] = []
  for (const { scheme, code: codeIndex, label: labelIndex } of columns.classifications) {
    const classification: Mutable<Classification> = { scheme }
    const [code, label] = [cellText(cells, codeIndex), cellText(cells, labelIndex)]
    // "544077" or "R" alone is a code, whatever its column is called.
    const labelIsCode = label !== undefined && code === undefined && /^(?:\d+|\p{Lu})$/u.test(label)
    if (code !== undefined) classification.code = code
    if (label !== undefined) classification[labelIsCode ? 'code' : 'label'] = label
    if (code !== undefined || label !== undefined) classifications.push(classification)
  }
  return classifications
}
