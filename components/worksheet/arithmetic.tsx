import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { CountBeneath } from '@/components/ui/count-beneath'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { WorksheetStatement, WorksheetView } from '@/lib/domain/worksheet'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { Journal } from './journal'

/** Statements that are unfolded from the start. */
const OPEN = 2

/** How each total comes about: by agency, and publication by publication. */
export function Arithmetic({ view, search }: { readonly view: WorksheetView; readonly search: RecordSearch }) {
  const { words, say } = useLanguage()
  const { worksheet } = words
  const { statements, otherTotals } = view
  return (
    <>
      {statements.map((statement) => (
        <Statement
          key={`${statement.total.stage} ${statement.total.currency}`}
          statement={statement}
          search={search}
          isOpen={statements.length <= OPEN}
        />
      ))}
      {otherTotals.length > 0 && (
        <p className="mt-4 max-w-[66ch] text-muted">{say(worksheet.otherTotals, { count: otherTotals.length })}</p>
      )}
    </>
  )
}

type StatementProps = {
  readonly statement: WorksheetStatement
  readonly search: RecordSearch
  readonly isOpen: boolean
}

function Statement({ statement, search, isOpen }: StatementProps) {
  const { words } = useLanguage()
  const { worksheet, glossary } = words
  const { stage, currency, sum } = statement.total
  const narrowed = { ...search, stages: [stage], currencies: [currency] }
  return (
    <details className="reckoned" open={isOpen}>
      <summary>
        <h3>
          <Say
            message={worksheet.statement}
            values={{ stage: glossary[stage].label, currency: <bdi>{currency}</bdi> }}
          />
        </h3>
        <Money sum money={{ amount: sum, currency }} />
      </summary>
      <div className="reckoned-body">
        <AgencyTable statement={statement} search={narrowed} />
        <Journal statement={statement} search={narrowed} />
      </div>
    </details>
  )
}

type TableProps = { readonly statement: WorksheetStatement; readonly search: RecordSearch }

function AgencyTable({ statement, search }: TableProps) {
  const { words, say, format } = useLanguage()
  const { worksheet } = words
  const { total, agencies, otherAgencies } = statement
  const { currency } = total
  return (
    <table className="statement">
      <caption>{worksheet.byAgency}</caption>
      <thead>
        <tr>
          <th scope="col">{worksheet.agency}</th>
          <th scope="col" className="figure count">
            {worksheet.records}
          </th>
          <th scope="col" className="figure">
            {worksheet.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {agencies.map(({ agency, count, sum }) => (
          <tr key={agency.code}>
            <th scope="row">
              <InternalLink href={recordsHref(search, { agencies: [agency.code], statuses: ['stands'] })}>
                <PublishedText text={agency.name} />
              </InternalLink>
              <CountBeneath count={count} />
            </th>
            <td className="figure count">{format.count(count)}</td>
            <td className="figure">
              <Money sum money={{ amount: sum, currency }} />
            </td>
          </tr>
        ))}
        {otherAgencies !== null && (
          <tr>
            <th scope="row">
              {say(worksheet.otherAgencies, { count: otherAgencies.agencies })}
              <CountBeneath count={otherAgencies.count} />
            </th>
            <td className="figure count">{format.count(otherAgencies.count)}</td>
            <td className="figure">
              <Money sum money={{ amount: otherAgencies.sum, currency }} />
            </td>
          </tr>
        )}
        <tr className="sum">
          <th scope="row">
            {worksheet.total}
            <CountBeneath count={total.count} />
          </th>
          <td className="figure count">{format.count(total.count)}</td>
          <td className="figure">
            <Money sum money={{ amount: total.sum, currency }} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}
