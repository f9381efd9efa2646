import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { CurrencyCode } from '@/lib/domain/amount'
import { type ProfileSearch, profileHref } from '@/lib/search-params/profile-search'

type CurrencyChoiceProps = {
  readonly path: string
  readonly shown: ProfileSearch
  readonly currency: CurrencyCode
  readonly currencies: readonly CurrencyCode[]
}

/** The currencies of a profile, one shown at a time, since sums never cross them. Nothing where there is one only. */
export function CurrencyChoice({ path, shown, currency, currencies }: CurrencyChoiceProps) {
  const { words } = useLanguage()
  if (currencies.length <= 1) return null
  return (
    <nav className="tabs mb-6" aria-label={words.ui.currency}>
      {currencies.map((code) => (
        <InternalLink
          key={code}
          href={profileHref(path, shown, { currency: code })}
          scroll={false}
          aria-current={code === currency ? 'true' : undefined}
        >
          {code}
        </InternalLink>
      ))}
    </nav>
  )
}
