import type { RecordSearch } from '@/lib/search-params/record-search'
import { foldText } from '@/lib/store/tokenise'

/** Longest name, without its ending: some systems cut longer ones. */
const LENGTH = 100

/**
 * What a file of a search's rows is called: "counterfoil-bridge-roads-expenditure-2024". In the codes of the search, so that the name says the same
 * in every language; letters that a file system may not take are written in ASCII or left out.
 */
export function toFileName(search: RecordSearch): string {
  const { words, agencies, payees, payeeIdentifiers, sectors, places, references, publications, stages, years } = search
  const { yearBasis, from, to, currencies, statuses, finality, bands, minimum, maximum } = search
  const parts = [
    words,
    ...agencies,
    ...payees.map(withoutDigest),
    ...payeeIdentifiers,
    ...sectors,
    ...places,
    ...references.map(withoutDigest),
    ...publications,
    ...stages,
    ...years.map((year) => (yearBasis === 'fiscal' ? `fy${year}` : String(year))),
    from === null ? '' : `from ${from}`,
    to === null ? '' : `to ${to}`,
    ...currencies,
    ...statuses,
    ...finality,
    ...bands,
    minimum === null ? '' : `min ${minimum}`,
    maximum === null ? '' : `max ${maximum}`,
  ].map(toSlug)
  const named = ['counterfoil', ...parts.filter((part) => part !== '')]
  const name = (named.length === 1 ? ['counterfoil', 'records'] : named).join('-')
  return name.length <= LENGTH ? name : name.slice(0, LENGTH).replace(/-[^-]*$/, '')
}

/** A profile id without the digits that tell it from others of its name. */
const withoutDigest = (profile: string): string => profile.replace(/-[0-9a-f]{10}$/, '')

const toSlug = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
