import { useLanguage } from '@/components/language/use-language'
import { Moment } from '@/components/ui/moment'
import type { Punctuality, StatedPeriod } from '@/lib/domain/profile-views'
import { DelayPlot } from './delay-plot'

type PunctualitySectionProps = {
  readonly punctuality: Punctuality
  /** Today, on the reader's calendar. */
  readonly today: string
}

/** How long after the end of each period its publication came, by the agency's own promise where it has made one; and what is missing between. */
export function PunctualitySection({ punctuality, today }: PunctualitySectionProps) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.punctuality
  const { periods, medianDelayDays, longestDelayDays, dueDays, gaps, next } = punctuality
  const days = (count: number) => say(words.profiles.daysCount, { count })
  const kept = periods.filter(({ inTime }) => inTime === true).length
  const spanOf = ({ first, last }: { readonly first: string; readonly last: string }) =>
    format.period(`${first}/${last}`)
  return (
    <>
      <ul className="plain-facts">
        {medianDelayDays !== null && <li>{say(texts.median, { days: days(medianDelayDays) })}</li>}
        {longestDelayDays !== null && periods.length > 1 && (
          <li>{say(texts.longest, { days: days(longestDelayDays) })}</li>
        )}
        {dueDays === null ? (
          <li>{texts.noPromise}</li>
        ) : (
          <li>
            {say(texts.promised, { days: days(dueDays) })} {say(texts.kept, { count: kept, all: periods.length })}
          </li>
        )}
        {gaps.length === 0 ? (
          periods.length > 1 && <li>{texts.noGaps}</li>
        ) : (
          <li>
            {say(texts.gaps, { count: gaps.length })} <strong>{gaps.map(spanOf).join('; ')}</strong>
          </li>
        )}
        {next !== null && (
          <li>
            {say(next.due < today ? texts.overdue : texts.next, { period: spanOf(next), due: format.date(next.due) })}
          </li>
        )}
      </ul>
      <DelayPlot punctuality={punctuality} />
      <details className="fold">
        <summary>{texts.table}</summary>
        <DelayTable periods={periods} />
      </details>
    </>
  )
}

function DelayTable({ periods }: { readonly periods: readonly StatedPeriod[] }) {
  const { words, format } = useLanguage()
  const texts = words.profiles.punctuality
  return (
    <table className="statement max-w-[51rem]">
      <caption>{texts.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.period}</th>
          <th scope="col">{texts.recorded}</th>
          <th scope="col" className="figure">
            {texts.delay}
          </th>
        </tr>
      </thead>
      <tbody>
        {periods.map((stated) => (
          <tr key={stated.period}>
            <th scope="row">{format.period(stated.period, { short: true })}</th>
            <td>
              <Moment seconds={stated.recordedAtSeconds} day />
            </td>
            <td className="figure">
              <Delay stated={stated} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Delay({ stated: { delayDays, inTime } }: { readonly stated: StatedPeriod }) {
  const { words, say } = useLanguage()
  const texts = words.profiles.punctuality
  if (delayDays === null) return <>–</>
  return (
    <>
      {delayDays < 0 ? say(texts.before, { count: -delayDays }) : say(words.profiles.daysCount, { count: delayDays })}
      {inTime !== null && <span className="block text-sm text-muted">{inTime ? texts.inTime : texts.late}</span>}
    </>
  )
}
