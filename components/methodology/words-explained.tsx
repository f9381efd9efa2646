import { useLanguage } from '@/components/language/use-language'
import type { GlossaryKey } from '@/lib/format/glossary'
import type { Words } from '@/lib/messages/messages'

type Chapter = Exclude<keyof Words['methodology']['words'], 'heading'>

/** The chapters of the glossary, each with the word that begins it. */
const CHAPTERS: readonly (readonly [chapter: Chapter, first: GlossaryKey])[] = [
  ['stages', 'budget'],
  ['record', 'stage'],
  ['people', 'sealed'],
  ['published', 'publication'],
  ['standing', 'stands'],
  ['adding', 'sector'],
]

/** The data dictionary: every word of a record, its stages first. A page can link to a word by its key, as in #word-sector. */
export function WordsExplained() {
  const { glossary, methodology } = useLanguage().words
  const keys = Object.keys(glossary) as GlossaryKey[]
  const starts = [...CHAPTERS.map(([, first]) => keys.indexOf(first)), keys.length]
  return (
    <section className="section" aria-labelledby="words">
      <div className="section-head">
        <h2 id="words">{methodology.words.heading}</h2>
      </div>
      {CHAPTERS.map(([chapter], position) => (
        <div key={chapter} className={position === 0 ? undefined : 'mt-10'}>
          <h3 className="mb-3" id={chapter}>
            {methodology.words[chapter]}
          </h3>
          <dl className="facts">
            {keys.slice(starts[position], starts[position + 1]).map((key) => (
              <div key={key} id={`word-${key}`}>
                <dt className="font-semibold text-ink">{glossary[key].label}</dt>
                <dd className="max-w-[66ch]">{glossary[key].sentence}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
