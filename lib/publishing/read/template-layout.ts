import { isPeriod } from '@/lib/domain/period'
import { PARTY_TYPES, type Party, type PartyType, type SpendingRecord } from '@/lib/domain/record'
import { isStage, STAGES } from '@/lib/domain/stage'
import type { UnnamedRecord } from '@/lib/record-format/derive-name'
import { type CellProblem, cellText, lineProblem, readAmount, readDate, refuseRow, schemaProblem } from './csv-cells'
import type { CsvLayout, CsvReading } from './csv-layout'
import { personInClearProblem } from './person-in-clear'
import type { ReadOptions } from './read-options'
import type { ReadRow } from './read-row'
import { payeeTypeOfName } from './redaction'
import { templateFacts } from './template-facts'

/** The columns of public/template.csv, in its order. Named as the record's members are; docs/template.md explains each. */
export const TEMPLATE_COLUMNS = [
  'ref',
  'part',
  'stage',
  'date',
  'dateBasis',
  'period',
  'valueDate',
  'amount',
  'currency',
  'tax',
  'payer',
  'payerId',
  'payee',
  'payeeType',
  'payeeIdScheme',
  'payeeId',
  'payeeCountry',
  'title',
  'description',
  'language',
  'classificationScheme',
  'classificationCode',
  'classificationLabel',
  'activityId',
  'activityTitle',
  'contractId',
  'contractTitle',
  'budgetLineId',
  'budgetLineTitle',
  'programmeId',
  'programmeTitle',
  'placeCountry',
  'placeRegion',
  'documentUrl',
  'paysFor',
  'refundOf',
] as const
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number]

/**
 * A header is the template's when it has columns that no other layout has together, as the template writes them. One that says
 * which payees are persons is, whatever else is missing: read as another layout, it would put their names in clear.
 */
export function isTemplateHeader(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim())
  return (
    names.includes('amount') &&
    (names.includes('date') || names.includes('period')) &&
    (names.includes('payeeType') || (names.includes('stage') && names.includes('currency')))
  )
}

/** One row's cells by the template's column names; undefined where the cell is blank or the column absent. */
export type TemplateRow = (column: TemplateColumn) => string | undefined

/** The product's own CSV: one record a row, everything stated in the row itself. */
export function templateLayout(header: readonly string[], options: ReadOptions): CsvLayout {
  const names = header.map((name) => name.trim())
  const index = new Map(names.map((name, at) => [name, at] as const))
  const at = (column: TemplateColumn): number | undefined => index.get(column)
  const others = names.flatMap((name, position) =>
    name !== '' && !(TEMPLATE_COLUMNS as readonly string[]).includes(name) && !(name in {})
      ? [{ key: name.normalize('NFC'), position }]
      : [],
  )
  const rowOf =
    (cells: readonly string[]): TemplateRow =>
    (column) =>
      cellText(cells, at(column))
  const dateColumns = (['date', 'valueDate'] as const).flatMap((column) => at(column) ?? [])
  const referenceOf = (cells: readonly string[]): string | null => {
    const ref = cellText(cells, at('ref'))
    return ref === undefined ? null : `${ref}\u0000${cellText(cells, at('part')) ?? ''}`
  }
  return {
    format: 'counterfoil-csv',
    header,
    amountColumn: at('amount')!,
    dateColumns,
    notes:
      others.length > 0
        ? [
            `Columns that the template does not know are kept as they are: ${others.map(({ key }) => `"${key}"`).join(', ')}.`,
          ]
        : [],
    marksPersons: at('payeeType') !== undefined,
    referenceOf,
    reader: (reading) => (cells, line) => {
      const ext: { [key: string]: string } = {}
      for (const { key, position } of others) {
        const cell = cells[position]?.trim()
        if (cell) ext[key] = cell
      }
      const isTooWide = cells.slice(header.length).some((cell) => cell.trim() !== '')
      const row = rowOf(cells)
      const read = readTemplateRow({
        row,
        ext,
        line,
        reading,
        options,
        reference: referenceOf(cells),
        isTooWide,
      })
      const isPersonal = namesPerson(row) || (isTooWide && at('payeeType') !== undefined)
      return isPersonal ? { ...read, personal: true } : read
    },
  }
}

type RowParts = {
  readonly row: TemplateRow
  readonly ext: { readonly [key: string]: string }
  readonly line: number
  readonly reading: CsvReading
  readonly options: ReadOptions
  readonly reference: string | null
  readonly isTooWide: boolean
}

