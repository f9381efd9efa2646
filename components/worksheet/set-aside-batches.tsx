import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { SetAsideBatches as SetAside, SetAsideBatch } from '@/lib/domain/worksheet'

/** The batches that readers set aside, by what is known of them. */
export function SetAsideBatches({ setAside }: { readonly setAside: SetAside }) {
  const { words, say } = useLanguage()
  const { worksheet } = words
  const { batches, count, records, otherPeriods } = setAside
  return (
    <>
      <h3 className="mt-8">
        {worksheet.setAside}
        {count > 0 && (
          <span className="font-normal text-muted"> · {say(words.ui.recordCount, { count: records })}</span>
        )}
      </h3>
      {count === 0 ? (
        <p className="mt-1">{worksheet.setAsideNone}</p>
      ) : (
        <>
          <p className="mt-1 max-w-[66ch] text-muted">{worksheet.setAsideWords}</p>
          <ul className="mt-3 border-t border-rule">
            {batches.map((batch) => (
              <BatchItem key={batch.number} batch={batch} />
            ))}
          </ul>
          {count > batches.length && (
            <p className="mt-2">{say(worksheet.setAsideMore, { count: count - batches.length })}</p>
          )}
        </>
      )}
      {otherPeriods > 0 && <p className="mt-2">{say(worksheet.setAsideOther, { count: otherPeriods })}</p>}
      {count + otherPeriods > 0 && (
        <p className="mt-2">
          <InternalLink href="/status#set-aside">{worksheet.setAsideAll}</InternalLink>
        </p>
      )}
    </>
  )
}

function BatchItem({ batch }: { readonly batch: SetAsideBatch }) {
  const { words, say, format } = useLanguage()
  const { worksheet, glossary } = words
  const sums = batch.signed.map(({ stage, currency, sum }) =>
    say(worksheet.notes.sumOf, {
      sum: `\u2068${format.sum({ amount: sum, currency })}\u2069`,
      stage: glossary[stage].label,
    }),
  )
  return (
    <li className="border-b border-rule py-3">
      <p className="font-semibold">
        <Say
          message={worksheet.batch}
          values={{
            number: batch.number,
            agency: (
              <InternalLink href={`/agencies/${batch.agency.code}`}>
                <PublishedText text={batch.agency.name} />
              </InternalLink>
            ),
            sequence: batch.sequence,
          }}
        />
      </p>
      <p className="max-w-[66ch]">
        <PublishedText text={batch.words} />
      </p>
      <p className="text-sm text-muted">
        {say(words.ui.recordCount, { count: batch.records })} ·{' '}
        {say(worksheet.publicationAbout, { period: format.period(batch.period) })} ·{' '}
        <Moment seconds={batch.recordedAtSeconds} day />
      </p>
      <p className="text-sm text-muted">
        {sums.length === 0 ? worksheet.batchSignedNothing : say(worksheet.batchSigned, { sums: format.list(sums) })}
      </p>
    </li>
  )
}
