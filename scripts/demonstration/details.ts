import { createHash } from 'node:crypto'
import type { Classification, Identifier, Party, Place, Reference, SpendingRecord } from '@/lib/domain/record'
import { AGENCIES } from './agencies'
import type { DemonstrationRow, DemonstrationStep } from './generate'

/**
 * Numbers in registers, all invented. "XV-RCA" and "XV-GOV" are the registers of companies and of public bodies of Avelia, under a country code
 * that ISO 3166 keeps free for private use. The XI-LEI ones have the shape of a legal entity identifier whose two check digits no real one can have.
 */
export const REGISTERED: Readonly<Record<string, readonly Identifier[]>> = {
  'Brightwater Medical Supplies': [{ scheme: 'XV-RCA', id: '204-118' }],
  'Harrow & Pike Construction': [{ scheme: 'XV-RCA', id: '118-730' }],
  'Fennimore Office Systems': [{ scheme: 'XV-RCA', id: '331-009' }],
  'Merrow Cleaning Services': [{ scheme: 'XV-RCA', id: '276-514' }],
  'Amberley Print Works': [{ scheme: 'XV-RCA', id: '090-447' }],
  'University of Norhaven': [{ scheme: 'XV-GOV', id: '410' }],
  'Avelia Regional Development Bank': [{ scheme: 'XI-LEI', id: '0000AVELIAREGIOBNK00' }],
  'Nordlund Bridges A/S': [{ scheme: 'XI-LEI', id: '0000NORDLUNDBRIDGE00' }],
  'Quillon Software GmbH': [
    { scheme: 'XV-RCA', id: '512-266' },
    { scheme: 'XI-LEI', id: '0000QUILLONSOFTWAR00' },
  ],
}

/** The same firms as other offices write them: the number is the same, the name is not. */
export const SPELLINGS: readonly { readonly registered: string; readonly names: readonly string[] }[] = [
  {
    registered: 'Brightwater Medical Supplies',
    names: ['BRIGHTWATER MEDICAL SUPPLIES LTD', 'Brightwater Med. Supplies'],
  },
  { registered: 'Harrow & Pike Construction', names: ['Harrow and Pike Construction Ltd', 'HARROW PIKE CONSTR.'] },
  { registered: 'Fennimore Office Systems', names: ['Fennimore Office Sys. (Avelia)'] },
  { registered: 'Merrow Cleaning Services', names: ['MERROW CLEANING SERVICES LIMITED', 'Merrow Cleaning'] },
  { registered: 'Amberley Print Works', names: ['Amberley Printworks'] },
  { registered: 'Quillon Software GmbH', names: ['Quillon GmbH', 'QUILLON SOFTWARE'] },
]

/** The council's old ledger system has no field for a number in a register. */
const WITHOUT_NUMBERS = 'norhaven'

/** Purposes that are more than one thing: the purpose's own code first. Without shares the agency does not say how they divide. */
const SECTORS: Readonly<Record<string, readonly (readonly [code: string, label: string, share: string])[]>> = {
  'Rural water supply, second phase': [
    ['14031', 'Basic drinking water supply', '60'],
    ['14032', 'Basic sanitation', '25'],
    ['14081', 'Education and training in water supply and sanitation', '15'],
  ],
  'Cholera response': [
    ['12250', 'Infectious disease control', '70'],
    ['14032', 'Basic sanitation', '30'],
  ],
  'Smallholder seed fund': [
    ['31120', 'Agricultural development', '66.67'],
    ['24030', 'Formal sector financial intermediaries', '33.33'],
  ],
  'Emergency cash after the floods': [
    ['72010', 'Material relief assistance and services', '80'],
    ['73010', 'Immediate post-emergency reconstruction and rehabilitation', '20'],
  ],
}

/** Aid that goes to several countries at once. */
const SHARED_BETWEEN: readonly (readonly [country: string, share: string])[][] = [
  [
    ['KE', '50'],
    ['ML', '30'],
    ['YE', '20'],
  ],
  [
    ['NP', '62.5'],
    ['KG', '37.5'],
  ],
]

/** Where the foundation's suppliers drill. */
const DRILLS_IN: Readonly<Record<string, string>> = {
  'Kitui Drilling Company': 'KE',
  昆明钻井工程有限公司: 'LA',
  'Буровая компания «Ала-Тоо»': 'KG',
  'شركة حفر الآبار الوطنية': 'YE',
  'हिमाल जल सेवा': 'NP',
  'Association Eau Claire du Sahel': 'ML',
}

const programme = (id: string, title: Readonly<Record<string, string>>): Reference => ({ id, title })
export const WATER_PROGRAMME = programme('AV-P-14', {
  en: 'Safe water for all',
  fr: 'De l’eau potable pour tous',
  es: 'Agua potable para todos',
  ar: 'مياه آمنة للجميع',
})
const RENEWAL = programme('AV-P-04', { en: 'Trunk roads renewal' })
const IMMUNISATION = programme('AV-P-07', {
  en: 'Childhood immunisation',
  es: 'Vacunación infantil',
  ar: 'تحصين الأطفال',
})
const SCHOOLS = programme('AV-P-09', { en: 'A good school within reach' })
const CLEAN_CITY = programme('AV-P-05', { en: 'Clean city', fr: 'Ville propre' })

