import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { AgencyCompleteness } from '@/lib/domain/views'

/** Which bodies publish, how much, and how recent it is. */
export function CompletenessTable({ rows }: { readonly rows: readonly AgencyCompleteness[] }) {
  const { words, say, format } = useLanguage()
  const texts = words.overview.completenessTable
  return (
    <table className="statement">
      <caption className="sr-only">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.agency}</th>
          <th scope="col" className="figure count">
            {texts.publications}
          </th>
          <th scope="col" className="figure count">
            {texts.records}
          </th>
          <th scope="col">{texts.lastPeriod}</th>
          <th scope="col" className="count">
            {texts.lastRecorded}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agency, publications, records, lastPeriod, lastRecordedAtSeconds }) => (
          <tr key={agency.code}>
            <th scope="row">
              <InternalLink href={`/agencies/${agency.code}`}>
                <PublishedText text={agency.name} />
              </InternalLink>
              <span className="count-beneath">
                {say(texts.counts, {
                  records: say(words.ui.recordCount, { count: records }),
                  publications: say(words.ui.publicationCount, { count: publications }),
                })}
              </span>
            </th>
            <td className="figure count">{format.count(publications)}</td>
            <td className="figure count">{format.count(records)}</td>
            <td>
              {lastPeriod === null ? (
                <span className="text-muted italic">{texts.nothing}</span>
              ) : (
                format.period(lastPeriod, { short: true })
              )}
            </td>
            <td className="count">
              {lastRecordedAtSeconds === null ? '–' : <Moment seconds={lastRecordedAtSeconds} day />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
