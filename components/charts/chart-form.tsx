import { useLanguage } from '@/components/language/use-language'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { FlowTarget, Measure } from '@/lib/domain/chart-views'
import { choiceOf, type StageChoice } from '@/lib/domain/choose-measure'
import { schemeName } from './chart-words'

type ChartFormProps = {
  /** The page that answers, without its language. */
  readonly action: string
  readonly measure: Measure
  readonly currencies: readonly CurrencyCode[]
  readonly stages: readonly StageChoice[]
  readonly years: readonly number[]
  readonly year: number | null
  readonly target?: FlowTarget
  readonly schemes?: readonly string[]
  readonly scheme?: string | null
}

/** What a page of charts shows, as a plain form: the answer's address says it all, and can be passed on. */
export function ChartForm(props: ChartFormProps) {
  const { action, measure, currencies, stages, years, year, target, schemes = [], scheme = null } = props
  const tools = useLanguage()
  const { words, format, path } = tools
  const texts = words.charts.pages
  return (
    <form action={path(action)} method="get" className="chart-form" aria-label={texts.choices}>
      <Choice
        name="currency"
        label={words.ui.currency}
        chosen={measure.currency}
        options={currencies.map((code) => [code, `${code}, ${format.currencyName(code)}`])}
      />
      <Choice
        name="stage"
        label={texts.stage}
        chosen={choiceOf(measure)}
        options={stages.map((stage) => [stage, words.glossary[stage].label])}
      />
      <Choice
        name="year"
        label={texts.years}
        chosen={year === null ? '' : String(year)}
        options={[['', texts.allYears], ...years.map((each) => [String(each), String(each)] as const)]}
      />
      {target && (
        <Choice
          name="to"
          label={texts.receivers}
          chosen={target}
          options={[
            ['country', words.charts.flows.countries],
            ['payee', words.charts.flows.payees],
          ]}
        />
      )}
      {schemes.length > 1 && (
        <Choice
          name="scheme"
          label={texts.classification}
          chosen={scheme ?? ''}
          options={schemes.map((each) => [each, schemeName(tools, each)])}
        />
      )}
      <button type="submit" className="button">
        {texts.show}
      </button>
    </form>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      {/* Where the address changed, the form is another: a browser would keep what was chosen before. */}
      <select key={chosen} name={name} className="field" defaultValue={chosen}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
