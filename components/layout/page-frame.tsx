import type { ReactNode } from 'react'
import type { Freshness } from '@/lib/domain/views'
import { FreshnessLine } from './freshness-line'
import { TroubleStrip } from './notice-strip'

type PageFrameProps = { readonly freshness: Freshness; readonly children: ReactNode }

/** What every page with figures has around them: what is wrong with them above, and how far the ledger was read beneath. */
export function PageFrame({ freshness, children }: PageFrameProps) {
  const nowSeconds = Math.floor(Date.now() / 1000)
  return (
    <>
      <TroubleStrip freshness={freshness} />
      <main id="content" tabIndex={-1}>
        <div className="wrap">
          {children}
          <FreshnessLine freshness={freshness} nowSeconds={nowSeconds} />
        </div>
      </main>
    </>
  )
}
