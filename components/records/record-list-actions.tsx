import { useLanguage } from '@/components/language/use-language'
import { CopyLink } from '@/components/search/copy-link'
import { InternalLink } from '@/components/ui/internal-link'
import { worksheetHref } from '@/components/worksheet/worksheet-links'
import type { CurrencyCode } from '@/lib/domain/amount'
import { LOCALES } from '@/lib/domain/language'
import type { ResultTotals } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { recordsCsvHref, recordsHref } from './search-links'

type RecordListActionsProps = {
  readonly search: RecordSearch
  readonly totals: ResultTotals
  /** Currencies that the worksheet can show the sums in. */
  readonly showIn: readonly CurrencyCode[]
}

/** What can be done with a result: see how it comes about, take it away, pass it on. */
export function RecordListActions({ search, totals: { entries: count, totals }, showIn }: RecordListActionsProps) {
  const { words, say, path, language } = useLanguage()
  const { download, share } = words.records
  const here = recordsHref({ ...search, unread: [] }, { page: search.page })
  return (
    <div className="list-actions">
      {totals.length > 0 && (
        <InternalLink href={worksheetHref(search)}>
          {totals.length === 1 ? words.worksheet.linkOne : words.worksheet.linkAll}
        </InternalLink>
      )}
      {totals.length > 0 &&
        showIn.map((currency) => (
          <InternalLink key={currency} href={worksheetHref(search, { showIn: currency })}>
            {say(words.worksheet.showIn, { currencies: currency })}
          </InternalLink>
        ))}
      <CopyLink href={path(here)} words={{ copy: share.copy, copied: share.copied, byHand: share.byHand }} />
      <InternalLink className="without-script" href={here}>
        {share.link}
      </InternalLink>
      <span className="list-download">
        <a href={recordsCsvHref(search)} download>
          {say(download.rows, { count })}
        </a>{' '}
        <span className="text-muted">
          {say(download.size, { size: fileSize(count * ROW_BYTES, LOCALES[language]) })}
        </span>
      </span>
    </div>
  )
}

/** Of a row of the file, as measured over the rows of several agencies. */
const ROW_BYTES = 365

/** Rounded to what a reader can use: it is an estimate. */
function fileSize(bytes: number, locale: string): string {
  const isLarge = bytes >= 950_000
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumSignificantDigits: isLarge && bytes < 10_000_000 ? 2 : 3,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000)))
}
