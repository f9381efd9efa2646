/**
 * The invented bodies of the invented republic of Avelia. No body, firm or person here exists; codes of classifications
 * (COFOG divisions, DAC sectors, ISO countries) are the public ones.
 */
export type DemonstrationAgency = {
  readonly code: string
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly currency: string
  readonly everyMonths: 1 | 3
  readonly recordsEach: readonly [least: number, most: number]
  readonly stages: readonly (readonly [stage: string, weight: number])[]
  readonly cents: readonly [least: number, most: number]
  readonly purposes: readonly (readonly [title: string, cofog: string, label: string])[]
  readonly payees: readonly string[]
  readonly contact: string
  readonly posts: readonly [admin: string, preparer: string, approver: string]
}

const firms = [
  'Harrow & Pike Construction',
  'Calder Vale Engineering Ltd',
  'Brightwater Medical Supplies',
  'Ostrander Freight AG',
  'Tamsin Holloway Architects',
  'Fennimore Office Systems',
  'Larkspur Catering Co-operative',
  'Quillon Software GmbH',
  'Old Mill Energy Partners',
  'Redfern Water Services',
  'Vesper Security Group',
  'Merrow Cleaning Services',
  'Ashgrove Pharmaceuticals',
  'Pellworm Dredging & Marine',
  'Silverbeck Timber',
  'Kestrel Fleet Leasing',
  'Nordlund Bridges A/S',
  'Amberley Print Works',
  'Corvane Data Centres',
  'Thistle & Rowe Solicitors',
  'Gannet Telecom',
  'Hollin Laboratories',
  'Westmarch Insurance Mutual',
  'Ilex Training Partnership',
  'Plover Street Furniture',
  'Sable Point Consulting',
  'Dunmorrow Quarries',
  'Elmet Vehicle Hire',
]

