import type { Metadata } from 'next'
import { PlainFrame } from '@/components/layout/plain-frame'
import { SearchBox } from '@/components/layout/search-box'
import { InternalLink } from '@/components/ui/internal-link'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

export default function NotFound() {
  return (
    <PlainFrame>
      <h1>There is no such page</h1>
      <div className="prose mt-4">
        <p>
          If you followed a link to a record, check that its whole name is there, such as <code>health-12-301</code>. A
          record that the ledger took in moments ago can vanish if the ledger reorders its newest pages; it then comes
          back under the same name.
        </p>
        <p>Nothing that has settled on the ledger is ever removed.</p>
      </div>
      <SearchBox className="hero-search mt-8 max-w-2xl" id="not-found-search" label="Search the records" />
      <p className="mt-6">
        <InternalLink href="/records">All records</InternalLink>
      </p>
    </PlainFrame>
  )
}
