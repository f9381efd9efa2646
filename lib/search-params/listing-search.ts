import type { CurrencyCode } from '@/lib/domain/amount'
import { firstOf } from './profile-search'
import type { SearchParameters } from './record-search'

export const LISTING_SORTS = ['sum', 'records', 'name', 'code', 'recorded'] as const
export type ListingSort = (typeof LISTING_SORTS)[number]

/** A page of a list of agencies, payees, activities, sectors or places. */
export type ListingSearch = {
  /** What is looked for in names and codes, as typed. */
  readonly words: string
  /** Null for the list's own order. */
  readonly sort: ListingSort | null
  /** Null for the currency of most records. */
  readonly currency: CurrencyCode | null
  /** What the list is narrowed to: a kind of activity, a scheme of sectors. */
  readonly only: string | null
  /** From 1. */
  readonly page: number
}

export const WHOLE_LISTING: ListingSearch = { words: '', sort: null, currency: null, only: null, page: 1 }

const WORDS_LENGTH = 200

/** Reads the address of a list; what cannot be read is as if it were not there. */
export function parseListingSearch(parameters: SearchParameters): ListingSearch {
  const one = (name: string): string | null => firstOf(parameters, name)
  const currency = one('currency')
  const page = one('page')
  const only = one('only')?.trim() ?? ''
  return {
    words: (one('q') ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, WORDS_LENGTH),
    sort: LISTING_SORTS.find((sort) => sort === one('sort')) ?? null,
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
    only: only === '' || only.length > WORDS_LENGTH ? null : only,
    page: page !== null && /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
  }
}

/** The address of a list at `path`; without `page` in `changes` a changed list begins at its first page. */
export function listingHref(path: string, search: ListingSearch, changes: Partial<ListingSearch> = {}): string {
  const { words, sort, currency, only, page } = { ...search, page: 1, ...changes }
  const query = new URLSearchParams()
  if (words !== '') query.set('q', words)
  if (only !== null) query.set('only', only)
  if (currency !== null) query.set('currency', currency)
  if (sort !== null) query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? path : `${path}?${query}`
}
