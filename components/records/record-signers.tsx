import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import { Term } from '@/components/ui/term'
import type { PublicationView, SignerView } from '@/lib/domain/views'
import { FactRow } from './fact-row'
import { Post } from './signed-by'

/** The two officials by post, and what they signed. No person is named on the ledger. */
export function RecordSigners({ publication }: { readonly publication: PublicationView }) {
  const { words, format } = useLanguage()
  const { signers } = words.record
  return (
    <>
      <p className="mb-4 max-w-[66ch] text-muted">{signers.noNames}</p>
      <dl className="facts">
        <FactRow word="preparer">
          <Signer signer={publication.preparer} />
        </FactRow>
        <FactRow word="approver">
          <Signer signer={publication.approver} />
        </FactRow>
        <FactRow word="publication" label={signers.statement}>
          <Say
            message={signers.statementWords}
            values={{
              sequence: publication.sequence,
              agency: <PublishedText text={publication.agency.name} />,
              period: format.period(publication.period),
            }}
          />
        </FactRow>
        <FactRow word="recorded">
          <Moment seconds={publication.recordedAtSeconds} />
        </FactRow>
      </dl>
    </>
  )
}

const KEYS = { wallet: 'wallet', passkey: 'passkey', other: 'smartAccount' } as const

function Signer({ signer }: { readonly signer: SignerView }) {
  const { signers } = useLanguage().words.record
  const labels = { wallet: signers.withWallet, passkey: signers.withPasskey, other: signers.withSmartAccount }
  return (
    <>
      <Post signer={signer} />
      <div className="text-muted">
        <Term word={KEYS[signer.kind]} label={labels[signer.kind]} />
      </div>
      <details className="fold">
        <summary className="text-sm">{signers.key}</summary>
        <p className="text-sm text-muted">
          <span className="key-line">
            <Say message={signers.keyId} values={{ hash: <HashText hash={signer.keyId} /> }} />
          </span>
          <span className="key-line">
            <Say message={signers.person} values={{ hash: <HashText hash={signer.person} /> }} />
          </span>
        </p>
      </details>
    </>
  )
}
