import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { CurrencyCode } from '@/lib/domain/amount'

/** The two pages that show the same money otherwise, each with what it draws. */
export function OnwardLinks({ currency }: { readonly currency: CurrencyCode }) {
  const { overview } = useLanguage().words
  return (
    <ul className="onward">
      <li>
        <FlowsSketch />
        <p>
          <InternalLink href={`/flows?currency=${currency}`}>{overview.flows}</InternalLink>
        </p>
        <p className="text-muted">{overview.flowsWords}</p>
      </li>
      <li>
        <span className="onward-land" aria-hidden="true" />
        <p>
          <InternalLink href={`/map?currency=${currency}`}>{overview.map}</InternalLink>
        </p>
        <p className="text-muted">{overview.mapWords}</p>
      </li>
    </ul>
  )
}

/** A sign and no figure: it draws nobody's money. */
function FlowsSketch() {
  return (
    <svg className="onward-flows" viewBox="0 0 120 56" aria-hidden="true">
      <path d="M0 4C60 4 60 4 120 4V22C60 22 60 22 0 22Z" />
      <path d="M0 24C60 24 60 26 120 26V34C60 34 60 32 0 32Z" />
      <path d="M0 40C60 40 60 36 120 36V42C60 42 60 46 0 46Z" />
      <path d="M0 47C60 47 60 50 120 50V53C60 53 60 50 0 50Z" />
    </svg>
  )
}
