import type { LanguageTools } from '@/components/language/use-language'
import { regionName } from '@/lib/domain/code-lists/sector-name'
import type { PlaceSummary } from '@/lib/domain/profile-views'
import { toDisplayText } from '@/lib/format/display-text'

/** The name of a place: a country's in the reader's language, a region's from its list, else as the agencies wrote it. */
export function placeText({ kind, scheme, code, label }: PlaceSummary, { format, language }: LanguageTools): string {
  if (kind === 'country' && code !== null) return format.country(code)
  const listed = code === null ? null : regionName(scheme, code, language)
  return listed?.text ?? toDisplayText(label ?? code ?? '')
}
