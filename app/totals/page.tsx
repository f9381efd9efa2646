import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { sentenceOf } from '@/components/records/record-list'
import { Worksheet } from '@/components/worksheet/worksheet'
import { WorksheetHead } from '@/components/worksheet/worksheet-head'
import { SHOW_IN, worksheetHref } from '@/components/worksheet/worksheet-links'
import { convertTotals } from '@/lib/queries/convert-totals'
import { explainTotals } from '@/lib/queries/explain-totals'
import { parseRecordSearch } from '@/lib/search-params/record-search'
import { spreadSearch } from '@/lib/search-params/spread-search'
import { readStore } from '@/lib/store/open-store'
import { siteExchangeRates } from '../exchange-rates'
import { readSearchNames } from '../records/read-explorer'
import { withStore } from '../with-store'

type Given = Awaited<PageProps<'/totals'>['searchParams']>

/** The search of the address, and the currency that it asks for beside it; another text there is no currency, and stays with the search as unread. */
function readAddress(given: Given) {
  const { [SHOW_IN]: asked, ...rest } = given
  const showIn = typeof asked === 'string' && /^[A-Z]{3}$/.test(asked) ? asked : null
  return { showIn, search: parseRecordSearch(showIn === null ? given : rest) }
}

export async function generateMetadata({ searchParams }: PageProps<'/totals'>): Promise<Metadata> {
  const tools = await readLanguage()
  const { words, path, format, say } = tools
  const { search } = readAddress(await searchParams)
  const canonical = path(worksheetHref({ ...search, unread: [] }))
  try {
    const store = readStore()
    const [{ totals }, names] = await Promise.all([
      explainTotals({ store, search }),
      readSearchNames({ store, search, format }),
    ])
    const title = totals.totals.length === 1 ? words.worksheet.titleOne : words.worksheet.title
    const sentence = sentenceOf(search, names, totals, tools)
    return {
      title: canonical === path('/totals') ? title : say(words.worksheet.pageTitle, { title, sentence }),
      description: words.worksheet.description,
      alternates: { canonical },
    }
  } catch {
    return { title: words.worksheet.title }
  }
}

export default async function TotalsPage({ searchParams }: PageProps<'/totals'>) {
  const { path, format } = await readLanguage()
  const given = await searchParams
  const { search, showIn } = readAddress(given)
  if (Object.values(given).flat().includes('')) redirect(path(worksheetHref(search, { showIn })))
  const rates = siteExchangeRates()
  const isConvertible = showIn !== null && rates.currencies.includes(showIn)
  return withStore(async (store, freshness) => {
    const [view, names, conversion] = await Promise.all([
      explainTotals({ store, search }),
      readSearchNames({ store, search, format }),
      isConvertible ? convertTotals({ store, search, rates, currency: showIn }) : null,
    ])
    return (
      <PageFrame freshness={freshness}>
        <WorksheetHead search={search} names={names} totals={view.totals} />
        <Worksheet
          view={view}
          search={spreadSearch(search)}
          conversion={conversion}
          showIn={showIn}
          currencies={rates.currencies}
        />
      </PageFrame>
    )
  })
}
