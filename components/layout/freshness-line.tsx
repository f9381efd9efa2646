import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import type { Freshness } from '@/lib/domain/views'

type FreshnessLineProps = { readonly freshness: Freshness; readonly nowSeconds: number }

/** How far the ledger has been read for this page. */
export function FreshnessLine({ freshness, nowSeconds }: FreshnessLineProps) {
  const { words, format } = useLanguage()
  const { indexedTo, finalizedTo } = freshness
  return (
    <p className="freshness">
      {indexedTo === null ? (
        words.layout.nothingRead
      ) : (
        <Say
          message={finalizedTo === null ? words.layout.readTo : words.layout.readToSettled}
          values={{
            block: indexedTo.number,
            moment: <Moment seconds={indexedTo.timestampSeconds} />,
            ago: format.ago({ seconds: indexedTo.timestampSeconds, nowSeconds }),
            settled: Math.min(finalizedTo ?? 0, indexedTo.number),
          }}
        />
      )}{' '}
      <InternalLink href="/status">{words.layout.status}</InternalLink>
    </p>
  )
}
