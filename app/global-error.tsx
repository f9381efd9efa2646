'use client'

import './globals.css'

/** The last resort, when even the frame of the pages fails. */
export default function GlobalError({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <main id="content">
          <div className="wrap">
            <h1>This site could not be drawn</h1>
            <div className="prose mt-4">
              <p role="alert">Something failed on this site. The ledger and what is on it are not affected.</p>
              <p>
                <a href="/">Begin again</a>
              </p>
              {error.digest && <p className="text-muted">Reference {error.digest}</p>}
            </div>
          </div>
        </main>
      </body>
    </html>
  )
}
