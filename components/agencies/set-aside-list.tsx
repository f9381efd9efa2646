import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { BatchView } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import { GLOSSARY } from '@/lib/format/glossary'

/** Batches that the ledger holds and every reader sets aside, with the rule each one breaks. */
export function SetAsideList({ batches }: { readonly batches: readonly BatchView[] }) {
  return (
    <>
      <p className="mb-3 max-w-[66ch] text-muted">{GLOSSARY.setAside.sentence}</p>
      <ul className="border-t border-rule">
        {batches.map((batch) => (
          <li key={batch.number} className="border-b border-rule py-3">
            <p className="font-semibold">
              Batch {formatCount(batch.number)}: <PublishedText text={batch.agency.name} />, publication{' '}
              {formatCount(batch.sequence)}, {formatCounted(batch.records, 'record')}
            </p>
            {batch.verdict.kind === 'set-aside' && (
              <p className="max-w-[66ch]">
                <PublishedText text={batch.verdict.words} />
              </p>
            )}
            <p className="text-sm text-muted">
              <Moment seconds={batch.block.timestampSeconds} /> <HashText hash={batch.batchHash} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
