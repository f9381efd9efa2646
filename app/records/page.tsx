import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageFrame } from '@/components/layout/page-frame'
import { RecordList, searchNames } from '@/components/records/record-list'
import { recordsHref } from '@/components/records/search-links'
import { formatSearch } from '@/components/records/search-words'
import { formatCounted } from '@/lib/format/count'
import { listRecords } from '@/lib/queries/list-records'
import { parseRecordSearch } from '@/lib/search-params/record-search'
import { readStore } from '@/lib/store/open-store'
import { withStore } from '../with-store'

export async function generateMetadata({ searchParams }: PageProps<'/records'>): Promise<Metadata> {
  const search = parseRecordSearch(await searchParams)
  const page = search.page > 1 ? `, page ${search.page}` : ''
  try {
    const view = await listRecords({ store: readStore(), search })
    const words = formatSearch(search, searchNames(view, search))
    const title = words === '' ? 'Records' : `${formatCounted(view.totals.entries, 'record')} ${words}`
    return {
      title: `${title}${page}`,
      description: `Public spending as signed on the ledger: ${words === '' ? 'all records' : title}.`,
      alternates: { canonical: recordsHref({ ...search, unread: [] }, { page: view.page }) },
    }
  } catch {
    return { title: `Records${page}` }
  }
}

export default async function RecordsPage({ searchParams }: PageProps<'/records'>) {
  const given = await searchParams
  const search = parseRecordSearch(given)
  // A plain form sends the fields that were left empty too: the address to keep and to share is the one without them.
  if (Object.values(given).flat().includes('')) redirect(recordsHref(search, { page: search.page }))
  return withStore(async (store, freshness) => {
    const view = await listRecords({ store, search })
    return (
      <PageFrame freshness={freshness}>
        <RecordList view={view} search={search} />
      </PageFrame>
    )
  })
}
