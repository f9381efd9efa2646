import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import type { Freshness } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'
import { formatAgo } from '@/lib/format/dates'

type FreshnessLineProps = { readonly freshness: Freshness; readonly nowSeconds: number }

/** How far the ledger has been read for this page. */
export function FreshnessLine({ freshness, nowSeconds }: FreshnessLineProps) {
  const { indexedTo, finalizedTo } = freshness
  return (
    <p className="freshness">
      {indexedTo === null ? (
        'Nothing has been read from the ledger yet.'
      ) : (
        <>
          Read from the ledger to block {formatCount(indexedTo.number)}, <Moment seconds={indexedTo.timestampSeconds} />{' '}
          ({formatAgo({ seconds: indexedTo.timestampSeconds, nowSeconds })})
          {finalizedTo !== null && (
            <>; settled for good to block {formatCount(Math.min(finalizedTo, indexedTo.number))}</>
          )}
          .
        </>
      )}{' '}
      <InternalLink href="/status">Status</InternalLink>
    </p>
  )
}
