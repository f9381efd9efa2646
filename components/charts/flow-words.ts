import type { LanguageTools } from '@/components/language/use-language'
import type { FlowNode, MoneyFlows } from '@/lib/domain/chart-views'
import { toDisplayText } from '@/lib/format/display-text'
import { formatParty } from '@/lib/format/party'
import type { Narrowing } from '@/lib/search-params/narrow-search'
import { sectorName } from './chart-words'

type Role = 'agency' | 'sector' | 'target'

/** What a column of the flows is of; without sectors the second is the last. */
export const roleOf = ({ columns }: Pick<MoneyFlows, 'columns'>, position: number): Role =>
  position === 0 ? 'agency' : position === columns.length - 1 ? 'target' : 'sector'

/** A node by name; those that stand for many or for nothing in the words of their column. */
export function nodeName(
  { words, format }: LanguageTools,
  node: FlowNode,
  role: Role,
  target: MoneyFlows['target'],
): string {
  const { flows, sectors, countries, ranks } = words.charts
  switch (node.kind) {
    case 'agency':
      return toDisplayText(node.agency.name)
    case 'sector':
      return sectorName(node.sector)
    case 'country':
      return format.country(node.code)
    case 'payee':
      return formatParty(node.payee, words.ui.party).text
    case 'region':
      return flows.regions
    case 'others':
      if (role === 'agency') return flows.otherAgencies
      if (role === 'sector') return flows.otherSectors
      return target === 'country' ? flows.otherCountries : flows.otherPayees
    case 'unstated':
      return role === 'sector' ? sectors.unstated : countries.unstated
    case 'none':
      if (role === 'sector') return sectors.none
      return target === 'country' ? countries.none : ranks.unnamed
  }
}

/** What a search must be narrowed to for the records of a node; null where no search says that. */
export function nodeNarrowing(node: FlowNode): Narrowing | null {
  switch (node.kind) {
    case 'agency':
      return { agency: node.agency.code }
    case 'sector':
      return { sector: node.sector.profile }
    case 'country':
      return { place: node.profile }
    case 'payee':
      return node.payee.profileId === null ? null : { payee: node.payee.profileId }
    default:
      return null
  }
}

/** A node with the words and the address that its drawing and the table share. */
export type NamedNode = FlowNode & {
  readonly name: string
  readonly sum: string
  /** By which a narrow drawing names it; null where it is not drawn. */
  readonly number: number | null
  readonly href: string | null
}