const PROGRAMMES: Readonly<Record<string, Reference>> = {
  'Vaccines for the childhood programme': IMMUNISATION,
  'Grant to district clinics': IMMUNISATION,
  'Resurfacing of the A4, kilometres 12 to 31': RENEWAL,
  'Bridge over the Lorn, steelwork': RENEWAL,
  'Design of the Holt bypass': RENEWAL,
  'Grant to primary schools, northern district': SCHOOLS,
  'Roof repair, Saltmarsh secondary school': SCHOOLS,
  'School meals': SCHOOLS,
  'Refuse collection': CLEAN_CITY,
  'Park benches': CLEAN_CITY,
  'Rural water supply, second phase': WATER_PROGRAMME,
  'Contribution to the joint water fund': WATER_PROGRAMME,
  'Pumps and spare parts': WATER_PROGRAMME,
  'Water committees, training': WATER_PROGRAMME,
}

/** A number from a text, the same on every machine: what may vary from record to record without drawing on chance. */
export const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)

/** Which purpose a drawn record is of: titles begin with it. */
const purposeOf = (agency: string, record: SpendingRecord) =>
  AGENCIES.find(({ code }) => code === agency)?.purposes.find(({ title }) => record.title?.en?.startsWith(title))

/** The line of an agency's budget for a purpose. */
export const budgetLineOf = (agency: string, code: string, label: string): Reference => ({
  id: `${agency.slice(0, 3).toUpperCase()}-${code}`,
  title: { en: label },
})

export const programmeOf = (purpose: string): Reference | undefined => PROGRAMMES[purpose]

/** Everything about a step's records that chance did not draw: shares, programmes, lines of the budget, numbers in registers, documents. */
export function addDetails(step: DemonstrationStep): DemonstrationStep {
  if (step.kind !== 'publication') return step
  return { ...step, rows: step.rows.map((row) => ({ ...row, record: detail(step.agency, row) })) }
}

function detail(agency: string, { record, individual }: DemonstrationRow): SpendingRecord {
  const purpose = purposeOf(agency, record)
  const number = numberOf(`${agency} ${record.ref}`)
  const incoming = record.stage.startsWith('incoming')
  const belongs = purpose && PROGRAMMES[purpose.title]
  const foreign = agency === 'cooperation' || agency === 'wells'
  const withBudget = purpose !== undefined && !incoming && agency !== 'treasury' && record.stage !== 'reimbursement'
  const places = placesOf(agency, record, number)
  return {
    ...record,
    ...(record.payer && { payer: identify(agency, record.payer) }),
    ...(record.payee && !individual && { payee: identify(agency, record.payee) }),
    classifications: classificationsOf(record, purpose?.title, number),
    ...(belongs && { programme: belongs }),
    ...(withBudget && { budgetLine: budgetLineOf(agency, purpose.code, purpose.label) }),
    ...(places.length > 0 && { places }),
    ...(agency === 'cooperation' && {
      aid: {
        flow: '10',
        finance: '110',
        types: [{ vocabulary: '1', code: number % 2 === 0 ? 'C01' : 'B03' }],
        tied: '5',
      },
    }),
    ...(record.tax && agency === 'norhaven' && number % 3 === 0 && { tax: 'gross' as const }),
    ...(record.stage === 'commitment' &&
      !foreign &&
      number % 4 === 0 && { documents: [documentOf(agency, record.ref)] }),
  }
}

/** A party with its number in a register, where the agency's own system keeps one. */
export function identify(agency: string, party: Party): Party {
  if (agency === WITHOUT_NUMBERS || party.name === undefined) return party
  const body = AGENCIES.find(({ name }) => name === party.name)
  if (body) {
    const type = body.foundation ? 'organisation' : 'government'
    return { ...party, type, identifiers: [{ scheme: 'XV-GOV', id: body.number }] }
  }
  const identifiers = REGISTERED[party.name]
  return identifiers ? { ...party, identifiers } : party
}

function classificationsOf(record: SpendingRecord, purpose: string | undefined, number: number): Classification[] {
  const [own] = record.classifications ?? []
  const divided = purpose === undefined ? undefined : SECTORS[purpose]
  if (own === undefined) return []
  if (divided === undefined || number % 5 === 0) return [own]
  return divided.map(([code, label, share]) => ({
    scheme: own.scheme,
    code,
    label,
    ...(number % 5 !== 1 && { share }),
  }))
}

function placesOf(agency: string, record: SpendingRecord, number: number): Place[] {
  if (agency === 'wells') {
    const country = DRILLS_IN[record.payee?.name ?? '']
    return country ? [{ role: 'recipient', country }] : []
  }
  if (record.title?.en?.startsWith('Contribution to the joint water fund'))
    return [{ role: 'recipient', region: '289', regionScheme: 'iati-region-1' }]
  if (record.title?.en?.startsWith('Emergency cash') && number % 3 !== 0) {
    const shares = SHARED_BETWEEN[number % 2]!
    return shares.map(([country, share]) => ({
      role: 'recipient' as const,
      country,
      ...(number % 7 !== 0 && { share }),
    }))
  }
  return record.places ? [...record.places] : []
}

/** A paper that exists no more than its agency does; the hash is that of its address. */
export function documentOf(agency: string, ref: string) {
  const { contact } = AGENCIES.find(({ code }) => code === agency)!
  const url = `https://${contact.split('@')[1]}/contracts/${ref.toLowerCase()}.pdf`
  return { title: { en: 'Signed contract' }, url, sha256: createHash('sha256').update(url).digest('hex') }
}
