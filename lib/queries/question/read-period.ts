import { type CalendarDate, daysInMonth, isCalendarDate } from '@/lib/domain/calendar-date'
import type { PeriodWords } from './grammar'
import type { QuestionText } from './question-text'

/**
 * The time that a question is about. Whole years are years, calendar or each agency's own; anything else is its first and last day, null where
 * it is open.
 */
export type QuestionPeriod =
  | { readonly years: readonly number[]; readonly basis: 'calendar' | 'fiscal' }
  | { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

type ReadPeriod = { readonly end: number; readonly period: QuestionPeriod }

/**
 * Reads a period at a place of the question; null where none stands there. `today` is the ledger's newest day: what "last year" counts from.
 * A month or day without its year is none, but for the first of a range: "between March and June 2024".
 */
export function readPeriod(text: QuestionText, at: number, words: PeriodWords, today: CalendarDate): ReadPeriod | null {
  const reader = new PeriodReader(text, words, today)
  return (
    reader.readRange(at) ?? reader.readOpen(at) ?? reader.readRelative(at) ?? reader.readYears(at) ?? reader.readOne(at)
  )
}

/** A year, month or day as written. `year` null: the year that is said later. */
type Written =
  | {
      readonly end: number
      readonly kind: 'days'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly months: number
    }
  | { readonly end: number; readonly kind: 'fiscal'; readonly year: number }

type Bounds = { readonly first: CalendarDate; readonly last: CalendarDate }

const YEAR = '(1[89]\\d\\d|20\\d\\d|2100)'

class PeriodReader {
  readonly #month: RegExp
  readonly #year: RegExp

  constructor(
    private readonly text: QuestionText,
    private readonly words: PeriodWords,
    private readonly today: CalendarDate,
  ) {
    this.#month = monthPattern(words)
    this.#year = YEAR_PATTERN
  }

  /** "between 2019 and 2021", "from March to June 2024", "2019-2021". */
  readRange(at: number): ReadPeriod | null {
    const span = this.text.match(SPAN, at) ?? this.#after(this.words.during, at, (from) => this.text.match(SPAN, from))
    if (span !== null) {
      const [low, high] = [Number(span.groups[0]), Number(span.groups[1])]
      return low <= high ? this.#toPeriod(span.end, yearBounds(low).first, yearBounds(high).last) : null
    }
    for (const [open, and] of [
      [this.words.between, this.words.and],
      [this.words.from, this.words.to],
    ] as const) {
      const start = this.text.match(open, at)
      if (start === null) continue
      const range = this.#readEnds(start.end, and)
      if (range !== null) return range
    }
    // "March to June 2024", "in 2019 to 2021".
    return this.#readEnds(this.text.match(this.words.during, at)?.end ?? at, this.words.to)
  }

  #readEnds(at: number, between: RegExp): ReadPeriod | null {
    const low = this.#readWritten(at)
    const link = low === null ? null : this.text.match(between, low.end)
    const high = link === null ? null : this.#readWritten(this.#skip(this.words.during, link.end))
    if (low === null || high === null || low.kind !== high.kind) return null
    if (low.kind === 'fiscal' || high.kind === 'fiscal') {
      if (low.year === null || high.year === null || low.year > high.year) return null
      const years = Array.from({ length: Math.min(high.year - low.year, 50) + 1 }, (_, index) => low.year! + index)
      return { end: high.end, period: { years, basis: 'fiscal' } }
    }
    const [first, last] = [toBounds({ ...low, year: low.year ?? high.year }), toBounds(high)]
    return first === null || last === null || first.first > last.last
      ? null
      : this.#toPeriod(high.end, first.first, last.last)
  }

  /** "since 2020", "before March 2021", "from 2020 on". */
  readOpen(at: number): ReadPeriod | null {
    const kinds = [
      [this.words.since, 'since'],
      [this.words.after, 'after'],
      [this.words.before, 'before'],
      [this.words.until, 'until'],
    ] as const
    for (const [pattern, kind] of kinds) {
      const bounds = this.#after(pattern, at, (from) => this.#readBounds(from))
      if (bounds === null) continue
      const { end, first, last } = bounds
      if (kind === 'since') return this.#toPeriod(this.#skip(this.words.onwards, end), first, null)
      if (kind === 'after') return this.#toPeriod(end, shift(last, 1), null)
      if (kind === 'before') return this.#toPeriod(end, null, shift(first, -1))
      return this.#toPeriod(end, null, last)
    }
    const from = this.#after(this.words.from, at, (start) => this.#readBounds(start))
    const onwards = from === null ? null : this.text.match(this.words.onwards, from.end)
    return from === null || onwards === null ? null : this.#toPeriod(onwards.end, from.first, null)
  }

  /** "last year", "in the past 3 months". */
  readRelative(at: number): ReadPeriod | null {
    const [year, month] = [Number(this.today.slice(0, 4)), Number(this.today.slice(5, 7))]
    const found = (pattern: RegExp) => this.text.match(pattern, at)
    const thisYear = found(this.words.thisYear)
    if (thisYear) return { end: thisYear.end, period: { years: [year], basis: 'calendar' } }
    const lastYear = found(this.words.lastYear)
    if (lastYear) return { end: lastYear.end, period: { years: [year - 1], basis: 'calendar' } }
    const thisMonth = found(this.words.thisMonth)
    if (thisMonth)
      return this.#toPeriod(thisMonth.end, toDate(year, month, 1), toDate(year, month, daysInMonth(year, month)))
    const lastMonth = found(this.words.lastMonth)
    if (lastMonth) {
      const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1]
      return this.#toPeriod(lastMonth.end, toDate(y, m, 1), toDate(y, m, daysInMonth(y, m)))
    }
    for (const [pattern, months] of [
      [this.words.lastYears, 12],
      [this.words.lastMonths, 1],
    ] as const) {
      const match = found(pattern)
      if (match === null) continue
      const back = Number(match.groups[0]) * months
      if (back === 0) return null
      return this.#toPeriod(match.end, shift(monthsBefore(this.today, back), 1), this.today)
    }
    return null
  }

  /** "in 2019", "2019 and 2021", "in the fiscal year 2023/24". */
  readYears(at: number): ReadPeriod | null {
    let from = this.#skip(this.words.during, at)
    const years: number[] = []
    let basis: 'calendar' | 'fiscal' | null = null
    for (;;) {
      const written = this.#readWritten(from)
      if (written === null || written.year === null) break
      if (written.kind === 'days' && written.month !== null) break
      const itsBasis = written.kind === 'fiscal' ? 'fiscal' : 'calendar'
      if (basis !== null && basis !== itsBasis) break
      basis = itsBasis
      years.push(written.year)
      const and = this.text.match(this.words.and, written.end)
      const next = and === null ? null : this.#readWritten(this.#skip(this.words.during, and.end))
      if (and === null || next === null || next.year === null || (next.kind === 'days' && next.month !== null)) {
        return { end: written.end, period: { years: [...new Set(years)].sort((a, b) => a - b), basis } }
      }
      from = this.#skip(this.words.during, and.end)
    }
    return null
  }

  /** "in March 2023", "on 5 March 2023", "Q1 2024". */
  readOne(at: number): ReadPeriod | null {
    const bounds = this.#readBounds(at) ?? this.#after(this.words.during, at, (from) => this.#readBounds(from))
    return bounds === null ? null : this.#toPeriod(bounds.end, bounds.first, bounds.last)
  }

  #readBounds(at: number): (Bounds & { readonly end: number }) | null {
    const written = this.#readWritten(this.#skip(this.words.during, at)) ?? this.#readWritten(at)
    if (written === null || written.kind === 'fiscal') return null
    const bounds = toBounds(written)
    return bounds === null ? null : { ...bounds, end: written.end }
  }

  #readWritten(at: number): Written | null {
    return (
      this.#readFiscal(at) ?? this.#readIso(at) ?? this.#readQuarter(at) ?? this.#readMonth(at) ?? this.#readYear(at)
    )
  }

  #readYear(at: number): Written | null {
    const match = this.text.match(this.#year, at)
    return match && { end: match.end, kind: 'days', year: Number(match.groups[0]), month: null, day: null, months: 12 }
  }

  #readIso(at: number): Written | null {
    const match = this.text.match(/(\d{4})-(\d{1,2})(?:-(\d{1,2}))?/, at)
    if (match === null) return null
    const [year, month, day] = match.groups.map((group) => (group === undefined ? null : Number(group)))
    return { end: match.end, kind: 'days', year: year!, month: month!, day: day ?? null, months: 1 }
  }

  /** 2023/24, "fiscal year 2023", "FY2023/24", "FY23". */
  #readFiscal(at: number): Written | null {
    const said = this.text.match(this.words.fiscal, at)
    const from = said?.end ?? at
    const span =
      this.text.match(/(?:fy)?(\d{4})[/–-](\d{2}|\d{4})/, from) ?? this.text.match(/(?:fy)(\d{4}) (\d{2})/, from)
    if (span !== null) {
      const [year, next] = [Number(span.groups[0]), Number(span.groups[1])]
      const isNext = next === year + 1 || next === (year + 1) % 100
      // 2019-2021 is a range of years, 2023/24 is one fiscal year.
      return isNext && (said !== null || span.groups[1]!.length === 2) ? { end: span.end, kind: 'fiscal', year } : null
    }
    const short = this.text.match(/fy(\d{2}|\d{4})/, at)
    if (short !== null) {
      const year = Number(short.groups[0])
      return { end: short.end, kind: 'fiscal', year: year < 100 ? 2000 + year : year }
    }
    const year = said === null ? null : this.text.match(this.#year, this.#skip(this.words.during, from))
    return year && { end: year.end, kind: 'fiscal', year: Number(year.groups[0]) }
  }

  #readQuarter(at: number): Written | null {
    const short = this.text.match(RegExp(`[qt]([1-4]) ${YEAR}`), at)
    if (short !== null) return quarter(short.end, Number(short.groups[0]), Number(short.groups[1]))
    for (const [index, names] of this.words.quarters.entries()) {
      const pattern = RegExp(`(?:the |le |el )?(?:${names}) ${this.words.quarter.source} ${YEAR}`)
      const match = this.text.match(pattern, at)
      if (match !== null) return quarter(match.end, index + 1, Number(match.groups[0]))
    }
    return null
  }

  /** "5 March 2023", "March 5th, 2023", "March 2023", "March". */
  #readMonth(at: number): Written | null {
    const dayFirst = this.text.match(/(?:the |le |el )?(\d{1,2})(?:st|nd|rd|th|er|o)?/, at)
    if (dayFirst !== null) {
      const month = this.text.match(this.#month, this.#skip(this.words.of, dayFirst.end))
      if (month === null) return null
      const year = this.text.match(this.#year, this.#skip(this.words.of, month.end))
      const [m, day] = [this.#numberOf(month.groups[0]!), Number(dayFirst.groups[0])]
      return { end: year?.end ?? month.end, kind: 'days', year: toNumber(year?.groups[0]), month: m, day, months: 1 }
    }
    const month = this.text.match(this.#month, at)
    if (month === null) return null
    const m = this.#numberOf(month.groups[0]!)
    const day = this.text.match(/(\d{1,2})(?:st|nd|rd|th)?/, month.end)
    const year = this.text.match(this.#year, this.#skip(this.words.of, day?.end ?? month.end))
    if (day !== null && year === null) return null
    return {
      end: year?.end ?? month.end,
      kind: 'days',
      year: toNumber(year?.groups[0]),
      month: m,
      day: toNumber(day?.groups[0]),
      months: 1,
    }
  }

  #numberOf(month: string): number {
    return this.words.months.findIndex((names) => names.includes(month)) + 1
  }

  #skip(pattern: RegExp, at: number): number {
    return this.text.match(pattern, at)?.end ?? at
  }

  #after<Found>(pattern: RegExp, at: number, read: (from: number) => Found | null): Found | null {
    const match = this.text.match(pattern, at)
    return match === null ? null : read(match.end)
  }

  #toPeriod(end: number, from: CalendarDate | null, to: CalendarDate | null): ReadPeriod {
    return { end, period: { from, to } }
  }
}

