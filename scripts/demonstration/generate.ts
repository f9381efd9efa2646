import { serialiseDecimal } from '@/lib/domain/amount'
import { daysInMonth } from '@/lib/domain/calendar-date'
import type { Amendment, Classification, Link, Party, Place, SpendingRecord } from '@/lib/domain/record'
import { AGENCIES, COUNTRIES, type DemonstrationAgency, type Purpose } from './agencies'
import { CHANGES } from './changes'
import { addDetails } from './details'
import { type Random, seededRandom } from './random'
import { linkRecords, tellStories } from './stories'

/** A record before its amendment can name a fingerprint: `amendsRef` is the reference of the record it answers. */
export type DemonstrationRow = {
  readonly record: SpendingRecord
  /** The payee is a person: sealed before publishing. */
  readonly individual: boolean
  readonly amends?: Omit<Amendment, 'fingerprint'> & { readonly ref: string }
}

export type DemonstrationStep =
  | {
      readonly kind: 'publication'
      readonly agency: string
      readonly period: string
      readonly atSeconds: number
      readonly rows: readonly DemonstrationRow[]
    }
  | {
      readonly kind: 'dispute'
      readonly agency: string
      readonly period: string
      readonly reason: string
      readonly atSeconds: number
    }
  | AgencyChange

/** What happens to an agency between its publications. */
export type AgencyChange = { readonly agency: string; readonly atSeconds: number } & (
  | { readonly kind: 'description'; readonly says: Readonly<Record<string, unknown>> }
  /** The key of one office ends, and another person gets one for it. */
  | {
      readonly kind: 'new-official'
      readonly office: 'preparer' | 'approver'
      readonly endedBy: 'admin' | 'guardian'
      readonly reason: string
    }
)

const FIRST_MONTH = { year: 2022, month: 10 }
const MONTHS = 48
const SEED = 20261
/** Persons invented for the foster-care and compensation payments; sealed before anything leaves the generator's caller. */
const PERSONS = [
  'Orla Tennant',
  'Pavel Drahomir',
  'Wen Liu-Hart',
  'Samira Bakkali',
  'Jonas Ekberg',
  'Dita Marlowe',
  'Noor Haddad',
  'Emre Aydin-Roy',
]

/**
 * The whole demonstration, oldest first: about 8,000 records of eight agencies over four years, the same on every machine.
 *
 * Chance draws the body of it. What it cannot draw follows after all that, so that no record changes its place when a story is added: details
 * of every record, and records that belong together.
 */
export function generateDemonstration(): readonly DemonstrationStep[] {
  const drawn = AGENCIES.flatMap((agency, index) => generateAgency(agency, seededRandom(SEED + index)))
  const detailed = drawn.map(addDetails)
  const told = tellStories(detailed)
  return linkRecords([...told, ...CHANGES].sort((a, b) => a.atSeconds - b.atSeconds || (a.agency < b.agency ? -1 : 1)))
}

function generateAgency(agency: DemonstrationAgency, random: Random): DemonstrationStep[] {
  const steps: DemonstrationStep[] = []
  let earlier: SpendingRecord[] = []
  const { from, to } = agency.active ?? { from: 0, to: MONTHS }
  for (let offset = from; offset < to; offset += agency.everyMonths) {
    const months = Array.from({ length: agency.everyMonths }, (_, step) => monthAt(offset + step))
    const period = agency.everyMonths === 1 ? months[0]! : `${months[0]}-01/${lastDay(months.at(-1)!)}`
    const atSeconds = publicationTime(months.at(-1)!, random)
    if (offset === agency.silentFrom) continue

    if (isNilReturn(agency, offset)) {
      steps.push({ kind: 'publication', agency: agency.code, period, atSeconds, rows: [] })
      continue
    }

    const rows = generateRows({
      agency,
      months,
      random,
      commitments: earlier.filter((row) => row.stage === 'commitment'),
    })
    const amendments = offset === 0 ? [] : generateAmendments({ agency, earlier, random })
    steps.push({ kind: 'publication', agency: agency.code, period, atSeconds, rows: [...rows, ...amendments] })

    if (agency.code === 'roads' && offset === 24) {
      // The slip every finance system makes once: the same file sent again. Readers set the batch aside and say why.
      steps.push({ kind: 'publication', agency: agency.code, period, atSeconds: atSeconds + 86_400, rows })
    }
    if (agency.code === 'education' && offset === 27) {
      const reason =
        'The university named as payee says that it received no grant in this quarter; the ministry is looking into it.'
      steps.push({ kind: 'dispute', agency: agency.code, period, reason, atSeconds: atSeconds + 12 * 86_400 })
    }
    earlier = rows.map((row) => row.record)
  }
  return steps
}

/** Avelia's cooperation office closed its books for one quarter, and the council for one month of strike. */
const isNilReturn = (agency: DemonstrationAgency, offset: number): boolean =>
  (agency.code === 'cooperation' && offset === 30) || (agency.code === 'norhaven' && offset === 34)

function generateRows(parameters: {
  readonly agency: DemonstrationAgency
  readonly months: readonly string[]
  readonly random: Random
  readonly commitments: readonly SpendingRecord[]
}): DemonstrationRow[] {
  const { agency, months, random, commitments } = parameters
  const count = random.integer(...agency.recordsEach)
  return Array.from({ length: count }, (_, index) => {
    const month = random.pick(months)
    const ref = `${agency.code.slice(0, 3).toUpperCase()}-${months[0]!.replace('-', '')}-${String(index + 1).padStart(4, '0')}`
    return generateRow({ agency, random, month, ref, commitments })
  })
}

