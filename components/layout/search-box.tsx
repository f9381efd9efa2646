import { useLanguage } from '@/components/language/use-language'
import { SearchCombobox } from '@/components/search/search-combobox'

type SearchBoxProps = {
  readonly id: string
  readonly className?: string
  /** What was searched for already. */
  readonly value?: string
  /** Other parameters that the search keeps. */
  readonly keep?: readonly (readonly [string, string])[]
  readonly placeholder?: string
}

/** Asks the explorer for words. A plain form, so that it works before and without scripts; with them it suggests what there is. */
export function SearchBox({ id, className, value = '', keep = [], placeholder }: SearchBoxProps) {
  const { words, path } = useLanguage()
  const { search } = words
  return (
    <search className={className}>
      <form action={path('/records')} method="get" className="search-box">
        <label className="sr-only" htmlFor={id}>
          {search.label}
        </label>
        {keep.map(([name, kept]) => (
          <input key={`${name}=${kept}`} type="hidden" name={name} value={kept} />
        ))}
        <SearchCombobox
          id={id}
          value={value}
          placeholder={placeholder ?? search.placeholder}
          words={{
            suggestions: search.suggestions,
            count: search.suggestionCount,
            records: words.ui.recordCount,
            kinds: search.kinds,
          }}
        />
        <button className="button" type="submit">
          {search.submit}
        </button>
      </form>
    </search>
  )
}
