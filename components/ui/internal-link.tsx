import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link within the site. It fetches nothing until it is followed: a list of fifty would pull fifty pages. */
export function InternalLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link {...props} prefetch={false} />
}
