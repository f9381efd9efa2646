import type { CurrencyCode } from './amount'
import type { Measure } from './chart-views'
import { isStage, OUTLAY_STAGES, STAGES, type Stage } from './stage'
import type { StageTotal } from './views'

/** What a reader may choose to see: a stage, or disbursement and expenditure together. */
export type StageChoice = Stage | 'outlays'

export const isStageChoice = (text: string): text is StageChoice => text === 'outlays' || isStage(text)
export const stagesOf = (choice: StageChoice): readonly Stage[] => (choice === 'outlays' ? OUTLAY_STAGES : [choice])
export const choiceOf = ({ stages }: Pick<Measure, 'stages'>): StageChoice => {
  const [only] = stages
  return stages.length === 1 && only !== undefined ? only : 'outlays'
}

const isOutlay = ({ stage }: StageTotal): boolean => (OUTLAY_STAGES as readonly Stage[]).includes(stage)
const countOf = (totals: readonly StageTotal[]): number => totals.reduce((sum, { count }) => sum + count, 0)

/** Currencies of a result, that of most outlays first, then that of most entries. */
export function listCurrencies(totals: readonly StageTotal[]): readonly CurrencyCode[] {
  const of = (currency: CurrencyCode) => totals.filter((total) => total.currency === currency)
  return [...new Set(totals.map(({ currency }) => currency))].sort(
    (a, b) =>
      countOf(of(b).filter(isOutlay)) - countOf(of(a).filter(isOutlay)) ||
      countOf(of(b)) - countOf(of(a)) ||
      (a < b ? -1 : 1),
  )
}

/** What can be shown of a result in one currency: outlays where both of their stages are there, then each stage. */
export function listStageChoices(totals: readonly StageTotal[], currency: CurrencyCode): readonly StageChoice[] {
  const there = totals.filter((total) => total.currency === currency)
  const stages = STAGES.filter((stage) => there.some((total) => total.stage === stage))
  return there.filter(isOutlay).length > 1 ? ['outlays', ...stages] : stages
}

/**
 * The currency and stage that charts of a result show: those asked for where the result has them, else the currency of most outlays and the outlays in
 * it, else its stage of most entries. Null where nothing counts.
 */
export function chooseMeasure(
  totals: readonly StageTotal[],
  asked: { readonly currency?: CurrencyCode | null; readonly stage?: StageChoice | null } = {},
): Measure | null {
  const currencies = listCurrencies(totals)
  const currency = currencies.find((code) => code === asked.currency) ?? currencies[0]
  if (currency === undefined) return null
  const choices = listStageChoices(totals, currency)
  const there = totals.filter((total) => total.currency === currency)
  const outlays = there.filter(isOutlay)
  const most = there.reduce((best, total) => (total.count > best.count ? total : best), there[0]!)
  const usual = choices.includes('outlays') ? 'outlays' : (outlays[0]?.stage ?? most.stage)
  return { currency, stages: stagesOf(choices.find((choice) => choice === asked.stage) ?? usual) }
}
