import type { LocalisedText } from '@/lib/domain/record'
import { attribute, childrenNamed, type XmlElement } from './xml-element'

const languages = new Map<string, string>()

/** A language tag in its usual letter case; `und` where the source says none, or nothing that is one. */
export function toLanguage(tag: string | undefined): string {
  if (tag === undefined || tag.trim() === '') return 'und'
  const known = languages.get(tag)
  if (known !== undefined) return known
  let language = 'und'
  try {
    language = Intl.getCanonicalLocales(tag.trim())[0] ?? 'und'
  } catch {
    // Not a tag: the source's language is then not known.
  }
  if (languages.size < 1000) languages.set(tag, language)
  return language
}

/**
 * An element's narratives by language; undefined where it has none. Several of one language are joined by line breaks; text
 * that stands outside a narrative, against the standard, counts where there is no other.
 */
export function narrativesOf(element: XmlElement | undefined, defaultLanguage: string): LocalisedText | undefined {
  if (element === undefined) return undefined
  const texts: { [language: string]: string } = {}
  for (const narrative of childrenNamed(element, 'narrative')) {
    const text = narrative.text.trim().normalize('NFC')
    if (text === '') continue
    const stated = attribute(narrative, 'xml:lang')
    const language = stated === undefined ? defaultLanguage : toLanguage(stated)
    texts[language] = texts[language] === undefined ? text : `${texts[language]}\n${text}`
  }
  const bare = element.text.trim().normalize('NFC')
  if (Object.keys(texts).length === 0 && bare !== '') texts[defaultLanguage] = bare
  return Object.keys(texts).length === 0 ? undefined : texts
}

/** The one name of several: in the default language, else the first. Line breaks are the file's layout, not the name's. */
export function oneText(texts: LocalisedText | undefined, defaultLanguage: string): string | undefined {
  const text = texts?.[defaultLanguage] ?? Object.values(texts ?? {})[0]
  return text?.replace(/\s*\n\s*/g, ' ')
}
