import { useLanguage } from '@/components/language/use-language'
import type { GlossaryKey } from '@/lib/format/glossary'

/** A label that explains itself: the sentence of the glossary unfolds beneath it, by touch, mouse or keyboard, without scripts. */
export function Term({ word, label }: { readonly word: GlossaryKey; readonly label?: string }) {
  const { glossary } = useLanguage().words
  return (
    <details className="term">
      <summary>
        {label ?? glossary[word].label}
        <span className="term-mark" aria-hidden="true">
          ?
        </span>
      </summary>
      <p>{glossary[word].sentence}</p>
    </details>
  )
}
