import type { DateBasis } from '@/lib/domain/record'
import type { ReadOptions } from './read-options'
import { type ColumnRole, recogniseHeader } from './spend-columns'

/** Where a spending file's facts stand: indexes of its columns. */
export type SpendColumns = {
  readonly header: readonly string[]
  readonly amount: number
  readonly date: number
  readonly dateBasis: DateBasis
  readonly tax?: 'net' | 'gross'
  readonly single: { readonly [Role in ColumnRole]?: number }
  readonly classifications: readonly { readonly scheme: string; readonly label?: number; readonly code?: number }[]
  readonly ext: readonly { readonly key: string; readonly index: number }[]
  readonly individual?: number
  readonly notes: readonly string[]
}

export type ColumnsProblem = {
  readonly code: 'no-header' | 'amount-net-or-gross' | 'column-missing' | 'column-twice'
  readonly problem: string
  readonly mend: string
}

const SINGLE_ROLES = [
  'amount',
  'date',
  'currency',
  'reference',
  'payee',
  'payeeId',
  'payeeCompanyNumber',
  'payeeCharityNumber',
  'payer',
  'payerId',
  'description',
  'contractId',
  'rowNumber',
] as const satisfies readonly ColumnRole[]

/**
 * Finds each role's column in `header`, or null where the row is no header of a spending file: it needs an amount, and a date
 * or a payee. Asks, rather than choose, between a net and a gross amount.
 */
export function resolveColumns(
  header: readonly string[],
  options: ReadOptions,
): { readonly columns: SpendColumns } | { readonly problem: ColumnsProblem } | null {
  const stated = options.columns ?? {}
  for (const name of Object.keys(stated)) {
    if (!header.includes(name)) return null
  }
  const allReadings = header.map((name) =>
    Object.hasOwn(stated, name) ? [{ role: stated[name]!, rank: -1 }] : recogniseHeader(name),
  )
  const taken = new Map<number, ColumnRole>()
  const single: { [Role in ColumnRole]?: number } = {}
  let basis: DateBasis = 'not-stated'
  let tax: 'net' | 'gross' | undefined
  for (const role of SINGLE_ROLES) {
    const found = allReadings
      .flatMap((all, index) => all.filter((reading) => reading.role === role).map((reading) => ({ ...reading, index })))
      .filter(({ index }) => !taken.has(index))
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
    if (role === 'amount' && options.tax)
      found.sort((a, b) => Number(b.tax === options.tax) - Number(a.tax === options.tax))
    const [best, next] = found
    if (best === undefined) continue
    if (role === 'amount' && best.tax && !options.tax && found.some((other) => other.tax && other.tax !== best.tax)) {
      return {
        problem: netOrGross(
          header,
          found.map(({ index }) => index),
        ),
      }
    }
    if (next && next.rank === best.rank && (role === 'amount' || role === 'date')) {
      return { problem: twice(header[best.index]!) }
    }
    taken.set(best.index, role)
    single[role] = best.index
    if (role === 'date') basis = best.basis ?? 'not-stated'
    if (role === 'amount') tax = best.tax ?? options.tax
  }
  const { amount, date, payee } = single
  if (amount === undefined || (date === undefined && payee === undefined)) return null
  if (date === undefined) return { problem: noDate(header) }
  const individual = individualColumn(header, options)
  if (individual === -1) return null

  const classified = allReadings.flatMap((readings, index) =>
    !taken.has(index) && readings.some(({ role }) => role === 'classification') ? [index] : [],
  )
  const ext = header.flatMap((_, index) => (taken.has(index) || classified.includes(index) ? [] : [index]))
  const notes =
    single.rowNumber === undefined
      ? []
      : [`The column "${header[single.rowNumber]}" numbers the file's rows and is not copied.`]
  return {
    columns: {
      header,
      amount,
      date,
      dateBasis: basis,
      ...(tax ? { tax } : {}),
      single,
      classifications: toClassifications(header, classified),
      ext: ext.map((index) => ({ key: extKey(header, index), index })),
      ...(individual === undefined ? {} : { individual }),
      notes,
    },
  }
}

function individualColumn(header: readonly string[], options: ReadOptions): number | undefined {
  return options.individualColumn === undefined
    ? undefined
    : header.findIndex((name) => name.trim() === options.individualColumn)
}

const netOrGross = (header: readonly string[], amounts: readonly number[]): ColumnsProblem => ({
  code: 'amount-net-or-gross',
  problem: `The file has several amounts: ${amounts.map((index) => `"${header[index]}"`).join(', ')}.`,
  mend: 'Say --tax net or --tax gross, or name the amount column in a profile.',
})

const twice = (name: string): ColumnsProblem => ({
  code: 'column-twice',
  problem: `Two columns could be "${name}".`,
  mend: 'Give each column its own header, or name the right one in a profile.',
})

const noDate = (header: readonly string[]): ColumnsProblem => ({
  code: 'column-missing',
  problem: `No column holds the date of the payment (columns: ${header.map((name) => `"${name}"`).join(', ')}).`,
  mend: 'Add a date column, or say in a profile which column it is: { "columns": { "Paid": "date" } }.',
})

/** The header as a key of `ext`. Names that mean something to JavaScript, blanks and repetitions get the column's number. */
function extKey(header: readonly string[], index: number): string {
  const name = header[index]!.trim().normalize('NFC')
  const isOnly = header.filter((other) => other.trim() === header[index]!.trim()).length === 1
  if (name === '' || name in {}) return `column ${index + 1}`
  return isOnly ? name : `${name} (column ${index + 1})`
}

/** "DetailedExpenditureCode" → "detailed-expenditure-code". */
export const slug = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

const isCodeHeader = (header: string): boolean => /(?:^|-)(?:code|id|no|number)$/.test(slug(header))
const stem = (header: string): string =>
  slug(header).replace(/-(?:code|id|no|number|type|label|description|desc|name)$/, '')

/** A code column and the one column of words with the same stem are one classification. */
function toClassifications(header: readonly string[], indexes: readonly number[]): SpendColumns['classifications'] {
  const partner = (index: number, wantCode: boolean): number | undefined => {
    const found = indexes.filter(
      (other) =>
        other !== index && isCodeHeader(header[other]!) === wantCode && stem(header[other]!) === stem(header[index]!),
    )
    return found.length === 1 ? found[0] : undefined
  }
  const paired = (index: number): number | undefined => {
    const other = partner(index, !isCodeHeader(header[index]!))
    return other !== undefined && partner(other, isCodeHeader(header[index]!)) === index ? other : undefined
  }
  return indexes.flatMap((index) => {
    const other = paired(index)
    const isCode = isCodeHeader(header[index]!)
    if (isCode && other !== undefined) return []
    if (other !== undefined) return [{ scheme: `local:${stem(header[index]!)}`, label: index, code: other }]
    return [{ scheme: `local:${slug(header[index]!)}`, ...(isCode ? { code: index } : { label: index }) }]
  })
}
