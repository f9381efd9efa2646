import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { ReferenceName } from '@/lib/domain/profile-views'

/** An activity, programme, contract or budget line by its title, leading to its page; its number beneath where it has both. */
export function ReferenceLink({ reference }: { readonly reference: ReferenceName }) {
  const { profile, title, ref } = reference
  return (
    <>
      <InternalLink href={`/activities/${profile}`}>
        <PublishedText text={title ?? ref ?? ''} />
      </InternalLink>
      {title !== null && ref !== null && (
        <span className="name-beneath">
          <PublishedText text={ref} />
        </span>
      )}
    </>
  )
}
