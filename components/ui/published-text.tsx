import { toDisplayText } from '@/lib/format/display-text'

/** Text from the ledger, which nobody vouches for: kept in its own direction, and what cannot be seen in it is shown. `language` is a BCP 47 tag. */
export function PublishedText({ text, language }: { readonly text: string; readonly language?: string | undefined }) {
  const lang = language === undefined || language === 'und' ? undefined : language
  return (
    <bdi className="published" dir="auto" lang={lang}>
      {toDisplayText(text)}
    </bdi>
  )
}
