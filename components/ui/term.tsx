import { GLOSSARY, type GlossaryKey } from '@/lib/format/glossary'

/** A label that explains itself: the sentence of the glossary unfolds beneath it, by touch, mouse or keyboard, without scripts. */
export function Term({ word, label }: { readonly word: GlossaryKey; readonly label?: string }) {
  return (
    <details className="term">
      <summary>
        {label ?? GLOSSARY[word].label}
        <span className="term-mark" aria-hidden="true">
          ?
        </span>
      </summary>
      <p>{GLOSSARY[word].sentence}</p>
    </details>
  )
}
