import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { HashText } from '@/components/ui/hash-text'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { DocumentLink, Link } from '@/lib/domain/record'
import { toLinkKindWords } from '@/lib/format/record-words'
import { toSafeHref } from '@/lib/format/safe-link'
import { FieldText, LanguageTexts } from './record-texts'

type LinkListProps = { readonly links: readonly Link[]; readonly known?: ReadonlySet<string> | undefined }

/** Records that this one names, as it names them: linked where there is a record of that number. */
export function LinkList({ links, known }: LinkListProps) {
  const { words } = useLanguage()
  return (
    <ul className="space-y-1">
      {links.map(({ kind, record, fingerprint, reference }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: links of a published record never move
        <li key={position}>
          <span className="text-muted">{toLinkKindWords(kind, words.record)}</span>{' '}
          {record !== undefined &&
            (known?.has(record) ? (
              <InternalLink href={`/records/${record}`}>
                <bdi dir="ltr">{record}</bdi>
              </InternalLink>
            ) : (
              <FieldText text={record} />
            ))}
          {record !== undefined && reference !== undefined && words.record.comma}
          {reference !== undefined && <FieldText text={reference} />}
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
  const { facts } = useLanguage().words.record
  return (
    <ul className="space-y-1">
      {documents.map(({ title, url, sha256 }, position) => {
        const href = url === undefined ? null : toSafeHref(url)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: documents of a published record never move
          <li key={position}>
            {title !== undefined && <LanguageTexts texts={title} />}
            {url !== undefined && (
              <p className="text-sm">
                {href === null ? (
                  <FieldText text={url} />
                ) : (
                  <a href={href} rel="nofollow noopener noreferrer">
                    <PublishedText text={url} />
                  </a>
                )}
              </p>
            )}
            {sha256 !== undefined && (
              <p className="text-sm text-muted">
                <Say message={facts.hash} values={{ hash: <HashText hash={sha256} /> }} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
