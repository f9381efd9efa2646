import type { LanguageTools } from '@/components/language/use-language'
import { toDisplayText } from '@/lib/format/display-text'

/** What a list of sectors is called; a publisher's own list by the name of its column. */
export function schemeName(scheme: string, { words, say }: LanguageTools): string {
  const { sector } = words.profiles
  const known = sector.schemes as Readonly<Record<string, string>>
  if (Object.hasOwn(known, scheme)) return known[scheme]!
  return scheme.startsWith('local:')
    ? say(sector.ownList, { name: toDisplayText(scheme.slice('local:'.length)) })
    : toDisplayText(scheme)
}
