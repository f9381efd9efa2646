import { useLanguage } from '@/components/language/use-language'
import { PartyName } from '@/components/ui/party-name'
import type { CurrencyCode } from '@/lib/domain/amount'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { BlockView, RankedPayee } from '@/lib/domain/views'
import { describeBasis } from './chart-words'
import { RankingTable } from './ranking-table'

type RankedPayeesProps = {
  readonly ranked: readonly RankedPayee[]
  readonly currency: CurrencyCode
  readonly block: BlockView | null
}

/** Payees by outlays in one currency, largest first; names as written, so one firm may stand under several. */
export function RankedPayees({ ranked, currency, block }: RankedPayeesProps) {
  const tools = useLanguage()
  if (ranked.length === 0) return null
  const measure = { currency, stages: OUTLAY_STAGES }
  return (
    <RankingTable
      title={tools.words.charts.ranks.payees}
      source={describeBasis(tools, { measure, period: null, total: { count: 0, sum: '0' } }, block)}
      heading={tools.words.charts.ranks.payee}
      currency={currency}
      rows={ranked.map(({ payee, count, sum }, position) => ({
        key: payee.profileId ?? `${position}`,
        count,
        sum,
        href: null,
        name: <PartyName party={payee} link />,
      }))}
    />
  )
}
