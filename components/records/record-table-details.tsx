import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { EntrySummary } from '@/lib/domain/views'

type DetailsProps = {
  readonly of: 'reference' | 'activity' | 'sector' | 'place'
  readonly details: EntrySummary['details']
}

/** What only some readers ask a list for: the agency's own reference, what the record belongs to, its sectors and places. */
export function Details({ of, details }: DetailsProps): ReactNode {
  const { format } = useLanguage()
  if (details === undefined) return null
  const { reference, references, sectors, places } = details
  switch (of) {
    case 'reference':
      return reference === null ? null : <PublishedText text={reference} />
    case 'activity':
      return (
        <Names>
          {references.map(({ profileId, id, title }) => (
            <Named key={profileId} href={`/activities/${profileId}`} name={title ?? id ?? profileId} />
          ))}
        </Names>
      )
    case 'sector':
      return (
        <Names>
          {sectors.map(({ profileId, code, label }) => (
            <Named key={profileId} href={`/sectors/${profileId}`} name={label ?? code ?? profileId} />
          ))}
        </Names>
      )
    case 'place':
      return (
        <Names>
          {places.map(({ profileId, kind, code, label }) => (
            <Named
              key={profileId}
              href={`/places/${profileId}`}
              name={kind === 'country' && code !== null ? format.country(code) : (label ?? code ?? profileId)}
            />
          ))}
        </Names>
      )
  }
}

/** One beneath the other, or in one line where rows are close. */
function Names({ children }: { readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? null : <span className="records-names">{children}</span>
}

function Named({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <InternalLink href={href}>
      <PublishedText text={name} />
    </InternalLink>
  )
}
