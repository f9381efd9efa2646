import type { Language } from '../language'
import { type CodeName, createCodeList } from './code-list'
import { COFOG } from './cofog'
import { DAC_CATEGORIES } from './dac-categories'
import { DAC_PURPOSES } from './dac-purposes'
import { DAC_REGIONS } from './dac-regions'

const purposes = createCodeList(DAC_PURPOSES)
const categories = createCodeList(DAC_CATEGORIES)
const cofog = createCodeList(COFOG)
const regions = createCodeList(DAC_REGIONS)

/** A sector as its list names it: a scheme and a code in it. */
export type SectorCode = { readonly scheme: string; readonly code: string }

const LISTS: Readonly<Record<string, typeof purposes>> = {
  'iati-sector-1': purposes,
  'iati-sector-2': categories,
  // IATI's number for the same list.
  'iati-sector-3': cofog,
  cofog,
}

/** The public lists of sectors whose names we carry. */
export const KNOWN_SCHEMES = Object.keys(LISTS)

/** What a public list calls a sector; null where we carry no such list, or it has no such code: then the publisher's own label is all there is. */
export const sectorName = (scheme: string, code: string, language: Language): CodeName | null =>
  LISTS[scheme]?.nameOf(code, language) ?? null

/** The wider sector that a code belongs to by the way its list is made; null at the top, and where we do not know how. */
export function parentSector({ scheme, code }: SectorCode): SectorCode | null {
  if (scheme === 'iati-sector-1' && /^\d{5}$/.test(code)) {
    const category = [code.slice(0, 3), `${code.slice(0, 2)}0`].find((known) => categories.nameOf(known, 'en') !== null)
    return category === undefined ? null : { scheme: 'iati-sector-2', code: category }
  }
  if (LISTS[scheme] !== cofog) return null
  const dot = code.lastIndexOf('.')
  return dot < 0 ? null : { scheme, code: code.slice(0, dot) }
}

/** What the list calls a region of aid; null for one of another list. */
export const regionName = (scheme: string | null, code: string, language: Language): CodeName | null =>
  scheme === 'iati-region-1' ? regions.nameOf(code, language) : null
