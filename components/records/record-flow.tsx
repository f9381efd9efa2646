import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { RecordDate } from '@/components/ui/record-date'
import type { EntrySummary } from '@/lib/domain/views'
import { formatStage } from '@/lib/format/glossary'

/** From whom, how much, to whom: the record as one picture, in reading order. */
export function RecordFlow({ entry }: { readonly entry: EntrySummary }) {
  return (
    <div className="flow">
      <div className="flow-party">
        <p className="text-sm text-muted">From</p>
        <p className="text-lg font-semibold">
          <PartyName party={entry.payer} />
        </p>
      </div>
      <div className="flow-amount">
        <p className="text-sm text-muted">{formatStage(entry.stage).label}</p>
        <p className="text-xl font-semibold">
          {entry.money === null ? <span className="text-muted italic">no amount</span> : <Money money={entry.money} />}
        </p>
        <p className="text-sm text-muted">
          <RecordDate dated={entry} />
        </p>
      </div>
      <div className="flow-party">
        <p className="text-sm text-muted">To</p>
        <p className="text-lg font-semibold">
          <PartyName party={entry.payee} link />
        </p>
      </div>
    </div>
  )
}
