import type { ReactNode } from 'react'

/** A page that shows nothing from the index. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1}>
      <div className="wrap">{children}</div>
    </main>
  )
}
