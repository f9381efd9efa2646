import { useLanguage } from '@/components/language/use-language'

export type ContentsEntry = { readonly id: string; readonly title: string }

/** The chapters of a long page. Nothing where there are few. */
export function PageContents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  const { profiles } = useLanguage().words
  if (entries.length < 3) return null
  return (
    <nav className="page-contents" aria-label={profiles.onThisPage}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
