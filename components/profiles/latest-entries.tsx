import { useLanguage } from '@/components/language/use-language'
import { RecordTable } from '@/components/records/record-table'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Section } from '@/components/ui/section'
import type { EntrySummary } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type LatestEntriesProps = {
  readonly title: string
  readonly caption: string
  readonly entries: readonly EntrySummary[]
  readonly search: RecordSearch
  readonly showAgency?: boolean
}

/** The entries of a profile that the ledger took last. */
export function LatestEntries({ title, caption, entries, search, showAgency = true }: LatestEntriesProps) {
  const { profiles } = useLanguage().words
  if (entries.length === 0) return null
  return (
    <Section
      id="latest"
      title={title}
      aside={<InternalLink href={recordsHref(search, { sort: 'recorded' })}>{profiles.allItsRecords}</InternalLink>}
    >
      <RecordTable caption={caption} entries={entries} showAgency={showAgency} />
    </Section>
  )
}
