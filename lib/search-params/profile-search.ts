import type { CurrencyCode } from '@/lib/domain/amount'
import type { Identifier } from '@/lib/domain/record'
import type { Stage } from '@/lib/domain/stage'
import { EVERY_RECORD, type RecordSearch, type SearchParameters, YEAR_BASES, type YearBasis } from './record-search'

/** How a profile is shown: sums of one currency at a time, years of the calendar or of each agency, a payee under one name or under all of a register number. */
export type ProfileSearch = {
  /** Null for the currency of most records. */
  readonly currency: CurrencyCode | null
  /** Null for the years that suit the profile: an agency's own where it has told which they are. */
  readonly yearBasis: YearBasis | null
  readonly grouped: boolean
}

export const PLAIN_PROFILE: ProfileSearch = { currency: null, yearBasis: null, grouped: false }

/** Reads the address of a profile. What cannot be read chooses nothing: no total of a profile depends on it. */
export function parseProfileSearch(parameters: SearchParameters): ProfileSearch {
  const one = (name: string): string | null => firstOf(parameters, name)
  const currency = one('currency')
  return {
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
    yearBasis: YEAR_BASES.find((basis) => basis === one('years')) ?? null,
    grouped: one('grouped') === '1',
  }
}

export function firstOf(parameters: SearchParameters, name: string): string | null {
  const value = parameters instanceof URLSearchParams ? parameters.get(name) : parameters[name]
  return typeof value === 'string' ? value : (value?.[0] ?? null)
}

/** The address of a profile at `path`, shown so. parseProfileSearch reads its query back to the same search. */
export function profileHref(path: string, search: ProfileSearch, changes: Partial<ProfileSearch> = {}): string {
  const { currency, yearBasis, grouped } = { ...search, ...changes }
  const query = new URLSearchParams()
  if (grouped) query.set('grouped', '1')
  if (currency !== null) query.set('currency', currency)
  if (yearBasis !== null) query.set('years', yearBasis)
  return query.size === 0 ? path : `${path}?${query}`
}

/** Which of a profile's addresses stands for it: the one that shows the same records, whatever the currency or the years. */
export const canonicalProfile = (path: string, { grouped }: ProfileSearch): string =>
  profileHref(path, { ...PLAIN_PROFILE, grouped })

/** What a profile is of. Its records, its totals and every figure on it are of one search. */
export type ProfileSubject =
  | { readonly kind: 'agency'; readonly code: string }
  | {
      readonly kind: 'payee'
      readonly profileId: string
      readonly identifiers: readonly Identifier[]
      readonly grouped: boolean
    }
  | { readonly kind: 'activity' | 'sector' | 'place'; readonly profileId: string }

/** The search that finds the records of a profile, and no others. */
export function subjectSearch(subject: ProfileSubject): RecordSearch {
  switch (subject.kind) {
    case 'agency':
      return { ...EVERY_RECORD, agencies: [subject.code] }
    case 'payee':
      return subject.grouped && subject.identifiers.length > 0
        ? { ...EVERY_RECORD, payeeIdentifiers: subject.identifiers.map(identifierText).toSorted() }
        : { ...EVERY_RECORD, payees: [subject.profileId] }
    case 'activity':
      return { ...EVERY_RECORD, references: [subject.profileId] }
    case 'sector':
      return { ...EVERY_RECORD, sectors: [subject.profileId] }
    case 'place':
      return { ...EVERY_RECORD, places: [subject.profileId] }
  }
}

export const identifierText = ({ scheme, id }: Identifier): string => `${scheme}:${id}`

/** The search for the entries behind one figure of a profile: those that stand, of one currency and of some stages. */
export const figureSearch = (
  search: RecordSearch,
  figure: {
    readonly stages: readonly Stage[]
    readonly currency: CurrencyCode
    readonly year?: number
    readonly yearBasis?: YearBasis
  },
): RecordSearch => ({
  ...search,
  stages: figure.stages,
  currencies: [figure.currency],
  statuses: ['stands'],
  ...(figure.year !== undefined && { years: [figure.year], yearBasis: figure.yearBasis ?? 'calendar' }),
})
