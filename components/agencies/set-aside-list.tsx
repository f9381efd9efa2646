import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { HashText } from '@/components/ui/hash-text'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { BatchView } from '@/lib/domain/views'

/** Batches that the ledger holds and every reader sets aside, with the rule each one breaks. */
export function SetAsideList({ batches }: { readonly batches: readonly BatchView[] }) {
  const { words, say } = useLanguage()
  return (
    <>
      <p className="mb-3 max-w-[66ch] text-muted">{words.glossary.setAside.sentence}</p>
      <ul className="border-t border-rule">
        {batches.map((batch) => (
          <li key={batch.number} className="border-b border-rule py-3">
            <p className="font-semibold">
              <Say
                message={words.profiles.setAside.batch}
                values={{
                  number: batch.number,
                  sequence: batch.sequence,
                  records: say(words.ui.recordCount, { count: batch.records }),
                }}
                tags={{ agency: () => <PublishedText text={batch.agency.name} /> }}
              />
            </p>
            {batch.verdict.kind === 'set-aside' && (
              <p className="max-w-[66ch]" lang="en" dir="ltr">
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
