import { useLanguage } from '@/components/language/use-language'
import type { CurrencyCode } from '@/lib/domain/amount'
import { InternalLink } from './internal-link'

type CurrencyTabsProps = {
  readonly path: string
  readonly currency: CurrencyCode
  readonly currencies: readonly CurrencyCode[]
}

/** The currencies of a page that shows one at a time, since sums never cross them. Nothing where there is one only. */
export function CurrencyTabs({ path, currency, currencies }: CurrencyTabsProps) {
  const { words } = useLanguage()
  if (currencies.length <= 1) return null
  return (
    <nav className="tabs mb-6" aria-label={words.ui.currency}>
      {currencies.map((code) => (
        <InternalLink
          key={code}
          href={`${path}?currency=${code}`}
          scroll={false}
          aria-current={code === currency ? 'true' : undefined}
        >
          {code}
        </InternalLink>
      ))}
    </nav>
  )
}
