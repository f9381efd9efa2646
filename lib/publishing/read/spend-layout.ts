import type { Classification, Identifier, Party, SpendingRecord } from '@/lib/domain/record'
import type { UnnamedRecord } from '@/lib/record-format/derive-name'
import { type CellProblem, cellText, readAmount, readDate, recordProblem, refuseRow } from './csv-cells'
import type { CsvLayout, CsvReading } from './csv-layout'
import { toCalendarDate } from './date-text'
import type { ReadOptions } from './read-options'
import type { ReadRow } from './read-row'
import { payeeTypeOfName } from './redaction'
import type { SpendColumns } from './resolve-columns'
import { describeRowWithoutPayment, RunningSum } from './rows-without-payment'

/** UK public bodies' spending over a threshold (£25,000, £500, £250), in whatever columns they publish it. */
export function spendLayout(columns: SpendColumns, options: ReadOptions): CsvLayout {
  const { single } = columns
  const header = (index: number): string => columns.header[index]!.trim()
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
    referenceOf: (cells) => cellText(cells, single.reference) ?? null,
    reader: (reading) => spendRowReader({ columns, options, reading }),
  }
}

type Parts = { readonly columns: SpendColumns; readonly options: ReadOptions; readonly reading: CsvReading }

function spendRowReader({ columns, options, reading }: Parts): (cells: readonly string[], line: number) => ReadRow {
  const { single, header } = columns
  const individuals = new Set(options.individualValues?.map((value) => value.trim().toLowerCase()))
  const sum = new RunningSum()
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
    const currency = single.currency === undefined ? options.currency : cellText(cells, single.currency)?.toUpperCase()
    if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) {
      problems.push({
        problem: 'The row has no currency of three letters.',
        mend: 'Write a currency such as GBP in every row.',
      })
    }
    problems.push(...cellProblems(cells, header.length))
    if ('problem' in amount || 'problem' in date || currency === undefined || problems.length > 0)
      return refuseRow(where, problems)

    const individual =
      columns.individual !== undefined && individuals.has((cells[columns.individual] ?? '').trim().toLowerCase())
    const payee = toPayee(cells, columns, supplier, individual)
    const isNamed = reference !== undefined && reading.namer.isUnique(reference)
    const unnamed = toRecord({ cells, columns, options, individual, payee, withReference: !isNamed })
    const facts: UnnamedRecord = {
      stage: options.stage ?? 'expenditure',
      date: date.date,
      dateBasis: columns.dateBasis,
      amount: amount.amount,
      currency,
      ...unnamed,
      ...(individual ? { sealed: ['/payee/name'] } : {}),
    }
    const { sealed: _sealed, ...named } = reading.namer.name(facts, {
      reference: reference ?? null,
      ...(reference === undefined ? {} : { ref: reference }),
      belongsTo: cellText(cells, single.contractId) ?? '',
    })
    const record: SpendingRecord = { ...named, source: { ...source, row: line } }
    const problem = recordProblem(
      record,
      cells.reduce((length, cell) => length + cell.length, 0),
    )
    if (problem !== null) return refuseRow(where, [problem])
    sum.add(amount.amount)
    return individual ? { kind: 'accepted', where, record, individual: true } : { kind: 'accepted', where, record }
  }
}

function cellProblems(cells: readonly string[], columns: number): CellProblem[] {
  const problems: CellProblem[] = []
  for (let index = columns; index < cells.length; index++) {
    if (cells[index]!.trim() === '') continue
    problems.push({
      problem: `The row has ${cells.length} cells where the header has ${columns}: a cell may hold a separator of its own.`,
      mend: 'Put quotation marks around the cell that holds the separator.',
    })
    break
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
  if (columns.single.payee === undefined) return undefined
  if (name === undefined) return { type: 'not-reported' }
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

type RecordParts = {
  readonly cells: readonly string[]
  readonly columns: SpendColumns
  readonly options: ReadOptions
  readonly individual: boolean
  readonly payee: Party | undefined
  readonly withReference: boolean
}

/** Everything a row says beyond stage, date and amount. */
function toRecord({
  cells,
  columns,
  options,
  individual,
  payee,
  withReference,
}: RecordParts): Omit<UnnamedRecord, 'stage'> {
  const { single } = columns
  const payerName = cellText(cells, single.payer) ?? options.payer
  const payerId = cellText(cells, single.payerId)
  const description = cellText(cells, single.description)
  const contractId = cellText(cells, single.contractId)
  const classifications: Classification[] = []
  for (const { scheme, code, label } of columns.classifications) {
    const [codeText, labelText] = [cellText(cells, code), cellText(cells, label)]
    if (codeText === undefined && labelText === undefined) continue
    classifications.push({
      scheme,
      ...(codeText === undefined ? {} : { code: codeText }),
      ...(labelText === undefined ? {} : { label: labelText }),
    })
  }
  const ext: { [key: string]: string } = {}
  for (const { key, index } of columns.ext) {
    const cell = cells[index]?.trim()
    if (cell) ext[key] = cell
  }
  // A reference that names no record still is what the publisher wrote.
  if (withReference && single.reference !== undefined && cells[single.reference]?.trim()) {
    ext[columns.header[single.reference]!.trim()] = cells[single.reference]!.trim()
  }
  if (payee?.type === 'withheld') ext[columns.header[single.payee!]!.trim()] = cells[single.payee!]!.trim()
  return {
    ...(payerName === undefined && payerId === undefined
      ? {}
      : {
          payer: {
            type: 'government' as const,
            ...(payerName === undefined ? {} : { name: payerName }),
            ...(payerId === undefined ? {} : { identifiers: [{ scheme: 'local', id: payerId }] }),
          },
        }),
    ...(payee === undefined ? {} : { payee }),
    ...(description === undefined ? {} : { description: { und: description } }),
    ...(classifications.length === 0 ? {} : { classifications }),
    ...(contractId === undefined ? {} : { contract: { id: contractId } }),
    ...(columns.tax === undefined ? {} : { tax: columns.tax }),
    ...(individual || Object.keys(ext).length === 0 ? {} : { ext }),
  }
}
