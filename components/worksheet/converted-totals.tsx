import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Banner } from '@/components/ui/banner'
import { CountBeneath } from '@/components/ui/count-beneath'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { ConversionLine, ConversionView, ConvertedStage, WithoutRate } from '@/lib/domain/worksheet'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { PartRow, PartTable } from './part-row'
import { worksheetHref } from './worksheet-links'

/** Rates listed on one page; of more, each stage has a worksheet of its own. */
const LINES = 150
/** Rates listed under one currency; what the others come to stands in one line. */
const RATES = 60

type ConvertedTotalsProps = {
  readonly conversion: ConversionView | null
  readonly search: RecordSearch
  readonly currency: CurrencyCode
}

/** The totals in one currency: a labelled view, with every rate that it uses. */
export function ConvertedTotals({ conversion, search, currency }: ConvertedTotalsProps) {
  const { words, say } = useLanguage()
  const { worksheet } = words
  if (conversion === null) {
    return (
      <div id="converted" className="mt-8">
        <Banner tone="caution">
          <p>{say(worksheet.notConvertible, { currency })}</p>
        </Banner>
      </div>
    )
  }
  const isLong = conversion.stages.reduce((sum, stage) => sum + linesOf(stage), 0) > LINES
  return (
    <div id="converted" className="converted">
      <h3>{say(worksheet.converted, { currency })}</h3>
      <p className="mt-1 mb-4 max-w-[66ch] text-muted">{worksheet.convertedWords}</p>
      {conversion.stages.length === 0 ? (
        <p>{say(worksheet.nothingConverted, { currency })}</p>
      ) : (
        <ConvertedTable conversion={conversion} />
      )}
      {conversion.without.length > 0 && <WithoutRates without={conversion.without} />}
      {isLong ? (
        <ul className="mt-4">
          {conversion.stages.map((stage) => (
            <li key={stage.stage}>
              <InternalLink
                className="part-link"
                href={worksheetHref(search, { stages: [stage.stage], showIn: currency })}
              >
                <RatesSummary stage={stage} currency={currency} />
              </InternalLink>
            </li>
          ))}
        </ul>
      ) : (
        conversion.stages.map((stage) => <RatesOfStage key={stage.stage} stage={stage} currency={currency} />)
      )}
      <details className="fold">
        <summary>{worksheet.rateRule}</summary>
        <p className="max-w-[66ch] pb-3 text-muted">{worksheet.rateRuleWords}</p>
      </details>
    </div>
  )
}

