import type { PartyView } from '@/lib/domain/views'
import { ui } from '@/lib/messages/en/ui'
import type { MessagesOf } from '@/lib/messages/message'
import { toDisplayText } from './display-text'

/** How a payer or payee is shown: a published `name`, or `reason` words where there is none. */
export type PartyText =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'reason'; readonly text: string }

const reason = (text: string): PartyText => ({ kind: 'reason', text })

/** A name as published, or why there is none, in `words`. Null means that the record does not speak of this party. */
export function formatParty(party: PartyView | null, words: MessagesOf<typeof ui.party> = ui.party): PartyText {
  if (party === null) return reason(words.notReported)
  if (party.sealed) return reason(party.type === 'individual' ? words.personSealed : words.sealed)
  if (party.name !== null && party.name !== '') return { kind: 'name', text: toDisplayText(party.name) }

  switch (party.type) {
    case 'withheld':
      return reason(words.withheld)
    case 'individual':
      return reason(words.individual)
    case 'multiple':
      return reason(words.multiple)
    case 'organisation':
      return reason(words.organisation)
    case 'government':
      return reason(words.government)
    case 'not-reported':
      return reason(words.notReported)
  }
}

/** The same in the words of a page's language. */
export const toPartyText = (party: PartyView | null, words: MessagesOf<typeof ui.party>): PartyText =>
  formatParty(party, words)
