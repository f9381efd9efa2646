import { Fragment } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { worksheetHref } from './worksheet-links'

type ShowInLinksProps = {
  readonly search: RecordSearch
  readonly showIn: CurrencyCode | null
  readonly currencies: readonly CurrencyCode[]
}

/** The sums as published, or in one currency. Nothing, where the operator has given no rates. */
export function ShowInLinks({ search, showIn, currencies }: ShowInLinksProps) {
  const { words, say } = useLanguage()
  if (currencies.length === 0) return null
  const choices = [null, ...currencies]
  return (
    <nav className="show-in no-print" aria-label={words.worksheet.showTotals}>
      {choices.map((currency, position) => (
        <Fragment key={currency ?? ''}>
          {position > 0 && <span aria-hidden="true"> · </span>}
          <InternalLink
            href={worksheetHref(search, { showIn: currency })}
            scroll={false}
            aria-current={currency === showIn ? 'true' : undefined}
          >
            {currency === null ? words.worksheet.asPublished : say(words.worksheet.inCurrency, { currency })}
          </InternalLink>
        </Fragment>
      ))}
    </nav>
  )
}
