import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { Amendments } from '@/lib/domain/profile-views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type AmendmentsSectionProps = { readonly amendments: Amendments; readonly search: RecordSearch }

/** What an agency corrected and took back: how much, how soon, and for which reasons. */
export function AmendmentsSection({ amendments, search }: AmendmentsSectionProps) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.amendments
  const { corrections, withdrawals, reasons, medianDays } = amendments
  if (corrections + withdrawals === 0) return <p>{texts.none}</p>
  const known: Readonly<Record<string, string>> = { ...texts.reasons, other: texts.reasons.another }
  return (
    <>
      <p className="max-w-[66ch]">
        {say(texts.count, {
          corrections: say(texts.corrections, { count: corrections }),
          withdrawals: say(texts.withdrawals, { count: withdrawals }),
        })}{' '}
        {medianDays !== null && say(texts.median, { days: say(words.profiles.daysCount, { count: medianDays }) })}
      </p>
      <table className="statement mt-4 max-w-[51rem]">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.reason}</th>
            <th scope="col" className="figure">
              {texts.corrected}
            </th>
            <th scope="col" className="figure">
              {texts.withdrawn}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((row) => (
            <tr key={row.reason}>
              <th scope="row">
                {row.reason === '' ? (
                  texts.reasons.unstated
                ) : Object.hasOwn(known, row.reason) ? (
                  known[row.reason]
                ) : (
                  <PublishedText text={row.reason} />
                )}
              </th>
              <td className="figure">{format.count(row.corrections)}</td>
              <td className="figure">{format.count(row.withdrawals)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="sum">
            <th scope="row">{words.charts.inAll}</th>
            <td className="figure">
              <InternalLink href={recordsHref(search, { statuses: ['corrected'] })}>
                {format.count(corrections)}
              </InternalLink>
            </td>
            <td className="figure">
              <InternalLink href={recordsHref(search, { statuses: ['withdrawn'] })}>
                {format.count(withdrawals)}
              </InternalLink>
            </td>
          </tr>
        </tfoot>
      </table>
    </>
  )
}
