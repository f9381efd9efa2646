import type {
  AgencyProfileView,
  PayeeProfileView,
  PlaceSummary,
  ReferenceProfileView,
  SectorSummary,
} from '@/lib/domain/profile-views'
import type { Identifier } from '@/lib/domain/record'
import { toRegisterLink } from '@/lib/format/register-links'
import { toSafeHref } from '@/lib/format/safe-link'
import { identifierText } from '@/lib/search-params/profile-search'
import type { JsonLdObject } from './json-ld'

/** Where a profile is, and the file of its records. */
export type ProfileAddress = { readonly url: string; readonly csv: string }

const identifiersOf = (identifiers: readonly Identifier[]) =>
  identifiers.length === 0
    ? undefined
    : identifiers.map(({ scheme, id }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value: id,
        url: toRegisterLink({ scheme, id }).href ?? undefined,
      }))

/** The records of a profile, as one file that anyone may take. */
const datasetOf = (
  { url, csv }: ProfileAddress,
  about: {
    readonly name: string
    readonly description: string
    readonly period: { readonly first: string; readonly last: string } | null
    readonly licence?: string | null
  },
): JsonLdObject => ({
  '@type': 'Dataset',
  name: about.name,
  description: about.description,
  url,
  license: about.licence ?? undefined,
  temporalCoverage: about.period === null ? undefined : `${about.period.first}/${about.period.last}`,
  isAccessibleForFree: true,
  distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv },
})

type Words = { readonly name: string; readonly description: string }

export function agencyData(view: AgencyProfileView, address: ProfileAddress, words: Words): JsonLdObject {
  const { agency, description, money, predecessors, successors } = view
  const names = Object.values(description?.names ?? {}).filter((name) => name !== agency.name)
  const domain = description?.domain ? toSafeHref(`https://${description.domain}`) : null
  const bodies = (related: AgencyProfileView['predecessors']) =>
    related.length === 0
      ? undefined
      : related.map((body) => ({ '@type': 'GovernmentOrganization', name: body.agency?.name ?? body.text }))
  return {
    '@type': 'GovernmentOrganization',
    '@id': address.url,
    name: agency.name,
    alternateName: names.length === 0 ? undefined : names,
    url: address.url,
    sameAs: domain ?? undefined,
    identifier: identifiersOf(description?.identifiers ?? []),
    subOrganization: bodies(predecessors),
    parentOrganization: bodies(successors),
    subjectOf: datasetOf(address, { ...words, period: money.period, licence: description?.licence ?? null }),
  }
}

/** Nothing of a person: a name is no invitation to collect what machines find about it. */
export function payeeData(view: PayeeProfileView, address: ProfileAddress): JsonLdObject | null {
  const { payee, identifiers, names, grouped } = view
  if (payee.type === 'individual' || payee.name === null) return null
  const others = grouped ? names.flatMap((name) => name.payee.name ?? []).filter((name) => name !== payee.name) : []
  return {
    '@type': payee.type === 'government' ? 'GovernmentOrganization' : 'Organization',
    '@id': address.url,
    name: payee.name,
    alternateName: others.length === 0 ? undefined : others,
    url: address.url,
    identifier: identifiersOf(identifiers),
  }
}

export function activityData(view: ReferenceProfileView, address: ProfileAddress, words: Words): JsonLdObject {
  const { reference, agency, money } = view
  const isGrant = reference.kind === 'activity' || reference.kind === 'programme'
  const budget = money.totals.totals.find(({ stage, currency }) => stage === 'budget' && currency === money.currency)
  const funder = { '@type': 'GovernmentOrganization', name: agency.name }
  return {
    '@type': isGrant ? 'MonetaryGrant' : 'Project',
    '@id': address.url,
    name: reference.title ?? reference.ref ?? undefined,
    url: address.url,
    identifier: reference.ref ?? undefined,
    funder,
    amount: isGrant && budget ? { '@type': 'MonetaryAmount', currency: budget.currency, value: budget.sum } : undefined,
    subjectOf: datasetOf(address, { ...words, period: money.period }),
  }
}

export const sectorData = (
  sector: SectorSummary,
  address: ProfileAddress,
  words: { readonly name: string; readonly list: string },
): JsonLdObject => ({
  '@type': 'DefinedTerm',
  '@id': address.url,
  name: words.name,
  url: address.url,
  termCode: sector.code ?? undefined,
  inDefinedTermSet: { '@type': 'DefinedTermSet', name: words.list, identifier: sector.scheme },
})

export const placeData = (
  place: PlaceSummary,
  address: ProfileAddress,
  words: Words & { readonly period: { readonly first: string; readonly last: string } | null },
): JsonLdObject => ({
  '@type': place.kind === 'country' ? 'Country' : 'Place',
  '@id': address.url,
  name: words.name,
  url: address.url,
  identifier:
    place.code === null
      ? undefined
      : place.scheme === null
        ? place.code
        : identifierText({ scheme: place.scheme, id: place.code }),
  subjectOf: datasetOf(address, words),
})
