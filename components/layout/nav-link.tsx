'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { InternalLink } from '@/components/ui/internal-link'
import { splitLanguagePath } from '@/lib/domain/language'

/** An entry of the main navigation, marked while the reader is within it. */
export function NavLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const { path: pathname } = splitLanguagePath(usePathname())
  const within = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <InternalLink href={href} aria-current={pathname === href ? 'page' : within ? 'true' : undefined}>
      {children}
    </InternalLink>
  )
}
