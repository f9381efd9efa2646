import type { RecordListView } from '@/lib/domain/views'
import { toDisplayText } from '@/lib/format/display-text'
import { formatStage, GLOSSARY } from '@/lib/format/glossary'
import { formatDecimal } from '@/lib/format/money'
import type { RecordSearch, UnreadReason } from '@/lib/search-params/record-search'

/** One condition of a search in words, and the search without it. */
export type SearchCondition = { readonly text: string; readonly without: RecordSearch }

/** What a search needs to know to speak of codes by name. */
export type SearchNames = {
  readonly agencies: RecordListView['choices']['agencies']
  readonly payeeName: string | null
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
    ...(search.payee === null
      ? []
      : [{ text: `paid to ${names.payeeName ?? search.payee}`, without: without('payee', null) }]),
    ...search.stages.map((stage) => ({
      text: formatStage(stage).label,
      without: without('stages', others(search.stages, stage)),
    })),
    ...search.years.map((year) => ({ text: String(year), without: without('years', others(search.years, year)) })),
    ...search.currencies.map((currency) => ({
      text: currency,
      without: without('currencies', others(search.currencies, currency)),
    })),
    ...search.statuses.map((status) => ({
      text: GLOSSARY[status].label,
      without: without('statuses', others(search.statuses, status)),
    })),
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
    search.payee !== null && `paid to ${names.payeeName ?? search.payee}`,
    search.stages.length > 0 &&
      `at the stage ${either(search.stages.map((stage) => formatStage(stage).label.toLowerCase()))}`,
    search.years.length > 0 && `dated ${either(search.years.map(String))}`,
    search.currencies.length > 0 && `in ${either(search.currencies)}`,
    search.statuses.length > 0 && `that ${either(search.statuses.map((status) => STATUS_CLAUSES[status]))}`,
    amountClause(search),
  ]
  return parts.filter((part) => part !== false && part !== null).join(', ')
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

function either(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

const UNREAD_WORDS: { readonly [reason in UnreadReason]: string } = {
  'not-a-filter': 'there is no such filter',
  'not-an-agency-code': 'this is not the code of an agency',
  'not-a-payee': 'this is not the name of a payee’s page',
  'not-a-stage': 'this is not a stage',
  'not-a-year': 'this is not a year',
  'not-a-currency': 'this is not a currency code of three letters',
  'not-an-amount': 'write an amount in digits, such as 1204.50, without commas or signs of currency',
  'not-a-status': 'this is not a status',
  'not-a-sort': 'this is not an order',
  'not-a-page': 'this is not a page number',
  'too-long': 'this is too long',
  'given-twice': 'this can be given once only',
}

export const formatUnreadReason = (reason: UnreadReason): string => UNREAD_WORDS[reason]
