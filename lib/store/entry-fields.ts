import { isSeal } from '@/lib/domain/is-seal'
import { periodBounds } from '@/lib/domain/period'
import type { LocalisedText, Reference, SpendingRecord } from '@/lib/domain/record'

export { readTitle } from '@/lib/domain/record-title'

/** When an entry counts. `day` is YYYYMMDD, `month` is year × 12 + month − 1; null where the source is not that precise. */
export type EntryTime = {
  readonly day: number | null
  /** For ordering: the day, else the last day of the period. */
  readonly sortDay: number | null
  readonly month: number | null
  readonly year: number | null
}

const toDay = (date: string): number =>
  Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10))
const toMonth = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

/** Month and year of a period only where it lies within one: a quarter has a year and no month. */
export function readEntryTime(record: SpendingRecord): EntryTime {
  if (record.date !== undefined) {
    const day = toDay(record.date)
    return { day, sortDay: day, month: toMonth(record.date), year: Number(record.date.slice(0, 4)) }
  }
  const bounds = record.period === undefined ? null : periodBounds(record.period)
  if (bounds === null) return { day: null, sortDay: null, month: null, year: null }
  const [first, last] = [bounds.first, bounds.last]
  return {
    day: null,
    sortDay: toDay(last),
    month: toMonth(first) === toMonth(last) ? toMonth(first) : null,
    year: first.slice(0, 4) === last.slice(0, 4) ? Number(first.slice(0, 4)) : null,
  }
}

/**
 * Everything of a record that can be found by its words, but for the parties, which have their own dictionary. Never a sealed value.
 * `repeats` is false for what names one record only.
 */
export function visitTexts(record: SpendingRecord, visit: (text: string, repeats: boolean) => void): void {
  if (record.ref !== '' && !isSeal(record.ref)) visit(record.ref, record.refBasis === 'derived')
  sayAll(record.title, visit)
  sayAll(record.description, visit)
  sayReference(record.activity, visit)
  sayReference(record.contract, visit)
  sayReference(record.budgetLine, visit)
  sayReference(record.programme, visit)
  for (const { code, label } of record.classifications ?? []) {
    say(code, visit)
    say(label, visit)
  }
  for (const { country, region, label } of record.places ?? []) {
    say(country, visit)
    say(region, visit)
    say(label, visit)
  }
  for (const link of record.links ?? []) say(link.reference, visit)
}

type Visit = (text: string, repeats: boolean) => void

function say(text: string | undefined, visit: Visit): void {
  if (text !== undefined && text !== '' && !isSeal(text)) visit(text, true)
}

function sayAll(text: LocalisedText | undefined, visit: Visit): void {
  if (text === undefined) return
  for (const language in text) say(text[language], visit)
}

function sayReference(reference: Reference | undefined, visit: Visit): void {
  if (reference === undefined) return
  say(reference.id, visit)
  sayAll(reference.title, visit)
}
