'use client'

import { useFailureWords } from '@/components/language/language-provider'
import { PlainFrame } from '@/components/layout/plain-frame'

type ErrorPageProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

/** Something failed while a page was drawn: what happened, what is safe, and what to do. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const words = useFailureWords()
  // Outside the frame there are no words: the page of last resort has its own.
  if (words === null) throw error
  return (
    <PlainFrame>
      <h1>{words.heading}</h1>
      <div className="prose mt-4">
        <p role="alert">{words.words}</p>
        <p>{words.whatToDo}</p>
        {error.digest && (
          <p className="text-muted">
            {words.reference} <code dir="ltr">{error.digest}</code>
          </p>
        )}
      </div>
      <p className="mt-6">
        <button type="button" className="button" onClick={reset}>
          {words.again}
        </button>
      </p>
    </PlainFrame>
  )
}
