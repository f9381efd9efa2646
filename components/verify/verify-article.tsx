import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { EntrySummary } from '@/lib/domain/views'
import { CHECKS } from '@/lib/verification/report'
import { toPanelWords } from './panel-words'
import { VerifyPanel, type VerifyPanelProps } from './verify-panel'

type VerifyArticleProps = {
  readonly entry: EntrySummary
  readonly check: Omit<VerifyPanelProps, 'words'>
  readonly publicNode: string | null
}

/** The check of one record: what is shown, the verdict of the reader's own browser, and the same without this website. */
export function VerifyArticle({ entry, check, publicNode }: VerifyArticleProps) {
  const { verify } = useLanguage().words
  const payments = check.pointers.payments === undefined ? '' : ` \\\n  --payments ${check.pointers.payments}`
  return (
    <article>
      <h1>
        <Say message={verify.heading} values={{ id: <bdi className="inline-block">{entry.id}</bdi> }} />
      </h1>
      <p className="lead mt-3 mb-8 max-w-[66ch]">
        <Claim entry={entry} /> <InternalLink href={`/records/${entry.id}`}>{verify.wholeRecord}</InternalLink>
      </p>
      <VerifyPanel {...check} words={toPanelWords(verify)} />
      <Section id="how" title={verify.whatIsChecked}>
        <dl className="facts">
          {(check.shown.payments ? [...CHECKS, 'paid' as const] : CHECKS).map((name) => (
            <div key={name}>
              <dt>{verify.checks[name]}</dt>
              <dd className="max-w-[66ch]">{verify.explained[name]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="command-line" title={verify.commandLine.heading}>
        <p className="mb-2 max-w-[66ch]">{verify.commandLine.words}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className="bytes" dir="ltr" tabIndex={0}>
          {`npx counterfoil verify ${entry.id} --rpc ${publicNode ?? 'URL'} \\\n  --contract ${check.contract} --chain-id ${check.chainId}${payments}`}
        </pre>
        <p className="mt-2 max-w-[66ch] text-muted">
          {publicNode === null && `${verify.commandLine.url} `}
          {verify.commandLine.status}
        </p>
      </Section>
    </article>
  )
}

/** What this site says of the record, in one sentence. */
function Claim({ entry: { agency, money, payee, date } }: { readonly entry: EntrySummary }) {
  const { words, format } = useLanguage()
  const { verify } = words
  const name = payee?.name && (
    <strong>
      <PublishedText text={payee.name} />
    </strong>
  )
  return (
    <Say
      message={verify.claim}
      values={{
        agency: <PublishedText text={agency.name} />,
        what: money ? (
          <strong>
            <Money money={money} />
          </strong>
        ) : (
          verify.claimWithdrawal
        ),
        to: name && <Say message={verify.claimTo} values={{ payee: name }} />,
        on: date && <Say message={verify.claimOn} values={{ date: format.date(date) }} />,
      }}
    />
  )
}
