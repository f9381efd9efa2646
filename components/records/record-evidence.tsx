import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { Term } from '@/components/ui/term'
import type { RecordView } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'
import type { GlossaryKey } from '@/lib/format/glossary'
import { formatShellRecipe } from './shell-recipe'

type RecordEvidenceProps = { readonly view: RecordView; readonly contract: string }

/** How do we know: the exact bytes, where they stand on the ledger, and how to read them there without this site. */
export function RecordEvidence({ view, contract }: RecordEvidenceProps) {
  const { batch, entry, line, publication, rowInBatch } = view
  return (
    <>
      <h3 className="mb-2">The exact text on the ledger</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="bytes" dir="ltr" tabIndex={0}>
        {line}
      </pre>

      <h3 className="mt-8 mb-2">Read it without this site</h3>
      <p className="mb-2 max-w-[66ch] text-muted">
        Any node of the network answers this in a shell (bash, curl, xxd, gunzip); <code>$RPC</code> is the node’s
        address. It prints the same line.
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

      <h3 className="mt-8 mb-2">Where it stands</h3>
      <dl className="facts">
        <Row word="fingerprint">
          <HashText hash={entry.fingerprint} />
        </Row>
        <Row word="publication">
          Number {formatCount(publication.sequence)} of the agency, {formatCount(publication.records)} records in{' '}
          {publication.parts === 1 ? 'one part' : `${formatCount(publication.parts)} parts`}
          <br />
          <HashText hash={publication.digest} />
        </Row>
        <Row word="batch">
          Number {formatCount(batch.number)} on the ledger; row {formatCount(rowInBatch)} of{' '}
          {formatCount(batch.records)}
          <br />
          <HashText hash={batch.batchHash} />
        </Row>
        <Row word="payloadHash">
          <HashText hash={batch.payloadHash} />
        </Row>
        <Row word="recordsRoot">
          <HashText hash={batch.recordsRoot} />
        </Row>
        <Row word="transaction">
          <HashText hash={batch.transaction} />
        </Row>
        <Row word="block">
          {formatCount(batch.block.number)}, <Moment seconds={batch.block.timestampSeconds} />
          <br />
          <HashText hash={batch.block.hash} />
        </Row>
      </dl>
    </>
  )
}

function Row({ word, children }: { readonly word: GlossaryKey; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <Term word={word} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
