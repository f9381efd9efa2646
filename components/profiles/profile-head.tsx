import type { ReactNode } from 'react'
import { InternalLink } from '@/components/ui/internal-link'

type ProfileHeadProps = {
  /** What kind of thing this is, and the list of all of them. */
  readonly kind: string
  readonly listHref: string
  readonly name: ReactNode
  readonly lead: ReactNode
  readonly children?: ReactNode
}

/** The head of a profile: what it is of, its name, and in a sentence what there is of it. */
export function ProfileHead({ kind, listHref, name, lead, children }: ProfileHeadProps) {
  return (
    <header className="profile-head">
      <p className="profile-kind">
        <InternalLink href={listHref}>{kind}</InternalLink>
      </p>
      <h1>{name}</h1>
      <p className="lead mt-3 max-w-[66ch]">{lead}</p>
      {children}
    </header>
  )
}
