import { isAddress } from 'viem/utils'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import type { SpendingRecord } from '@/lib/domain/record'
import type { Transfer } from '@/lib/ledger/payment'
import { type CellProblem, cellText } from './read/csv-cells'
import { type CsvRow, CsvTokeniser } from './read/csv-tokeniser'

/** One row of a file of payments: the reference of a record that is published now, and what is paid for it. */
export type PaymentRow = {
  readonly line: number
  readonly ref: string
  readonly part: string | undefined
  readonly token: `0x${string}`
  readonly to: `0x${string}`
  /** In the token's own unit, "1204.50". */
  readonly amount: string
}

/** What is wrong with a file of payments, with the line; nothing of such a file is paid. */
export type PaymentProblem = CellProblem & { readonly line: number }

const NEEDED = ['ref', 'token', 'to', 'amount'] as const

/** Reads a file of payments: CSV with the columns ref, part (where a payment has several lines), token, to and amount. */
export function readPaymentRows(text: string): Parsed<readonly PaymentRow[], readonly PaymentProblem[]> {
  const tokeniser = new CsvTokeniser({ delimiter: ',' })
  const [header, ...rows] = [...tokeniser.push(text.replace(/^\uFEFF/, '')), ...tokeniser.end()]
  const names = header && 'cells' in header ? header.cells.map((cell) => cell.trim()) : []
  const missing = NEEDED.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    const problem = `The first line does not name the columns ${missing.join(', ')}.`
    return refuse([{ line: 1, problem, mend: 'Begin the file with: ref,part,token,to,amount' }])
  }
  const problems: PaymentProblem[] = []
  const read = rows.flatMap((row) => {
    if ('cells' in row && row.cells.every((cell) => cell.trim() === '')) return []
    const parsed = readRow(row, names)
    if ('ref' in parsed) return [parsed]
    problems.push({ line: row.line, ...parsed })
    return []
  })
  if (problems.length > 0) return refuse(problems)
  if (read.length === 0) return refuse([{ line: 2, problem: 'The file has no payment.', mend: 'Write one a line.' }])
  return accept(read)
}

function readRow(row: CsvRow, names: readonly string[]): PaymentRow | CellProblem {
  if ('broken' in row) return { problem: 'The line cannot be cut into cells.', mend: 'Close its quotation marks.' }
  const cell = (name: string) => cellText(row.cells, names.indexOf(name))
  const [ref, token, to, amount] = NEEDED.map(cell)
  if (ref === undefined || token === undefined || to === undefined || amount === undefined) {
    return { problem: 'A cell is blank.', mend: 'Give ref, token, to and amount.' }
  }
  for (const [name, address] of [
    ['token', token],
    ['to', to],
  ] as const) {
    // Mixed case carries a checksum, which a mistyped address does not fit.
    if (isAddress(address)) continue
    return {
      problem: `"${name}" is "${address}", which is not an address, or has a wrong letter.`,
      mend: 'Copy the address again: 0x and 40 hexadecimal digits.',
    }
  }
  return { line: row.line, ref, part: cell('part'), token: token as Hex, to: to as Hex, amount }
}

type Hex = `0x${string}`

/**
 * Finds the row of each payment's record among those that are published now, and counts its amount in the token's smallest units.
 *
 * Nobody's private account is put on a ledger for ever: a record whose payee is a person, or whose payee's name is sealed, is refused.
 */
export function planTransfers({
  rows,
  records,
  decimalsOf,
}: {
  readonly rows: readonly PaymentRow[]
  /** In the order of the publication. */
  readonly records: readonly SpendingRecord[]
  /** By the token's address in lower case; null for a token that does not say, whose amounts are in its smallest units. */
  readonly decimalsOf: ReadonlyMap<string, number | null>
}): Parsed<readonly Transfer[], readonly PaymentProblem[]> {
  const problems: PaymentProblem[] = []
  const transfers: Transfer[] = []
  for (const row of rows) {
    const planned = planTransfer(row, records, decimalsOf.get(row.token.toLowerCase()) ?? null)
    if ('record' in planned) transfers.push(planned)
    else problems.push({ line: row.line, ...planned })
  }
  return problems.length > 0 ? refuse(problems) : accept(transfers)
}

function planTransfer(
  { ref, part, token, to, amount }: PaymentRow,
  records: readonly SpendingRecord[],
  decimals: number | null,
): Transfer | CellProblem {
  const found = records.flatMap((record, index) =>
    record.ref === ref && (part === undefined || record.part === part) ? [{ record, row: index + 1 }] : [],
  )
  const [one, ...more] = found
  const name = part === undefined ? `"${ref}"` : `"${ref}", part "${part}"`
  if (one === undefined) {
    return {
      problem: `No record ${name} is published now.`,
      mend: 'Pay only for records that are new in the file: what stands on the ledger can no longer be paid in the same act.',
    }
  }
  if (more.length > 0) {
    return { problem: `${found.length} records have the reference ${name}.`, mend: 'Name the one in the column part.' }
  }
  const { payee, sealed = [] } = one.record
  if (payee?.type === 'individual' || sealed.some((pointer) => pointer.startsWith('/payee'))) {
    return {
      problem: `The payee of ${name} is a person, whose account would be public for ever.`,
      mend: 'Pay persons by other means.',
    }
  }
  const units = toUnits(amount, decimals ?? 0)
  if (units === null) {
    const places = decimals === null ? 'whole smallest units of the token' : `at most ${decimals} decimals`
    return {
      problem: `"amount" is "${amount}".`,
      mend: `Write a plain positive number such as 1204.50, with ${places}.`,
    }
  }
  return { record: BigInt(one.row), token, to, amount: units }
}

const PLAIN_DECIMAL = /^(0|[1-9]\d{0,59})(?:\.(\d{1,36}))?$/

function toUnits(text: string, decimals: number): bigint | null {
  const [, whole = '', fraction = ''] = PLAIN_DECIMAL.exec(text) ?? []
  const kept = fraction.slice(0, decimals)
  if (whole === '' || /[^0]/.test(fraction.slice(decimals))) return null
  const units = BigInt(whole + kept.padEnd(decimals, '0'))
  return units > 0n && units < 1n << 256n ? units : null
}
