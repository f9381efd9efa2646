import { useLanguage } from '@/components/language/use-language'
import { sentenceOf } from '@/components/records/record-list'
import { recordsCsvHref, recordsHref } from '@/components/records/search-links'
import { UnreadNotice } from '@/components/records/search-unread'
import type { SearchNames } from '@/components/records/search-words'
import { InternalLink } from '@/components/ui/internal-link'
import type { ResultTotals } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type WorksheetHeadProps = {
  readonly search: RecordSearch
  readonly names: SearchNames
  readonly totals: ResultTotals
}

/** What a worksheet is of, in words, and the ways to its entries. */
export function WorksheetHead({ search, names, totals }: WorksheetHeadProps) {
  const tools = useLanguage()
  const { worksheet } = tools.words
  return (
    <>
      <h1>{totals.totals.length === 1 ? worksheet.titleOne : worksheet.title}</h1>
      <p className="worksheet-of">{sentenceOf(search, names, totals, tools)}</p>
      <UnreadNotice search={search} />
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
