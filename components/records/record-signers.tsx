import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import { Term } from '@/components/ui/term'
import type { PublicationView, SignerView } from '@/lib/domain/views'
import { formatPeriod } from '@/lib/format/dates'

/** The two officials by post, and what they signed. No person is named on the ledger. */
export function RecordSigners({ publication }: { readonly publication: PublicationView }) {
  return (
    <dl className="facts">
      <div>
        <dt>
          <Term word="preparer" />
        </dt>
        <dd>
          <Signer signer={publication.preparer} />
        </dd>
      </div>
      <div>
        <dt>
          <Term word="approver" />
        </dt>
        <dd>
          <Signer signer={publication.approver} />
        </dd>
      </div>
      <div>
        <dt>
          <Term word="publication" label="Statement" />
        </dt>
        <dd>
          Number {publication.sequence} of <PublishedText text={publication.agency.name} />, for{' '}
          {formatPeriod(publication.period)}
        </dd>
      </div>
      <div>
        <dt>
          <Term word="recorded" />
        </dt>
        <dd>
          <Moment seconds={publication.recordedAtSeconds} />
        </dd>
      </div>
    </dl>
  )
}

const KEY_WORDS = { wallet: 'with a wallet', passkey: 'with a passkey', other: 'with a smart account' } as const

function Signer({ signer }: { readonly signer: SignerView }) {
  return (
    <>
      <PublishedText text={signer.post} /> <span className="text-muted">{KEY_WORDS[signer.kind]}</span>
      <details className="fold">
        <summary className="text-sm">The key that signed</summary>
        <p className="text-sm text-muted">
          Key <HashText hash={signer.keyId} />
          <br />
          Person <HashText hash={signer.person} />
        </p>
      </details>
    </>
  )
}
