import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { PublishedText } from '@/components/ui/published-text'
import type { SignerView } from '@/lib/domain/views'

type SignedByProps = {
  /** With `{preparer}` and `{approver}`. */
  readonly message: string
  readonly publication: { readonly preparer: SignerView; readonly approver: SignerView }
}

/** The two officials by post, in one sentence. */
export function SignedBy({ message, publication: { preparer, approver } }: SignedByProps) {
  return (
    <Say message={message} values={{ preparer: <Post signer={preparer} />, approver: <Post signer={approver} /> }} />
  )
}

/** The post of an official as the agency's admin wrote it, or that the ledger has none. */
export function Post({ signer }: { readonly signer: SignerView }) {
  const { words } = useLanguage()
  if (signer.post === '') return <span className="text-muted italic">{words.record.signers.noPost}</span>
  return <PublishedText text={signer.post} />
}
