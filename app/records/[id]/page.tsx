import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { OtherRecordBanner } from '@/components/records/other-record-banner'
import { RecordArticle } from '@/components/records/record-article'
import { RecordJsonLd } from '@/components/records/record-json-ld'
import { formatRecordTitle } from '@/components/records/record-title'
import { toDisplayText } from '@/lib/format/display-text'
import { withStore } from '../../with-store'
import { FINGERPRINT, readRecord, readRecordAddress } from './read-record'

export async function generateMetadata({ params }: PageProps<'/records/[id]'>): Promise<Metadata> {
  const tools = await readLanguage()
  const { words, say } = tools
  const view = await readRecord((await params).id).catch(() => null)
  if (view === null) return { title: words.record.notFound }
  const { id, agency } = view.entry
  const title = formatRecordTitle(view.entry, tools)
  const description = say(words.record.pageDescription, { id, agency: toDisplayText(agency.name) })
  return {
    title,
    description,
    alternates: await languageAlternates(`/records/${id}`),
    openGraph: { title, description },
  }
}

export default async function RecordPage({ params, searchParams }: PageProps<'/records/[id]'>) {
  const { id } = await params
  const madeFor = (await searchParams)[FINGERPRINT]
  return withStore(async (store, freshness) => {
    const view = await readRecord(id)
    if (view === null) notFound()
    const address = await readRecordAddress(view)
    const nowSeconds = Math.floor(Date.now() / 1000)
    return (
      <PageFrame freshness={freshness}>
        {madeFor !== undefined && madeFor !== view.entry.fingerprint && <OtherRecordBanner />}
        <RecordArticle
          view={view}
          contract={store.contract}
          address={address}
          freshness={freshness}
          nowSeconds={nowSeconds}
        />
        <RecordJsonLd view={view} address={address} />
      </PageFrame>
    )
  })
}
