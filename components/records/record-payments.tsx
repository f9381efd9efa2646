import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { HashText } from '@/components/ui/hash-text'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { PaymentView } from '@/lib/domain/views'
import { toTokenAmountText } from '@/lib/format/token-amount'
import { FactRow } from './fact-row'

type RecordPaymentsProps = { readonly payments: readonly PaymentView[]; readonly recordId: string }

/** Transfers of tokens that were made in the transaction which published the record, and, no smaller, what they do not show. */
export function RecordPayments({ payments, recordId }: RecordPaymentsProps) {
  const { words, say } = useLanguage()
  const texts = words.record.payments
  const count = payments.length
  return (
    <>
      {payments.map((payment, index) => (
        <Payment
          // biome-ignore lint/suspicious/noArrayIndexKey: two transfers may be alike, and none moves
          key={index}
          payment={payment}
          title={count === 1 ? null : say(texts.transfer, { position: index + 1, count })}
        />
      ))}
      <div className="mt-4 max-w-[66ch]">
        <p>
          <Say
            message={texts.means}
            values={{ count }}
            tags={{ link: (text) => <InternalLink href={`/records/${recordId}/verify`}>{text}</InternalLink> }}
          />
        </p>
        <p className="mt-2">{texts.doesNotMean}</p>
      </div>
    </>
  )
}

function Payment({ payment, title }: { readonly payment: PaymentView; readonly title: string | null }) {
  const { words, language } = useLanguage()
  const texts = words.record.payments
  const { decimals, from, symbol, to, token, wrapper } = payment
  return (
    <>
      {title !== null && <h3 className="mt-6 mb-2">{title}</h3>}
      <dl className="facts">
        <FactRow word="paidInAct" label={words.glossary.amount.label}>
          <strong className="tabular-nums">
            <PublishedText text={toTokenAmountText(payment, { language, words: texts })} />
          </strong>
          {decimals === null && <p className="text-sm text-muted">{texts.noDecimals}</p>}
        </FactRow>
        <FactRow word="token">
          <HashText hash={token} />
          <p className="text-sm text-muted">
            {symbol === null ? (
              texts.noName
            ) : (
              <Say message={texts.callsItself} values={{ symbol: <PublishedText text={symbol} /> }} />
            )}
          </p>
        </FactRow>
        <FactRow word="accountFrom">
          <HashText hash={from} />
        </FactRow>
        <FactRow word="accountTo">
          <HashText hash={to} />
        </FactRow>
        <FactRow word="paymentContract">
          <HashText hash={wrapper} />
        </FactRow>
      </dl>
    </>
  )
}
