'use client'

import { directionOf, type Language, splitLanguagePath, toLanguagePath } from '@/lib/domain/language'
import { failure as arabic } from '@/lib/messages/ar/failure'
import { failure as english } from '@/lib/messages/en/failure'
import { failure as spanish } from '@/lib/messages/es/failure'
import { failure as french } from '@/lib/messages/fr/failure'
import type { MessagesOf } from '@/lib/messages/message'
import './globals.css'

const FAILURE: { readonly [language in Language]: MessagesOf<typeof english> } = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
}

/** The last resort, when even the frame of the pages fails. */
export default function GlobalError({ error }: { readonly error: Error & { readonly digest?: string } }) {
  const path = typeof window === 'undefined' ? '/' : window.location.pathname
  const { language } = splitLanguagePath(path)
  const words = FAILURE[language]
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <main id="content">
          <div className="wrap">
            <h1>{words.heading}</h1>
            <div className="prose mt-4">
              <p role="alert">{words.words}</p>
              <p>
                <a href={toLanguagePath(language, '/')}>{words.again}</a>
              </p>
              {error.digest && (
                <p className="text-muted">
                  {words.reference} <code dir="ltr">{error.digest}</code>
                </p>
              )}
            </div>
          </div>
        </main>
      </body>
    </html>
  )
}
