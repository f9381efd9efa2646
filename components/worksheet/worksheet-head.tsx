import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { recordsCsvHref, recordsHref } from '@/components/records/search-links'
import { Banner } from '@/components/ui/banner'
import { InternalLink } from '@/components/ui/internal-link'
import { toDisplayText } from '@/lib/format/display-text'
import { parseQueryText } from '@/lib/search-params/query-syntax'
import type { RecordSearch } from '@/lib/search-params/record-search'

/** What a worksheet is of, and the ways to its entries. */
export function WorksheetHead({ search }: { readonly search: RecordSearch }) {
  const { words, format } = useLanguage()
  const { worksheet } = words
  const unread = search.unread.map(({ name, value }) => toDisplayText(`${name}=${value}`))
  const { problems } = parseQueryText(search.words)
  return (
    <>
      <h1>{worksheet.title}</h1>
      {unread.length > 0 && (
        <div className="mt-6">
          <Banner tone="caution">
            <p>
              <Say message={worksheet.unread} values={{ parts: format.list(unread) }} />
            </p>
          </Banner>
        </div>
      )}
      {problems.length > 0 && (
        <div className="mt-6">
          <Banner tone="caution">
            <p>
              <Say
                message={worksheet.notUnderstood}
                values={{ parts: format.list(problems.map(({ text }) => toDisplayText(text))) }}
              />
            </p>
          </Banner>
        </div>
      )}
      <ul className="worksheet-links no-print">
        <li>
          <InternalLink href={recordsHref(search)}>{worksheet.backToRecords}</InternalLink>
        </li>
        <li>
          <a href={recordsCsvHref(search)} download>
            {worksheet.asFile}
          </a>
        </li>
      </ul>
    </>
  )
}
