import type { Stage } from '@/lib/domain/stage'

/**
 * The invented bodies of the invented republic of Avelia. No body, firm or person here exists; codes of classifications
 * (COFOG groups, DAC purposes, ISO countries) are the public ones.
 */
export type Purpose = {
  readonly title: string
  /** COFOG group, or DAC purpose for the cooperation office. */
  readonly code: string
  readonly label: string
  /** Each as often as it stands here. */
  readonly stages: readonly Stage[]
  /** Cents of the currency, from the smallest to about the largest. */
  readonly cents: readonly [least: number, most: number]
  readonly payees: readonly string[]
  /** The payee is a person, whose name is sealed. */
  readonly persons?: true
}

export type DemonstrationAgency = {
  readonly code: string
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly currency: string
  readonly everyMonths: 1 | 3
  readonly recordsEach: readonly [least: number, most: number]
  readonly purposes: readonly Purpose[]
  readonly contact: string
  readonly posts: readonly [admin: string, deputy: string, preparer: string, approver: string]
  /** Number in the invented register of public bodies, scheme XV-GOV. */
  readonly number: string
  /** MM-DD. */
  readonly fiscalYearStart: string
  readonly licence: string
  /** Publishes for these months of the demonstration only, counted from its first one. */
  readonly active?: { readonly from: number; readonly to: number }
  /** Publishes, and is no public body. */
  readonly foundation?: true
  /** Left out for want of somebody to sign, and never made up for: months of the demonstration. */
  readonly silentFrom?: number
}

const paid: readonly Stage[] = ['expenditure']
const ordered: readonly Stage[] = ['expenditure', 'expenditure', 'expenditure', 'commitment']
const granted: readonly Stage[] = ['disbursement', 'disbursement', 'commitment']

const BUILDERS = [
  'Harrow & Pike Construction',
  'Calder Vale Engineering Ltd',
  'Nordlund Bridges A/S',
  'Silverbeck Timber',
  'Dunmorrow Quarries',
]
const MEDICAL = [
  'Brightwater Medical Supplies',
  'Ashgrove Pharmaceuticals',
  'Hollin Laboratories',
  'Διαγνωστικό Κέντρο Ηλίου',
  'Clinique du Lac d’Ormont',
  'مستشفى النور التعليمي',
]
const OFFICE = [
  'Fennimore Office Systems',
  'Quillon Software GmbH',
  'Corvane Data Centres',
  'Gannet Telecom',
  'Amberley Print Works',
]
const CARE = [
  'Merrow Cleaning Services',
  'Larkspur Catering Co-operative',
  'Vesper Security Group',
  'Old Mill Energy Partners',
  'Redfern Water Services',
]
const ADVICE = [
  'Thistle & Rowe Solicitors',
  'Sable Point Consulting',
  'Westmarch Insurance Mutual',
  'Tamsin Holloway Architects',
  'Ilex Training Partnership',
]
const FLEET = ['Kestrel Fleet Leasing', 'Elmet Vehicle Hire', 'Ostrander Freight AG']
const SCHOOLS = [
  'Saltmarsh Secondary School',
  'Lorn Valley Schools Trust',
  'University of Norhaven',
  'Ivan Vazov reading rooms — Читалище',
  '教育出版合作社',
  'विद्या प्रकाशन समिति',
]
const ABROAD = [
  'Wells for All Foundation',
  'وزارة المياه والبيئة',
  'Фонд сельского развития',
  '农村供水协会',
  'बालिका शिक्षा न्यास',
  'Kitui Growers’ Union',
  'Cooperativa Las Nubes',
  'Association Eau Claire du Sahel',
]
const DRILLERS = [
  'Kitui Drilling Company',
  '昆明钻井工程有限公司',
  'Буровая компания «Ала-Тоо»',
  'شركة حفر الآبار الوطنية',
  'हिमाल जल सेवा',
]
export const CONSORTIUM =
  'A consortium of Harrow & Pike Construction, Nordlund Bridges A/S and the Lower Lorn Valley Aggregates and Haulage Partnership'

