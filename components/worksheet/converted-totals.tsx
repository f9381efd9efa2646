import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Banner } from '@/components/ui/banner'
import { CountBeneath } from '@/components/ui/count-beneath'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { ConversionLine, ConversionView, ConvertedStage } from '@/lib/domain/worksheet'

/** Rates listed under one currency; what the others come to stands in one line. */
const RATES = 60

type ConvertedTotalsProps = { readonly conversion: ConversionView | null; readonly currency: CurrencyCode }

/** The totals in one currency: a labelled view, with every rate that it uses. */
export function ConvertedTotals({ conversion, currency }: ConvertedTotalsProps) {
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
      {conversion.stages.map((stage) => (
        <RatesOfStage key={stage.stage} stage={stage} currency={currency} />
      ))}
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

function WithoutRates({ without }: Pick<ConversionView, 'without'>) {
  const { words, format } = useLanguage()
  const { worksheet, glossary } = words
  return (
    <>
      <h4 className="mt-6 font-semibold">{worksheet.without}</h4>
      <p className="mb-2 max-w-[66ch] text-sm text-muted">{worksheet.withoutWords}</p>
      <table className="statement max-w-[51rem]">
        <caption className="sr-only">{worksheet.without}</caption>
        <thead>
          <tr>
            <th scope="col">{worksheet.stage}</th>
            <th scope="col" className="figure count">
              {worksheet.records}
            </th>
            <th scope="col" className="figure">
              {worksheet.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {without.map(({ stage, currency, count, sum, reason }) => (
            <tr key={`${stage} ${currency} ${reason}`}>
              <th scope="row">
                {glossary[stage].label}
                <CountBeneath count={count} />
                <span className="part-reason">{worksheet.withoutReason[reason]}</span>
              </th>
              <td className="figure count">{format.count(count)}</td>
              <td className="figure">
                <Money sum money={{ amount: sum, currency }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type RatesProps = { readonly stage: ConvertedStage; readonly currency: CurrencyCode }

/** Every rate by which a stage was converted, with its source, and what it made of which sum. */
function RatesOfStage({ stage: { stage, exact, currencies }, currency }: RatesProps) {
  const { words, say, format } = useLanguage()
  const { worksheet, glossary } = words
  const count = currencies.reduce((sum, { lines }) => sum + lines.filter(({ rate }) => rate !== null).length, 0)
  return (
    <details className="fold">
      <summary>
        {glossary[stage].label} · {format.list(currencies.map(({ per }) => per))} · {say(worksheet.rates, { count })}
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
