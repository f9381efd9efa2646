import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { CountBeneath } from '@/components/ui/count-beneath'
import { WorksheetLinkList } from '@/components/worksheet/worksheet-link-list'
import { worksheetHref } from '@/components/worksheet/worksheet-links'
import { WorksheetSum } from '@/components/worksheet/worksheet-sum'
import type { CurrencyCode } from '@/lib/domain/amount'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { StageTotal } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type TotalsTableProps = {
  readonly totals: readonly StageTotal[]
  /** What the totals are of: each sum leads to its worksheet. Null on the worksheet of a single total. */
  readonly search: RecordSearch | null
  /** Currencies that the worksheet can show sums in. */
  readonly showIn?: readonly CurrencyCode[]
  /** The table stands on the worksheet itself, and needs no link to it. */
  readonly onWorksheet?: boolean
}

/** A statement for each currency, that of most records first: its stages, and under disbursement and expenditure what they make together. */
export function TotalsTable({ totals, search, showIn = [], onWorksheet = false }: TotalsTableProps) {
  const statements = [...new Set(totals.map(({ currency }) => currency))]
    .map((currency) => totals.filter((total) => total.currency === currency))
    .sort((a, b) => countOf(b) - countOf(a))
  return (
    <>
      <div className={statements.length > 1 ? 'statements' : 'max-w-[51rem]'}>
        {statements.map((ofCurrency) => (
          <div key={ofCurrency[0]!.currency}>
            <CurrencyStatement totals={ofCurrency} search={search} />
          </div>
        ))}
      </div>
      {search !== null && totals.length > 0 && !onWorksheet && (
        <WorksheetLinkList search={search} count={totals.length} showIn={showIn} />
      )}
    </>
  )
}

type StatementProps = { readonly totals: readonly StageTotal[]; readonly search: RecordSearch | null }

const isOutlay = ({ stage }: StageTotal): boolean => (OUTLAY_STAGES as readonly string[]).includes(stage)

function CurrencyStatement({ totals, search }: StatementProps) {
  const { words, format } = useLanguage()
  const currency = totals[0]!.currency
  const inOrder = totals.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
  const outlays = inOrder.filter(isOutlay)
  const others = inOrder.filter((total) => !isOutlay(total))
  return (
    <table className="statement">
      <caption>
        {format.currencyName(currency)} (<bdi>{currency}</bdi>)
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.worksheet.stage}</th>
          <th scope="col" className="figure count">
            {words.worksheet.records}
          </th>
          <th scope="col" className="figure">
            {words.worksheet.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {outlays.map((total) => (
          <TotalRow key={total.stage} total={total} search={search} />
        ))}
        {outlays.length > 1 && (
          <tr className="sum">
            <th scope="row">
              <Say
                message={words.worksheet.outlaysTogether}
                values={{ outlays: words.glossary.outlays.label }}
                tags={{ quiet: (text) => <span className="font-normal text-muted">{text}</span> }}
              />
              <CountBeneath count={countOf(outlays)} />
            </th>
            <td className="figure count">{format.count(countOf(outlays))}</td>
            <td className="figure">
              <WorksheetSum
                money={{ amount: addDecimals(outlays.map(({ sum }) => sum)), currency }}
                href={search && worksheetHref(search, { stages: OUTLAY_STAGES, currencies: [currency] })}
              />
            </td>
          </tr>
        )}
        {others.map((total) => (
          <TotalRow key={total.stage} total={total} search={search} />
        ))}
      </tbody>
    </table>
  )
}

const countOf = (totals: readonly StageTotal[]): number => totals.reduce((sum, { count }) => sum + count, 0)

type TotalRowProps = { readonly total: StageTotal; readonly search: RecordSearch | null }

function TotalRow({ total: { stage, currency, count, sum }, search }: TotalRowProps) {
  const { words, format } = useLanguage()
  return (
    <tr>
      <th scope="row">
        {words.glossary[stage].label}
        <CountBeneath count={count} />
      </th>
      <td className="figure count">{format.count(count)}</td>
      <td className="figure">
        <WorksheetSum
          money={{ amount: sum, currency }}
          href={search && worksheetHref(search, { stages: [stage], currencies: [currency] })}
        />
      </td>
    </tr>
  )
}
