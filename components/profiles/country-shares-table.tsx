import { createHrefOf, describeBasis } from '@/components/charts/chart-words'
import { RankingTable } from '@/components/charts/ranking-table'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { CountryShares } from '@/lib/domain/chart-views'
import type { BlockView } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type CountrySharesTableProps = {
  readonly search: RecordSearch
  readonly view: CountryShares
  readonly block: BlockView | null
}

/** Countries by what the records give to each, largest first; names lead to their profiles. */
export function CountrySharesTable({ search, view, block }: CountrySharesTableProps) {
  const tools = useLanguage()
  const { words, say, format } = tools
  const texts = words.charts.countries
  if (view.countries.length === 0) return null
  const hrefOf = createHrefOf(search, view.measure)
  return (
    <RankingTable
      title={texts.country}
      source={describeBasis(tools, view, block)}
      heading={texts.country}
      currency={view.measure.currency}
      rows={view.countries.map(({ profile, code, attributed, all }) => ({
        key: profile,
        count: all.count,
        sum: attributed,
        href: hrefOf({ place: profile }),
        name: <InternalLink href={`/places/${profile}`}>{format.country(code)}</InternalLink>,
      }))}
      rest={[
        {
          key: 'regions',
          name: say(texts.regions, { count: view.regions.places }),
          count: view.regions.places,
          sum: view.regions.attributed,
        },
        { key: 'unstated', name: texts.unstated, ...view.unstated },
        { key: 'none', name: texts.none, ...view.none },
      ]}
    />
  )
}
