import type { ReactNode } from 'react'
import { CautionIcon } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import type { Freshness } from '@/lib/domain/views'

/** What every page must say before anything else: that there is invented data among its records, that its ledger is a development one. */
export function NoticeStrip({ freshness: { demonstration, developmentLedger } }: { readonly freshness: Freshness }) {
  if (!demonstration && !developmentLedger) return null
  return (
    <Strip label="Notice">
      {demonstration && (
        <p>
          <strong>Demonstration.</strong> This ledger holds invented agencies, people and payments.
        </p>
      )}{' '}
      {developmentLedger && (
        <p>
          <strong>Development ledger.</strong> It runs on one computer, which could rewrite it. A public ledger could
          not be.
        </p>
      )}
    </Strip>
  )
}

/** What is wrong with the reading of the ledger while this page is drawn. Nothing, on most days. */
export function TroubleStrip({ freshness }: { readonly freshness: Freshness }) {
  const trouble = troubleOf(freshness)
  if (trouble === null) return null
  return (
    <Strip label="State of this site">
      <p role="status">
        {trouble} <InternalLink href="/status">Details</InternalLink>
      </p>
    </Strip>
  )
}

function Strip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <aside className="notice" aria-label={label}>
      <div className="wrap notice-inner">
        <CautionIcon className="mt-0.5 flex-none text-caution" />
        <div className="notice-words">{children}</div>
      </div>
    </aside>
  )
}

function troubleOf({ state }: Freshness): string | null {
  switch (state) {
    case 'ledger-unreachable':
      return 'The connection to the ledger is down. What you see is what was read before; newer records are missing.'
    case 'halted':
      return 'Reading of the ledger has stopped. What you see is what was read before; newer records are missing.'
    case 'catching-up':
      return 'Still reading the ledger: the newest records are not here yet, and totals will grow.'
    case 'starting':
    case 'following':
      return null
  }
}
