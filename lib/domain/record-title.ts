import { isSeal } from './is-seal'
import type { Classification, LocalisedText, SpendingRecord } from './record'

/** Longest title that a list shows, in UTF-16 code units; the record's own page has it whole. */
const TITLE_LENGTH = 300

/** English where there is some, else the language not stated, else the first given; null where there is none, or it is sealed. */
export function pickText(text: LocalisedText | undefined): string | null {
  if (text === undefined) return null
  const value = text.en ?? text.und ?? Object.values(text)[0]
  return value === undefined || isSeal(value) ? null : value
}

/**
 * What a site calls a record: its own title, else the nearest thing that the source says about it, cut at 300 characters; null where the source
 * gives no words at all. The index keeps it and the check holds it against the ledger: both take it from here.
 */
export function readTitle(record: SpendingRecord): string | null {
  const title =
    pickText(record.title) ??
    pickText(record.description) ??
    pickText(record.contract?.title) ??
    pickText(record.activity?.title) ??
    pickText(record.budgetLine?.title) ??
    readPurpose(record.classifications)
  return title !== null && title.length > TITLE_LENGTH ? cut(title) : title
}

/** Never through a character: half of one would not survive being stored. */
function cut(title: string): string {
  const end = TITLE_LENGTH - 1
  const splitsPair = /[\uD800-\uDBFF]/.test(title.charAt(end - 1))
  return `${title.slice(0, splitsPair ? end - 1 : end)}…`
}

/** Publishers' own columns that say what was bought, as their headers are usually called. */
const PURPOSE_SCHEME = /expen|purpose|category|description/

/** The label that says what the money was for: of a column named so, else the last and so the narrowest. */
function readPurpose(classifications: readonly Classification[] = []): string | null {
  const labelled = classifications.filter(({ label }) => label !== undefined && !isSeal(label))
  const chosen = labelled.find(({ scheme }) => PURPOSE_SCHEME.test(scheme)) ?? labelled.at(-1)
  return chosen?.label ?? null
}
