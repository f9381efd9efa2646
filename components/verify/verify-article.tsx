import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { EntrySummary } from '@/lib/domain/views'
import { formatDate } from '@/lib/format/dates'
import { formatMoney } from '@/lib/format/money'
import { VerifyPanel, type VerifyPanelProps } from './verify-panel'

type VerifyArticleProps = {
  readonly entry: EntrySummary
  readonly check: VerifyPanelProps
  readonly publicNode: string | null
}

/** The check of one record: what is shown, the verdict of the reader's own browser, and the same without this website. */
export function VerifyArticle({ entry, check, publicNode }: VerifyArticleProps) {
  const payments = check.pointers.payments === undefined ? '' : ` \\\n  --payments ${check.pointers.payments}`
  return (
    <article>
      <h1>
        Check of record <span className="inline-block">{entry.id}</span>
      </h1>
      <p className="lead mt-3 mb-8 max-w-[66ch]">
        This site says that <PublishedText text={entry.agency.name} /> recorded{' '}
        {entry.money ? <strong>{formatMoney(entry.money)}</strong> : 'a withdrawal'}
        {entry.payee?.name ? (
          <>
            {' '}
            to{' '}
            <strong>
              <PublishedText text={entry.payee.name} />
            </strong>
          </>
        ) : null}
        {entry.date ? ` on ${formatDate(entry.date)}` : ''}. Your browser asks the ledger whether that is so.{' '}
        <InternalLink href={`/records/${entry.id}`}>See the whole record</InternalLink>
      </p>
      <VerifyPanel {...check} />
      <Section id="how" title="What is checked">
        <dl className="facts">
          {[...EXPLAINED, ...(check.shown.payments ? [EXPLAINED_PAID] : [])].map(([title, words]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd className="max-w-[66ch]">{words}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="command-line" title="The same without this website">
        <p className="mb-2 max-w-[66ch]">
          The program of this check comes from this website too. For a check that owes it nothing, take the source code,
          read it, and run:
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className="bytes" dir="ltr" tabIndex={0}>
          {`npx counterfoil verify ${entry.id} --rpc ${publicNode ?? 'URL'} \\\n  --contract ${check.contract} --chain-id ${check.chainId}${payments}`}
        </pre>
        <p className="mt-2 max-w-[66ch] text-muted">
          {publicNode === null && 'URL is the address of a node that you trust. '}It answers with status 0 only when
          every check agrees.
        </p>
      </Section>
    </article>
  )
}

const EXPLAINED = [
  [
    'Recorded',
    'The bytes of the batch are fetched from a node, unpacked and hashed here, and what this site shows is compared with the line that they hold.',
  ],
  [
    'Included',
    'The ledger’s state is proved from a block’s hash down to the batch’s hash, and every node asked must have that block.',
  ],
  [
    'Signed',
    'Both officials’ signatures are run again over what was signed, and the ledger’s state must show that two different persons held the two roles.',
  ],
  [
    'Complete',
    'All batches of the agency are fetched and folded into one hash, which must be the one that the ledger holds: none can be left out.',
  ],
  ['Adds up', 'Everything that the agency published is added up again and compared with the ledger’s own totals.'],
  ['Unchanged since', 'Every later batch is read for a correction or withdrawal of this record.'],
] as const

const EXPLAINED_PAID = [
  'Paid in the same act',
  'The receipt of the transaction that published the record is fetched from every node asked. The contract that paid, whose code must be the known one, and the token itself must both say what this site shows.',
] as const