export const AGENCIES: readonly DemonstrationAgency[] = [
  {
    code: 'treasury',
    name: 'Treasury of Avelia',
    names: { en: 'Treasury of Avelia', fr: 'Trésor d’Avélie' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [22, 34],
    purposes: [
      {
        title: 'Appropriation to the Ministry of Health',
        code: '07.6',
        label: 'Health n.e.c.',
        stages: ['budget'],
        cents: [40_000_000_00, 900_000_000_00],
        payees: ['Ministry of Health'],
      },
      {
        title: 'Appropriation to the Ministry of Education and Science',
        code: '09.8',
        label: 'Education n.e.c.',
        stages: ['budget'],
        cents: [40_000_000_00, 700_000_000_00],
        payees: ['Ministry of Education and Science'],
      },
      {
        title: 'Appropriation to the Roads and Bridges Agency',
        code: '04.5',
        label: 'Transport',
        stages: ['budget'],
        cents: [20_000_000_00, 400_000_000_00],
        payees: ['Avelia Roads and Bridges Agency'],
      },
      {
        title: 'Interest on the 2031 bond',
        code: '01.7',
        label: 'Public debt transactions',
        stages: ['interest-payment'],
        cents: [2_000_000_00, 60_000_000_00],
        payees: ['Holders of the 2031 bond, through the clearing house'],
      },
      {
        title: 'Harbour loan, repayment',
        code: '01.7',
        label: 'Public debt transactions',
        stages: ['loan-repayment'],
        cents: [1_000_000_00, 30_000_000_00],
        payees: ['Avelia Regional Development Bank'],
      },
      {
        title: 'Dividend of the national grid company',
        code: '04.3',
        label: 'Fuel and energy',
        stages: ['incoming-funds'],
        cents: [3_000_000_00, 90_000_000_00],
        payees: ['National Grid of Avelia'],
      },
      {
        title: 'Shares in the national grid company',
        code: '04.3',
        label: 'Fuel and energy',
        stages: ['equity-purchase', 'equity-sale'],
        cents: [5_000_000_00, 200_000_000_00],
        payees: ['National Grid of Avelia'],
      },
      {
        title: 'Guarantee for loans to small firms',
        code: '04.1',
        label: 'General economic affairs',
        stages: ['credit-guarantee'],
        cents: [2_000_000_00, 80_000_000_00],
        payees: ['Avelia Regional Development Bank'],
      },
      {
        title: 'Audit of the annual accounts',
        code: '01.1',
        label: 'Executive and legislative organs',
        stages: paid,
        cents: [20_000_00, 900_000_00],
        payees: ADVICE.slice(0, 3),
      },
      {
        title: 'Accounting system, support',
        code: '01.1',
        label: 'Executive and legislative organs',
        stages: ordered,
        cents: [4_000_00, 700_000_00],
        payees: OFFICE,
      },
    ],
    contact: 'accounts@treasury.avelia.example',
    posts: ['Registrar of accounts', 'Deputy registrar of accounts', 'Head of payments', 'Deputy accountant general'],
    number: '101',
    fiscalYearStart: '04-01',
    licence: 'CC0-1.0',
  },
  {
    code: 'health',
    name: 'Ministry of Health',
    names: { en: 'Ministry of Health', es: 'Ministerio de Sanidad', ar: 'وزارة الصحة' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [46, 62],
    purposes: [
      {
        title: 'Vaccines for the childhood programme',
        code: '07.4',
        label: 'Public health services',
        stages: ordered,
        cents: [40_000_00, 9_800_000_00],
        payees: MEDICAL,
      },
      {
        title: 'Wheelchairs and walking aids',
        code: '07.1',
        label: 'Medical products, appliances and equipment',
        stages: ordered,
        cents: [1_200_00, 600_000_00],
        payees: MEDICAL,
      },
      {
        title: 'Night cleaning of St Orrin hospital',
        code: '07.3',
        label: 'Hospital services',
        stages: paid,
        cents: [2_000_00, 300_000_00],
        payees: CARE,
      },
      {
        title: 'Ambulance lease',
        code: '07.3',
        label: 'Hospital services',
        stages: ordered,
        cents: [9_000_00, 1_200_000_00],
        payees: FLEET,
      },
      {
        title: 'Laboratory reagents',
        code: '07.5',
        label: 'R&D Health',
        stages: paid,
        cents: [700_00, 240_000_00],
        payees: MEDICAL.slice(1, 4),
      },
      {
        title: 'Grant to district clinics',
        code: '07.2',
        label: 'Outpatient services',
        stages: granted,
        cents: [30_000_00, 6_000_000_00],
        payees: MEDICAL.slice(3),
      },
      {
        title: 'Electronic patient record, licence',
        code: '07.6',
        label: 'Health n.e.c.',
        stages: ordered,
        cents: [12_000_00, 4_000_000_00],
        payees: OFFICE,
      },
      {
        title: 'Refund of overpaid reagents',
        code: '07.5',
        label: 'R&D Health',
        stages: ['reimbursement'],
        cents: [200_00, 40_000_00],
        payees: MEDICAL.slice(1, 3),
      },
    ],
    contact: 'spending@health.avelia.example',
    posts: ['Finance director', 'Company secretary', 'Payments officer', 'Head of procurement'],
    number: '104',
    fiscalYearStart: '04-01',
    licence: 'CC0-1.0',
  },
  {
    code: 'education',
    name: 'Ministry of Education and Science',
    names: { en: 'Ministry of Education and Science' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [38, 52],
    purposes: [
      {
        title: 'Grant to primary schools, northern district',
        code: '09.1',
        label: 'Pre-primary and primary education',
        stages: granted,
        cents: [60_000_00, 4_200_000_00],
        payees: SCHOOLS.slice(0, 3),
      },
      {
        title: 'School meals',
        code: '09.6',
        label: 'Subsidiary services to education',
        stages: ordered,
        cents: [3_000_00, 900_000_00],
        payees: CARE.slice(1, 2),
      },
      {
        title: 'Roof repair, Saltmarsh secondary school',
        code: '09.2',
        label: 'Secondary education',
        stages: ordered,
        cents: [8_000_00, 1_500_000_00],
        payees: BUILDERS,
      },
      {
        title: 'Research council block grant',
        code: '09.7',
        label: 'R&D Education',
        stages: granted,
        cents: [200_000_00, 4_000_000_00],
        payees: ['University of Norhaven'],
      },
      {
        title: 'Textbooks in four languages',
        code: '09.1',
        label: 'Pre-primary and primary education',
        stages: paid,
        cents: [800_00, 300_000_00],
        payees: [...SCHOOLS.slice(3), 'Amberley Print Works'],
      },
      {
        title: 'Adult literacy evening classes',
        code: '09.5',
        label: 'Education not definable by level',
        stages: paid,
        cents: [400_00, 60_000_00],
        payees: ['Ilex Training Partnership', ...SCHOOLS.slice(3, 4)],
      },
      {
        title: 'Allocation to the schools building fund',
        code: '09.8',
        label: 'Education n.e.c.',
        stages: ['budget'],
        cents: [1_000_000_00, 40_000_000_00],
        payees: ['Lorn Valley Schools Trust'],
      },
    ],
    contact: 'open.accounts@education.avelia.example',
    posts: ['Permanent secretary for finance', 'Head of internal audit', 'Grants accountant', 'Controller'],
    number: '105',
    fiscalYearStart: '07-01',
    licence: 'CC0-1.0',
  },
  {
    code: 'roads',
    name: 'Avelia Roads and Bridges Agency',
    names: { en: 'Avelia Roads and Bridges Agency' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [40, 58],
    purposes: [
      {
        title: 'Resurfacing of the A4, kilometres 12 to 31',
        code: '04.5',
        label: 'Transport',
        stages: ordered,
        cents: [90_000_00, 20_000_000_00],
        payees: BUILDERS,
      },
      {
        title: 'Bridge over the Lorn, steelwork',
        code: '04.5',
        label: 'Transport',
        stages: ordered,
        cents: [400_000_00, 64_000_000_00],
        payees: ['Nordlund Bridges A/S', CONSORTIUM],
      },
      {
        title: 'Winter gritting',
        code: '04.5',
        label: 'Transport',
        stages: paid,
        cents: [2_000_00, 400_000_00],
        payees: ['Dunmorrow Quarries', 'Elmet Vehicle Hire'],
      },
      {
        title: 'Design of the Holt bypass',
        code: '04.5',
        label: 'Transport',
        stages: ordered,
        cents: [14_000_00, 2_000_000_00],
        payees: ['Calder Vale Engineering Ltd', 'Tamsin Holloway Architects'],
      },
      {
        title: 'Traffic signals maintenance',
        code: '04.5',
        label: 'Transport',
        stages: paid,
        cents: [900_00, 200_000_00],
        payees: ['Plover Street Furniture', 'Gannet Telecom'],
      },
      {
        title: 'Compensation for land',
        code: '04.5',
        label: 'Transport',
        stages: paid,
        cents: [4_000_00, 900_000_00],
        payees: [],
        persons: true,
      },
      {
        title: 'Harbour approach, dredging',
        code: '04.5',
        label: 'Transport',
        stages: ordered,
        cents: [70_000_00, 9_000_000_00],
        payees: ['Pellworm Dredging & Marine'],
      },
    ],
    contact: 'ledger@roads.avelia.example',
    posts: ['Finance director', 'Legal adviser', 'Contracts accountant', 'Chief engineer’s controller'],
    number: '117',
    fiscalYearStart: '01-01',
    licence: 'CC-BY-4.0',
  },
  {
    code: 'norhaven',
    name: 'Norhaven City Council',
    names: { en: 'Norhaven City Council', fr: 'Ville de Norhaven' },
    currency: 'EUR',
    everyMonths: 1,
    recordsEach: [48, 74],
    purposes: [
      {
        title: 'Refuse collection',
        code: '05.1',
        label: 'Waste management',
        stages: paid,
        cents: [4_000_00, 310_000_00],
        payees: ['Merrow Cleaning Services', 'Elmet Vehicle Hire'],
      },
      {
        title: 'Street lighting electricity',
        code: '06.4',
        label: 'Street lighting',
        stages: paid,
        cents: [900_00, 90_000_00],
        payees: ['Old Mill Energy Partners'],
      },
      {
        title: 'Foster care allowance',
        code: '10.4',
        label: 'Family and children',
        stages: paid,
        cents: [250_00, 2_400_00],
        payees: [],
        persons: true,
      },
      {
        title: 'Library books',
        code: '08.2',
        label: 'Cultural services',
        stages: paid,
        cents: [250_00, 12_000_00],
        payees: ['Amberley Print Works', ...SCHOOLS.slice(3)],
      },
      {
        title: 'Park benches',
        code: '08.1',
        label: 'Recreational and sporting services',
        stages: paid,
        cents: [300_00, 20_000_00],
        payees: ['Plover Street Furniture', 'Silverbeck Timber'],
      },
      {
        title: 'Temporary accommodation',
        code: '10.6',
        label: 'Housing',
        stages: paid,
        cents: [500_00, 60_000_00],
        payees: ['Lorn Lodgings Co-operative', 'Harbour House Trust'],
      },
      {
        title: 'Legal advice on planning appeal',
        code: '01.3',
        label: 'General services',
        stages: paid,
        cents: [700_00, 40_000_00],
        payees: ADVICE,
      },
      {
        title: 'Tree surgery',
        code: '05.4',
        label: 'Protection of biodiversity and landscape',
        stages: paid,
        cents: [250_00, 9_000_00],
        payees: ['Silverbeck Timber', 'Hazel & Sons Arborists'],
      },
      {
        title: 'Telephones and printers',
        code: '01.3',
        label: 'General services',
        stages: paid,
        cents: [250_00, 30_000_00],
        payees: OFFICE,
      },
      {
        title: 'Refund of a duplicate invoice',
        code: '01.3',
        label: 'General services',
        stages: ['reimbursement'],
        cents: [250_00, 9_000_00],
        payees: OFFICE,
      },
    ],
    contact: 'transparency@norhaven.example',
    posts: ['Town clerk', 'Deputy town clerk', 'Accounts payable manager', 'City treasurer'],
    number: '203',
    fiscalYearStart: '04-01',
    licence: 'CC-BY-4.0',
  },
  {
    code: 'cooperation',
    name: 'Avelia Development Cooperation',
    names: { en: 'Avelia Development Cooperation', es: 'Cooperación al Desarrollo de Avelia' },
    currency: 'USD',
    everyMonths: 3,
    recordsEach: [30, 46],
    purposes: [
      {
        title: 'Rural water supply, second phase',
        code: '14031',
        label: 'Basic drinking water supply',
        stages: granted,
        cents: [40_000_00, 9_000_000_00],
        payees: ABROAD.slice(0, 4),
      },
      {
        title: 'Girls’ secondary schooling',
        code: '11320',
        label: 'Upper Secondary Education',
        stages: granted,
        cents: [20_000_00, 4_000_000_00],
        payees: ABROAD.slice(4, 5),
      },
      {
        title: 'Cholera response',
        code: '12250',
        label: 'Infectious disease control',
        stages: [...granted, 'pledge'],
        cents: [15_000_00, 2_500_000_00],
        payees: ['Association Eau Claire du Sahel', 'Hollin Laboratories'],
      },
      {
        title: 'Smallholder seed fund',
        code: '31120',
        label: 'Agricultural development',
        stages: granted,
        cents: [9_000_00, 1_800_000_00],
        payees: ABROAD.slice(5, 7),
      },
      {
        title: 'Emergency cash after the floods',
        code: '72010',
        label: 'Material relief assistance and services',
        stages: ['disbursement', 'disbursement', 'pledge'],
        cents: [50_000_00, 12_500_000_00],
        payees: [...ABROAD.slice(1, 3), 'Cooperativa Las Nubes'],
      },
      {
        title: 'Contribution to the joint water fund',
        code: '14010',
        label: 'Water sector policy and administrative management',
        stages: ['incoming-funds', 'incoming-commitment'],
        cents: [100_000_00, 6_000_000_00],
        payees: ['Joint Water Fund of the Northern States'],
      },
    ],
    contact: 'data@cooperation.avelia.example',
    posts: ['Head of finance', 'Head of personnel', 'Programme accountant', 'Director of operations'],
    number: '131',
    fiscalYearStart: '07-01',
    licence: 'CC0-1.0',
  },
  {
    code: 'harbours',
    name: 'Avelia Harbour Board',
    names: { en: 'Avelia Harbour Board', fr: 'Office des ports d’Avélie' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [10, 16],
    purposes: [
      {
        title: 'Harbour approach, dredging',
        code: '04.5',
        label: 'Transport',
        stages: ordered,
        cents: [60_000_00, 6_000_000_00],
        payees: ['Pellworm Dredging & Marine'],
      },
      {
        title: 'Lights and buoys',
        code: '04.5',
        label: 'Transport',
        stages: paid,
        cents: [2_000_00, 300_000_00],
        payees: ['Gannet Telecom', 'Old Mill Energy Partners'],
      },
      {
        title: 'Quay wall, inspection',
        code: '04.5',
        label: 'Transport',
        stages: paid,
        cents: [9_000_00, 400_000_00],
        payees: ['Calder Vale Engineering Ltd'],
      },
    ],
    contact: 'books@harbours.avelia.example',
    posts: ['Harbour master', 'Secretary to the board', 'Bookkeeper', 'Treasurer of the board'],
    number: '118',
    fiscalYearStart: '01-01',
    licence: 'CC0-1.0',
    active: { from: 0, to: 12 },
  },
  {
    code: 'wells',
    name: 'Wells for All Foundation',
    names: { en: 'Wells for All Foundation', es: 'Fundación Pozos para Todos', fr: 'Fondation Des puits pour tous' },
    currency: 'EUR',
    everyMonths: 3,
    recordsEach: [6, 10],
    purposes: [
      {
        title: 'Pumps and spare parts',
        code: '14031',
        label: 'Basic drinking water supply',
        stages: paid,
        cents: [4_000_00, 260_000_00],
        payees: DRILLERS,
      },
      {
        title: 'Water committees, training',
        code: '14081',
        label: 'Education and training in water supply and sanitation',
        stages: paid,
        cents: [600_00, 40_000_00],
        payees: ['Ilex Training Partnership', 'Association Eau Claire du Sahel'],
      },
    ],
    contact: 'figures@wells.example',
    posts: ['Secretary to the trustees', 'Head of personnel', 'Accountant', 'Director of finance'],
    number: '902',
    fiscalYearStart: '01-01',
    licence: 'CC-BY-4.0',
    foundation: true,
    silentFrom: 21,
  },
]

/** ISO 3166-1 codes of the countries where the invented aid goes. */
export const COUNTRIES = ['KE', 'YE', 'NP', 'KG', 'BO', 'ML', 'LA'] as const
