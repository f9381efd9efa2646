import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PageFrame } from '@/components/layout/page-frame'
import { RecordArticle } from '@/components/records/record-article'
import { formatRecordTitle } from '@/components/records/record-title'
import { parseRecordId } from '@/lib/domain/record-id'
import { getRecord } from '@/lib/queries/get-record'
import { readStore } from '@/lib/store/open-store'
import { withStore } from '../../with-store'

const readRecord = cache(async (id: string) => {
  const parsed = parseRecordId(id)
  return parsed === null ? null : getRecord({ store: readStore(), id: parsed })
})

export async function generateMetadata({ params }: PageProps<'/records/[id]'>): Promise<Metadata> {
  const view = await readRecord((await params).id).catch(() => null)
  if (view === null) return { title: 'Record not found' }
  return {
    title: formatRecordTitle(view.entry),
    description: `Record ${view.entry.id}, published by ${view.entry.agency.name}: signed by two officials, and open to anyone's check.`,
    alternates: { canonical: `/records/${view.entry.id}` },
  }
}

export default async function RecordPage({ params }: PageProps<'/records/[id]'>) {
  const { id } = await params
  return withStore(async (store, freshness) => {
    const view = await readRecord(id)
    if (view === null) notFound()
    return (
      <PageFrame freshness={freshness}>
        <RecordArticle view={view} contract={store.contract} />
      </PageFrame>
    )
  })
}