export const AGENCIES: readonly DemonstrationAgency[] = [
  {
    code: 'treasury',
    name: 'Treasury of Avelia',
    names: { en: 'Treasury of Avelia', fr: 'Trésor d’Avélie' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [22, 34],
    stages: [
      ['budget', 8],
      ['interest-payment', 5],
      ['loan-repayment', 3],
      ['incoming-funds', 4],
      ['equity-purchase', 1],
      ['equity-sale', 1],
      ['credit-guarantee', 1],
      ['expenditure', 6],
    ],
    cents: [90_000_00, 480_000_000_00],
    purposes: [
      ['Interest on the 2031 bond', '01.7', 'Public debt transactions'],
      ['Appropriation to the Ministry of Health', '07', 'Health'],
      ['Appropriation to the Ministry of Education', '09', 'Education'],
      ['Repayment of the harbour loan, tranche', '01.7', 'Public debt transactions'],
      ['Guarantee for the regional development bank', '04.1', 'General economic affairs'],
      ['Shares in the national grid company', '04.3', 'Fuel and energy'],
      ['Audit of the annual accounts', '01.1', 'Executive and legislative organs'],
    ],
    payees: [
      'Ministry of Health',
      'Ministry of Education',
      'Avelia Regional Development Bank',
      'National Grid of Avelia',
      'Holders of the 2031 bond',
      ...firms.slice(18, 26),
    ],
    contact: 'accounts@treasury.avelia.example',
    posts: ['Registrar of accounts', 'Head of payments', 'Deputy accountant general'],
  },
  {
    code: 'health',
    name: 'Ministry of Health',
    names: { en: 'Ministry of Health', es: 'Ministerio de Sanidad', ar: 'وزارة الصحة' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [46, 62],
    stages: [
      ['expenditure', 10],
      ['commitment', 4],
      ['disbursement', 3],
      ['reimbursement', 1],
    ],
    cents: [1_200_00, 9_800_000_00],
    purposes: [
      ['Vaccines for the childhood programme', '07.4', 'Public health services'],
      ['Wheelchairs and walking aids', '07.1', 'Medical products, appliances and equipment'],
      ['Night cleaning of St Orrin hospital', '07.3', 'Hospital services'],
      ['Ambulance lease', '07.3', 'Hospital services'],
      ['Laboratory reagents', '07.5', 'R&D Health'],
      ['Grant to district clinics', '07.2', 'Outpatient services'],
      ['Electronic patient record, licence', '07.6', 'Health n.e.c.'],
    ],
    payees: [...firms.slice(0, 16), 'Clinique du Lac d’Ormont', 'Διαγνωστικό Κέντρο Ηλίου', 'مستشفى النور التعليمي'],
    contact: 'spending@health.avelia.example',
    posts: ['Finance director', 'Payments officer', 'Head of procurement'],
  },
  {
    code: 'education',
    name: 'Ministry of Education and Science',
    names: { en: 'Ministry of Education and Science' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [38, 52],
    stages: [
      ['expenditure', 8],
      ['disbursement', 6],
      ['commitment', 3],
      ['budget', 1],
    ],
    cents: [800_00, 4_200_000_00],
    purposes: [
      ['Grant to primary schools, northern district', '09.1', 'Pre-primary and primary education'],
      ['School meals', '09.6', 'Subsidiary services to education'],
      ['Roof repair, Saltmarsh secondary school', '09.2', 'Secondary education'],
      ['Research council block grant', '09.7', 'R&D Education'],
      ['Textbooks in four languages', '09.1', 'Pre-primary and primary education'],
      ['Adult literacy evening classes', '09.5', 'Education not definable by level'],
    ],
    payees: [
      ...firms.slice(4, 14),
      ...firms.slice(22),
      'University of Norhaven',
      'Ivan Vazov reading rooms — Читалище',
      '教育出版合作社',
      'विद्या प्रकाशन समिति',
    ],
    contact: 'open.accounts@education.avelia.example',
    posts: ['Permanent secretary for finance', 'Grants accountant', 'Controller'],
  },
  {
    code: 'roads',
    name: 'Avelia Roads and Bridges Agency',
    names: { en: 'Avelia Roads and Bridges Agency' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [40, 58],
    stages: [
      ['expenditure', 9],
      ['commitment', 5],
      ['budget', 1],
    ],
    cents: [4_000_00, 64_000_000_00],
    purposes: [
      ['Resurfacing of the A4, kilometres 12 to 31', '04.5', 'Transport'],
      ['Bridge over the Lorn, steelwork', '04.5', 'Transport'],
      ['Winter gritting', '04.5', 'Transport'],
      ['Design of the Holt bypass', '04.5', 'Transport'],
      ['Traffic signals maintenance', '04.5', 'Transport'],
      ['Compensation for land', '04.5', 'Transport'],
    ],
    payees: [
      ...firms.slice(0, 4),
      ...firms.slice(8, 10),
      ...firms.slice(13, 18),
      'Dunmorrow Quarries',
      'A consortium of Harrow & Pike Construction, Nordlund Bridges A/S and the Lower Lorn Valley Aggregates and Haulage Partnership',
    ],
    contact: 'ledger@roads.avelia.example',
    posts: ['Finance director', 'Contracts accountant', 'Chief engineer’s controller'],
  },
  {
    code: 'norhaven',
    name: 'Norhaven City Council',
    names: { en: 'Norhaven City Council', fr: 'Ville de Norhaven' },
    currency: 'EUR',
    everyMonths: 1,
    recordsEach: [48, 74],
    stages: [
      ['expenditure', 20],
      ['reimbursement', 1],
    ],
    cents: [250_00, 310_000_00],
    purposes: [
      ['Refuse collection', '05.1', 'Waste management'],
      ['Street lighting electricity', '06.4', 'Street lighting'],
      ['Foster care allowance', '10.4', 'Family and children'],
      ['Library books', '08.2', 'Cultural services'],
      ['Park benches', '08.1', 'Recreational and sporting services'],
      ['Temporary accommodation', '10.6', 'Housing'],
      ['Legal advice on planning appeal', '01.3', 'General services'],
      ['Tree surgery', '05.4', 'Protection of biodiversity and landscape'],
    ],
    payees: firms,
    contact: 'transparency@norhaven.example',
    posts: ['Town clerk', 'Accounts payable manager', 'City treasurer'],
  },
  {
    code: 'cooperation',
    name: 'Avelia Development Cooperation',
    names: { en: 'Avelia Development Cooperation', es: 'Cooperación al Desarrollo de Avelia' },
    currency: 'USD',
    everyMonths: 3,
    recordsEach: [30, 46],
    stages: [
      ['disbursement', 10],
      ['commitment', 5],
      ['pledge', 1],
      ['incoming-funds', 2],
      ['incoming-commitment', 1],
    ],
    cents: [9_000_00, 12_500_000_00],
    purposes: [
      ['Rural water supply, second phase', '14031', 'Basic drinking water supply'],
      ['Girls’ secondary schooling', '11320', 'Upper Secondary Education'],
      ['Cholera response', '12250', 'Infectious disease control'],
      ['Smallholder seed fund', '31120', 'Agricultural development'],
      ['Emergency cash after the floods', '72010', 'Material relief assistance and services'],
      ['Court records digitisation', '15130', 'Legal and judicial development'],
    ],
    payees: [
      'Wells for All Foundation',
      'وزارة المياه والبيئة',
      'Фонд сельского развития',
      '农村供水协会',
      'बालिका शिक्षा न्यास',
      'Kitui Growers’ Union',
      'Cooperativa Las Nubes',
      'Association Eau Claire du Sahel',
      'Hollin Laboratories',
      'Ministry of Education, district offices',
    ],
    contact: 'data@cooperation.avelia.example',
    posts: ['Head of finance', 'Programme accountant', 'Director of operations'],
  },
]

/** ISO 3166-1 codes of the countries where the invented aid goes. */
export const COUNTRIES = ['KE', 'YE', 'NP', 'KG', 'BO', 'ML', 'LA'] as const
