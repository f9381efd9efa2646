'use client'

import { type ReactNode, useState } from 'react'

type KeptOpenProps = { readonly className: string; readonly open: boolean; readonly children: ReactNode }

/** A fold that begins as `open` says and then stays as the reader leaves it, whatever the page shows next. */
export function KeptOpen({ className, open, children }: KeptOpenProps) {
  const [isOpen, setOpen] = useState(open)
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {children}
    </details>
  )
}
