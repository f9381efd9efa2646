import type { CurrencyCode } from '@/lib/domain/amount'
import type { FlowTarget } from '@/lib/domain/chart-views'
import { isStageChoice, type StageChoice } from '@/lib/domain/choose-measure'

/** What a page of charts was asked to show; null where its address does not say, or cannot be read. */
export type ChartChoice = {
  readonly currency: CurrencyCode | null
  readonly stage: StageChoice | null
  readonly year: number | null
  readonly target: FlowTarget | null
  /** The classification of sectors. */
  readonly scheme: string | null
}

export const NO_CHOICE: ChartChoice = { currency: null, stage: null, year: null, target: null, scheme: null }

/** Longest scheme that is looked for, in characters. */
const SCHEME_LENGTH = 200

type Given = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads `?currency=&stage=&year=&to=&scheme=`. What cannot be read is as if it were not there: the page shows what it shows without. */
export function parseChartChoice(given: Given): ChartChoice {
  const one = (name: string): string => {
    const value = given[name]
    return typeof value === 'string' ? value : ''
  }
  const [currency, stage, year, target, scheme] = ['currency', 'stage', 'year', 'to', 'scheme'].map(one) as [
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    stage: isStageChoice(stage) ? stage : null,
    year: /^[1-9]\d{3}$/.test(year) ? Number(year) : null,
    target: target === 'country' || target === 'payee' ? target : null,
    scheme: scheme !== '' && scheme.length <= SCHEME_LENGTH ? scheme : null,
  }
}

/** The query string of a choice, without `?`; '' where nothing is chosen. */
export function serialiseChartChoice({ currency, stage, year, target, scheme }: ChartChoice): string {
  const parameters = new URLSearchParams()
  if (currency !== null) parameters.set('currency', currency)
  if (stage !== null) parameters.set('stage', stage)
  if (year !== null) parameters.set('year', String(year))
  if (target !== null) parameters.set('to', target)
  if (scheme !== null) parameters.set('scheme', scheme)
  return parameters.toString()
}

/** The address of a page with a choice. */
export function chartHref(path: string, choice: ChartChoice): string {
  const query = serialiseChartChoice(choice)
  return query === '' ? path : `${path}?${query}`
}
