import { isCalendarDate } from './calendar-date'
import { type ExchangeRate, type ExchangeRateTable, type MonthNumber, ownMonths } from './exchange-rate'
import { accept, type Parsed, refuse } from './parsed'

/** A line of the file that cannot be used, what is wrong with it, and how to mend it. Lines are counted from 1; 0 is the whole file. */
export type ExchangeRateProblem = { readonly line: number; readonly problem: string; readonly mend: string }

const COLUMNS = ['currency', 'per', 'date', 'rate', 'source'] as const
const HEADER = COLUMNS.join(',')
/** Two hundred pairs by month for a century. */
const RATES = 250_000
const SOURCE_LENGTH = 200
const RATE = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?$/

/** Letters that draw nothing or turn the text around them: in a source they could only mislead. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u

/**
 * Reads an operator's table of exchange rates: CSV (RFC 4180) with the columns currency, per, date, rate, source, where one `per` is worth
 * `rate` of `currency`. `date` is a day, a month or a year; a pair of currencies has at most one rate for any month.
 *
 * Refuses the table as a whole, with every problem: a rate left out silently would be a sum left out silently.
 */
export function parseExchangeRates(text: string): Parsed<ExchangeRateTable, readonly ExchangeRateProblem[]> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const header = lines.findIndex((line) => line.trim() !== '')
  if (header < 0) return refuse([{ line: 0, problem: 'The file is empty.', mend: `Begin it with the line ${HEADER}` }])
  const columns = headerProblem(lines[header]!)
  if (columns !== null) return refuse([{ line: header + 1, ...columns }])

  const problems: ExchangeRateProblem[] = []
  const taken = new Map<string, Map<MonthNumber, number>>()
  const rates: ExchangeRate[] = []
  for (const [index, content] of lines.entries()) {
    if (index <= header || content.trim() === '') continue
    const line = index + 1
    const found = readRate(content)
    if (!found.ok) {
      problems.push(...found.problem.map((problem) => ({ line, ...problem })))
      continue
    }
    const earlier = takeMonths(taken, found.value, line)
    if (earlier === null) rates.push(found.value)
    else {
      problems.push({
        line,
        problem: `${found.value.date} has a rate of ${found.value.currency} per ${found.value.per} already, on line ${earlier}.`,
        mend: 'Keep one rate for a pair of currencies and a month; a day stands for its month, a year for all its months.',
      })
    }
  }
  if (problems.length === 0 && rates.length === 0) {
    problems.push({ line: 0, problem: 'The file holds no rate.', mend: 'Add one, or leave EXCHANGE_RATES unset.' })
  }
  if (rates.length > RATES) {
    problems.push({ line: 0, problem: `The file holds more than ${RATES} rates.`, mend: 'State one rate a month.' })
  }
  if (problems.length > 0) return refuse(problems)
  return accept({ rates, currencies: [...new Set(rates.map(({ currency }) => currency))].sort() })
}

type Mending = Omit<ExchangeRateProblem, 'line'>

function headerProblem(line: string): Mending | null {
  const names = readCells(line)?.map((cell) => cell.trim().toLowerCase())
  if (names?.join(',') === HEADER) return null
  const [separator] = /[;\t|]/.exec(line) ?? []
  if (names?.length === 1 && separator !== undefined) {
    const written = separator === '\t' ? 'tabs' : `"${separator}"`
    return { problem: `The columns are separated by ${written}.`, mend: `Separate them by commas: ${HEADER}` }
  }
  return { problem: `The first line is "${shorten(line)}".`, mend: `Write ${HEADER} there.` }
}

