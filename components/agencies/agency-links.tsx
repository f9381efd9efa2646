import { Fragment } from 'react'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { RelatedAgency } from '@/lib/domain/profile-views'

/** Bodies that an agency names: those that publish here lead to their pages. */
export function AgencyLinks({ bodies }: { readonly bodies: readonly RelatedAgency[] }) {
  return (
    <>
      {bodies.map(({ agency, text }, position) => (
        <Fragment key={text}>
          {position > 0 && ', '}
          {agency === null ? (
            <PublishedText text={text} />
          ) : (
            <InternalLink href={`/agencies/${agency.code}`}>
              <PublishedText text={agency.name} />
            </InternalLink>
          )}
        </Fragment>
      ))}
    </>
  )
}
