import { useLanguage } from '@/components/language/use-language'
import type { PartyView } from '@/lib/domain/views'
import { formatParty } from '@/lib/format/party'
import { InternalLink } from './internal-link'

/** A payer or payee by name, linked to its profile where `link` asks for it, or the reason why no name is there. */
export function PartyName({ party, link = false }: { readonly party: PartyView | null; readonly link?: boolean }) {
  const shown = formatParty(party, useLanguage().words.ui.party)
  if (shown.kind === 'reason') return <span className="text-muted italic">{shown.text}</span>

  const name = (
    <bdi className="published" dir="auto">
      {shown.text}
    </bdi>
  )
  if (!link || !party?.profileId) return name
  return <InternalLink href={`/payees/${encodeURIComponent(party.profileId)}`}>{name}</InternalLink>
}
