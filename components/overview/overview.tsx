import { AgencyRankingChart, PayeeRankingChart } from '@/components/charts/ranking-charts'
import { SectorTreemap } from '@/components/charts/sector-treemap'
import { SpendingChart } from '@/components/charts/spending-chart'
import { useLanguage } from '@/components/language/use-language'
import { SearchBox } from '@/components/layout/search-box'
import { RecordTable } from '@/components/records/record-table'
import { TotalsNotes } from '@/components/records/totals-notes'
import { TotalsTable } from '@/components/records/totals-table'
import { CurrencyTabs } from '@/components/ui/currency-tabs'
import { GlossaryList } from '@/components/ui/glossary-list'
import { InternalLink } from '@/components/ui/internal-link'
import { Section } from '@/components/ui/section'
import type { OverviewCharts, OverviewView } from '@/lib/domain/chart-views'
import { STAGES } from '@/lib/domain/stage'
import type { BlockView } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { CompletenessTable } from './completeness-table'
import { ExampleSearches } from './example-searches'
import { HeadlineFigures } from './headline-figures'
import { OnwardLinks } from './onward-links'

type OverviewProps = { readonly view: OverviewView; readonly block: BlockView | null }

/** The first page: what the ledger says at a glance, how fresh that is and what is missing. */
export function Overview({ view, block }: OverviewProps) {
  const { overview } = useLanguage().words
  const { charts, currencies, totals, latest, completeness } = view
  const stages = STAGES.filter((stage) => totals.totals.some((total) => total.stage === stage))
  return (
    <>
      <h1>{useQuestion(charts)}</h1>
      <p className="lead mt-3 max-w-[60ch]">{overview.lead}</p>
      <SearchBox className="hero-search mt-6 max-w-2xl" id="overview-search" />
      <ExampleSearches view={view} />

      {totals.entries === 0 ? (
        <p className="empty-result">{overview.nothing}</p>
      ) : (
        <HeadlineFigures view={view} block={block} />
      )}

      {charts !== null && (
        <>
          <Section id="spending" title={overview.overTime}>
            <CurrencyTabs path="/" currency={charts.measure.currency} currencies={currencies} />
            <SpendingChart search={EVERY_RECORD} view={charts.overTime} block={block} />
          </Section>

          <Section id="who" title={overview.who}>
            <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2">
              <div className="min-w-0">
                <AgencyRankingChart search={EVERY_RECORD} view={charts.agencies} block={block} />
              </div>
              <div className="min-w-0">
                <PayeeRankingChart search={EVERY_RECORD} view={charts.payees} block={block} />
                <p className="mt-3 text-sm">
                  <InternalLink href={`/payees?currency=${charts.measure.currency}`}>{overview.allPayees}</InternalLink>
                </p>
              </div>
            </div>
          </Section>

          {charts.sectors.scheme !== null && (
            <Section id="what-for" title={overview.whatFor}>
              <SectorTreemap
                search={EVERY_RECORD}
                view={charts.sectors}
                block={block}
                schemeHref={(scheme) =>
                  `/?${new URLSearchParams({ currency: charts.measure.currency, scheme })}#what-for`
                }
              />
            </Section>
          )}

          <Section id="onward" title={overview.onward}>
            <OnwardLinks currency={charts.measure.currency} />
          </Section>
        </>
      )}

      {latest.length > 0 && (
        <Section
          id="latest"
          title={overview.latest}
          aside={<InternalLink href="/records?sort=recorded-desc">{overview.more}</InternalLink>}
        >
          <RecordTable caption={overview.latestCaption} entries={latest} />
        </Section>
      )}

      {completeness.length > 0 && (
        <Section
          id="completeness"
          title={overview.completeness}
          aside={<InternalLink href="/agencies">{overview.agencies}</InternalLink>}
        >
          <CompletenessTable rows={completeness} />
          <p className="mt-3 max-w-[66ch] text-sm text-muted">{overview.completenessWords}</p>
        </Section>
      )}

      {totals.totals.length > 0 && (
        <Section
          id="totals"
          title={overview.statement}
          aside={<InternalLink href="/records">{overview.allRecords}</InternalLink>}
        >
          <TotalsTable totals={totals.totals} search={EVERY_RECORD} />
          <TotalsNotes totals={totals} />
          <GlossaryList words={[...stages, 'outlays']} />
        </Section>
      )}
    </>
  )
}

/** The page's question, with the years that its charts cover. */
function useQuestion(charts: OverviewCharts | null): string {
  const { words, say } = useLanguage()
  const times = charts?.overTime.points ?? []
  const [first, last] = [times[0]?.time.slice(0, 4), times.at(-1)?.time.slice(0, 4)]
  if (first === undefined || last === undefined) return words.overview.title
  return first === last
    ? say(words.overview.titleYear, { year: first })
    : say(words.overview.titleYears, { first, last })
}
