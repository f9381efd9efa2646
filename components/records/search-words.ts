import type { AmountBand, RecordListView } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import { formatStage, GLOSSARY } from '@/lib/format/glossary'
import { formatDecimal } from '@/lib/format/money'
import type { RecordSearch, UnreadReason } from '@/lib/search-params/record-search'

/** One condition of a search in words, and the search without it. */
export type SearchCondition = { readonly text: string; readonly without: RecordSearch }

/** What a search needs to know to speak of codes by name. */
export type SearchNames = {
  readonly agencies: RecordListView['choices']['agencies']
  /** By profile id. */
  readonly payeeNames: ReadonlyMap<string, string>
}

/** Every condition of a search, in the order in which the sentence says them. */
export function toConditions(search: RecordSearch, names: SearchNames): readonly SearchCondition[] {
  const first = { ...search, page: 1 }
  const without = <Key extends keyof RecordSearch>(key: Key, value: RecordSearch[Key]): RecordSearch => ({
    ...first,
    [key]: value,
  })
  const others = <Item>(all: readonly Item[], item: Item) => all.filter((one) => one !== item)

  return [
    ...(search.words === '' ? [] : [{ text: `“${toDisplayText(search.words)}”`, without: without('words', '') }]),
    ...search.agencies.map((code) => ({
      text: `published by ${agencyName(code, names)}`,
      without: without('agencies', others(search.agencies, code)),
    })),
    ...search.payees.map((payee) => ({
      text: `paid to ${payeeName(payee, names)}`,
      without: without('payees', others(search.payees, payee)),
    })),
    ...search.payeeIdentifiers.map((identifier) => ({
      text: `paid to ${toDisplayText(identifier)}`,
      without: without('payeeIdentifiers', others(search.payeeIdentifiers, identifier)),
    })),
    ...search.sectors.map((sector) => ({
      text: `for the sector ${sector}`,
      without: without('sectors', others(search.sectors, sector)),
    })),
    ...search.places.map((place) => ({
      text: `in ${place}`,
      without: without('places', others(search.places, place)),
    })),
    ...search.references.map((reference) => ({
      text: `of ${reference}`,
      without: without('references', others(search.references, reference)),
    })),
    ...search.stages.map((stage) => ({
      text: formatStage(stage).label,
      without: without('stages', others(search.stages, stage)),
    })),
    ...search.years.map((year) => ({
      text: yearName(year, search),
      without: without('years', others(search.years, year)),
    })),
    ...(search.from === null ? [] : [{ text: `not before ${search.from}`, without: without('from', null) }]),
    ...(search.to === null ? [] : [{ text: `not after ${search.to}`, without: without('to', null) }]),
    ...search.currencies.map((currency) => ({
      text: currency,
      without: without('currencies', others(search.currencies, currency)),
    })),
    ...search.statuses.map((status) => ({
      text: GLOSSARY[status].label,
      without: without('statuses', others(search.statuses, status)),
    })),
    ...search.finality.map((finality) => ({
      text: finality,
      without: without('finality', others(search.finality, finality)),
    })),
    ...search.bands.map((band) => ({ text: BAND_WORDS[band], without: without('bands', others(search.bands, band)) })),
    ...(search.minimum === null
      ? []
      : [{ text: `from ${formatDecimal(search.minimum)}`, without: without('minimum', null) }]),
    ...(search.maximum === null
      ? []
      : [{ text: `up to ${formatDecimal(search.maximum)}`, without: without('maximum', null) }]),
  ]
}

