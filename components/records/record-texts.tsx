import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { isSeal } from '@/lib/domain/is-seal'
import type { LocalisedText } from '@/lib/domain/record'

/** A published value, or that it is sealed. */
export function FieldText({ text }: { readonly text: string }) {
  const { words } = useLanguage()
  if (isSeal(text)) return <span className="text-muted italic">{words.record.facts.sealed}</span>
  return <PublishedText text={text} />
}

type LanguageTextsProps = { readonly texts: LocalisedText; readonly href?: string | undefined }

/** A text in every language it was published in, the reader's first, which leads to `href` where there is one. */
export function LanguageTexts({ texts, href }: LanguageTextsProps) {
  const { format } = useLanguage()
  return format.texts(texts).map(({ language, text }, position, all) => {
    const name = all.length > 1 ? format.languageName(language) : null
    const shown = isSeal(text) ? <FieldText text={text} /> : <PublishedText text={text} language={language} />
    return (
      <p key={language} className="max-w-[66ch]">
        {href !== undefined && position === 0 ? <InternalLink href={href}>{shown}</InternalLink> : shown}
        {name !== null && <span className="text-sm text-muted"> ({name})</span>}
      </p>
    )
  })
}
