import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { CountBeneath } from '@/components/ui/count-beneath'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { WorksheetLinkList } from '@/components/worksheet/worksheet-link-list'
import { worksheetHref } from '@/components/worksheet/worksheet-links'
import type { CurrencyCode } from '@/lib/domain/amount'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { OUTLAY_STAGES, STAGES, type Stage } from '@/lib/domain/stage'
import type { StageTotal } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type TotalsTableProps = {
  readonly totals: readonly StageTotal[]
  /** What the totals are of: each sum then leads to its worksheet. */
  readonly search?: RecordSearch
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
      {search !== undefined && totals.length > 0 && !onWorksheet && (
        <WorksheetLinkList search={search} count={totals.length} showIn={showIn} />
      )}
    </>
  )
}

type StatementProps = { readonly totals: readonly StageTotal[]; readonly search: RecordSearch | undefined }

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
              <SumLink
                money={{ amount: addDecimals(outlays.map(({ sum }) => sum)), currency }}
                stages={OUTLAY_STAGES}
                search={search}
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

type TotalRowProps = { readonly total: StageTotal; readonly search: RecordSearch | undefined }

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
        <SumLink money={{ amount: sum, currency }} stages={[stage]} search={search} />
      </td>
    </tr>
  )
}

type SumLinkProps = {
  readonly money: { readonly amount: string; readonly currency: CurrencyCode }
  readonly stages: readonly Stage[]
  readonly search: RecordSearch | undefined
}

/** A sum, which leads to its own worksheet where it is known what it is of. */
function SumLink({ money, stages, search }: SumLinkProps) {
  const { words } = useLanguage()
  if (search === undefined) return <Money sum money={money} />
  return (
    <InternalLink className="sum-link" href={worksheetHref(search, { stages, currencies: [money.currency] })}>
      <Say
        message={words.worksheet.rowLink}
        values={{ sum: <Money sum money={money} /> }}
        tags={{ hidden: (text) => <span className="sr-only">{text}</span> }}
      />
    </InternalLink>
  )
}
