import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { PartyView, RecordView } from '@/lib/domain/views'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { recordsHref } from './search-links'

/** A few searches that a reader of this record would make next. */
export function RecordRelated({ view: { entry, publication } }: { readonly view: RecordView }) {
  const { related } = useLanguage().words.record
  const agency = <PublishedText text={entry.agency.name} />
  const other = entry.stage.startsWith('incoming') ? entry.payer : entry.payee
  const links: { readonly href: string; readonly words: ReactNode }[] = []
  const profile = other?.profileId ?? null
  if (profile !== null) {
    const name = <PublishedText text={nameOf(other)} />
    links.push({
      href: recordsHref({ ...EVERY_RECORD, agencies: [entry.agency.code], payees: [profile] }),
      words: <Say message={related.agencyAndPayee} values={{ agency, name }} />,
    })
    links.push({
      href: `/payees/${encodeURIComponent(profile)}`,
      words: <Say message={related.payee} values={{ name }} />,
    })
  }
  links.push({
    href: recordsHref({ ...EVERY_RECORD, agencies: [entry.agency.code], sort: 'recorded' }),
    words: <Say message={related.agency} values={{ agency }} />,
  })
  links.push({
    href: `/agencies/${publication.agency.code}`,
    words: <Say message={related.publications} values={{ agency }} />,
  })
  return (
    <ul className="space-y-2">
      {links.map(({ href, words }) => (
        <li key={href}>
          <InternalLink href={href}>{words}</InternalLink>
        </li>
      ))}
    </ul>
  )
}

const nameOf = (party: PartyView | null): string => party?.name ?? ''
