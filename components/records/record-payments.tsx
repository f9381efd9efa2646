import { HashText } from '@/components/ui/hash-text'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { Term } from '@/components/ui/term'
import type { PaymentView } from '@/lib/domain/views'
import { formatTokenAmount } from '@/lib/format/token-amount'

type RecordPaymentsProps = { readonly payments: readonly PaymentView[]; readonly recordId: string }

/** Transfers of tokens that were made in the transaction which published the record, and, no smaller, what they do not show. */
export function RecordPayments({ payments, recordId }: RecordPaymentsProps) {
  const isOne = payments.length === 1
  return (
    <>
      {payments.map((payment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two transfers may be alike, and none moves
        <Payment key={index} payment={payment} title={isOne ? null : `Transfer ${index + 1} of ${payments.length}`} />
      ))}
      <div className="mt-4 max-w-[66ch]">
        <p>
          It means that the transaction which published this record also moved {isOne ? 'this amount' : 'these amounts'}{' '}
          from the first account to the other: had {isOne ? 'the transfer' : 'one'} failed, the record would not stand
          here. An official of the agency signed that {isOne ? 'it belongs' : 'they belong'} to this record.{' '}
          <InternalLink href={`/records/${recordId}/verify`}>The check</InternalLink> includes it.
        </p>
        <p className="mt-2">
          It does not mean that the account paid is that of the payee whom the record names, that the token is worth
          what its name says, or that the amount is the one in the record.
        </p>
      </div>
    </>
  )
}

function Payment({ payment, title }: { readonly payment: PaymentView; readonly title: string | null }) {
  const { decimals, from, symbol, to, token, wrapper } = payment
  return (
    <>
      {title !== null && <h3 className="mt-6 mb-2">{title}</h3>}
      <dl className="facts">
        <div>
          <dt>
            <Term word="paidInAct" label="Amount" />
          </dt>
          <dd>
            <strong className="tabular-nums">
              <PublishedText text={formatTokenAmount(payment)} />
            </strong>
            {decimals === null && (
              <p className="text-sm text-muted">
                The token does not say how many decimals it has, so the figure stands as its contract counts.
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Term word="token" />
          </dt>
          <dd>
            <HashText hash={token} />
            <p className="text-sm text-muted">
              {symbol === null ? (
                'It gives no name that could be shown here.'
              ) : (
                <>
                  It calls itself “<PublishedText text={symbol} />
                  ”. Anyone can give a token any name: its address says which it is.
                </>
              )}
            </p>
          </dd>
        </div>
        <div>
          <dt>From the account</dt>
          <dd>
            <HashText hash={from} />
          </dd>
        </div>
        <div>
          <dt>To the account</dt>
          <dd>
            <HashText hash={to} />
          </dd>
        </div>
        <div>
          <dt>Paid through</dt>
          <dd>
            <HashText hash={wrapper} />
          </dd>
        </div>
      </dl>
    </>
  )
}
