import type { ReactNode } from 'react'
import { SetAsideList } from '@/components/agencies/set-aside-list'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { CompletenessTable } from '@/components/overview/completeness-table'
import { Banner } from '@/components/ui/banner'
import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { Freshness, StatusView } from '@/lib/domain/views'

type StatusReportProps = { readonly status: StatusView; readonly nowSeconds: number }

/** How the site is doing: what it has read of the ledger, how far behind it is, and what it set aside. */
export function StatusReport({ status, nowSeconds }: StatusReportProps) {
  const words = useLanguage().words.status
  const { freshness, batchesSetAside } = status
  return (
    <>
      <h1>{words.title}</h1>
      <div className="mt-6">
        <StateBanner freshness={freshness} />
      </div>

      <Section id="reading" title={words.reading.heading}>
        <Reading status={status} nowSeconds={nowSeconds} />
      </Section>

      <Section id="index" title={words.index.heading}>
        <IndexContents status={status} />
        <p className="mt-3 text-sm text-muted">
          <Say
            message={words.index.forMachines}
            values={{
              link: (
                <a href="/status.json">
                  <code dir="ltr">/status.json</code>
                </a>
              ),
            }}
          />
        </p>
      </Section>

      <Section id="set-aside" title={words.setAside.heading}>
        {batchesSetAside.length === 0 ? <p>{words.setAside.none}</p> : <SetAsideList batches={batchesSetAside} />}
      </Section>

      <Section id="agencies" title={words.agencies.heading}>
        {status.agencies.length === 0 ? <p>{words.agencies.none}</p> : <CompletenessTable rows={status.agencies} />}
      </Section>
    </>
  )
}

function Reading({ status, nowSeconds }: StatusReportProps) {
  const { words, format } = useLanguage()
  const { notKnown, reading } = words.status
  const { indexedTo, finalizedTo, chainHead } = status.freshness
  const shown = (count: number | null) => (count === null ? notKnown : format.count(count))
  return (
    <dl className="facts">
      <Row label={reading.readTo}>
        {indexedTo === null ? (
          reading.nothingYet
        ) : (
          <>
            <Say
              message={reading.at}
              values={{
                block: indexedTo.number,
                moment: <Moment seconds={indexedTo.timestampSeconds} />,
                ago: format.ago({ seconds: indexedTo.timestampSeconds, nowSeconds }),
              }}
            />
            <br />
            <HashText hash={indexedTo.hash} />
          </>
        )}
      </Row>
      <Row label={reading.newest}>{shown(chainHead)}</Row>
      <Row label={reading.behind}>{shown(status.lagBlocks)}</Row>
      <Row label={reading.settledTo}>{shown(finalizedTo)}</Row>
    </dl>
  )
}

function IndexContents({ status }: { readonly status: StatusView }) {
  const { words, say } = useLanguage()
  const { index, noneYet, notKnown } = words.status
  const hash = (value: string | null, absent: string) => (value === null ? absent : <HashText hash={value} />)
  return (
    <dl className="facts">
      <Row label={index.records}>{say(index.recordsHeld, { records: status.records, standing: status.standing })}</Row>
      <Row label={index.batches}>
        {say(index.batchesHeld, { batches: status.batchCount, setAside: status.batchesSetAside.length })}
      </Row>
      <Row label={index.digest}>
        {hash(status.digest, noneYet)}
        <p className="text-sm text-muted">{index.digestWords}</p>
      </Row>
      <Row label={index.head}>{hash(status.head, noneYet)}</Row>
      <Row label={index.network}>
        {status.chainId === null ? notKnown : say(index.chain, { chain: String(status.chainId) })}
      </Row>
      <Row label={index.contract}>{hash(status.contract, notKnown)}</Row>
      <Row label={index.layout}>{say(index.version, { version: String(status.indexSchemaVersion) })}</Row>
    </dl>
  )
}

const TONES: { readonly [state in Freshness['state']]: 'note' | 'caution' | 'differs' } = {
  following: 'note',
  'catching-up': 'note',
  starting: 'note',
  'ledger-unreachable': 'caution',
  halted: 'differs',
}

function StateBanner({ freshness }: { readonly freshness: Freshness }) {
  const { words, say } = useLanguage()
  const { state, indexedTo, chainHead } = freshness
  const { title, words: sentence } = words.status.states[state]
  const left = chainHead === null || indexedTo === null ? null : Math.max(chainHead - indexedTo.number, 0)
  return (
    <Banner tone={TONES[state]}>
      <p className="font-semibold">{title}</p>
      <p>{state === 'catching-up' && left !== null ? say(words.status.blocksLeft, { count: left }) : sentence}</p>
      {freshness.problem !== null && (
        <p className="mt-1">
          <PublishedText text={freshness.problem} language="en" />
        </p>
      )}
    </Banner>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
