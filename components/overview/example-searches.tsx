import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { OverviewView } from '@/lib/domain/views'
import { formatStage } from '@/lib/format/glossary'
import { EVERY_RECORD } from '@/lib/search-params/record-search'

const LONGEST_EXAMPLE = 32 // characters

/** Three searches that are sure to find something, taken from what is there. */
export function ExampleSearches({ view }: { readonly view: OverviewView }) {
  const payee = view.topPayees.find(({ payee: { name } }) => name !== null && name.length <= LONGEST_EXAMPLE)?.payee
  const agency = view.topAgencies[0]?.agency
  const commitments = view.totals.totals.some(({ stage }) => stage === 'commitment')
  if (!payee && !agency && !commitments) return null
  return (
    <p className="mt-3 flex flex-wrap items-baseline gap-x-4 text-sm">
      <span className="text-muted">For example</span>
      {payee?.name && (
        <InternalLink className="py-1" href={recordsHref({ ...EVERY_RECORD, words: payee.name })}>
          <PublishedText text={payee.name} />
        </InternalLink>
      )}
      {agency && (
        <InternalLink className="py-1" href={recordsHref({ ...EVERY_RECORD, agencies: [agency.code], sort: 'amount' })}>
          Largest amounts of <PublishedText text={agency.name} />
        </InternalLink>
      )}
      {commitments && (
        <InternalLink className="py-1" href={recordsHref({ ...EVERY_RECORD, stages: ['commitment'] })}>
          {formatStage('commitment').label}s, newest first
        </InternalLink>
      )}
    </p>
  )
}