const YEAR_PATTERN = RegExp(YEAR)
const SPAN = RegExp(`${YEAR}[–-]${YEAR}`)

const monthPatterns = new WeakMap<PeriodWords, RegExp>()

function monthPattern(words: PeriodWords): RegExp {
  const known = monthPatterns.get(words) ?? RegExp(`(${words.months.flat().join('|')})`)
  monthPatterns.set(words, known)
  return known
}

const toNumber = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

const quarter = (end: number, number: number, year: number): Written => ({
  ...{ end, kind: 'days', year, month: number * 3 - 2, day: null, months: 3 },
})

const toDate = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const yearBounds = (year: number): Bounds => ({ first: toDate(year, 1, 1), last: toDate(year, 12, 31) })

function toBounds({ year, month, day, months }: Extract<Written, { kind: 'days' }>): Bounds | null {
  if (year === null) return null
  if (month === null) return yearBounds(year)
  const first = toDate(year, month, day ?? 1)
  const lastMonth = month + months - 1
  const last = toDate(year, lastMonth, day ?? daysInMonth(year, lastMonth))
  return isCalendarDate(first) && isCalendarDate(last) ? { first, last } : null
}

function shift(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** The same day some months before, or the last one of a shorter month. */
function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1]
  return toDate(year, inYear, Math.min(Number(date.slice(8, 10)), daysInMonth(year, inYear)))
}
