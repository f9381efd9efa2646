import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { CautionIcon } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import type { Freshness } from '@/lib/domain/views'
import type { Words } from '@/lib/messages/messages'

/** What every page must say before anything else: that there is invented data among its records, that its ledger is a development one. */
export function NoticeStrip({ freshness: { demonstration, developmentLedger } }: { readonly freshness: Freshness }) {
  const { layout } = useLanguage().words
  if (!demonstration && !developmentLedger) return null
  return (
    <Strip label={layout.notice}>
      {demonstration && (
        <p>
          <Say message={layout.demonstration} />
        </p>
      )}{' '}
      {developmentLedger && (
        <p>
          <Say message={layout.developmentLedger} />
        </p>
      )}
    </Strip>
  )
}

/** What is wrong with the reading of the ledger while this page is drawn. Nothing, on most days. */
export function TroubleStrip({ freshness }: { readonly freshness: Freshness }) {
  const { layout } = useLanguage().words
  const trouble = troubleOf(freshness, layout)
  if (trouble === null) return null
  return (
    <Strip label={layout.siteState}>
      <p role="status">
        {trouble} <InternalLink href="/status">{layout.details}</InternalLink>
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

function troubleOf({ state }: Freshness, layout: Words['layout']): string | null {
  switch (state) {
    case 'ledger-unreachable':
      return layout.ledgerUnreachable
    case 'halted':
      return layout.halted
    case 'catching-up':
      return layout.catchingUp
    case 'starting':
    case 'following':
      return null
  }
}
