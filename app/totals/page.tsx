import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { Worksheet } from '@/components/worksheet/worksheet'
import { WorksheetHead } from '@/components/worksheet/worksheet-head'
import { SHOW_IN, worksheetHref } from '@/components/worksheet/worksheet-links'
import { convertTotals } from '@/lib/queries/convert-totals'
import { explainTotals } from '@/lib/queries/explain-totals'
import { parseRecordSearch } from '@/lib/search-params/record-search'
import { siteExchangeRates } from '../exchange-rates'
import { withStore } from '../with-store'

type Given = Awaited<PageProps<'/totals'>['searchParams']>

/** The search of the address, and the currency that it asks for beside it; another text there is no currency, and stays with the search as unread. */
function readAddress(given: Given) {
  const { [SHOW_IN]: asked, ...rest } = given
  const showIn = typeof asked === 'string' && /^[A-Z]{3}$/.test(asked) ? asked : null
  return { showIn, search: parseRecordSearch(showIn === null ? given : rest) }
}

export async function generateMetadata({ searchParams }: PageProps<'/totals'>): Promise<Metadata> {
  const { words, path } = await readLanguage()
  const { search } = readAddress(await searchParams)
  return {
    title: words.worksheet.title,
    description: words.worksheet.description,
    alternates: { canonical: path(worksheetHref({ ...search, unread: [] })) },
  }
}

export default async function TotalsPage({ searchParams }: PageProps<'/totals'>) {
  const { path } = await readLanguage()
  const given = await searchParams
  const { search, showIn } = readAddress(given)
  if (Object.values(given).flat().includes('')) redirect(path(worksheetHref(search, { showIn })))
  const rates = siteExchangeRates()
  return withStore(async (store, freshness) => {
    const view = await explainTotals({ store, search })
    const isConvertible = showIn !== null && rates.currencies.includes(showIn)
    const conversion = isConvertible ? await convertTotals({ store, search, rates, currency: showIn }) : null
    return (
      <PageFrame freshness={freshness}>
        <WorksheetHead search={search} />
        <Worksheet view={view} search={search} conversion={conversion} showIn={showIn} currencies={rates.currencies} />
      </PageFrame>
    )
  })
}
