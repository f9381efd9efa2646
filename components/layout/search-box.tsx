type SearchBoxProps = {
  readonly id: string
  readonly label: string
  readonly placeholder?: string
  readonly className?: string
}

/** Asks the record list for words. A plain form, so that it works before and without scripts. */
export function SearchBox({ id, label, placeholder, className }: SearchBoxProps) {
  return (
    <search className={className}>
      <form action="/records" method="get" className="search-box">
        <label className="sr-only" htmlFor={id}>
          {label}
        </label>
        <input className="field" id={id} name="q" type="search" placeholder={placeholder} autoComplete="off" />
        <button className="button" type="submit">
          Search
        </button>
      </form>
    </search>
  )
}
