import { periodBounds } from '@/lib/domain/period'
import type { Classification, LocalisedText, Reference, SpendingRecord } from '@/lib/domain/record'
import { isSeal } from './party-profile'

/** Longest title that a list shows; the record's own page has it whole. */
const TITLE_LENGTH = 300

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

/** English where there is some, else the language not stated, else the first given. */
export function pickText(text: LocalisedText | undefined): string | null {
  if (text === undefined) return null
  const value = text.en ?? text.und ?? Object.values(text)[0]
  return value === undefined || isSeal(value) ? null : value
}

/** What a list calls the entry: its own title, else the nearest thing that the source says about it. */
export function readTitle(record: SpendingRecord): string | null {
  const title =
    pickText(record.title) ??
    pickText(record.description) ??
    pickText(record.contract?.title) ??
    pickText(record.activity?.title) ??
    pickText(record.budgetLine?.title) ??
    readPurpose(record.classifications)
  return title !== null && title.length > TITLE_LENGTH ? `${title.slice(0, TITLE_LENGTH - 1)}…` : title
}

/** Publishers' own columns that say what was bought, as their headers are usually called. */
const PURPOSE_SCHEME = /expen|purpose|category|description/

/** The label that says what the money was for: of a column named so, else the last and so the narrowest. */
function readPurpose(classifications: readonly Classification[] = []): string | null {
  const labelled = classifications.filter(({ label }) => label !== undefined && !isSeal(label))
  const chosen = labelled.find(({ scheme }) => PURPOSE_SCHEME.test(scheme)) ?? labelled.at(-1)
  return chosen?.label ?? null
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
