import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { Stage } from '@/lib/domain/stage'
import { figureSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch, YearBasis } from '@/lib/search-params/record-search'

type FigureLinkProps = {
  /** Of the profile. */
  readonly search: RecordSearch
  readonly stages: readonly Stage[]
  readonly currency: CurrencyCode
  readonly sum: string
  readonly year?: number
  readonly yearBasis?: YearBasis
}

/** A sum of a profile that leads to exactly the entries it adds up. */
export function FigureLink({ search, sum, ...figure }: FigureLinkProps) {
  return (
    <InternalLink className="figure-link" href={recordsHref(figureSearch(search, figure))}>
      <Money sum money={{ amount: sum, currency: figure.currency }} />
    </InternalLink>
  )
}