function ConvertedTable({ conversion: { stages, currency } }: { readonly conversion: ConversionView }) {
  const { words, say, format } = useLanguage()
  const { worksheet } = words
  return (
    <table className="statement max-w-[51rem]">
      <caption>{say(worksheet.convertedCaption, { currency })}</caption>
      <thead>
        <tr>
          <th scope="col">{worksheet.stage}</th>
          <th scope="col" className="figure count">
            {worksheet.records}
          </th>
          <th scope="col" className="figure">
            {worksheet.convertedRounded}
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ stage, count, rounded }) => (
          <tr key={stage}>
            <th scope="row">
              {words.glossary[stage].label}
              <CountBeneath count={count} />
            </th>
            <td className="figure count">{format.count(count)}</td>
            <td className="figure">
              <Money money={{ amount: rounded, currency }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const REASONS = [
  'no-rate-for-currency',
  'no-rate-for-time',
  'no-single-month',
] as const satisfies readonly WithoutRate[]

/** What the view leaves out, by the reason for which it has no rate. */
function WithoutRates({ without }: Pick<ConversionView, 'without'>) {
  const { worksheet } = useLanguage().words
  return (
    <>
      <h4 className="mt-6 font-semibold">{worksheet.without}</h4>
      <p className="mb-2 max-w-[66ch] text-sm text-muted">{worksheet.withoutWords}</p>
      <PartTable caption={worksheet.without}>
        {REASONS.map((reason) => {
          const totals = without.filter((total) => total.reason === reason)
          const count = totals.reduce((sum, total) => sum + total.count, 0)
          if (count === 0) return null
          return <PartRow key={reason} label={worksheet.withoutReason[reason]} part={{ count, totals }} />
        })}
      </PartTable>
    </>
  )
}

const linesOf = ({ currencies }: ConvertedStage): number => currencies.reduce((sum, { lines }) => sum + lines.length, 0)

/** "Disbursement · EUR and GBP · 74 rates" */
function RatesSummary({ stage: { stage, currencies }, currency }: RatesProps) {
  const { words, say, format } = useLanguage()
  const { worksheet, glossary } = words
  const converted = currencies.filter(({ per }) => per !== currency)
  const count = converted.reduce((sum, { lines }) => sum + lines.length, 0)
  const from = format.list(converted.map(({ per }) => per))
  return (
    <>
      {glossary[stage].label} ·{' '}
      {count === 0 ? say(worksheet.noRateNeeded, { currency }) : `${from} · ${say(worksheet.rates, { count })}`}
    </>
  )
}

type RatesProps = { readonly stage: ConvertedStage; readonly currency: CurrencyCode }

/** Every rate by which a stage was converted, with its source, and what it made of which sum. */
function RatesOfStage({ stage, currency }: RatesProps) {
  const { words, say, format } = useLanguage()
  const { worksheet } = words
  const { exact, currencies } = stage
  return (
    <details className="fold">
      <summary>
        <RatesSummary stage={stage} currency={currency} />
      </summary>
      <p className="mb-4">
        <Say message={worksheet.convertedExact} values={{ sum: <Money money={{ amount: exact, currency }} /> }} />
      </p>
      {currencies.map(({ per, lines, count: records, sum, product }) => (
        <table key={per} className="journal mb-6">
          <caption>
            {format.currencyName(per)} (<bdi>{per}</bdi>)
          </caption>
          <thead>
            <tr>
              <th scope="col">{worksheet.rate}</th>
              <th scope="col" className="figure">
                {worksheet.sum}
              </th>
              <th scope="col" className="figure">
                {say(worksheet.product, { currency })}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, RATES).map((line) => (
              <RateRow key={line.rate?.date ?? ''} line={line} currency={currency} />
            ))}
            {lines.length > RATES && (
              <tr>
                <th scope="row">{say(worksheet.moreRates, { count: lines.length - RATES })}</th>
                <td className="figure" />
                <td className="figure" />
              </tr>
            )}
            <tr className="sum">
              <th scope="row">
                {worksheet.total}
                <span className="journal-about">{say(words.ui.recordCount, { count: records })}</span>
              </th>
              <td className="figure" data-label={worksheet.sum}>
                <Money sum money={{ amount: sum, currency: per }} />
              </td>
              <td className="figure" data-label={say(worksheet.product, { currency })}>
                <Money money={{ amount: product, currency }} />
              </td>
            </tr>
          </tbody>
        </table>
      ))}
    </details>
  )
}

function RateRow({ line, currency }: { readonly line: ConversionLine; readonly currency: CurrencyCode }) {
  const { words, say, format } = useLanguage()
  const { worksheet } = words
  const { rate, per, count, sum, product } = line
  return (
    <tr>
      <th scope="row">
        {rate === null ? (
          say(worksheet.noRateNeeded, { currency })
        ) : (
          <>
            <span dir="ltr">{say(worksheet.rateOf, { per, rate: format.decimal(rate.rate), currency })}</span>
            <span className="journal-about">
              {rate.date.length === 10 ? format.date(rate.date, { short: true }) : format.period(rate.date)} ·{' '}
              <bdi>{rate.source}</bdi>
            </span>
          </>
        )}
        <span className="journal-about">{say(words.ui.recordCount, { count })}</span>
      </th>
      <td className="figure" data-label={worksheet.sum}>
        <Money sum money={{ amount: sum, currency: per }} />
      </td>
      <td className="figure" data-label={say(worksheet.product, { currency })}>
        <Money money={{ amount: product, currency }} />
      </td>
    </tr>
  )
}