function readRate(line: string): Parsed<ExchangeRate, readonly Mending[]> {
  const cells = readCells(line)?.map((cell) => cell.trim())
  if (cells === undefined) {
    return refuse([{ problem: 'A quotation mark is opened and not closed.', mend: 'Close it on the same line.' }])
  }
  if (cells.length !== COLUMNS.length) {
    const problem = `There ${cells.length === 1 ? 'is 1 cell' : `are ${cells.length} cells`} where ${COLUMNS.length} belong.`
    return refuse([{ problem, mend: `Write ${HEADER}; put quotation marks around a source that has a comma.` }])
  }
  const [currency = '', per = '', date = '', rate = '', source = ''] = cells
  const problems: Mending[] = []
  for (const [column, code] of [
    ['currency', currency],
    ['per', per],
  ] as const) {
    if (/^[A-Z]{3}$/.test(code)) continue
    problems.push({
      problem: `${column} is "${shorten(code)}".`,
      mend: 'Write the code of a currency: three capital letters, such as USD.',
    })
  }
  if (currency === per && currency !== '') {
    problems.push({
      problem: `currency and per are both ${currency}.`,
      mend: 'Leave the line out: nothing is converted.',
    })
  }
  if (!isRateDate(date)) {
    problems.push({
      problem: `date is "${shorten(date)}".`,
      mend: 'Write a day, a month or a year that exists: 2024-03-28, 2024-03 or 2024.',
    })
  }
  const unusable = rateProblem(rate)
  if (unusable !== null) problems.push({ problem: `rate is "${shorten(rate)}".`, mend: unusable })
  if (source === '') {
    problems.push({ problem: 'There is no source.', mend: 'Write who stated the rate: it is shown beside every sum.' })
  } else if (source.length > SOURCE_LENGTH || UNSEEN.test(source)) {
    problems.push({
      problem: `source is ${source.length > SOURCE_LENGTH ? 'too long' : 'partly invisible'}.`,
      mend: `Write it in up to ${SOURCE_LENGTH} visible characters.`,
    })
  }
  return problems.length > 0 ? refuse(problems) : accept({ currency, per, date, rate, source })
}

function isRateDate(date: string): boolean {
  if (/^\d{4}$/.test(date)) return date !== '0000'
  return isCalendarDate(/^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date)
}

/** How to mend a rate; null where there is nothing to mend. */
function rateProblem(rate: string): string | null {
  if (RATE.test(rate)) {
    return /[1-9]/.test(rate) ? null : 'A rate is above zero; leave the line out where nobody stated one.'
  }
  if (rate === '') return 'Write the rate, or leave the line out: an entry without a rate is counted and left out.'
  if (/^-\d/.test(rate)) return 'A rate is above zero.'
  if (/^\d+,\d+$/.test(rate)) return 'Write a point before the decimals: 1.2712.'
  return 'Write it in digits, with a point before up to 18 decimals: 1.2712.'
}

/** The line that has one of the rate's months already; null where none has, and then this one has them. */
function takeMonths(taken: Map<string, Map<MonthNumber, number>>, rate: ExchangeRate, line: number): number | null {
  const pair = `${rate.currency} ${rate.per}`
  const months = taken.get(pair) ?? new Map<MonthNumber, number>()
  taken.set(pair, months)
  const { first, last } = ownMonths(rate.date)
  for (let month = first; month <= last; month++) {
    const earlier = months.get(month)
    if (earlier !== undefined) return earlier
  }
  for (let month = first; month <= last; month++) months.set(month, line)
  return null
}

/** Cells of one line, by RFC 4180; null where a quotation mark stays open or stands where none may. */
function readCells(line: string): string[] | undefined {
  const cells: string[] = []
  let rest = line
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(,|$)/.exec(rest)
    const plain = quoted === null ? /^([^",]*)(,|$)/.exec(rest) : null
    const match = quoted ?? plain
    if (match === null) return undefined
    cells.push(quoted === null ? match[1]! : match[1]!.replaceAll('""', '"'))
    if (match[2] === '') return cells
    rest = rest.slice(match[0].length)
  }
}

function shorten(text: string): string {
  const seen = text.replace(new RegExp(UNSEEN, 'gu'), '\uFFFD')
  return seen.length > 40 ? `${seen.slice(0, 40)}…` : seen
}
