import type { Aid, Classification, Party, PartyType, Place } from '@/lib/domain/record'
import { toAmountText } from './amount-text'
import type { ActivityFacts } from './iati-activities'
import { narrativesOf, oneText } from './iati-texts'
import { payeeTypeOfName } from './redaction'
import { attribute, childNamed, childrenNamed, type XmlElement } from './xml-element'

/** Source: IATI codelist OrganisationType: government, local government, other public sector. */
const GOVERNMENT_TYPES = new Set(['10', '11', '15'])

/** A transaction's own elements of a name, else those of its activity. */
function ownOrInherited(element: XmlElement, activity: ActivityFacts, name: string): readonly XmlElement[] {
  const own = childrenNamed(element, name)
  return own.length > 0 ? own : (activity.elements.get(name) ?? [])
}

/** A provider or receiver. One that is there and says nothing of itself is not reported; one that is not there is absent. */
export function iatiParty(element: XmlElement | undefined, language: string): Party | undefined {
  if (element === undefined) return undefined
  const name = oneText(narrativesOf(element, language), language)
  const ref = attribute(element, 'ref')
  if (name === undefined && ref === undefined) return { type: 'not-reported' }
  const said = name === undefined ? 'organisation' : payeeTypeOfName(name)
  if (said === 'withheld') return { type: said }
  const isGovernment = GOVERNMENT_TYPES.has(attribute(element, 'type') ?? '')
  const type: PartyType = said === 'organisation' && isGovernment ? 'government' : said
  return {
    type,
    ...(name === undefined ? {} : { name }),
    ...(ref === undefined ? {} : { identifiers: [{ scheme: 'IATI', id: ref.normalize('NFC') }] }),
  }
}

/** A percentage as format 1 writes it; absent where the source says none or says it wrongly. */
function shareOf(element: XmlElement): { readonly share?: string } {
  const share = toAmountText(attribute(element, 'percentage') ?? '', '.')
  return share.ok && /^\d{1,3}(?:\.\d{1,18})?$/.test(share.value) ? { share: share.value } : {}
}

function labelOf(element: XmlElement, language: string): { readonly label?: string } {
  const label = oneText(narrativesOf(element, language), language)
  return label === undefined ? {} : { label }
}

export function iatiClassifications(element: XmlElement, activity: ActivityFacts, language: string): Classification[] {
  return ownOrInherited(element, activity, 'sector').flatMap((sector): Classification[] => {
    const code = attribute(sector, 'code')
    const label = labelOf(sector, language)
    if (code === undefined && label.label === undefined) return []
    const scheme = `iati-sector-${attribute(sector, 'vocabulary') ?? '1'}`
    return [{ scheme, ...(code === undefined ? {} : { code }), ...label, ...shareOf(sector) }]
  })
}

/** Recipient countries and regions; a transaction that names either has said where, and inherits neither. */
export function iatiPlaces(element: XmlElement, activity: ActivityFacts, language: string): Place[] {
  const hasOwn = element.children.some(({ name }) => name === 'recipient-country' || name === 'recipient-region')
  const all = (name: string) => (hasOwn ? childrenNamed(element, name) : (activity.elements.get(name) ?? []))
  const countries = all('recipient-country').flatMap((country): Place[] => {
    const code = attribute(country, 'code')
    return code === undefined
      ? []
      : [{ role: 'recipient', country: code, ...labelOf(country, language), ...shareOf(country) }]
  })
  const regions = all('recipient-region').flatMap((region): Place[] => {
    const code = attribute(region, 'code')
    const label = labelOf(region, language)
    if (code === undefined && label.label === undefined) return []
    const regionScheme = `iati-region-${attribute(region, 'vocabulary') ?? '1'}`
    return [
      {
        role: 'recipient',
        ...(code === undefined ? {} : { region: code, regionScheme }),
        ...label,
        ...shareOf(region),
      },
    ]
  })
  return [...countries, ...regions]
}

/** Aid codes: the transaction's own, else its activity's defaults. */
export function iatiAid(element: XmlElement, activity: ActivityFacts): Aid | undefined {
  const code = (name: string): string | undefined =>
    attribute(childNamed(element, name), 'code') ?? attribute(activity.elements.get(`default-${name}`)?.[0], 'code')
  const own = childrenNamed(element, 'aid-type')
  const types = (own.length > 0 ? own : (activity.elements.get('default-aid-type') ?? [])).flatMap((type) => {
    const [typeCode, vocabulary] = [attribute(type, 'code'), attribute(type, 'vocabulary')]
    return typeCode === undefined ? [] : [{ ...(vocabulary === undefined ? {} : { vocabulary }), code: typeCode }]
  })
  const [flow, finance, tied] = [code('flow-type'), code('finance-type'), code('tied-status')]
  const disbursementChannel = attribute(childNamed(element, 'disbursement-channel'), 'code')
  const aid: Aid = {
    ...(flow === undefined ? {} : { flow }),
    ...(finance === undefined ? {} : { finance }),
    ...(types.length === 0 ? {} : { types }),
    ...(tied === undefined ? {} : { tied }),
    ...(disbursementChannel === undefined ? {} : { disbursementChannel }),
  }
  return Object.keys(aid).length === 0 ? undefined : aid
}
