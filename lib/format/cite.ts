import { toDisplayText } from './display-text'

/** What a citation says of a record, in the words of one language. */
export type CitedRecord = {
  readonly id: string
  readonly agency: string
  /** "Expenditure of €1,204.50 to Acme Ltd". */
  readonly title: string
  /** When the ledger took it in, and when the reader looked: Unix time. */
  readonly recordedAtSeconds: number
  readonly viewedAtSeconds: number
  readonly block: number
  readonly fingerprint: string
  /** Of the record's page; null where the site does not know its own. */
  readonly url: string | null
  /** Name of the whole that the record is part of. */
  readonly ledger: string
  /** Number, block and fingerprint in one sentence. */
  readonly note: string
  /** BCP 47. */
  readonly language: string
}

/** An entry for BibTeX and BibLaTeX. What the agency wrote stands in it as text: no command, no brace of it is TeX's. */
export function toBibtex(record: CitedRecord): string {
  const [year, month] = dayOf(record.recordedAtSeconds)
  const fields: (readonly [name: string, value: string])[] = [
    ['author', `{{${escapeTex(record.agency)}}}`],
    ['title', `{{${escapeTex(record.title)}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1]!],
    ['howpublished', `{${escapeTex(record.ledger)}}`],
    ['note', `{${escapeTex(record.note)}}`],
    ...(record.url === null ? [] : ([['url', `{${record.url}}`]] as const)),
    ['urldate', `{${isoDay(record.viewedAtSeconds)}}`],
  ]
  return `@misc{counterfoil-${record.id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

/** The same as a list of one item of CSL-JSON, which reference managers import. */
export function toCslJson(record: CitedRecord): string {
  const item = {
    id: `counterfoil-${record.id}`,
    type: 'dataset',
    author: [{ literal: toDisplayText(record.agency) }],
    title: toDisplayText(record.title),
    issued: { 'date-parts': [dayOf(record.recordedAtSeconds)] },
    accessed: { 'date-parts': [dayOf(record.viewedAtSeconds)] },
    archive: record.ledger,
    archive_location: String(record.block),
    number: record.id,
    note: record.note,
    ...(record.url !== null && { URL: record.url }),
    language: record.language,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const isoDay = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)

function dayOf(seconds: number): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = isoDay(seconds).split('-').map(Number)
  return [year, month, day]
}

const TEX: { readonly [character: string]: string } = {
  '\\': '\\textbackslash{}',
  // As commands without braces of their own: BibTeX counts braces even where TeX would not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** A text for TeX to set as it stands. Letters of all scripts stay, as they are in the UTF-8 that BibLaTeX reads. */
const escapeTex = (text: string): string =>
  toDisplayText(text).replace(/[\\{}~^&%$#_]/g, (character) => TEX[character]!)
