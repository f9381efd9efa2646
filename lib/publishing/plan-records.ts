import { createHash } from 'node:crypto'
import { type Amount, parseAmount, toLedgerUnits } from '@/lib/domain/amount'
import type { SpendingRecord } from '@/lib/domain/record'
import type { Stage } from '@/lib/domain/stage'
import type { TotalChange } from '@/lib/ledger/publication'
import { serialiseSourceFacts } from '@/lib/record-format/derive-name'
import type { FileTrace } from './list-vanished'

/** What stands on the ledger under one name of an agency; `standing` is null where it was withdrawn. */
export type PublishedName = {
  readonly standing: {
    readonly fingerprint: `0x${string}`
    readonly contentDigest: string
    readonly stage: Stage
    readonly money: { readonly amount: string; readonly currency: string } | null
    readonly file: FileTrace
    /** What it says: for whoever has to see what a correction changes. */
    readonly record?: SpendingRecord
  } | null
}

/** All names that an agency has used, by {@link nameKey}. */
export type AgencyHistory = ReadonlyMap<string, PublishedName>

export const nameKey = (record: { readonly ref: string; readonly part?: string }): string =>
  JSON.stringify([record.ref, record.part ?? ''])

/**
 * Digest of what a record says, whichever file it came in: its unsealed source facts. A sealed value is sealed under another key
 * each time, so a change in one does not show here.
 */
export const contentDigest = (record: SpendingRecord): string =>
  createHash('sha256').update(serialiseSourceFacts(record)).digest('base64')

/** A record ready to be published, with the change it makes. */
export type PlannedRecord = { readonly record: SpendingRecord; readonly changes: readonly TotalChange[] }

/** How a corrected row is to be answered; without it a changed row is only proposed. */
export type CorrectionReason = { readonly reason: string; readonly words?: string }

export type RowPlan =
  | { readonly kind: 'new'; readonly planned: PlannedRecord }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changed'
      readonly planned: PlannedRecord
      readonly before: NonNullable<PublishedName['standing']>
    }
  /** The name was withdrawn, or used already in this file: publishing it again would break the rules of reading. */
  | { readonly kind: 'blocked'; readonly problem: string; readonly mend: string }

/**
 * What publishing `record` would do, given what its agency has on the ledger: publishing a file again publishes the difference.
 *
 * A changed row becomes a correction of the record that stands; whether it is published is the official's decision.
 */
export function planRecord({ record, history, reason }: PlanRecordParameters): RowPlan {
  const known = history.get(nameKey(record))
  if (!known) return { kind: 'new', planned: { record, changes: changesOf({ record, replaced: null }) } }
  if (!known.standing) {
    return {
      kind: 'blocked',
      problem: `The record "${record.ref}" was withdrawn and its name cannot be used again.`,
      mend: 'Give it a new reference.',
    }
  }
  if (known.standing.contentDigest === contentDigest(record)) return { kind: 'unchanged' }

  const correction: SpendingRecord = {
    ...record,
    amends: { kind: 'correction', fingerprint: known.standing.fingerprint, ...reason },
  }
  const planned = {
    record: correction,
    changes: changesOf({
      record: correction,
      replaced: known.standing.money && { ...known.standing.money, stage: known.standing.stage },
    }),
  }
  return { kind: 'changed', planned, before: known.standing }
}

export type PlanRecordParameters = {
  readonly record: SpendingRecord
  readonly history: AgencyHistory
  readonly reason: CorrectionReason
}

/** What publishing a file would do, row by row and in its order. `planned` is what is to be published of it. */
export type FilePlan = {
  readonly planned: readonly PlannedRecord[]
  readonly counts: { readonly [Kind in RowPlan['kind']]: number }
  readonly changed: readonly Extract<RowPlan, { kind: 'changed' }>[]
  readonly blocked: readonly Extract<RowPlan, { kind: 'blocked' }>[]
}

/** Plans all records of a file. Changed ones are planned with a `correction` only; without it they are proposed in `changed`. */
export function planRecords({ records, history, correction }: PlanRecordsParameters): FilePlan {
  const planned: PlannedRecord[] = []
  const changed: Extract<RowPlan, { kind: 'changed' }>[] = []
  const blocked: Extract<RowPlan, { kind: 'blocked' }>[] = []
  const counts = { new: 0, unchanged: 0, changed: 0, blocked: 0 }
  const names = new Set<string>()
  for (const record of records) {
    const plan = names.has(nameKey(record))
      ? repeatedName(record)
      : planRecord({ record, history, reason: correction ?? { reason: 'other' } })
    names.add(nameKey(record))
    counts[plan.kind] += 1
    if (plan.kind === 'blocked') blocked.push(plan)
    if (plan.kind === 'changed') changed.push(plan)
    if (plan.kind === 'new' || (plan.kind === 'changed' && correction !== null)) planned.push(plan.planned)
  }
  return { planned, counts, changed, blocked }
}

export type PlanRecordsParameters = {
  readonly records: Iterable<SpendingRecord>
  readonly history: AgencyHistory
  /** Why changed rows are corrected; null to leave them as they stand. */
  readonly correction: CorrectionReason | null
}

const repeatedName = ({ ref }: SpendingRecord) => ({
  kind: 'blocked' as const,
  problem: `The name of the record "${ref}" stands twice in this file.`,
  mend: 'Give each its own reference, or number its lines as parts.',
})

/** A record that answers an earlier one of the same name: correction or withdrawal, named by its fingerprint. */
export function planAmendment({ record, replaced }: PlanAmendmentParameters): PlannedRecord {
  return { record, changes: changesOf({ record, replaced }) }
}

export type PlanAmendmentParameters = {
  readonly record: SpendingRecord
  readonly replaced: { readonly stage: Stage; readonly amount: string; readonly currency: string }
}

function changesOf(parameters: {
  readonly record: SpendingRecord
  readonly replaced: { readonly stage: Stage; readonly amount: string; readonly currency: string } | null
}): TotalChange[] {
  const { record, replaced } = parameters
  const changes: TotalChange[] = []
  if (record.amount !== undefined && record.currency !== undefined) {
    const amount = amountOf(record.amount, record.currency)
    changes.push({ stage: record.stage, currency: record.currency, units: toLedgerUnits(amount) })
  }
  if (replaced) {
    const amount = amountOf(replaced.amount, replaced.currency)
    changes.push({ stage: replaced.stage, currency: replaced.currency, units: -toLedgerUnits(amount) })
  }
  return changes
}

function amountOf(text: string, currency: string): Amount {
  const parsed = parseAmount(text, currency)
  if (!parsed.ok) throw new RangeError(`"${text} ${currency}" is not an amount of format 1.`)
  return parsed.value
}
