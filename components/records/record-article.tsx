import { AskAgency } from '@/components/cite/ask-agency'
import { CiteRecord } from '@/components/cite/cite-record'
import { PrintButton } from '@/components/cite/print-button'
import { useLanguage } from '@/components/language/use-language'
import { Section } from '@/components/ui/section'
import type { Freshness, RecordView } from '@/lib/domain/views'
import { ReceiptStrip } from './receipt-strip'
import { RecordBanners } from './record-banners'
import { hasChain, RecordChain } from './record-chain'
import { RecordEvidence } from './record-evidence'
import { RecordFacts } from './record-facts'
import { RecordFlow } from './record-flow'
import { RecordHistory } from './record-history'
import { RecordPayments } from './record-payments'
import { RecordPrint } from './record-print'
import { RecordRelated } from './record-related'
import { RecordSigners } from './record-signers'
import { RecordSource } from './record-source'
import { RecordTitle } from './record-title'

type RecordArticleProps = {
  readonly view: RecordView
  readonly contract: string
  /** Where the public finds this page, whole; null where the site does not know. */
  readonly address: string | null
  readonly freshness: Freshness
  readonly nowSeconds: number
}

/** One record: what it says, where its money came from and went, what became of it, who answers for it, and how to see all that without this site. */
export function RecordArticle({ view, contract, address, freshness, nowSeconds }: RecordArticleProps) {
  const { words } = useLanguage()
  const { sections, contents, print } = words.record
  const chained = hasChain(view.chain)
  const isPaid = view.payments.length > 0
  const chapters = [
    ['facts', sections.facts],
    ...(chained ? [['chain', words.glossary.chain.label] as const] : []),
    ...(isPaid ? [['paid', words.glossary.paidInAct.label] as const] : []),
    ['history', sections.history],
    ['signed', sections.signed],
    ['source', sections.source],
    ['evidence', sections.evidence],
    ['ask', sections.askShort],
    ['cite', sections.citeShort],
  ] as const
  return (
    <article className="record">
      <RecordBanners view={view} />
      <RecordTitle view={view} />
      <div className="record-picture mt-8">
        <RecordFlow entry={view.entry} record={view.record} />
      </div>
      <div className="record-receipt mt-6">
        <ReceiptStrip entry={view.entry} publication={view.publication} />
      </div>
      <RecordPrint view={view} address={address} freshness={freshness} nowSeconds={nowSeconds} />
      <nav className="contents no-print" aria-label={contents}>
        <ul>
          {chapters.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>

      <Section id="facts" title={sections.facts}>
        <RecordFacts view={view} hasChain={chained} />
      </Section>
      {chained && (
        <Section id="chain" title={words.glossary.chain.label}>
          <RecordChain chain={view.chain} entry={view.entry} />
        </Section>
      )}
      {isPaid && (
        <Section id="paid" title={words.glossary.paidInAct.label}>
          <RecordPayments payments={view.payments} recordId={view.entry.id} />
        </Section>
      )}
      <Section id="history" title={sections.history}>
        <RecordHistory versions={view.history} shownId={view.entry.id} />
      </Section>
      <Section id="signed" title={sections.signed}>
        <RecordSigners publication={view.publication} />
      </Section>
      <Section id="source" title={sections.source}>
        <RecordSource record={view.record} description={view.description} />
      </Section>
      <Section id="evidence" title={sections.evidence}>
        <RecordEvidence view={view} contract={contract} />
      </Section>
      <div className="no-print">
        <Section id="ask" title={sections.ask}>
          <AskAgency view={view} address={address} />
        </Section>
        <Section id="cite" title={sections.cite} aside={<PrintButton label={print.button} />}>
          <CiteRecord view={view} address={address} nowSeconds={nowSeconds} />
        </Section>
        <Section id="related" title={sections.related}>
          <RecordRelated view={view} />
        </Section>
      </div>
    </article>
  )
}
