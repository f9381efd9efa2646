import type { ReactNode } from 'react'
import { SetAsideList } from '@/components/agencies/set-aside-list'
import { CompletenessTable } from '@/components/overview/completeness-table'
import { Banner } from '@/components/ui/banner'
import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { Freshness, StatusView } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import { formatAgo } from '@/lib/format/dates'

type StatusReportProps = { readonly status: StatusView; readonly nowSeconds: number }

/** How the site is doing: what it has read of the ledger, how far behind it is, and what it set aside. */
export function StatusReport({ status, nowSeconds }: StatusReportProps) {
  const { freshness, batchesSetAside } = status
  const { indexedTo, finalizedTo, chainHead } = freshness
  return (
    <>
      <h1>Status</h1>
      <div className="mt-6">
        <StateBanner freshness={freshness} />
      </div>

      <Section id="reading" title="Reading of the ledger">
        <dl className="facts">
          <Row label="Read to block">
            {indexedTo === null ? (
              'nothing yet'
            ) : (
              <>
                {formatCount(indexedTo.number)}, <Moment seconds={indexedTo.timestampSeconds} /> (
                {formatAgo({ seconds: indexedTo.timestampSeconds, nowSeconds })})
                <br />
                <HashText hash={indexedTo.hash} />
              </>
            )}
          </Row>
          <Row label="Newest block of the ledger">{chainHead === null ? 'not known' : formatCount(chainHead)}</Row>
          <Row label="Blocks behind">{status.lagBlocks === null ? 'not known' : formatCount(status.lagBlocks)}</Row>
          <Row label="Settled for good to block">{finalizedTo === null ? 'not known' : formatCount(finalizedTo)}</Row>
        </dl>
      </Section>

      <Section id="index" title="What the index holds">
        <dl className="facts">
          <Row label="Records">
            {formatCount(status.records)}, of which {formatCount(status.standing)} stand and count in totals
          </Row>
          <Row label="Batches">
            {formatCount(status.batchCount)}, of which {formatCount(batchesSetAside.length)} set aside
          </Row>
          <Row label="Digest">
            {status.digest === null ? 'none yet' : <HashText hash={status.digest} />}
            <p className="text-sm text-muted">
              Computed from every batch, its verdict and the records that stand. Whoever reads the same ledger to the
              same block gets the same digest.
            </p>
          </Row>
          <Row label="Head of the ledger">{status.head === null ? 'none yet' : <HashText hash={status.head} />}</Row>
          <Row label="Network">{status.chainId === null ? 'not known' : `chain ${status.chainId}`}</Row>
          <Row label="Contract">{status.contract === null ? 'not known' : <HashText hash={status.contract} />}</Row>
          <Row label="Layout of the index">version {status.indexSchemaVersion}</Row>
        </dl>
        <p className="mt-3 text-sm text-muted">
          The same for machines: <a href="/status.json">/status.json</a>
        </p>
      </Section>

      <Section id="set-aside" title="Batches set aside">
        {batchesSetAside.length === 0 ? (
          <p>None. Every batch on the ledger keeps the rules and counts.</p>
        ) : (
          <SetAsideList batches={batchesSetAside} />
        )}
      </Section>

      <Section id="agencies" title="Agencies">
        {status.agencies.length === 0 ? <p>None registered yet.</p> : <CompletenessTable rows={status.agencies} />}
      </Section>
    </>
  )
}

function StateBanner({ freshness }: { readonly freshness: Freshness }) {
  const { tone, title, words } = stateWords(freshness)
  return (
    <Banner tone={tone}>
      <p className="font-semibold">{title}</p>
      <p>{words}</p>
      {freshness.problem !== null && (
        <p className="mt-1">
          <PublishedText text={freshness.problem} />
        </p>
      )}
    </Banner>
  )
}

type StateWords = { readonly tone: 'note' | 'caution' | 'differs'; readonly title: string; readonly words: string }

function stateWords({ state, indexedTo, chainHead }: Freshness): StateWords {
  switch (state) {
    case 'following':
      return {
        tone: 'note',
        title: 'Following the ledger',
        words: 'Every block that the ledger has is read as it appears.',
      }
    case 'catching-up': {
      const left = chainHead === null || indexedTo === null ? null : Math.max(chainHead - indexedTo.number, 0)
      return {
        tone: 'note',
        title: 'Catching up',
        words: `${left === null ? 'Some blocks are' : `${formatCounted(left, 'block is', 'blocks are')}`} still to be read. Totals will grow until then.`,
      }
    }
    case 'starting':
      return { tone: 'note', title: 'Starting', words: 'The ledger has not been read yet.' }
    case 'ledger-unreachable':
      return {
        tone: 'caution',
        title: 'The connection to the ledger is down',
        words:
          'What was read before is still shown. Nothing is lost; newer records are missing until the connection is back.',
      }
    case 'halted':
      return {
        tone: 'differs',
        title: 'Reading has stopped',
        words:
          'The ledger contradicted what it had said before, and somebody has to look. What was read before is still shown.',
      }
  }
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
