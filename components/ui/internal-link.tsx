'use client'

import Link from 'next/link'
import type { ComponentProps } from 'react'
import { useReaderLanguage } from '@/components/language/language-provider'
import { toLanguagePath } from '@/lib/domain/language'

type InternalLinkProps = Omit<ComponentProps<typeof Link>, 'prefetch' | 'href'> & { readonly href: string }

/** A link within the site, in the page's language. It fetches nothing until it is followed: a list of fifty would pull fifty pages. */
export function InternalLink({ href, ...rest }: InternalLinkProps) {
  return <Link {...rest} href={toLanguagePath(useReaderLanguage(), href)} prefetch={false} />
}
