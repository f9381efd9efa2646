import { HashText } from '@/components/ui/hash-text'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { DocumentLink, Link } from '@/lib/domain/record'
import { parseRecordId } from '@/lib/domain/record-id'
import { formatLinkKind } from '@/lib/format/record-words'
import { toSafeHref } from '@/lib/format/safe-link'
import { LanguageTexts } from './record-texts'

/** Records that this one names: linked where the name is a record id of this ledger. */
export function LinkList({ links }: { readonly links: readonly Link[] }) {
  return (
    <ul className="space-y-1">
      {links.map(({ kind, record, fingerprint, reference }) => (
        <li key={`${kind}/${record ?? fingerprint ?? reference}`}>
          {formatLinkKind(kind)}{' '}
          {record !== undefined && parseRecordId(record) !== null ? (
            <InternalLink href={`/records/${record}`}>{record}</InternalLink>
          ) : (
            <PublishedText text={record ?? reference ?? ''} />
          )}
          {record !== undefined && reference !== undefined && (
            <>
              , <PublishedText text={reference} />
            </>
          )}
          {fingerprint !== undefined && (
            <>
              {' '}
              <HashText hash={fingerprint} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Papers named by the agency. Only https addresses are links; every other is shown as text. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentLink[] }) {
  return (
    <ul className="space-y-1">
      {documents.map(({ title, url, sha256 }) => {
        const href = url === undefined ? null : toSafeHref(url)
        return (
          <li key={`${url}/${sha256}`}>
            {title !== undefined && <LanguageTexts texts={title} />}
            {url !== undefined && (
              <p className="text-sm">
                {href === null ? (
                  <PublishedText text={url} />
                ) : (
                  <a href={href} rel="nofollow noopener noreferrer">
                    <PublishedText text={url} />
                  </a>
                )}
              </p>
            )}
            {sha256 !== undefined && (
              <p className="text-sm text-muted">
                SHA-256 <HashText hash={sha256} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