function readTemplateRow({ row, ext, line, reading, options, reference, isTooWide }: RowParts): ReadRow {
  const where = `line ${line}`
  const problems: CellProblem[] = []
  const report = (problem: string, mend: string) => problems.push({ problem, mend })

  if (isTooWide)
    report('The row has more cells than the header.', 'Put quotation marks around the cell that holds the separator.')
  const stage = row('stage') ?? ''
  if (!isStage(stage))
    report(`"stage" is "${stage}", which is none of the stages.`, `Write one of: ${STAGES.join(', ')}.`)
  const amount = readAmount(row('amount'), 'amount', reading.decimalMark)
  if ('problem' in amount) problems.push(amount)
  const currency = row('currency') ?? options.currency ?? ''
  if (!/^[A-Z]{3}$/.test(currency))
    report(`"currency" is "${currency}".`, 'Write a currency of three capital letters, such as GBP.')

  const period = row('period')
  const date = period !== undefined && row('date') === undefined ? null : readDate(row('date'), 'date', reading.dates)
  if (date !== null && 'problem' in date) problems.push(date)
  if (period !== undefined && date !== null)
    report('The row has both a date and a period.', 'Leave "period" for rows whose day is not known.')
  if (period !== undefined && !isPeriod(period)) {
    report(`"period" is "${period}".`, 'Write YYYY, YYYY-MM or YYYY-MM-DD/YYYY-MM-DD.')
  }
  const valueDate = row('valueDate') === undefined ? null : readDate(row('valueDate'), 'valueDate', reading.dates)
  if (valueDate !== null && 'problem' in valueDate) problems.push(valueDate)
  const payee = toPayee(row)
  if (payee !== undefined && 'problem' in payee) problems.push(payee)
  if (
    problems.length > 0 ||
    !isStage(stage) ||
    'problem' in amount ||
    (date !== null && 'problem' in date) ||
    (valueDate !== null && 'problem' in valueDate) ||
    (payee !== undefined && 'problem' in payee)
  ) {
    return refuseRow(where, problems)
  }

  const individual = payee?.type === 'individual'
  const [ref, part] = [row('ref'), row('part')]
  const isNamed = ref !== undefined && reference !== null && reading.namer.isUnique(reference)
  // A reference that names no record still is what the publisher wrote.
  const kept = isNamed
    ? ext
    : { ...ext, ...(ref === undefined ? {} : { ref }), ...(part === undefined ? {} : { part }) }
  const facts: UnnamedRecord = {
    stage,
    ...(date === null ? {} : { date: date.date, dateBasis: (row('dateBasis') ?? 'not-stated') as 'not-stated' }),
    ...(period === undefined ? {} : { period }),
    ...(valueDate === null ? {} : { valueDate: valueDate.date }),
    amount: amount.amount,
    currency,
    ...(payee === undefined ? {} : { payee }),
    ...templateFacts(row, options),
    ...(individual || Object.keys(kept).length === 0 ? {} : { ext: kept }),
  }
  const belongsTo = row('activityId') ?? row('contractId')
  const name = isNamed
    ? { ref, ...(part === undefined ? {} : { part }) }
    : reading.namer.derive(facts, belongsTo, individual ? ['/payee/name'] : undefined)
  const record: SpendingRecord = {
    ...name,
    ...facts,
    source: { standard: 'counterfoil-csv', sha256: reading.sha256, row: line },
  }
  const problem =
    schemaProblem(record) ?? lineProblem(record, Number.POSITIVE_INFINITY) ?? hiddenPersonProblem(row, record)
  if (problem !== null) return refuseRow(where, [problem])
  return individual ? { kind: 'accepted', where, record, individual: true } : { kind: 'accepted', where, record }
}

/** Whether a row, as its payee's cells are written, names a person or hides one. What is no type at all may be a misspelt one. */
function namesPerson(row: TemplateRow): boolean {
  const type = payeeTypeOf(row)
  const isWritten = row('payee') !== undefined || row('payeeId') !== undefined
  switch (type) {
    case 'organisation':
    case 'government':
    case 'multiple':
      return false
    case 'withheld':
    case 'not-reported':
      return isWritten
    default:
      return true
  }
}

/** As stated, or as the other cells imply it. */
function payeeTypeOf(row: TemplateRow): string {
  const name = row('payee')
  const implied =
    name !== undefined ? payeeTypeOfName(name) : row('payeeId') === undefined ? 'not-reported' : 'organisation'
  return row('payeeType') ?? implied
}

function hiddenPersonProblem(row: TemplateRow, record: SpendingRecord): CellProblem | null {
  if (!namesPerson(row)) return null
  const id = row('payeeId')
  return personInClearProblem({
    record,
    person: { name: row('payee'), identifiers: id === undefined ? [] : [id] },
  })
}

function toPayee(row: TemplateRow): Party | CellProblem | undefined {
  const [name, stated, id, country] = [row('payee'), row('payeeType'), row('payeeId'), row('payeeCountry')]
  if (name === undefined && stated === undefined && id === undefined && country === undefined) return undefined
  if (stated !== undefined && !(PARTY_TYPES as readonly string[]).includes(stated)) {
    return {
      problem: `"payeeType" is "${stated}".`,
      mend: `Write one of: ${PARTY_TYPES.join(', ')}; or leave it blank.`,
    }
  }
  const type = payeeTypeOf(row) as PartyType
  const where = country === undefined ? {} : { country }
  if (type === 'withheld' || type === 'not-reported') return { type, ...where }
  // What identifies a person has no place on the ledger, sealed or not.
  const identifiers = id === undefined || type === 'individual' ? [] : [{ scheme: row('payeeIdScheme') ?? 'local', id }]
  return { type, ...(name === undefined ? {} : { name }), ...(identifiers.length > 0 ? { identifiers } : {}), ...where }
}
