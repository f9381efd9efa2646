import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import { Term } from '@/components/ui/term'
import type { PublicationView, SignerView } from '@/lib/domain/views'
import { formatPeriod } from '@/lib/format/dates'
import { GLOSSARY } from '@/lib/format/glossary'

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

const KEYS = { wallet: 'wallet', passkey: 'passkey', other: 'smartAccount' } as const

function Signer({ signer }: { readonly signer: SignerView }) {
  return (
    <>
      <PublishedText text={signer.post} />
      <div className="text-muted">
        <Term word={KEYS[signer.kind]} label={`with a ${GLOSSARY[KEYS[signer.kind]].label.toLowerCase()}`} />
      </div>
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
