import { GLOSSARY, type GlossaryKey } from '@/lib/format/glossary'

/** The words of a table, folded beneath it, for headings that have no room to unfold. */
export function GlossaryList({ words }: { readonly words: readonly GlossaryKey[] }) {
  return (
    <details className="fold">
      <summary>What these words mean</summary>
      <dl className="max-w-[66ch] pb-2">
        {words.map((word) => (
          <div key={word} className="py-1.5">
            <dt className="inline font-semibold">{GLOSSARY[word].label}.</dt>{' '}
            <dd className="inline text-muted">{GLOSSARY[word].sentence}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
