import { PartyName } from '@/components/ui/party-name'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { BlockView, RankedPayee } from '@/lib/domain/views'
import { rankCaption } from './ranked-agencies'
import { RankedTable } from './ranked-table'

type RankedPayeesProps = {
  readonly ranked: readonly RankedPayee[]
  readonly currency: CurrencyCode
  readonly block: BlockView | null
}

/** Payees by outlays in one currency, largest first; names as written, so one firm may stand under several. */
export function RankedPayees({ ranked, currency, block }: RankedPayeesProps) {
  if (ranked.length === 0) return null
  return (
    <RankedTable
      caption={rankCaption('Payees', currency, block)}
      heading="Paid to"
      currency={currency}
      rows={ranked.map(({ payee, count, sum }, position) => ({
        key: payee.profileId ?? `${position}`,
        count,
        sum,
        name: <PartyName party={payee} link />,
      }))}
    />
  )
}