/** The search as the end of a sentence that begins with a count: "published by Health, for commitment, dated 2025". Empty for every record. */
export function formatSearch(search: RecordSearch, names: SearchNames): string {
  const parts = [
    search.words !== '' && `with “${toDisplayText(search.words)}”`,
    search.agencies.length > 0 && `published by ${either(search.agencies.map((code) => agencyName(code, names)))}`,
    search.payees.length > 0 && `paid to ${either(search.payees.map((payee) => payeeName(payee, names)))}`,
    search.payeeIdentifiers.length > 0 && `paid to ${either(search.payeeIdentifiers.map(toDisplayText))}`,
    search.sectors.length > 0 && `for the sector ${either(search.sectors)}`,
    search.places.length > 0 && `in ${either(search.places)}`,
    search.references.length > 0 && `of ${either(search.references)}`,
    search.stages.length > 0 &&
      `at the stage ${either(search.stages.map((stage) => formatStage(stage).label.toLowerCase()))}`,
    search.years.length > 0 && `dated ${either(search.years.map((year) => yearName(year, search)))}`,
    search.from !== null && `not before ${search.from}`,
    search.to !== null && `not after ${search.to}`,
    search.currencies.length > 0 && `in ${either(search.currencies)}`,
    search.statuses.length > 0 && `that ${either(search.statuses.map((status) => STATUS_CLAUSES[status]))}`,
    search.finality.length > 0 && `that are ${either(search.finality)}`,
    search.bands.length > 0 && `of an amount ${either(search.bands.map((band) => BAND_WORDS[band]))}`,
    amountClause(search),
  ]
  return parts.filter((part) => part !== false && part !== null).join(', ')
}

const BAND_WORDS: { readonly [band in AmountBand]: string } = {
  negative: 'below zero',
  zero: 'zero',
  'under-100': 'under 100',
  '100': '100 to under 1,000',
  '1000': '1,000 to under 10,000',
  '10000': '10,000 to under 100,000',
  '100000': '100,000 to under 1 million',
  '1000000': '1 million to under 10 million',
  '10000000': '10 million to under 100 million',
  '100000000': '100 million or more',
}

const STATUS_CLAUSES = {
  stands: 'stand now',
  corrected: 'were corrected',
  withdrawn: 'were withdrawn',
  withdrawal: 'are withdrawals',
} as const

function amountClause({ minimum, maximum }: RecordSearch): string | null {
  if (minimum !== null && maximum !== null) return `of ${formatDecimal(minimum)} to ${formatDecimal(maximum)}`
  if (minimum !== null) return `of ${formatDecimal(minimum)} or more`
  return maximum === null ? null : `of ${formatDecimal(maximum)} or less`
}

function agencyName(code: string, { agencies }: SearchNames): string {
  const known = agencies.find(({ agency }) => agency.code === code)
  return known === undefined ? code : toDisplayText(known.agency.name)
}

const payeeName = (payee: string, { payeeNames }: SearchNames): string => payeeNames.get(payee) ?? payee
const yearName = (year: number, { yearBasis }: RecordSearch): string =>
  yearBasis === 'fiscal' ? `fiscal year ${year}` : String(year)

function either(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

const UNREAD_WORDS: { readonly [reason in UnreadReason]: string } = {
  'not-a-filter': 'there is no such filter',
  'not-an-agency-code': 'this is not the code of an agency',
  'not-a-payee': 'this is not the name of a payee’s page',
  'not-an-identifier': 'write an identifier with its register, such as GB-COH:01234567',
  'not-a-sector': 'this is not the name of a sector’s page',
  'not-a-place': 'this is not the name of a place’s page',
  'not-an-activity': 'this is not the name of an activity’s page',
  'not-a-stage': 'this is not a stage',
  'not-a-year': 'this is not a year',
  'not-a-year-basis': 'years are calendar or fiscal',
  'not-a-date': 'write a day as 2024-03-31',
  'not-a-currency': 'this is not a currency code of three letters',
  'not-an-amount': 'write an amount in digits, such as 1204.50, without commas or signs of currency',
  'not-a-band': 'this is not a band of amounts',
  'not-a-status': 'this is not a status',
  'not-a-finality': 'records are provisional or final',
  'not-a-sort': 'this is not an order',
  'not-a-column': 'there is no such column',
  'not-a-density': 'rows are comfortable or compact',
  'not-a-page': 'this is not a page number',
  'too-long': 'this is too long',
  'given-twice': 'this can be given once only',
}

export const formatUnreadReason = (reason: UnreadReason): string => UNREAD_WORDS[reason]
