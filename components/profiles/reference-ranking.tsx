import { ReferenceLink } from '@/components/activities/reference-link'
import { RankingTable } from '@/components/charts/ranking-table'
import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import type { RankedReference } from '@/lib/domain/profile-views'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import { figureSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'

type ReferenceRankingProps = {
  readonly ranked: readonly RankedReference[]
  readonly search: RecordSearch
  readonly currency: string
}

/** Programmes, activities and contracts by outlays, largest first. */
export function ReferenceRanking({ ranked, search, currency }: ReferenceRankingProps) {
  const { words, format } = useLanguage()
  const { activity } = words.profiles
  return (
    <>
      <RankingTable
        title={activity.title}
        source={`${words.charts.outlaysSpelled} · ${format.currencyName(currency)}`}
        heading={words.profiles.listing.activity.name}
        currency={currency}
        rows={ranked.map(({ reference, count, sum }) => ({
          key: reference.profile,
          count,
          sum,
          href: recordsHref(
            figureSearch({ ...search, references: [reference.profile] }, { stages: OUTLAY_STAGES, currency }),
          ),
          name: <ReferenceLink reference={reference} />,
        }))}
      />
      <p className="chart-note">{activity.several}</p>
    </>
  )
}
