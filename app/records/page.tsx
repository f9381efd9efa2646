import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { RecordList, sentenceOf } from '@/components/records/record-list'
import { shortestColumns } from '@/components/records/record-table-columns'
import { recordsHref } from '@/components/records/search-links'
import { parseRecordSearch, type RecordSearch } from '@/lib/search-params/record-search'
import { readStore } from '@/lib/store/open-store'
import { siteExchangeRates } from '../exchange-rates'
import { withStore } from '../with-store'
import { readExplorer } from './read-explorer'

export async function generateMetadata({ searchParams }: PageProps<'/records'>): Promise<Metadata> {
  const search = readSearch(await searchParams)
  const tools = await readLanguage()
  const { words, say } = tools
  try {
    const { view, names } = await readExplorer({ store: readStore(), search, ...tools })
    const isAll = recordsHref(search, { page: 1 }) === '/records'
    const sentence = sentenceOf(search, names, view.totals, tools)
    const title = isAll ? words.records.title : sentence
    return {
      title: search.page > 1 ? say(words.records.pageTitle, { title, page: search.page }) : title,
      description: say(words.records.description, { sentence }),
      alternates: { canonical: tools.path(recordsHref({ ...search, unread: [] }, { page: view.page })) },
    }
  } catch {
    return { title: words.records.title }
  }
}

export default async function RecordsPage({ searchParams }: PageProps<'/records'>) {
  const given = await searchParams
  const search = readSearch(given)
  // A plain form sends the fields that were left empty too, and each column by itself: the address to keep and to share is shorter.
  if (Object.values(given).flat().includes('') || Array.isArray(given.columns)) {
    const { path } = await readLanguage()
    redirect(path(recordsHref(search, { page: search.page })))
  }
  const tools = await readLanguage()
  return withStore(async (store, freshness) => {
    const explorer = await readExplorer({ store, search, ...tools })
    return (
      <PageFrame freshness={freshness}>
        <RecordList {...explorer} search={search} showIn={siteExchangeRates().currencies} />
      </PageFrame>
    )
  })
}

function readSearch(given: Awaited<PageProps<'/records'>['searchParams']>): RecordSearch {
  const search = parseRecordSearch(given)
  return { ...search, columns: shortestColumns(search.columns) }
}
