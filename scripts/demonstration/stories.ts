import { serialiseDecimal } from '@/lib/domain/amount'
import type { Identifier, Link, Party, Reference, SpendingRecord } from '@/lib/domain/record'
import { AGENCIES, CONSORTIUM, type DemonstrationAgency } from './agencies'
import { planBudgets } from './budgets'
import { documentOf, identify, numberOf, programmeOf, REGISTERED, SPELLINGS, WATER_PROGRAMME } from './details'
import type { DemonstrationRow, DemonstrationStep } from './generate'

/** A row for the publication that covers `on`. */
export type ToldRow = { readonly agency: string; readonly on: string; readonly row: DemonstrationRow }

/** What a link names before records have their numbers: `ref:<agency>/<reference>`. */
const later = (agency: string, ref: string): string => `ref:${agency}/${ref}`

/** Adds to the end of each publication the records that belong together: money on its way, contracts, budgets, one firm under several names. */
export function tellStories(steps: readonly DemonstrationStep[]): DemonstrationStep[] {
  const told = [
    ...tellWater(),
    ...tellGrants(),
    ...CONTRACTS.flatMap(tellContract),
    ...tellSpellings(),
    ...tellDebt(),
    ...tellPrizes(),
    ...planBudgets(steps),
  ]
  const seen = new Set<string>()
  return steps.map((step) => {
    // The file that is sent twice is the one that was sent first; a nil return stays one.
    if (step.kind !== 'publication' || step.rows.length === 0) return step
    const name = `${step.agency} ${step.period}`
    if (seen.has(name)) return step
    seen.add(name)
    const [first, last] = step.period.includes('/')
      ? step.period.split('/')
      : [`${step.period}-01`, `${step.period}-31`]
    const added = told.filter(({ agency, on }) => agency === step.agency && on >= first! && on <= last!)
    return added.length === 0 ? step : { ...step, rows: [...step.rows, ...added.map(({ row }) => row)] }
  })
}

/** Puts record ids in place of the references between agencies, now that every record has its number. */
export function linkRecords(steps: readonly DemonstrationStep[]): DemonstrationStep[] {
  const ids = new Map<string, string>()
  const sequences = new Map<string, number>()
  for (const step of steps) {
    if (step.kind !== 'publication') continue
    const sequence = (sequences.get(step.agency) ?? 0) + 1
    sequences.set(step.agency, sequence)
    for (const [index, { record, amends }] of step.rows.entries()) {
      const key = later(step.agency, record.ref)
      if (!amends && !ids.has(key)) ids.set(key, `${step.agency}-${sequence}-${index + 1}`)
    }
  }
  const linked = (record: SpendingRecord): SpendingRecord => {
    const links = record.links?.map((link) => (link.record ? { ...link, record: idOf(link.record) } : link))
    return links ? { ...record, links } : record
  }
  const idOf = (name: string): string => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`The demonstration links to ${name}, which nobody publishes.`)
    return id
  }
  return steps.map((step) =>
    step.kind === 'publication'
      ? { ...step, rows: step.rows.map((row) => ({ ...row, record: linked(row.record) })) }
      : step,
  )
}

type Facts = {
  readonly agency: string
  readonly ref: string
  readonly stage: SpendingRecord['stage']
  readonly on: string
  readonly cents: bigint
  readonly payee: Party
  readonly payer?: Party
  readonly title: string
  readonly currency?: string
} & Pick<
  SpendingRecord,
  'activity' | 'contract' | 'programme' | 'budgetLine' | 'places' | 'links' | 'documents' | 'tax' | 'description'
> & { readonly sector: readonly [code: string, label: string] }

const bodyOf = (agency: string): DemonstrationAgency => AGENCIES.find(({ code }) => code === agency)!
const government = (agency: string): Party => ({ type: 'government', name: bodyOf(agency).name })
const firm = (name: string): Party => ({ type: 'organisation', name })