function generateRow(parameters: {
  readonly agency: DemonstrationAgency
  readonly random: Random
  readonly month: string
  readonly ref: string
  readonly commitments: readonly SpendingRecord[]
}): DemonstrationRow {
  const { agency, random, month, ref, commitments } = parameters
  const purpose = random.pick(agency.purposes)
  const { title, code, label } = purpose
  const stage = random.pick(purpose.stages)
  const individual = purpose.persons === true
  const incoming = stage.startsWith('incoming')
  const self: Party = { type: 'government', name: agency.name }
  const other = pickPayee({ agency, purpose, random })
  const date = `${month}-${String(random.integer(1, daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5))))).padStart(2, '0')}`
  const paidFor =
    stage === 'expenditure' && commitments.length > 0 && random.chance(18) ? random.pick(commitments) : null
  const scheme = /^\d{5}$/.test(code) ? 'iati-sector-1' : 'cofog'
  const classification: Classification = { scheme, code, label }
  const country = agency.code === 'cooperation' ? random.pick(COUNTRIES) : null
  const place: Place | null = country ? { role: 'recipient', country } : null
  const link: Link | null = paidFor ? { kind: 'paysFor', reference: paidFor.ref } : null

  const record: SpendingRecord = {
    ref,
    stage,
    date,
    dateBasis: agency.code === 'norhaven' ? 'payment' : 'transaction',
    amount: pickAmount({ agency, purpose, random }),
    currency: agency.code === 'cooperation' && random.chance(12) ? 'GBP' : agency.currency,
    payer: incoming ? other : self,
    payee: incoming ? self : other,
    title: { en: paidFor?.title?.en ?? titleFor(title, random) },
    classifications: [classification],
    ...(agency.code === 'cooperation' && { activity: { id: `AV-COOP-${code}-${country}`, title: { en: title } } }),
    ...(place && { places: [place] }),
    ...(link && { links: [link] }),
    ...(stage === 'expenditure' && !individual && { tax: 'net' as const }),
    source: { standard: 'counterfoil-demonstration', version: '1' },
  }
  return { record, individual }
}

function pickPayee({
  agency,
  purpose,
  random,
}: {
  agency: DemonstrationAgency
  purpose: Purpose
  random: Random
}): Party {
  if (purpose.persons) return { type: 'individual', name: random.pick(PERSONS) }
  if (agency.code === 'norhaven' && random.chance(2)) return { type: 'withheld' }
  if (agency.code === 'cooperation' && random.chance(2)) return { type: 'multiple' }
  const name = random.pick(purpose.payees)
  const government = AGENCIES.some((body) => body.name === name && !body.foundation) || name.startsWith('وزارة')
  return { type: government ? 'government' : 'organisation', name }
}

/** Mostly small, sometimes large: the logarithm of the amount is spread evenly, by doubling from the least. */
function pickAmount({
  agency,
  purpose,
  random,
}: {
  agency: DemonstrationAgency
  purpose: Purpose
  random: Random
}): string {
  const [least, most] = purpose.cents.map(BigInt) as [bigint, bigint]
  let cents = least + BigInt(random.integer(0, 19_999))
  for (let doubling = 0; doubling < 24 && cents * 2n < most && random.chance(68); doubling += 1) {
    cents = cents * 2n + BigInt(random.integer(0, 9_999))
  }
  if (random.chance(3)) return serialiseDecimal(-cents / 9n, 2)
  if (random.chance(1) && agency.code === 'cooperation')
    return `${cents / 100n}.${random.integer(1_000_000_000, 2_000_000_000)}`
  if (random.chance(1)) return '0.00'
  return serialiseDecimal(cents, 2)
}

function titleFor(title: string, random: Random): string {
  if (random.chance(30)) return `${title}, invoice ${random.integer(1_000, 98_000)}`
  return random.chance(3)
    ? `${title} — ${'including carriage, insurance, storage and the return of empty containers, '.repeat(2)}as agreed`
    : title
}

function generateAmendments(parameters: {
  readonly agency: DemonstrationAgency
  readonly earlier: readonly SpendingRecord[]
  readonly random: Random
}): DemonstrationRow[] {
  const { agency, earlier, random } = parameters
  // Sealed records and those without an ordinary amount are left as they are.
  const candidates = earlier.filter((record) => record.payee?.type === 'organisation' && record.amount !== '0.00')
  if (candidates.length < 4 || !random.chance(agency.everyMonths === 1 ? 45 : 80)) return []

  const corrected = random.pick(candidates)
  const rows: DemonstrationRow[] = [
    {
      record: { ...corrected, amount: serialiseDecimal(BigInt(random.integer(50_000, 9_000_000)), 2) },
      individual: false,
      amends: {
        ref: corrected.ref,
        kind: 'correction',
        reason: 'wrong-amount',
        words: 'The amount was entered with value added tax; this is the amount without it.',
      },
    },
  ]
  const withdrawn = random.pick(candidates)
  if (withdrawn.ref !== corrected.ref && random.chance(40)) {
    const { amount: _amount, currency: _currency, ...rest } = withdrawn
    rows.push({
      record: rest,
      individual: false,
      amends: {
        ref: withdrawn.ref,
        kind: 'withdrawal',
        reason: 'duplicate',
        words: 'The same invoice was booked twice; the other booking stands.',
      },
    })
  }
  return rows
}

function monthAt(offset: number): string {
  const months = FIRST_MONTH.year * 12 + FIRST_MONTH.month - 1 + offset
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

const lastDay = (month: string): string =>
  `${month}-${String(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).padStart(2, '0')}`

/** Ten to thirty-eight days after the period's end, in office hours. */
function publicationTime(lastMonth: string, random: Random): number {
  const end = Date.parse(`${lastDay(lastMonth)}T08:00:00Z`) / 1000
  return end + random.integer(10, 38) * 86_400 + random.integer(0, 8 * 3600)
}
