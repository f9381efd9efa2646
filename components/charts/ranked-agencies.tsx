import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { BlockView, RankedAgency } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'
import { RankedTable } from './ranked-table'

type RankedAgenciesProps = {
  readonly ranked: readonly RankedAgency[]
  readonly currency: CurrencyCode
  readonly block: BlockView | null
  readonly heading: string
}

/** Agencies by outlays in one currency, largest first. */
export function RankedAgencies({ ranked, currency, block, heading }: RankedAgenciesProps) {
  if (ranked.length === 0) return null
  return (
    <RankedTable
      caption={rankCaption('Agencies', currency, block)}
      heading={heading}
      currency={currency}
      rows={ranked.map(({ agency, count, sum }) => ({
        key: agency.code,
        count,
        sum,
        name: (
          <InternalLink href={`/agencies/${agency.code}`}>
            <PublishedText text={agency.name} />
          </InternalLink>
        ),
      }))}
    />
  )
}

export const rankCaption = (who: string, currency: CurrencyCode, block: BlockView | null): string =>
  `${who} by outlays (disbursement and expenditure) in ${currency}, all years${block ? `, block ${formatCount(block.number)}` : ''}`
