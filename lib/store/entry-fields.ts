import { isSeal } from '@/lib/domain/is-seal'
import { periodBounds } from '@/lib/domain/period'
import type { Classification, LocalisedText, Place, Reference, SpendingRecord } from '@/lib/domain/record'
import { pickText } from '@/lib/domain/record-title'
import type { PlaceSource, Sector } from './mention-rows'
import { POST_FIELDS } from './schema'

export { readTitle } from '@/lib/domain/record-title'

/** When an entry counts. `day` is YYYYMMDD, `month` is year × 12 + month − 1; null where the source is not that precise. */
export type EntryTime = {
  readonly day: number | null
  /** The day, else the first day of the period. */
  readonly firstDay: number | null
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
    return { day, firstDay: day, sortDay: day, month: toMonth(record.date), year: Number(record.date.slice(0, 4)) }
  }
  const bounds = record.period === undefined ? null : periodBounds(record.period)
  if (bounds === null) return { day: null, firstDay: null, sortDay: null, month: null, year: null }
  const [first, last] = [bounds.first, bounds.last]
  return {
    day: null,
    firstDay: toDay(first),
    sortDay: toDay(last),
    month: toMonth(first) === toMonth(last) ? toMonth(first) : null,
    year: first.slice(0, 4) === last.slice(0, 4) ? Number(first.slice(0, 4)) : null,
  }
}

/** `repeats` is false for what names one record only; `field` is one of POST_FIELDS. */
type Visit = (text: string, field: number, repeats: boolean) => void

/** Everything of a record that can be found by its words, but for the parties, which have their own dictionary. Never a sealed value. */
export function visitTexts(record: SpendingRecord, visit: Visit): void {
  const { reference, title, description, activity, classification, place, link } = POST_FIELDS
  if (record.ref !== '' && !isSeal(record.ref)) visit(record.ref, reference, record.refBasis === 'derived')
  sayAll(record.title, title, visit)
  sayAll(record.description, description, visit)
  sayReference(record.activity, activity, visit)
  sayReference(record.contract, activity, visit)
  sayReference(record.budgetLine, activity, visit)
  sayReference(record.programme, activity, visit)
  for (const { code, label } of record.classifications ?? []) {
    say(code, classification, visit)
    say(label, classification, visit)
  }
  for (const { country, region, label } of record.places ?? []) {
    say(country, place, visit)
    say(region, place, visit)
    say(label, place, visit)
  }
  for (const { reference } of record.links ?? []) say(reference, link, visit)
}

function say(text: string | undefined, field: number, visit: Visit): void {
  if (text !== undefined && text !== '' && !isSeal(text)) visit(text, field, true)
}

function sayAll(text: LocalisedText | undefined, field: number, visit: Visit): void {
  if (text === undefined) return
  for (const language in text) say(text[language], field, visit)
}

function sayReference(reference: Reference | undefined, field: number, visit: Visit): void {
  if (reference === undefined) return
  say(reference.id, field, visit)
  sayAll(reference.title, field, visit)
}

const open = (text: string | undefined): string | null =>
  text === undefined || text === '' || isSeal(text) ? null : text

/** What a classification is, apart from its share; null where it is sealed. */
export function readSector({ scheme, code, label }: Classification): Sector | null {
  const sector = { scheme, code: open(code), label: open(label) }
  return isSeal(scheme) || (sector.code === null && sector.label === null) ? null : sector
}

/** Id, or title where there is none; null where neither is there to read. */
export function readReference(reference: Reference | undefined): { id: string | null; title: string | null } | null {
  if (reference === undefined) return null
  const read = { id: open(reference.id), title: pickText(reference.title) }
  return read.id === null && read.title === null ? null : read
}

/**
 * What a place of a record is: its country and its region, each by its code, or its label where it has neither. The share goes with the first. A label
 * beside one code alone is the name of that; beside two it may be of a part of both, and is only a word to be found by.
 */
export function readPlace(place: Place): readonly PlaceSource[] {
  const [country, region, label] = [open(place.country), open(place.region), open(place.label)]
  const isCode = country !== null && /^[A-Za-z]{2}$/.test(country)
  const places: PlaceSource[] = []
  if (isCode) {
    const name = region === null ? label : null
    places.push({ kind: 'country', scheme: null, code: country.toUpperCase(), label: name })
  }
  if (region !== null) {
    const name = isCode ? null : label
    places.push({ kind: 'region', scheme: open(place.regionScheme), code: region, label: name })
  }
  const words = label ?? (isCode ? null : country)
  if (places.length === 0 && words !== null) places.push({ kind: 'label', scheme: null, code: null, label: words })
  return places
}
