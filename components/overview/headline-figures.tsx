import type { ReactNode } from 'react'
import { stageOf } from '@/components/charts/chart-words'
import { Say } from '@/components/language/say'
import { type LanguageTools, useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { UncheckedIcon } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { Money } from '@/components/ui/money'
import type { OverviewCharts, OverviewView, TwelveMonths } from '@/lib/domain/chart-views'
import { addDecimals } from '@/lib/domain/decimal-sum'
import type { AgencyCompleteness, BlockView } from '@/lib/domain/views'
import { type Change, compareSums } from '@/lib/format/change'
import { EVERY_RECORD } from '@/lib/search-params/record-search'

type HeadlineFiguresProps = { readonly view: OverviewView; readonly block: BlockView | null }

/** Three figures that answer the first question, on a strip with its stub: how much lately, of how much, and how much of that is in doubt. */
export function HeadlineFigures({ view, block }: HeadlineFiguresProps) {
  const { words, say } = useLanguage()
  const { overview } = words
  const { totals, completeness, charts } = view
  return (
    <div className="receipt-sheet mt-8">
      <dl className="receipt receipt-figures">
        {charts?.recent && <Recent charts={charts} recent={charts.recent} completeness={completeness} />}
        <Figure label={overview.onLedger} figure={say(words.ui.recordCount, { count: totals.entries })}>
          <p>
            <Say
              message={overview.from}
              values={{ agencies: say(words.ui.agencyCount, { count: completeness.length }) }}
              tags={{ agencies: (text) => <InternalLink href="/agencies">{text}</InternalLink> }}
            />
          </p>
        </Figure>
        <Doubt view={view} />
      </dl>
      <p className="receipt-stub">
        <UncheckedIcon className="mt-0.5 flex-none text-muted" />
        <span>
          {block !== null && (
            <Say message={overview.addedUp} values={{ day: <Moment seconds={block.timestampSeconds} day /> }} />
          )}{' '}
          <Say
            message={overview.everyRecord}
            tags={{ how: (text) => <InternalLink href="/methodology#check">{text}</InternalLink> }}
          />
        </span>
      </p>
    </div>
  )
}

type FigureProps = { readonly label: ReactNode; readonly figure: ReactNode; readonly children: ReactNode }

function Figure({ label, figure, children }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <p className="receipt-figure">{figure}</p>
        {children}
      </dd>
    </div>
  )
}

type RecentProps = {
  readonly charts: OverviewCharts
  readonly recent: TwelveMonths
  readonly completeness: readonly AgencyCompleteness[]
}

function Recent({ charts: { measure }, recent, completeness }: RecentProps) {
  const tools = useLanguage()
  const { words, say, format } = tools
  const { overview } = words
  const { currency } = measure
  const stated = completeness.filter((agency) => statesThrough(agency, recent.last)).length
  return (
    <Figure
      label={say(overview.recent, {
        stage: stageOf(tools, measure),
        currency: format.currencyName(currency),
        first: format.month(recent.first, { short: true }),
        last: format.month(recent.last, { short: true }),
      })}
      figure={<Money sum money={{ amount: recent.sum, currency }} />}
    >
      <p>
        <Comparison before={recent.before} now={recent.sum} currency={currency} />
      </p>
      <p className="text-muted">
        {stated === completeness.length
          ? overview.allStated
          : say(overview.someStated, {
              count: stated,
              agencies: say(words.ui.agencyCount, { count: completeness.length }),
            })}
      </p>
    </Figure>
  )
}

type ComparisonProps = { readonly before: string | null; readonly now: string; readonly currency: string }

function Comparison({ before, now, currency }: ComparisonProps) {
  const tools = useLanguage()
  const texts = tools.words.overview.change
  if (before === null) return texts.none
  const change = compareSums({ from: before, to: now })
  if (change !== null) return sayChange(tools, change)
  return <Say message={texts.before} values={{ sum: <Money sum money={{ amount: before, currency }} /> }} />
}

function sayChange({ words, say, format }: LanguageTools, change: Change): string {
  const texts = words.overview.change
  switch (change.kind) {
    case 'same':
      return texts.same
    case 'barely-more':
      return texts.barelyMore
    case 'barely-less':
      return texts.barelyLess
    default:
      return say(texts[change.kind], { amount: format.decimal(change.amount) })
  }
}

/** Whether the last period an agency stated reaches into a month `YYYY-MM`. */
function statesThrough({ lastPeriod }: AgencyCompleteness, month: string): boolean {
  const end = lastPeriod?.split('/').at(-1)
  if (end === undefined) return false
  return (end.length === 4 ? `${end}-12` : end.slice(0, 7)) >= month
}

function Doubt({ view: { totals, charts } }: { readonly view: OverviewView }) {
  const tools = useLanguage()
  const { words, say } = tools
  const { overview } = words
  const left = totals.entries - totals.counted
  const { disputed } = totals
  if (left + disputed.count === 0) {
    return (
      <Figure label={overview.doubt} figure={overview.noDoubt}>
        <p>{overview.noDoubtWords}</p>
      </Figure>
    )
  }
  const measure = charts?.measure
  const amounts = disputed.totals
    .filter((total) => total.currency === measure?.currency && measure.stages.includes(total.stage))
    .map(({ sum }) => sum)
  return (
    <Figure label={overview.doubt} figure={say(words.ui.recordCount, { count: left + disputed.count })}>
      {disputed.count > 0 && (
        <p>
          {measure && amounts.length > 0 ? (
            <Say
              message={overview.disputedSum}
              values={{
                count: disputed.count,
                sum: <Money sum money={{ amount: addDecimals(amounts), currency: measure.currency }} />,
                stage: stageOf(tools, measure),
              }}
            />
          ) : (
            say(overview.disputed, { count: disputed.count })
          )}
        </p>
      )}
      {left > 0 && (
        <p>
          <Say
            message={overview.changed}
            values={{ count: left }}
            tags={{ records: (text) => <InternalLink href={CHANGED}>{text}</InternalLink> }}
          />
        </p>
      )}
    </Figure>
  )
}

const CHANGED = recordsHref({
  ...EVERY_RECORD,
  statuses: ['corrected', 'withdrawn', 'withdrawal'],
  sort: 'recorded',
})
