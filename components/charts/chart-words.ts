import type { LanguageTools } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { worksheetHref } from '@/components/worksheet/worksheet-links'
import type { ChartBasis, CountedSum, Measure, SectorName } from '@/lib/domain/chart-views'
import { choiceOf } from '@/lib/domain/choose-measure'
import type { BlockView } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import { type Narrowing, narrowSearch } from '@/lib/search-params/narrow-search'
import type { RecordSearch } from '@/lib/search-params/record-search'

/** The stage of a chart as its title names it. */
export const stageOf = ({ words }: LanguageTools, measure: Pick<Measure, 'stages'>): string =>
  words.glossary[choiceOf(measure)].label

type Described = Pick<ChartBasis, 'period'> & {
  readonly currency: string
  /** In words, where more is to be said than a label. */
  readonly stage: string
  readonly block: BlockView | null
}

/** What every chart says of itself: stage, unit, period and block. */
export function describeChart({ words, say, format }: LanguageTools, described: Described): string {
  const { stage, currency, period, block } = described
  const name = format.currencyName(currency)
  return [
    stage,
    name === currency ? currency : say(words.charts.currencyNamed, { name, code: currency }),
    period &&
      (period.first === period.last
        ? say(words.charts.datedOnce, { first: format.date(period.first) })
        : say(words.charts.dated, { first: format.date(period.first), last: format.date(period.last) })),
    block && say(words.charts.atBlock, { block: block.number }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

export function describeBasis(tools: LanguageTools, { measure, period }: ChartBasis, block: BlockView | null): string {
  const stage = choiceOf(measure) === 'outlays' ? tools.words.charts.outlaysSpelled : stageOf(tools, measure)
  return describeChart(tools, { stage, currency: measure.currency, period, block })
}

/** The address of the records behind a mark; null where no search says which those are. `path` puts the language first. */
export type HrefOf = (narrowing: Narrowing) => string | null

/** Records of a chart's search, narrowed to a mark: those that its figure adds up, and no others. */
export const createHrefOf =
  (search: RecordSearch, { currency, stages }: Measure): HrefOf =>
  (narrowing) => {
    const found = narrowSearch(search, { currency, stages, standing: true, ...narrowing })
    return found === null ? null : recordsHref(found)
  }

/** A figure between marks that keep it whole in a text that runs the other way. */
export const apart = (figure: string): string => `\u2068${figure}\u2069`

/** The worksheet of what a chart adds up. Null where its search can find nothing of it. */
export function worksheetOf(search: RecordSearch, { currency, stages }: Measure): string | null {
  const measured = narrowSearch(search, { currency, stages })
  return measured === null ? null : worksheetHref(measured)
}

/** "Roads: £1,204.50, 3 records": what a mark is, for those who do not see it. */
export const describeMark = (
  { words, say, format }: LanguageTools,
  what: string,
  { count, sum }: CountedSum,
  currency: string,
) =>
  say(words.charts.mark, {
    what,
    sum: apart(format.sum({ amount: sum, currency })),
    records: say(words.ui.recordCount, { count }),
  })

/** A sector as it was labelled, else its code. */
export const sectorName = ({ label, code }: Pick<SectorName, 'label' | 'code'>): string =>
  toDisplayText(label ?? code ?? '')

/** The classification that a scheme's code stands for. */
export function schemeName({ words, say }: LanguageTools, scheme: string): string {
  const texts = words.charts.sectors
  switch (scheme) {
    case 'iati-sector-1':
      return texts.dac
    case 'iati-sector-2':
      return texts.dacGroups
    case 'cofog':
      return texts.cofog
    default:
      return scheme.startsWith('local:')
        ? say(texts.own, { name: toDisplayText(scheme.slice('local:'.length)) })
        : toDisplayText(scheme)
  }
}
