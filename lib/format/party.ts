import type { PartyView } from '@/lib/domain/views'
import { toDisplayText } from './display-text'

/** How a payer or payee is shown: a published `name`, or `reason` words where there is none. */
export type PartyText =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'reason'; readonly text: string }

const reason = (text: string): PartyText => ({ kind: 'reason', text })

/** A name as published, or why there is none. Null means that the record does not speak of this party. */
export function formatParty(party: PartyView | null): PartyText {
  if (party === null) return reason('not reported')
  if (party.sealed) return reason(party.type === 'individual' ? 'a person, name sealed' : 'name sealed')
  if (party.name !== null && party.name !== '') return { kind: 'name', text: toDisplayText(party.name) }

  switch (party.type) {
    case 'withheld':
      return reason('withheld by the publisher')
    case 'individual':
      return reason('a person, name not published')
    case 'multiple':
      return reason('several payees')
    case 'organisation':
      return reason('an organisation, name not reported')
    case 'government':
      return reason('a government body, name not reported')
    case 'not-reported':
      return reason('not reported')
  }
}
