'use client'

import { PlainFrame } from '@/components/layout/plain-frame'

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

/** Something failed while a page was drawn: what happened, what is safe, and what to do. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <PlainFrame>
      <h1>This page could not be drawn</h1>
      <div className="prose mt-4">
        <p role="alert">
          Something failed on this site while it was looking up the records. The ledger and what is on it are not
          affected.
        </p>
        <p>Try again in a moment. If it keeps failing, tell whoever runs this site.</p>
        {error.digest && (
          <p className="text-muted">
            Reference <code>{error.digest}</code>
          </p>
        )}
      </div>
      <p className="mt-6">
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
      </p>
    </PlainFrame>
  )
}
