import { formatCounted } from '@/lib/format/count'
import { toDisplayText } from '@/lib/format/display-text'
import { formatStage } from '@/lib/format/glossary'
import { formatMoney } from '@/lib/format/money'
import type { FileCheck } from '@/lib/publishing/check-file'
import type { PlannedRecord } from '@/lib/publishing/plan-records'
import type { Preparation, SigningStatement } from '@/lib/publishing/preparation'
import type { ReadOptions } from '@/lib/publishing/read/read-options'
import type { RecomputedStatement } from '@/lib/publishing/recompute-statement'

/** How many records and corrections are shown; all are counted. */
const SHOWN = 5

/**
 * Everything that one official decided and another takes over by signing: how the file is read, what is left out, who is sealed, what is
 * corrected and why, and the first records as readers will see them. A line each.
 */
export function describeReading(parameters: {
  readonly preparation: Preparation
  readonly statement: SigningStatement
  readonly read: FileCheck
  readonly recomputed: RecomputedStatement
}): readonly string[] {
  const { preparation, statement, read, recomputed } = parameters
  const { counts, dates } = read
  const { plan, vault } = recomputed
  const options = describeOptions(preparation.options)
  const sealed = plan.planned.filter(({ record }) => record.sealed !== undefined).length
  return [
    'How the file is read, as the first official stated it:',
    ...(options.length === 0 ? ['  nothing was stated: the file says it all'] : options.map((line) => `  ${line}`)),
    `  ${formatCounted(counts.read, 'row')} read: ${counts.accepted} accepted, ${counts.skipped} left out, ${counts.refused} refused${dates.first === null ? '' : `; dates from ${dates.first} to ${dates.last}`}`,
    `  Of those accepted, ${plan.counts.unchanged} stand on the ledger already, ${plan.counts.new} are new, ${plan.counts.changed} differ from the ledger${statement.correction === null && plan.counts.changed > 0 ? ' and are left as they stand' : ''}`,
    sealed === 0
      ? '  No name is sealed: every payee below stands on the ledger for all to read, for ever'
      : `  ${formatCounted(sealed, 'record')} with a sealed name; every other payee stands on the ledger for all to read, for ever`,
    ...(vault === null ? [] : ['  The hash of the file is sealed, since the file names people']),
    ...describeCorrections(statement, recomputed),
    `The first of ${formatCounted(plan.planned.length, 'record')}, as readers will see them:`,
    ...plan.planned.slice(0, SHOWN).map(({ record }) => `  ${describeRecord(record)}`),
  ].map(toDisplayText)
}

/** Each option that was stated, by the name that a profile has for it. */
export const describeOptions = (options: ReadOptions): readonly string[] =>
  Object.entries(options).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )

function describeCorrections({ correction }: SigningStatement, { plan }: RecomputedStatement): readonly string[] {
  if (correction === null || plan.changed.length === 0) return []
  const { reason, words } = correction
  return [
    `  ${formatCounted(plan.changed.length, 'correction')}, reason: ${reason}${words === undefined ? '' : `, in words: ${words}`}`,
    ...plan.changed.slice(0, SHOWN).map(({ planned, before }) => {
      const was = before.money ? `${before.money.amount} ${before.money.currency}` : 'nothing'
      return `    ${planned.record.ref}: ${was} on the ledger, ${planned.record.amount} ${planned.record.currency} from now on`
    }),
  ]
}

function describeRecord(record: PlannedRecord['record']): string {
  const { ref, stage, date, period, amount, currency, payer, payee, title } = record
  const money = amount === undefined || currency === undefined ? 'no amount' : formatMoney({ amount, currency })
  const name = (party: typeof payee) => (party === undefined ? 'not stated' : (party.name ?? `(${party.type})`))
  const words = title === undefined ? [] : [Object.values(title)[0] ?? '']
  return [
    ref,
    formatStage(stage).label,
    date ?? period ?? 'no date',
    money,
    `from ${name(payer)}`,
    `to ${name(payee)}`,
    ...words,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
