import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { RecordList, sentenceOf } from '@/components/records/record-list'
import { shortestColumns } from '@/components/records/record-table-columns'
import { recordsHref } from '@/components/records/search-links'
import { EVERY_RECORD, parseRecordSearch, type RecordSearch } from '@/lib/search-params/record-search'
import { readStore } from '@/lib/store/open-store'
import { siteExchangeRates } from '../exchange-rates'
import { withStore } from '../with-store'
import { readAsked } from './read-asked'
import { readExplorer } from './read-explorer'

export async function generateMetadata({ searchParams }: PageProps<'/records'>): Promise<Metadata> {
  const tools = await readLanguage()
  const { words, say, language } = tools
  try {
    const { search } = await readAsked(readSearch(await searchParams), language)
    const { view, names } = await readExplorer({ store: readStore(), search, ...tools })
    const isAll = recordsHref({ ...search, unread: [] }, { page: 1 }) === '/records'
    const sentence = sentenceOf(search, names, view.totals, tools)
    const title = isAll ? words.records.title : sentence
    return {
      title: search.page > 1 ? say(words.records.pageTitle, { title, page: search.page }) : title,
      description: say(words.records.description, { sentence }),
      alternates: await languageAlternates(recordsHref({ ...search, unread: [] }, { page: view.page })),
    }
  } catch {
    return { title: words.records.title }
  }
}

export default async function RecordsPage({ searchParams }: PageProps<'/records'>) {
  const given = await searchParams
  const asked = readSearch(given)
  const tools = await readLanguage()
  // A plain form sends the fields that were left empty too, and each column by itself: the address to keep and to share is shorter.
  if (Object.values(given).flat().includes('') || Array.isArray(given.columns)) {
    redirect(tools.path(recordsHref(asked, { page: asked.page })))
  }
  return withStore(async (store, freshness) => {
    const { search, answer } = await readAsked(asked, tools.language)
    // A question says all its conditions itself: those of the search before it are not in its answer.
    if (answer !== null && !isWordsAlone(asked)) redirect(tools.path(recordsHref(wordsAlone(asked))))
    const explorer = await readExplorer({ store, search, ...tools })
    const showIn = siteExchangeRates().currencies
    return (
      <PageFrame freshness={freshness}>
        <RecordList {...explorer} search={search} typed={asked.words} answer={answer} showIn={showIn} />
      </PageFrame>
    )
  })
}

function readSearch(given: Awaited<PageProps<'/records'>['searchParams']>): RecordSearch {
  const search = parseRecordSearch(given)
  return { ...search, columns: shortestColumns(search.columns) }
}

const wordsAlone = ({ words, columns, density }: RecordSearch): RecordSearch => ({
  ...EVERY_RECORD,
  words,
  columns,
  density,
})
const isWordsAlone = (search: RecordSearch): boolean => recordsHref(search) === recordsHref(wordsAlone(search))
