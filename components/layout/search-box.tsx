import { useLanguage } from '@/components/language/use-language'

type SearchBoxProps = {
  readonly id: string
  readonly placeholder?: string
  readonly className?: string
}

/** Asks the record list for words. A plain form, so that it works before and without scripts. */
export function SearchBox({ id, placeholder, className }: SearchBoxProps) {
  const { words, path } = useLanguage()
  return (
    <search className={className}>
      <form action={path('/records')} method="get" className="search-box">
        <label className="sr-only" htmlFor={id}>
          {words.layout.searchRecords}
        </label>
        <input className="field" id={id} name="q" type="search" placeholder={placeholder} autoComplete="off" />
        <button className="button" type="submit">
          {words.layout.search}
        </button>
      </form>
    </search>
  )
}
