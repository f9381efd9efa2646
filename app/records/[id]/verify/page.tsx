import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { toShownRecord } from '@/components/verify/to-shown-record'
import { VerifyArticle } from '@/components/verify/verify-article'
import { readEnvironment } from '@/lib/config/environment'
import { parseRecordId } from '@/lib/domain/record-id'
import { getEvidence } from '@/lib/queries/get-evidence'
import { getFreshness } from '@/lib/queries/get-freshness'
import { getRecord } from '@/lib/queries/get-record'
import { withStore } from '../../../with-store'

export async function generateMetadata({ params }: PageProps<'/records/[id]/verify'>): Promise<Metadata> {
  const { id } = await params
  const { words, say } = await readLanguage()
  return {
    title: say(words.verify.title, { id }),
    alternates: await languageAlternates(`/records/${id}/verify`),
    robots: { index: false },
  }
}

/** Hands the browser what this site shows and where to look. Whether it is true, the browser finds out without us. */
export default async function VerifyPage({ params }: PageProps<'/records/[id]/verify'>) {
  const id = parseRecordId((await params).id)
  if (id === null) notFound()
  const { words } = await readLanguage()
  return withStore(async (store) => {
    const [view, evidence, freshness] = await Promise.all([
      getRecord({ store, id }),
      getEvidence({ store, id }),
      getFreshness({ store }),
    ])
    if (view === null || evidence === null) notFound()
    const { readerNodes, siteUrl, ledger } = readEnvironment(process.env)
    return (
      <PageFrame freshness={freshness}>
        <VerifyArticle
          entry={view.entry}
          publicNode={readerNodes[0]?.url ?? (siteUrl === null ? null : `${siteUrl}/rpc`)}
          check={{
            id: view.entry.id,
            chainId: evidence.chainId,
            contract: evidence.contract,
            pointers: {
              batchNumber: evidence.batchNumber,
              rowInBatch: evidence.rowInBatch,
              blockNumber: evidence.block.number,
              openedInBlock: evidence.openedInBlock,
              ...(ledger.kind === 'configured' && { firstBlock: ledger.startBlock }),
              ...(view.payments.length > 0 && evidence.payments !== null && { payments: evidence.payments }),
            },
            shown: toShownRecord(view),
            developmentLedger: freshness.developmentLedger,
            nodes: [
              { url: '/rpc', operator: words.verify.nodes.thisSite },
              ...readerNodes.map(({ name, url }) => ({ url, operator: name })),
            ],
          }}
        />
      </PageFrame>
    )
  })
}
