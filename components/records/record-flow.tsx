import { useLanguage } from '@/components/language/use-language'
import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { RecordDate } from '@/components/ui/record-date'
import type { RecordView } from '@/lib/domain/views'
import { toDateBasisWords } from '@/lib/format/record-words'

/** From whom, how much, to whom: the record as one picture, in reading order. */
export function RecordFlow({ entry, record }: Pick<RecordView, 'entry' | 'record'>) {
  const { words } = useLanguage()
  const { flow } = words.record
  const basis = record.dateBasis === undefined ? null : toDateBasisWords(record.dateBasis, words.record)
  return (
    <div className="flow">
      <div className="flow-party">
        <p className="text-sm text-muted">{flow.from}</p>
        <p className="text-lg font-semibold">
          <PartyName party={entry.payer} link />
        </p>
      </div>
      <div className="flow-amount">
        <p className="text-sm text-muted">{words.glossary[entry.stage].label}</p>
        <p className="text-xl font-semibold">
          {entry.money !== null ? (
            <Money money={entry.money} />
          ) : (
            <span className="text-muted italic">
              {entry.status === 'withdrawal' ? flow.takenBack : words.ui.noAmount}
            </span>
          )}
        </p>
        <p className="text-sm text-muted">
          <RecordDate dated={entry} />
          {entry.date !== null && basis !== null && record.dateBasis !== 'not-stated' && words.record.comma + basis}
        </p>
      </div>
      <div className="flow-party">
        <p className="text-sm text-muted">{flow.to}</p>
        <p className="text-lg font-semibold">
          <PartyName party={entry.payee} link />
        </p>
      </div>
    </div>
  )
}
