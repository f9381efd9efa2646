import { createHrefOf, describeBasis } from '@/components/charts/chart-words'
import { RankingTable } from '@/components/charts/ranking-table'
import { useLanguage } from '@/components/language/use-language'
import { schemeName } from '@/components/sectors/scheme-name'
import { SectorName } from '@/components/sectors/sector-name'
import { InternalLink } from '@/components/ui/internal-link'
import type { SectorShares } from '@/lib/domain/chart-views'
import type { BlockView } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type SectorSharesTableProps = {
  readonly search: RecordSearch
  readonly view: SectorShares
  readonly block: BlockView | null
}

/** Sectors by what the records give to each, largest first; names lead to their profiles. */
export function SectorSharesTable({ search, view, block }: SectorSharesTableProps) {
  const tools = useLanguage()
  const { words, say } = tools
  const texts = words.charts.sectors
  if (view.scheme === null) return null
  const hrefOf = createHrefOf(search, view.measure)
  return (
    <RankingTable
      title={schemeName(view.scheme, tools)}
      source={describeBasis(tools, view, block)}
      heading={texts.sector}
      currency={view.measure.currency}
      rows={view.sectors.map(({ attributed, all, ...sector }) => ({
        key: sector.profile,
        count: all.count,
        sum: attributed,
        href: hrefOf({ sector: sector.profile }),
        name: (
          <InternalLink href={`/sectors/${sector.profile}`}>
            <SectorName sector={sector} />
          </InternalLink>
        ),
      }))}
      rest={[
        {
          key: 'others',
          name: say(texts.others, { count: view.others.sectors }),
          count: view.others.sectors,
          sum: view.others.attributed,
        },
        { key: 'unstated', name: texts.unstated, ...view.unstated },
        { key: 'none', name: texts.none, ...view.none },
      ]}
    />
  )
}
