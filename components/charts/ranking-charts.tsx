import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import type { AgencyRanking, PayeeRanking } from '@/lib/domain/chart-views'
import type { BlockView } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { createHrefOf, describeBasis, worksheetOf } from './chart-words'
import { RankingTable } from './ranking-table'

type RankingChartProps<View> = {
  readonly search: RecordSearch
  readonly view: View
  readonly block: BlockView | null
  /** In place of "Agencies, largest first". */
  readonly title?: string
}

/** Agencies by what they published, largest first; names lead to profiles, sums to records. */
export function AgencyRankingChart({ search, view, block, title }: RankingChartProps<AgencyRanking>) {
  const tools = useLanguage()
  const { words, say } = tools
  const hrefOf = createHrefOf(search, view.measure)
  if (view.ranked.length === 0) return null
  return (
    <RankingTable
      title={title ?? words.charts.ranks.agencies}
      source={describeBasis(tools, view, block)}
      heading={words.charts.ranks.agency}
      currency={view.measure.currency}
      rows={view.ranked.map(({ agency, count, sum }) => ({
        key: agency.code,
        count,
        sum,
        href: hrefOf({ agency: agency.code }),
        name: (
          <InternalLink href={`/agencies/${agency.code}`}>
            <PublishedText text={agency.name} />
          </InternalLink>
        ),
      }))}
      rest={[
        {
          key: 'others',
          name: say(words.charts.ranks.otherAgencies, { count: view.others.parties }),
          count: view.others.count,
          sum: view.others.sum,
        },
      ]}
      total={view.total}
      worksheet={worksheetOf(search, view.measure)}
    />
  )
}

/** Payees, largest first; names as written, so one firm may stand under several. */
export function PayeeRankingChart({ search, view, block, title }: RankingChartProps<PayeeRanking>) {
  const tools = useLanguage()
  const { words, say } = tools
  const hrefOf = createHrefOf(search, view.measure)
  if (view.ranked.length === 0) return null
  return (
    <>
      <RankingTable
        title={title ?? words.charts.ranks.payees}
        source={describeBasis(tools, view, block)}
        heading={words.charts.ranks.payee}
        currency={view.measure.currency}
        rows={view.ranked.map(({ payee, count, sum }, position) => ({
          key: payee.profileId ?? `${position}`,
          count,
          sum,
          href: payee.profileId === null ? null : hrefOf({ payee: payee.profileId }),
          name: <PartyName party={payee} link />,
        }))}
        rest={[
          {
            key: 'others',
            name: say(words.charts.ranks.otherPayees, { count: view.others.parties }),
            count: view.others.count,
            sum: view.others.sum,
          },
          { key: 'unnamed', name: words.charts.ranks.unnamed, ...view.unnamed },
        ]}
        total={view.total}
        worksheet={worksheetOf(search, view.measure)}
      />
      <p className="chart-note">{words.charts.ranks.spellings}</p>
    </>
  )
}
