import { type Language, LOCALES } from '@/lib/domain/language'

const COUNTS = new Map<Language, Intl.NumberFormat>()

/** "2,468". */
export function formatCount(count: number, language: Language = 'en'): string {
  let format = COUNTS.get(language)
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], { useGrouping: 'always' } as Intl.NumberFormatOptions)
    COUNTS.set(language, format)
  }
  return format.format(count)
}

/** "1 record", "2,468 records" in English; `plural` where adding an s is wrong. Pages take a plural message instead. */
export function formatCounted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}
