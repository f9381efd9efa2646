import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { Term } from '@/components/ui/term'
import type { RecordView } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'
import type { GlossaryKey } from '@/lib/format/glossary'

/** How do we know: the exact bytes, where they stand on the ledger, and how to read them there without this site. */
export function RecordEvidence({ view }: { readonly view: RecordView }) {
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
        Any node of the network answers this; <code>NODE</code> is its address. It prints the same line.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="bytes" dir="ltr" tabIndex={0}>
        {shellRecipe({ transaction: batch.transaction, rowInBatch })}
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

/** Three lines of shell: ask a node for the transaction's receipt, cut out the gzip member, print the record's line. */
function shellRecipe({
  transaction,
  rowInBatch,
}: {
  readonly transaction: string
  readonly rowInBatch: number
}): string {
  return [
    `curl -s "$NODE" -H 'content-type: application/json' -d '{"jsonrpc":"2.0","id":1,"method":"eth_getTransactionReceipt","params":["${transaction}"]}' \\`,
    `  | grep -o '1f8b0800000000[0-9a-f]*' | head -n 1 | xxd -r -p \\`,
    `  | gunzip 2>/dev/null | sed -n '${rowInBatch}p'`,
  ].join('\n')
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
