import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { HashText } from '@/components/ui/hash-text'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import type { RecordView } from '@/lib/domain/views'
import { FactRow } from './fact-row'
import { formatShellRecipe } from './shell-recipe'

type RecordEvidenceProps = { readonly view: RecordView; readonly contract: string }

/** How do we know: the exact bytes, where they stand on the ledger, and how to read them there without this site. */
export function RecordEvidence({ view, contract }: RecordEvidenceProps) {
  const { words, say, format } = useLanguage()
  const { evidence } = words.record
  const { batch, entry, line, publication, rowInBatch } = view
  const records = (count: number) => say(words.ui.recordCount, { count })
  return (
    <>
      <p className="no-print mb-6">
        <InternalLink href={`/records/${entry.id}/verify`}>{evidence.checkIt}</InternalLink>
      </p>
      <dl className="facts">
        <FactRow word="fingerprint">
          <HashText hash={entry.fingerprint} />
        </FactRow>
        <FactRow word="publication">
          <Say
            message={evidence.publication}
            values={{
              count: publication.parts,
              sequence: publication.sequence,
              records: records(publication.records),
            }}
          />
          <br />
          <HashText hash={publication.digest} />
        </FactRow>
        <FactRow word="batch">
          <Say
            message={evidence.batch}
            values={{ batch: batch.number, row: rowInBatch, records: format.count(batch.records) }}
          />
          <br />
          <HashText hash={batch.batchHash} />
        </FactRow>
        <FactRow word="payloadHash">
          <HashText hash={batch.payloadHash} />
        </FactRow>
        <FactRow word="recordsRoot">
          <HashText hash={batch.recordsRoot} />
        </FactRow>
        <FactRow word="transaction">
          <HashText hash={batch.transaction} />
        </FactRow>
        <FactRow word="block">
          <Say
            message={evidence.block}
            values={{ block: batch.block.number, moment: <Moment seconds={batch.block.timestampSeconds} /> }}
          />
          <br />
          <HashText hash={batch.block.hash} />
        </FactRow>
      </dl>

      <h3 className="mt-8 mb-1">{evidence.exactText}</h3>
      <p className="mb-2 max-w-[66ch] text-muted">{evidence.exactTextWords}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="bytes" dir="ltr" tabIndex={0}>
        {line}
      </pre>

      <h3 className="mt-8 mb-1">{evidence.withoutSite}</h3>
      <p className="mb-2 max-w-[66ch] text-muted">
        <Say message={evidence.recipe} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="bytes" dir="ltr" tabIndex={0}>
        {formatShellRecipe({
          contract,
          batchNumber: batch.number,
          blockNumber: batch.block.number,
          rowInBatch,
        })}
      </pre>
    </>
  )
}
