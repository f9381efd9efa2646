import { serialiseDecimal } from '@/lib/domain/amount'
import type { Reference, SpendingRecord } from '@/lib/domain/record'
import { AGENCIES, type DemonstrationAgency, type Purpose } from './agencies'
import { budgetLineOf, identify, numberOf, programmeOf } from './details'
import type { DemonstrationStep } from './generate'
import type { ToldRow } from './stories'

/** The years of the demonstration's budgets, by the year in which each begins. */
const YEARS = [2022, 2023, 2024, 2025, 2026]
/** Purposes whose budgets the cooperation office states for each of its activities. */
const BY_ACTIVITY = ['Rural water supply, second phase', 'Girls’ secondary schooling']

/** A budget for each purpose and fiscal year of an agency, near what it then spends: above it, below it, now and then changed in mid-year. */
export function planBudgets(steps: readonly DemonstrationStep[]): ToldRow[] {
  return AGENCIES.filter(({ code }) => code !== 'treasury').flatMap((agency) => {
    const publications = steps.flatMap((step) =>
      step.kind === 'publication' && step.agency === agency.code && step.rows.length > 0 ? [step] : [],
    )
    const spent = publications.flatMap(({ rows }) => rows.filter(({ amends }) => !amends).map(({ record }) => record))
    const firstDays = publications.map(({ period }) => (period.includes('/') ? period.split('/')[0]! : `${period}-01`))
    return agency.purposes
      .filter(({ stages }) => stages.some(isOutlay))
      .flatMap((purpose) => {
        const records = spent.filter((record) => isOf(record, purpose, agency))
        const activities = BY_ACTIVITY.includes(purpose.title)
          ? [...new Map(records.flatMap(({ activity }) => (activity ? [[activity.id, activity]] : []))).values()]
          : [undefined]
        return activities.flatMap((activity) =>
          YEARS.flatMap((year) => planBudget({ agency, purpose, activity, year, records, firstDays })),
        )
      })
  })
}

const isOutlay = (stage: string): boolean => stage === 'expenditure' || stage === 'disbursement'

const isOf = (record: SpendingRecord, purpose: Purpose, agency: DemonstrationAgency): boolean =>
  isOutlay(record.stage) && record.currency === agency.currency && record.title?.en?.startsWith(purpose.title) === true

function planBudget(parameters: {
  readonly agency: DemonstrationAgency
  readonly purpose: Purpose
  readonly activity: Reference | undefined
  readonly year: number
  readonly records: readonly SpendingRecord[]
  readonly firstDays: readonly string[]
}): ToldRow[] {
  const { agency, purpose, activity, year, records, firstDays } = parameters
  const first = `${year}-${agency.fiscalYearStart}`
  const last = lastDayBefore(`${year + 1}-${agency.fiscalYearStart}`)
  const within = records.filter(
    ({ date, activity: own }) => date! >= first && date! <= last && (activity === undefined || own?.id === activity.id),
  )
  if (within.length === 0) return []
  const spent = within.reduce((sum, { amount }) => sum + cents(amount!), 0n)
  const key = `budget ${agency.code} ${purpose.title} ${activity?.id} ${year}`
  const number = numberOf(key)
  const amount = round((spent * BigInt(84 + (number % 46))) / 100n)
  if (amount <= 0n) return []
  const programme = programmeOf(purpose.title)
  const name = agency.fiscalYearStart === '01-01' ? String(year) : `${year}–${String(year + 1).slice(2)}`
  const record: SpendingRecord = {
    ref: `${agency.code.slice(0, 3).toUpperCase()}-B${year}-${purpose.code}-${String(number % 100_000).padStart(5, '0')}`,
    stage: 'budget',
    period: `${first}/${last}`,
    amount: serialiseDecimal(amount, 2),
    currency: agency.currency,
    payer: identify(agency.code, { type: 'government', name: agency.name }),
    title: { en: `Budget for ${name}: ${purpose.title}` },
    classifications: [
      { scheme: /^\d{5}$/.test(purpose.code) ? 'iati-sector-1' : 'cofog', code: purpose.code, label: purpose.label },
    ],
    ...(activity && { activity }),
    ...(programme && { programme }),
    budgetLine: budgetLineOf(agency.code, purpose.code, purpose.label),
    ...(activity?.id && { places: [{ role: 'recipient' as const, country: activity.id.slice(-2) }] }),
    source: { standard: 'counterfoil-demonstration', version: '1' },
  }
  const on = firstDays.find((day) => day >= first) ?? firstDays.at(-1)!
  const rows: ToldRow[] = [{ agency: agency.code, on, row: { record, individual: false } }]
  const later = firstDays.filter((day) => day > on && day <= last)[1]
  if (number % 6 === 0 && later !== undefined) {
    const change = number % 4 === 0 ? -amount / 20n : amount / 12n
    const changed: SpendingRecord = {
      ...record,
      ref: `${record.ref}-S`,
      amount: serialiseDecimal(round(change), 2),
      title: { en: `Supplementary budget for ${name}: ${purpose.title}` },
    }
    rows.push({ agency: agency.code, on: later, row: { record: changed, individual: false } })
  }
  return rows
}

const lastDayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Of an amount of the demonstration, which has two decimals or, seldom, more: what is below a cent is no matter here. */
function cents(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  const units = BigInt(whole.replace('-', '')) * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'))
  return amount.startsWith('-') ? -units : units
}

/** To a thousand. */
const round = (units: bigint): bigint => (units / 100_000n) * 100_000n
