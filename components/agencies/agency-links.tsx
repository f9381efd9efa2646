import { Fragment } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { RelatedAgency } from '@/lib/domain/profile-views'

/** Bodies that an agency names: those that publish here lead to their pages. */
export function AgencyLinks({ bodies }: { readonly bodies: readonly RelatedAgency[] }) {
  const { ui } = useLanguage().words
  return (
    <>
      {bodies.map(({ agency, text }, position) => (
        <Fragment key={text}>
          {position > 0 && ui.comma}
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
