import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { CurrencyCode } from '@/lib/domain/amount'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { BlockView, RankedAgency } from '@/lib/domain/views'
import { describeBasis } from './chart-words'
import { RankingTable } from './ranking-table'

type RankedAgenciesProps = {
  readonly ranked: readonly RankedAgency[]
  readonly currency: CurrencyCode
  readonly block: BlockView | null
  readonly heading: string
}

/** Agencies by outlays in one currency, largest first. */
export function RankedAgencies({ ranked, currency, block, heading }: RankedAgenciesProps) {
  const tools = useLanguage()
  if (ranked.length === 0) return null
  const measure = { currency, stages: OUTLAY_STAGES }
  return (
    <RankingTable
      title={tools.words.charts.ranks.agencies}
      source={describeBasis(tools, { measure, period: null, total: { count: 0, sum: '0' } }, block)}
      heading={heading}
      currency={currency}
      rows={ranked.map(({ agency, count, sum }) => ({
        key: agency.code,
        count,
        sum,
        href: null,
        name: (
          <InternalLink href={`/agencies/${agency.code}`}>
            <PublishedText text={agency.name} />
          </InternalLink>
        ),
      }))}
    />
  )
}
