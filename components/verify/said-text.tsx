import { PublishedText } from '@/components/ui/published-text'
import type { Tell } from '@/lib/format/tell'
import type { Said } from '@/lib/messages/statement'

/** What a check said: a statement in the reader's language, or a value as it is. */
export function SaidText({ said, tell }: { readonly said: Said; readonly tell: Tell }) {
  return typeof said === 'string' ? <PublishedText text={said} /> : tell(said)
}
