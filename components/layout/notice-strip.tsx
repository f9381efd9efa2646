import { CautionIcon } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import type { Freshness } from '@/lib/domain/views'

/** What every page must say before anything else: invented data, a development ledger, a connection that is down. */
export function NoticeStrip({ freshness }: { readonly freshness: Freshness }) {
  const trouble = troubleOf(freshness)
  if (!freshness.demonstration && !freshness.developmentLedger && trouble === null) return null

  return (
    <aside className="notice" aria-label="Notice">
      <div className="wrap notice-inner">
        <CautionIcon className="mt-0.5 flex-none text-caution" />
        <div className="min-w-0 max-w-[90ch]">
          {trouble !== null && (
            <p role="status">
              {trouble} <InternalLink href="/status">Details</InternalLink>
            </p>
          )}
          {freshness.demonstration && (
            <p>
              <strong>Demonstration.</strong> These agencies, people and payments are invented.
            </p>
          )}
          {freshness.developmentLedger && (
            <p>
              <strong>Development ledger.</strong> It runs on one computer, which could rewrite it. A public ledger
              could not be.
            </p>
          )}
        </div>
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
