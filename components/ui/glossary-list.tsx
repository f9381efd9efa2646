import { useLanguage } from '@/components/language/use-language'
import type { GlossaryKey } from '@/lib/format/glossary'

/** The words of a table, folded beneath it, for headings that have no room to unfold. */
export function GlossaryList({ words }: { readonly words: readonly GlossaryKey[] }) {
  const { glossary, ui } = useLanguage().words
  return (
    <details className="fold">
      <summary>{ui.wordsMean}</summary>
      <dl className="max-w-[66ch] pb-2">
        {words.map((word) => (
          <div key={word} className="py-1.5">
            <dt className="inline font-semibold">{glossary[word].label}.</dt>{' '}
            <dd className="inline text-muted">{glossary[word].sentence}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
