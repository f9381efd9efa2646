import { STAGES } from '@/lib/domain/stage'
import { GLOSSARY, type GlossaryKey } from '@/lib/format/glossary'

const IS_STAGE = new Set<string>([...STAGES, 'outlays'])

/** The data dictionary: every word of a record, its stages first. */
export function WordsExplained() {
  const keys = Object.keys(GLOSSARY) as GlossaryKey[]
  return (
    <section className="section" aria-labelledby="words">
      <div className="section-head">
        <h2 id="words">What the words mean</h2>
      </div>
      <h3 className="mb-3" id="stages">
        Stages
      </h3>
      <WordList keys={keys.filter((key) => IS_STAGE.has(key))} />
      <h3 className="mt-10 mb-3">Everything else</h3>
      <WordList keys={keys.filter((key) => !IS_STAGE.has(key))} />
    </section>
  )
}

function WordList({ keys }: { readonly keys: readonly GlossaryKey[] }) {
  return (
    <dl className="facts">
      {keys.map((key) => (
        <div key={key}>
          <dt className="font-semibold text-ink">{GLOSSARY[key].label}</dt>
          <dd className="max-w-[66ch]">{GLOSSARY[key].sentence}</dd>
        </div>
      ))}
    </dl>
  )
}
