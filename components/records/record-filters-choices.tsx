import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { KeptOpen } from '@/components/search/kept-open'
import type { FacetChoice } from '@/lib/domain/views'

type FilterChoicesProps<Choice extends FacetChoice<string | number>> = {
  readonly legend: string
  readonly name: string
  readonly choices: readonly Choice[]
  /** Unfolded although nothing of it is chosen. */
  readonly open?: boolean
  readonly before?: ReactNode
  readonly after?: ReactNode
  /** Whether something is chosen in what stands before or after. */
  readonly chosenBeside?: boolean
  readonly more?: ReactNode
  /** What a choice is called. */
  readonly children: (choice: Choice) => ReactNode
}

/** One kind of filter: its choices with how many records each would leave. Several of one kind are alternatives. */
export function FilterChoices<Choice extends FacetChoice<string | number>>({
  legend,
  name,
  choices,
  open = false,
  before,
  after,
  chosenBeside = false,
  more,
  children,
}: FilterChoicesProps<Choice>) {
  const { words, say, format } = useLanguage()
  const chosen = choices.filter(({ selected }) => selected).length
  if (choices.length === 0 && after === undefined) return null
  return (
    <KeptOpen className="filter-group" open={open || chosen > 0 || chosenBeside}>
      <summary>
        {legend}
        {chosen > 0 && <span className="filter-chosen">{say(words.records.filters.chosen, { count: chosen })}</span>}
      </summary>
      {before}
      <fieldset className="filter-choices">
        <legend className="sr-only">{legend}</legend>
        {choices.map((choice) => (
          <label key={choice.value} className="filter-choice" data-none={choice.count === 0 ? '' : undefined}>
            <input type="checkbox" name={name} value={choice.value} defaultChecked={choice.selected} />
            <span className="filter-label">{children(choice)}</span>
            <span className="filter-count">{format.count(choice.count)}</span>
          </label>
        ))}
      </fieldset>
      {more}
      {after}
    </KeptOpen>
  )
}
