import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from './internal-link'

type PaginationProps = {
  readonly page: number
  readonly pageCount: number
  readonly hrefOf: (page: number) => string
}

/** Numbered pages: first, last, and those about the present one. Nothing where there is one page only. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  const { words, format } = useLanguage()
  if (pageCount <= 1) return null
  return (
    <nav className="pages" aria-label={words.ui.pages}>
      {page > 1 && (
        <InternalLink rel="prev" href={hrefOf(page - 1)}>
          <Say message={words.ui.previousPage} />
        </InternalLink>
      )}
      <ol>
        {pagesAbout(page, pageCount).map((shown, position, all) => (
          <li key={shown}>
            {position > 0 && shown - all[position - 1]! > 1 && <span aria-hidden="true">…</span>}
            <InternalLink href={hrefOf(shown)} aria-current={shown === page ? 'page' : undefined}>
              <span className="sr-only">{words.ui.page} </span>
              {format.count(shown)}
            </InternalLink>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <InternalLink rel="next" href={hrefOf(page + 1)}>
          <Say message={words.ui.nextPage} />
        </InternalLink>
      )}
    </nav>
  )
}

function pagesAbout(page: number, pageCount: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount])
  return [...wanted].filter((candidate) => candidate >= 1 && candidate <= pageCount).sort((a, b) => a - b)
}
