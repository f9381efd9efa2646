import type { CurrencyCode } from '@/lib/domain/amount'
import { addDecimals } from '@/lib/domain/decimal-sum'
import {
  type ExchangeRateTable,
  listRateSpans,
  minorDigits,
  multiplyDecimals,
  type RateSpan,
  roundDecimal,
  shortenDecimal,
} from '@/lib/domain/exchange-rate'
import { STAGES, type Stage } from '@/lib/domain/stage'
import type { ConversionLine, ConversionView, ConvertedStage, WithoutRate } from '@/lib/domain/worksheet'
import { type RecordSearch, serialiseResult } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { integers, type Row, texts } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { createRecordFilter } from './record-filter'
import { toSum } from './sum-totals'

/**
 * The totals of a search in one currency, with the rates that an operator has given: entries are summed by stage, currency and rate, each sum is
 * multiplied by its rate exactly, and what has no rate is counted and left out.
 *
 * Unit: `product` and `exact` are exact decimals of `currency`, of standing entries; `rounded` is `exact` in the digits that the currency is
 * counted in. What the entries of `stages` and `without` come to is what sumTotals gives. See docs/exchange-rates.md.
 */
export function convertTotals({
  store,
  search,
  rates,
  currency,
}: {
  readonly store: Store
  readonly search: RecordSearch
  /** The same for as long as the process runs: answers are kept by search and currency. */
  readonly rates: ExchangeRateTable
  readonly currency: CurrencyCode
}): Promise<ConversionView> {
  return store.answer(`converted?in=${currency}&${serialiseResult(search)}`, async (reader) => {
    const spans = listRateSpans(rates, currency)
    return toView(await readRows(reader, search, spans, currency), spans, currency)
  })
}

/** Beyond the months of any rate. Fits the index's month, and 32 bits. */
const NEVER = 9999 * 12 + 11

type ConversionRow = Row & {
  readonly stage: number
  readonly currency: string
  /** Position in the list of spans; null where none fits. */
  readonly span: number | null
  readonly has_month: boolean
  readonly count: number
  readonly whole: bigint | number
  readonly fraction: bigint | number
}

/** Spans of one currency never overlap in months, nor in whole years, so that no entry is counted twice. */
async function readRows(
  reader: Reader,
  search: RecordSearch,
  spans: readonly RateSpan[],
  currency: CurrencyCode,
): Promise<ConversionRow[]> {
  const filter = await createRecordFilter(reader, search)
  return reader.select<ConversionRow>(
    `${filter.with === '' ? 'WITH' : `${filter.with},`}
     span AS (
       SELECT unnest($spanIds) AS id, unnest($spanPers) AS per, unnest($spanFirsts) AS first, unnest($spanLasts) AS last, unnest($spanYears) AS year),
     sums AS (
       SELECT e.stage, c.code AS currency, e.month, CASE WHEN e.month IS NULL THEN e.year END AS only_year,
              count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
       FROM entry AS e JOIN currency AS c ON c.id = e.currency
       WHERE ${filter.where} AND e.status = 0 GROUP BY ALL)
     SELECT s.stage, s.currency, coalesce(m.id, y.id) AS span, s.month IS NOT NULL OR s.currency = $into AS has_month,
            sum(s.count) AS count, sum(s.whole) AS whole, sum(s.fraction) AS fraction
     FROM sums AS s
     LEFT JOIN span AS m ON m.per = s.currency AND s.month BETWEEN m.first AND m.last
     LEFT JOIN span AS y ON y.per = s.currency AND y.year = s.only_year
     GROUP BY ALL ORDER BY s.stage, s.currency, span NULLS LAST, has_month`,
    {
      ...filter.parameters,
      into: currency,
      spanIds: integers(spans.map((_, index) => index)),
      spanPers: texts(spans.map(({ rate }) => rate.per)),
      spanFirsts: integers(spans.map(({ first }) => first)),
      spanLasts: integers(spans.map(({ last }) => Math.min(last, NEVER))),
      // No entry is of the year 0.
      spanYears: integers(spans.map(({ wholeYear }) => wholeYear ?? 0)),
    },
  )
}

function toView(rows: readonly ConversionRow[], spans: readonly RateSpan[], currency: CurrencyCode): ConversionView {
  const known = new Set(spans.map(({ rate }) => rate.per))
  const lines: (ConversionLine & { stage: Stage })[] = []
  const without: ConversionView['without'][number][] = []
  for (const row of rows) {
    const stage = STAGES[row.stage]!
    const { count } = row
    const sum = toSum(row.whole, row.fraction)
    const rate = row.span === null ? null : spans[row.span]!.rate
    if (rate === null && row.currency !== currency) {
      without.push({ stage, currency: row.currency, count, sum, reason: reasonOf(row, known) })
    } else {
      const product = rate === null ? sum : multiplyDecimals(sum, rate.rate)
      lines.push({ stage, per: row.currency, rate, count, sum, product })
    }
  }
  const stages = STAGES.filter((stage) => lines.some((line) => line.stage === stage))
  return {
    currency,
    stages: stages.map((stage) => toConvertedStage(stage, lines, currency)),
    without,
  }
}

function reasonOf(row: ConversionRow, known: ReadonlySet<CurrencyCode>): WithoutRate {
  if (!known.has(row.currency)) return 'no-rate-for-currency'
  return row.has_month ? 'no-rate-for-time' : 'no-single-month'
}

function toConvertedStage(
  stage: Stage,
  all: readonly (ConversionLine & { readonly stage: Stage })[],
  currency: CurrencyCode,
): ConvertedStage {
  const ofStage = all.filter((line) => line.stage === stage)
  const currencies = [...new Set(ofStage.map(({ per }) => per))].map((per) => {
    const lines = ofStage.filter((line) => line.per === per).map(({ stage: _, ...line }) => line)
    return { per, ...addLines(lines), lines }
  })
  const exact = shortenDecimal(addDecimals(currencies.map(({ product }) => product)))
  return {
    stage,
    count: countOf(ofStage),
    exact,
    rounded: roundDecimal(exact, minorDigits(currency)),
    currencies,
  }
}

const addLines = (lines: readonly ConversionLine[]) => ({
  count: countOf(lines),
  sum: shortenDecimal(addDecimals(lines.map(({ sum }) => sum))),
  product: shortenDecimal(addDecimals(lines.map(({ product }) => product))),
})

const countOf = (lines: readonly { readonly count: number }[]): number =>
  lines.reduce((total, { count }) => total + count, 0)