function tell(facts: Facts): ToldRow {
  const { agency, on, cents, payee, payer = government(agency), title, sector, currency, ...rest } = facts
  const [code, label] = sector
  const record: SpendingRecord = {
    ...rest,
    date: on,
    dateBasis: agency === 'norhaven' ? 'payment' : 'transaction',
    amount: serialiseDecimal(cents, 2),
    currency: currency ?? 'EUR',
    payer: identify(agency, payer),
    payee: identify(agency, payee),
    title: { en: title },
    classifications: [{ scheme: /^\d{5}$/.test(code) ? 'iati-sector-1' : 'cofog', code, label }],
    source: { standard: 'counterfoil-demonstration', version: '1' },
  }
  return { agency, on, row: { record, individual: false } }
}

/** A day of the demonstration: month counted from October 2022. */
export function dayOf(month: number, day: number): string {
  const months = 2022 * 12 + 9 + month
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const monthTag = (month: number): string => dayOf(month, 1).slice(0, 7).replace('-', '')
const share = (cents: bigint, percent: number): bigint => (cents * BigInt(percent)) / 100n

// ───────────────────────────── Money on its way ─────────────────────────────

const WATER = ['14031', 'Basic drinking water supply'] as const
const ONWARD_AID = ['01.2', 'Foreign economic aid'] as const
const PROJECTS = [
  { country: 'KE', driller: 'Kitui Drilling Company', title: 'Boreholes in Kitui' },
  { country: 'LA', driller: '昆明钻井工程有限公司', title: 'Springs of Phongsaly' },
  { country: 'KG', driller: 'Буровая компания «Ала-Тоо»', title: 'Water for the villages of Naryn' },
  { country: 'YE', driller: 'شركة حفر الآبار الوطنية', title: 'Wells of Hajjah' },
  { country: 'NP', driller: 'हिमाल जल सेवा', title: 'Hill springs of Dolakha' },
] as const
/** Quarters whose money would arrive while the office that receives it publishes nothing. */
const BROKEN_CHAINS = [5, 9]
const RETURNED = 3

/** Treasury to cooperation office, to foundation, to drillers: four bodies' records of the same money, each naming the one before. */
function tellWater(): ToldRow[] {
  return Array.from({ length: 14 }, (_, quarter) => quarter)
    .filter((quarter) => !BROKEN_CHAINS.includes(quarter))
    .flatMap(tellWaterOfQuarter)
}

function tellWaterOfQuarter(quarter: number): ToldRow[] {
  const month = quarter * 3
  const [paid, passed, spent] = [month, month + 3, month + 6].map(monthTag)
  const { country, driller, title } = PROJECTS[quarter % PROJECTS.length]!
  const all = 90_000_000n + BigInt(numberOf(`water ${quarter}`) % 50_000_000)
  const activity: Reference = { id: `AV-COOP-14031-${country}`, title: { en: 'Rural water supply, second phase' } }
  const own: Reference = { id: `WFA-${country}`, title: { en: title } }
  const places = [{ role: 'recipient' as const, country }]
  const programme = WATER_PROGRAMME
  const money = (agency: string, ref: string): Link[] => [{ kind: 'onwardOf', record: later(agency, ref) }]
  const onward = share(all, 72)
  const promised = share(onward, 80)
  const wells = { agency: 'wells', sector: WATER, activity: own, programme, places } as const
  const cooperation = { agency: 'cooperation', sector: WATER, activity, programme, places } as const
  const received = money('wells', `WEL-${spent}-IN`)
  const paysFor: Link = { kind: 'paysFor', reference: `WEL-${spent}-C` }

  return [
    tell({
      agency: 'treasury',
      ref: `TRE-${paid}-SW`,
      stage: 'disbursement',
      on: dayOf(month + 1, 12),
      cents: all,
      payee: government('cooperation'),
      title: 'Transfer for the programme “Safe water for all”',
      sector: ONWARD_AID,
      programme,
    }),
    tell({
      ...cooperation,
      ref: `COO-${passed}-IN`,
      stage: 'incoming-funds',
      on: dayOf(month + 3, 3),
      cents: all,
      payer: government('treasury'),
      payee: government('cooperation'),
      title: 'Transfer for the programme “Safe water for all”, received',
      links: money('treasury', `TRE-${paid}-SW`),
    }),
    tell({
      ...cooperation,
      ref: `COO-${passed}-SW`,
      stage: 'disbursement',
      on: dayOf(month + 4, 9),
      cents: onward,
      payee: firm('Wells for All Foundation'),
      title: `${title}, grant`,
      links: money('cooperation', `COO-${passed}-IN`),
    }),
    tell({
      ...wells,
      ref: `WEL-${spent}-IN`,
      stage: 'incoming-funds',
      on: dayOf(month + 6, 2),
      cents: onward,
      payer: government('cooperation'),
      payee: firm('Wells for All Foundation'),
      title: `${title}, grant received`,
      links: money('cooperation', `COO-${passed}-SW`),
    }),
    tell({
      ...wells,
      ref: `WEL-${spent}-C`,
      stage: 'commitment',
      on: dayOf(month + 6, 19),
      cents: promised,
      payee: firm(driller),
      title: `${title}, drilling`,
      contract: { id: `WFA-C-${spent}`, title: { en: `${title}, drilling` } },
      documents: [documentOf('wells', `WFA-C-${spent}`)],
    }),
    ...[45, 30, 16].map((percent, index) =>
      tell({
        ...wells,
        ref: `WEL-${spent}-P${index + 1}`,
        stage: 'expenditure',
        on: dayOf(month + 6 + index, 22),
        cents: share(promised, percent),
        payee: firm(driller),
        title: `${title}, drilling, part ${index + 1} of 3`,
        contract: { id: `WFA-C-${spent}`, title: { en: `${title}, drilling` } },
        links: [paysFor, ...received],
        tax: index === 0 ? 'gross' : 'net',
      }),
    ),
    ...(country === 'KE'
      ? [
          tell({
            ...wells,
            ref: `WEL-${spent}-KES`,
            stage: 'expenditure',
            on: dayOf(month + 8, 6),
            cents: 142_500_000n + BigInt(numberOf(`kes ${quarter}`) % 90_000_000),
            currency: 'KES',
            payee: firm('Kitui Growers’ Union'),
            title: `${title}, fencing and paths`,
            links: received,
          }),
        ]
      : []),
    ...(quarter === RETURNED
      ? tellReturn({ onward, title, passed: passed!, spent: spent!, month, activity: own })
      : []),
  ]
}

/** What was not used goes back, and both sides say so. */
function tellReturn(parameters: {
  readonly onward: bigint
  readonly title: string
  readonly passed: string
  readonly spent: string
  readonly month: number
  readonly activity: Reference
}): ToldRow[] {
  const { onward, title, passed, spent, month, activity } = parameters
  const refundOf: Link = { kind: 'refundOf', record: later('cooperation', `COO-${passed}-SW`) }
  return [
    tell({
      agency: 'wells',
      ref: `WEL-${spent}-BACK`,
      stage: 'disbursement',
      on: dayOf(month + 8, 27),
      cents: share(onward, 6),
      payee: government('cooperation'),
      title: `${title}, money not used, returned`,
      sector: WATER,
      activity,
      links: [refundOf],
    }),
    tell({
      agency: 'cooperation',
      ref: `COO-${monthTag(month + 9)}-BACK`,
      stage: 'incoming-funds',
      on: dayOf(month + 9, 4),
      cents: share(onward, 6),
      payer: firm('Wells for All Foundation'),
      payee: government('cooperation'),
      title: `${title}, money not used, received back`,
      sector: WATER,
      links: [refundOf, { kind: 'onwardOf', record: later('wells', `WEL-${spent}-BACK`) }],
    }),
  ]
}

/** The state's grant to the city, and what the city does with it. */
function tellGrants(): ToldRow[] {
  const quarters = Array.from({ length: 15 }, (_, quarter) => quarter).filter((quarter) => quarter !== 10)
  return quarters.flatMap((quarter) => {
    const month = quarter * 3
    const [paid, spent] = [monthTag(month), monthTag(month + 3)]
    const all = 40_000_000n + BigInt(numberOf(`grant ${quarter}`) % 12_000_000)
    const programme = programmeOf('Refuse collection')!
    const city = { agency: 'norhaven', programme, sector: ['05.1', 'Waste management'] as const }
    const links: Link[] = [{ kind: 'onwardOf', record: later('norhaven', `NOR-${spent}-IN`) }]
    return [
      tell({
        agency: 'treasury',
        ref: `TRE-${paid}-CG`,
        stage: 'disbursement',
        on: dayOf(month + 2, 5),
        cents: all,
        payee: government('norhaven'),
        title: 'Grant to the city of Norhaven for clean streets',
        sector: ['01.8', 'Transfers of a general character between different levels of government'],
        programme,
      }),
      tell({
        ...city,
        ref: `NOR-${spent}-IN`,
        stage: 'incoming-funds',
        on: dayOf(month + 3, 2),
        cents: all,
        payer: government('treasury'),
        payee: government('norhaven'),
        title: 'State grant for clean streets, received',
        links: [{ kind: 'onwardOf', record: later('treasury', `TRE-${paid}-CG`) }],
      }),
      ...(
        [
          ['Merrow Cleaning Services', 55],
          ['Elmet Vehicle Hire', 38],
        ] as const
      ).map(([name, percent], index) =>
        tell({
          ...city,
          ref: `NOR-${spent}-G${index + 1}`,
          stage: 'expenditure',
          on: dayOf(month + 4, 11 + index),
          cents: share(all, percent),
          payee: firm(name),
          title: 'Clean streets, paid from the state grant',
          links,
          tax: 'gross',
        }),
      ),
    ]
  })
}

// ───────────────────────────── Contracts ─────────────────────────────

type Contract = {
  readonly agency: string
  readonly id: string
  readonly title: string
  readonly payee: string
  readonly cents: bigint
  /** Quarter of the award; payments follow, one a quarter. */
  readonly quarter: number
  readonly payments: number
  /** Paid by the last payment, in percent of what was promised. */
  readonly paid: number
  /** Promised on top in the third quarter after the award, in percent. */
  readonly variation?: number
  readonly purpose: string
}

const CONTRACTS: readonly Contract[] = [
  {
    agency: 'roads',
    id: 'RBA-2022-017',
    title: 'Lorn crossing, steelwork and deck',
    payee: CONSORTIUM,
    cents: 4_820_000_000n,
    quarter: 0,
    payments: 13,
    paid: 91,
    variation: 6,
    purpose: 'Bridge over the Lorn, steelwork',
  },
  {
    agency: 'roads',
    id: 'RBA-2024-003',
    title: 'Holt bypass, ground investigation',
    payee: 'Calder Vale Engineering Ltd',
    cents: 186_000_000n,
    quarter: 5,
    payments: 6,
    paid: 100,
    purpose: 'Design of the Holt bypass',
  },
  {
    agency: 'health',
    id: 'MH-2023-041',
    title: 'Vaccines, framework agreement, lot 2',
    payee: 'Ashgrove Pharmaceuticals',
    cents: 2_250_000_000n,
    quarter: 1,
    payments: 11,
    paid: 84,
    purpose: 'Vaccines for the childhood programme',
  },
  {
    agency: 'health',
    id: 'MH-2024-009',
    title: 'Forty ambulances, leased for three years',
    payee: 'Kestrel Fleet Leasing',
    cents: 630_000_000n,
    quarter: 6,
    payments: 9,
    paid: 72,
    purpose: 'Ambulance lease',
  },
  {
    agency: 'education',
    id: 'ME-2023-112',
    title: 'School meals, catering contract',
    payee: 'Larkspur Catering Co-operative',
    cents: 340_000_000n,
    quarter: 2,
    payments: 10,
    paid: 103,
    purpose: 'School meals',
  },
  {
    agency: 'education',
    id: 'ME-2024-055',
    title: 'Saltmarsh school, a new roof',
    payee: 'Harrow & Pike Construction',
    cents: 115_000_000n,
    quarter: 8,
    payments: 5,
    paid: 100,
    variation: -8,
    purpose: 'Roof repair, Saltmarsh secondary school',
  },
  {
    agency: 'norhaven',
    id: 'NCC-2023-08',
    title: 'Refuse collection, northern wards',
    payee: 'Merrow Cleaning Services',
    cents: 290_000_000n,
    quarter: 1,
    payments: 12,
    paid: 88,
    purpose: 'Refuse collection',
  },
  {
    agency: 'treasury',
    id: 'TR-2024-02',
    title: 'Accounting system, renewal',
    payee: 'Quillon Software GmbH',
    cents: 410_000_000n,
    quarter: 7,
    payments: 8,
    paid: 64,
    purpose: 'Accounting system, support',
  },
]

function tellContract(told: Contract): ToldRow[] {
  const { agency, id, title, payee, cents, quarter, payments, paid, variation, purpose } = told
  const { code, label } = bodyOf(agency).purposes.find((each) => each.title === purpose)!
  const programme = programmeOf(purpose)
  const common = {
    agency,
    sector: [code, label] as const,
    payee: firm(payee),
    contract: { id, title: { en: title } },
    ...(programme && { programme }),
  }
  const award = `${id}-A`
  const each = share(cents + share(cents, variation ?? 0), paid) / BigInt(payments)
  return [
    tell({
      ...common,
      ref: award,
      stage: 'commitment',
      on: dayOf(quarter * 3, 17),
      cents,
      title: `${title}, award`,
      documents: [documentOf(agency, id)],
      tax: 'net',
      description: { en: `Awarded after an open call; paid in ${payments} parts as the work is done.` },
    }),
    ...(variation === undefined
      ? []
      : [
          tell({
            ...common,
            ref: `${id}-V`,
            stage: 'commitment',
            on: dayOf(quarter * 3 + 9, 8),
            cents: share(cents, variation),
            title: `${title}, change of the contract`,
            links: [{ kind: 'partOf', reference: award }],
            tax: 'net',
          }),
        ]),
    ...Array.from({ length: payments }, (_, index) =>
      tell({
        ...common,
        ref: `${id}-${index + 1}`,
        stage: 'expenditure',
        on: dayOf((quarter + index + 1) * 3 + 1, 4 + (numberOf(`${id} ${index}`) % 24)),
        cents: each + BigInt(numberOf(`${id} cents ${index}`) % 20_000) - 10_000n,
        title: `${title}, payment ${index + 1}`,
        links: [{ kind: 'paysFor', reference: award }],
        tax: 'net',
      }),
    ),
  ]
}

// ───────────────────────────── One firm, several names ─────────────────────────────

const BUYERS = ['health', 'education', 'roads', 'treasury'] as const

function tellSpellings(): ToldRow[] {
  return Array.from({ length: 16 }, (_, quarter) => quarter).flatMap((quarter) => [
    ...SPELLINGS.flatMap(({ registered, names }) =>
      names.map((name) => tellOrder({ quarter, name, identifiers: REGISTERED[registered]! })),
    ),
    ...tellAmendment(quarter),
  ])
}

function tellOrder(parameters: {
  readonly quarter: number
  readonly name: string
  readonly identifiers: readonly Identifier[]
}): ToldRow {
  const { quarter, name, identifiers } = parameters
  const number = numberOf(`order ${quarter} ${name}`)
  const agency = BUYERS[number % BUYERS.length]!
  return tell({
    agency,
    ref: `ORD-${monthTag(quarter * 3)}-${String(numberOf(name) % 10_000).padStart(4, '0')}`,
    stage: 'expenditure',
    on: dayOf(quarter * 3 + (number % 3), 1 + (number % 28)),
    cents: 300_000n + BigInt(number % 11_700_000),
    payee: { type: 'organisation', name, identifiers },
    title: 'Order under a framework agreement',
    sector: ['01.3', 'General services'],
    tax: 'net',
  })
}

type AmendmentPlan = {
  readonly kind: 'correction' | 'withdrawal'
  readonly reason: string
  readonly words: string
  readonly change: (record: SpendingRecord) => SpendingRecord
}

const AMENDMENTS: readonly AmendmentPlan[] = [
  {
    kind: 'correction',
    reason: 'wrong-payee',
    words: 'The invoice was the subsidiary’s; the payee is the firm that was paid.',
    change: (record) => ({ ...record, payee: identify('health', firm('Hollin Laboratories')) }),
  },
  {
    kind: 'correction',
    reason: 'wrong-date',
    words: 'Booked on the first of the month by the old system; this is the day of payment.',
    change: (record) => ({ ...record, date: `${record.date!.slice(0, 8)}28` }),
  },
  {
    kind: 'correction',
    reason: 'wrong-classification',
    words: 'General services, not office supplies.',
    change: (record) => ({
      ...record,
      classifications: [{ scheme: 'cofog', code: '01.6', label: 'General public services n.e.c.' }],
    }),
  },
  {
    kind: 'withdrawal',
    reason: 'published-in-error',
    words: 'An internal transfer between two accounts of the ministry, which is no spending.',
    change: (record) => record,
  },
  {
    kind: 'correction',
    reason: 'refunded',
    words: 'Part of the order was returned and its price refunded.',
    change: (record) => ({ ...record, amount: '1250.00' }),
  },
]

/** In every second quarter one order of the quarter before is answered, each time for another reason. */
function tellAmendment(quarter: number): ToldRow[] {
  if (quarter === 0 || quarter % 2 === 0) return []
  const { names, registered } = SPELLINGS[quarter % SPELLINGS.length]!
  const before = tellOrder({ quarter: quarter - 1, name: names[0]!, identifiers: REGISTERED[registered]! })
  const { kind, reason, words, change } = AMENDMENTS[((quarter - 1) / 2) % AMENDMENTS.length]!
  const { amount, currency, ...rest } = change(before.row.record)
  const record: SpendingRecord =
    kind === 'withdrawal' ? rest : { ...rest, ...(amount && { amount }), ...(currency && { currency }) }
  const on = dayOf(quarter * 3, 15)
  return [
    { agency: before.agency, on, row: { record, individual: false, amends: { ref: record.ref, kind, reason, words } } },
  ]
}

// ───────────────────────────── Large, negative, and persons in clear ─────────────────────────────

function tellDebt(): ToldRow[] {
  const sector = ['01.7', 'Public debt transactions'] as const
  const holders = firm('Holders of the 2024 bond, through the clearing house')
  return [
    tell({
      agency: 'treasury',
      ref: 'TRE-BOND-2024',
      stage: 'loan-repayment',
      on: '2024-06-14',
      cents: 1_240_000_000_000n,
      payee: holders,
      title: 'Redemption of the 2024 bond',
      sector,
    }),
    tell({
      agency: 'treasury',
      ref: 'TRE-BOND-2024-R',
      stage: 'loan-repayment',
      on: '2024-08-02',
      cents: -21_500_000_000n,
      payee: holders,
      title: 'Redemption of the 2024 bond, sent back by the clearing house',
      sector,
      links: [{ kind: 'refundOf', reference: 'TRE-BOND-2024' }],
    }),
    tell({
      agency: 'treasury',
      ref: 'TRE-DEPOSITS',
      stage: 'credit-guarantee',
      on: '2023-03-20',
      cents: 35_000_000_000_000n,
      payee: firm('Avelia Regional Development Bank'),
      title: 'Guarantee of deposits',
      sector: ['04.1', 'General economic affairs'],
    }),
  ]
}

const LAUREATES = ['Ilse Marrowby', 'Teodor Vantongeren', 'Amara Quist', 'Бронислава Лесовая'] as const

/** Prizes are given in public: the one case where the demonstration names persons, all of them invented. */
function tellPrizes(): ToldRow[] {
  return LAUREATES.map((name, year) =>
    tell({
      agency: 'education',
      ref: `EDU-PRIZE-${2022 + year}`,
      stage: 'expenditure',
      on: dayOf(year * 12 + 2, 10),
      cents: 2_500_000n,
      payee: { type: 'individual', name },
      title: 'Prize of the republic for literature',
      sector: ['08.2', 'Cultural services'],
    }),
  )
}
