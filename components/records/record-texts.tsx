import { PublishedText } from '@/components/ui/published-text'
import type { LocalisedText } from '@/lib/domain/record'
import { formatLanguage, toLanguageTexts } from '@/lib/format/localised'

const SEAL = /^sealed:[0-9a-f]{64}$/

/** A published value, or that it is sealed. */
export function FieldText({ text }: { readonly text: string }) {
  if (SEAL.test(text)) return <span className="text-muted italic">sealed</span>
  return <PublishedText text={text} />
}

/** A text in every language it was published in. */
export function LanguageTexts({ texts }: { readonly texts: LocalisedText }) {
  return toLanguageTexts(texts).map(({ language, text }, _, all) => (
    <p key={language} className="max-w-[66ch]">
      {SEAL.test(text) ? <FieldText text={text} /> : <PublishedText text={text} language={language} />}
      {all.length > 1 && formatLanguage(language) !== null && (
        <span className="text-sm text-muted"> ({formatLanguage(language)})</span>
      )}
    </p>
  ))
}
