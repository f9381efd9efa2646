import type { ReactNode } from 'react'
import type { Freshness } from '@/lib/domain/views'
import { FreshnessLine } from './freshness-line'
import { NoticeStrip } from './notice-strip'

type PageFrameProps = { readonly freshness: Freshness; readonly children: ReactNode }

/** What every page with figures has around them: the notices above, and how far the ledger was read beneath. */
export function PageFrame({ freshness, children }: PageFrameProps) {
  const nowSeconds = Math.floor(Date.now() / 1000)
  return (
    <>
      <NoticeStrip freshness={freshness} />
      <main id="content" tabIndex={-1}>
        <div className="wrap">
          {children}
          <FreshnessLine freshness={freshness} nowSeconds={nowSeconds} />
        </div>
      </main>
    </>
  )
}
