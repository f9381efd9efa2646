import type { Identifier } from '@/lib/domain/record'

/** A public register whose pages have lasting addresses. `id` is what its numbers look like; `page` the address of one, `{id}` in its place. */
type Register = {
  readonly name: string
  /** BCP 47 tag of the name. */
  readonly language: string
  readonly id: RegExp
  readonly page: string | null
}

/** By scheme of org-id.guide. Registers without a lasting address for each entry have a name only. */
const REGISTERS: Readonly<Record<string, Register>> = {
  'AU-ABN': {
    name: 'Australian Business Register',
    language: 'en',
    id: /^\d{11}$/,
    page: 'https://abr.business.gov.au/ABN/View?abn={id}',
  },
  'BE-BCE_KBO': {
    name: 'Banque-Carrefour des Entreprises',
    language: 'fr',
    id: /^\d{10}$/,
    page: 'https://kbopub.economie.fgov.be/kbopub/zoeknummerform.html?nummer={id}',
  },
  'CZ-ICO': {
    name: 'Veřejný rejstřík',
    language: 'cs',
    id: /^\d{8}$/,
    page: 'https://or.justice.cz/ias/ui/rejstrik-$firma?ico={id}',
  },
  'DK-CVR': {
    name: 'Det Centrale Virksomhedsregister',
    language: 'da',
    id: /^\d{8}$/,
    page: 'https://datacvr.virk.dk/enhed/virksomhed/{id}',
  },
  'EE-KMKR': { name: 'Eesti käibemaksukohustuslaste register', language: 'et', id: /^EE\d{9}$/, page: null },
  'EE-RIK': {
    name: 'e-äriregister',
    language: 'et',
    id: /^\d{8}$/,
    page: 'https://ariregister.rik.ee/eng/company/{id}',
  },
  'FI-PRO': {
    name: 'Yritys- ja yhteisötietojärjestelmä',
    language: 'fi',
    id: /^\d{7}-\d$/,
    page: 'https://tietopalvelu.ytj.fi/yritys/{id}',
  },
  'FR-RCS': {
    name: 'Annuaire des Entreprises',
    language: 'fr',
    id: /^\d{9}$/,
    page: 'https://annuaire-entreprises.data.gouv.fr/entreprise/{id}',
  },
  'FR-SIREN': {
    name: 'Annuaire des Entreprises',
    language: 'fr',
    id: /^\d{9}$/,
    page: 'https://annuaire-entreprises.data.gouv.fr/entreprise/{id}',
  },
  'GB-CHC': {
    name: 'Charity Commission for England and Wales',
    language: 'en',
    id: /^\d{6,7}$/,
    page: 'https://register-of-charities.charitycommission.gov.uk/charity-details/?regId={id}&subId=0',
  },
  'GB-COH': {
    name: 'Companies House',
    language: 'en',
    id: /^[A-Z0-9]{2}\d{6}$/,
    page: 'https://find-and-update.company-information.service.gov.uk/company/{id}',
  },
  'GB-NIC': {
    name: 'Charity Commission for Northern Ireland',
    language: 'en',
    id: /^\d{6}$/,
    page: 'https://www.charitycommissionni.org.uk/charity-details/?regId={id}&subId=0',
  },
  'GB-SC': {
    name: 'Scottish Charity Register',
    language: 'en',
    id: /^SC\d{6}$/,
    page: 'https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number={id}',
  },
  'NL-KVK': { name: 'Kamer van Koophandel', language: 'nl', id: /^\d{8}$/, page: null },
  'NO-BRC': {
    name: 'Brønnøysundregistrene',
    language: 'no',
    id: /^\d{9}$/,
    page: 'https://virksomhet.brreg.no/nb/oppslag/enheter/{id}',
  },
  'US-EIN': { name: 'Internal Revenue Service', language: 'en', id: /^\d{2}-?\d{7}$/, page: null },
  'XI-IATI': { name: 'International Aid Transparency Initiative', language: 'en', id: /^./, page: null },
  IATI: { name: 'International Aid Transparency Initiative', language: 'en', id: /^./, page: null },
  'XI-LEI': {
    name: 'Global Legal Entity Identifier Foundation',
    language: 'en',
    id: /^[A-Z0-9]{18}\d{2}$/,
    page: 'https://search.gleif.org/#/record/{id}',
  },
}

/** What is known about a register: its name in its own language; `href` is the entry's page, null where it has none or the number cannot be one. */
export type RegisterLink = {
  readonly register: string | null
  readonly language: string
  readonly href: string | null
}

/** Where an identifier leads. The number comes from whoever published it, so only one that looks as the register's numbers do becomes an address. */
export function toRegisterLink({ scheme, id }: Identifier): RegisterLink {
  const register = REGISTERS[scheme.toUpperCase()]
  if (register === undefined) return { register: null, language: 'und', href: null }
  const { name, language, page } = register
  const number = id.replace(/[\s.]/g, '').toUpperCase()
  const href = page !== null && register.id.test(number) ? page.replace('{id}', encodeURIComponent(number)) : null
  return { register: name, language, href }
}

/** What the first part of a scheme's code says of it: the country whose register it is, or that none is. */
export type SchemeOrigin =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'international' | 'own' | 'unknown' }

/** Codes of org-id.guide begin with an ISO 3166 country, or XI, XM and the like for international lists; "local" is the publisher's own list. */
export function schemeOrigin(scheme: string): SchemeOrigin {
  if (/^local(:|$)/i.test(scheme)) return { kind: 'own' }
  const country = /^([A-Z]{2})-/.exec(scheme)?.[1]
  if (country === undefined) return scheme === 'IATI' ? { kind: 'international' } : { kind: 'unknown' }
  if (/^X[IMR]$/.test(country)) return { kind: 'international' }
  // ISO 3166 keeps these free for private use: no country's, but for Kosovo's.
  if (/^X[A-Z]$/.test(country) && country !== 'XK') return { kind: 'unknown' }
  return { kind: 'country', country }
}
