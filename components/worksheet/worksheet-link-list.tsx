import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { worksheetHref } from './worksheet-links'

type WorksheetLinksProps = {
  readonly search: RecordSearch
  readonly count: number
  readonly showIn: readonly CurrencyCode[]
}

/** The ways from totals to their reckoning, and to their view in one currency. `count`: of how many totals. */
export function WorksheetLinkList({ search, count, showIn }: WorksheetLinksProps) {
  const { words, say } = useLanguage()
  return (
    <ul className="worksheet-links">
      <li>
        <InternalLink href={worksheetHref(search)}>
          {count === 1 ? words.worksheet.linkOne : words.worksheet.linkAll}
        </InternalLink>
      </li>
      {showIn.map((currency) => (
        <li key={currency}>
          <InternalLink href={worksheetHref(search, { showIn: currency })}>
            {say(words.worksheet.showIn, { currencies: currency })}
          </InternalLink>
        </li>
      ))}
    </ul>
  )
}
