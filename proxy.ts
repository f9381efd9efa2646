import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { splitLanguagePath } from '@/lib/domain/language'

/** What a page reads its language from (components/language). */
const LANGUAGE_HEADER = 'x-counterfoil-language'

/**
 * Draws an address that begins with a language as the page without it, in that language, and gives every page a policy under which only the site's own scripts run: those that carry this answer's nonce. Nothing is fetched from
 * elsewhere, but for the check, which asks the nodes that its reader chooses.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = securityPolicy({ nonce, development: process.env.NODE_ENV === 'development' })

  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const { language, path } = splitLanguagePath(request.nextUrl.pathname)
  headers.set(LANGUAGE_HEADER, language)
  const url = request.nextUrl.clone()
  url.pathname = path
  const prefixed = path !== request.nextUrl.pathname
  // English has one address for each page, the one without a prefix.
  if (prefixed && language === 'en') return NextResponse.redirect(url, 308)
  const response = prefixed
    ? NextResponse.rewrite(url, { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Files, and answers to machines, run no scripts.
  matcher: [
    {
      source:
        '/((?!_next/static/|_next/image|api/|(?:rpc|icon\\.svg|healthz|readyz|status\\.json|suggest\\.json|records\\.csv)$).*)',
    },
  ],
}

function securityPolicy({ nonce, development }: { readonly nonce: string; readonly development: boolean }): string {
  return [
    "default-src 'none'",
    // WebAssembly hashes the bytes of a check; it cannot reach the page. React's development build evaluates strings to rebuild stacks.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    // Attributes only: widths and colours of marks. No style element is allowed.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
