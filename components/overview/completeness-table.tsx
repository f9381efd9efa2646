import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { AgencyCompleteness } from '@/lib/domain/views'
import { formatCount, formatCounted } from '@/lib/format/count'
import { formatPeriod } from '@/lib/format/dates'

/** Which bodies publish, how much, and how recent it is. */
export function CompletenessTable({ rows }: { readonly rows: readonly AgencyCompleteness[] }) {
  return (
    <table className="statement">
      <caption className="sr-only">Agencies, their publications and the last period they stated</caption>
      <thead>
        <tr>
          <th scope="col">Agency</th>
          <th scope="col" className="figure count">
            Publications
          </th>
          <th scope="col" className="figure count">
            Records
          </th>
          <th scope="col">Last period stated</th>
          <th scope="col" className="count">
            Last recorded
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
                {formatCounted(records, 'record')} in {formatCounted(publications, 'publication')}
              </span>
            </th>
            <td className="figure count">{formatCount(publications)}</td>
            <td className="figure count">{formatCount(records)}</td>
            <td>
              {lastPeriod === null ? (
                <span className="text-muted italic">nothing yet</span>
              ) : (
                formatPeriod(lastPeriod, { short: true })
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
