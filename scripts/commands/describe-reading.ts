import { diffRecords, diffValues } from '@/lib/domain/diff-records'
import { periodBounds } from '@/lib/domain/period'
import type { SpendingRecord } from '@/lib/domain/record'
import { formatCounted } from '@/lib/format/count'
import { formatPeriod } from '@/lib/format/dates'
import { toDisplayText } from '@/lib/format/display-text'
import { formatStage } from '@/lib/format/glossary'
import { formatMoney } from '@/lib/format/money'
import type { Publication } from '@/lib/ledger/publication'
import type { FileCheck } from '@/lib/publishing/check-file'
import type { PlannedRecord } from '@/lib/publishing/plan-records'
import type { Preparation, SigningStatement } from '@/lib/publishing/preparation'
import type { ReadOptions } from '@/lib/publishing/read/read-options'
import type { RecomputedStatement } from '@/lib/publishing/recompute-statement'

/** How many records, corrections, refused and skipped rows are shown unless more are asked for; all are counted. */
export const SHOWN = 5

/**
 * Everything that one official decided and another takes over by signing: how the file is read, what is left out, who is sealed, what is
 * corrected and why, and the first records as readers will see them. A line each.
 */
export function describeReading(parameters: {
  readonly preparation: Preparation
  readonly statement: SigningStatement
  readonly read: FileCheck
  readonly recomputed: RecomputedStatement
  readonly shown?: number
}): readonly string[] {
  const { preparation, statement, read, recomputed, shown = SHOWN } = parameters
  const { counts, dates } = read
  const { plan, vault } = recomputed
  const options = describeOptions(preparation.options)
  const sealed = plan.planned.filter(({ record }) => record.sealed !== undefined).length
  return [
    'How the file is read, as the first official stated it:',
    ...(options.length === 0
      ? ['  nothing was stated: the file says it all']
      : options.map((line) => `  ${toLine(line)}`)),
    ...read.notes.map((note) => `  ${note}`),
    `  ${formatCounted(counts.read, 'row')} read: ${counts.accepted} accepted, ${counts.skipped} left out, ${counts.refused} refused${dates.first === null ? '' : `; dates from ${dates.first} to ${dates.last}`}`,
    ...read.skipped.slice(0, shown).map(({ where, reason }) => `    left out, ${where}: ${reason}`),
    ...read.refused.slice(0, shown).map(({ where, problem }) => `    refused, ${where}: ${problem}`),
    `  Of those accepted, ${plan.counts.unchanged} stand on the ledger already, ${plan.counts.new} are new, ${plan.counts.changed} differ from the ledger${statement.correction === null && plan.counts.changed > 0 ? ' and are left as they stand' : ''}`,
    sealed === 0
      ? '  No name is sealed: every payee below stands on the ledger for all to read, for ever'
      : `  ${formatCounted(sealed, 'record')} with a sealed name; every other payee stands on the ledger for all to read, for ever`,
    ...(vault === null ? [] : ['  The hash of the file is sealed, since the file names people']),
    ...describeCorrections(statement, recomputed),
    `${shown < plan.planned.length ? `The first ${shown} of ` : ''}${formatCounted(plan.planned.length, 'record')}, as readers will see ${plan.planned.length === 1 ? 'it' : 'them'}:`,
    ...plan.planned.slice(0, shown).map(({ record }) => `  ${describeRecord(record)}`),
    ...describeDoubts({ publication: recomputed.prepared.publication, read }).map((doubt) => `Look twice: ${doubt}`),
  ].map(toDisplayText)
}

/** What a statement says that the file it is made of does not bear out: nothing that differs, but nothing to be signed unseen either. */
export function describeDoubts({
  publication: { period, records },
  read: { counts, dates },
}: {
  readonly publication: Pick<Publication, 'period' | 'records'>
  readonly read: Pick<FileCheck, 'counts' | 'dates'>
}): readonly string[] {
  const bounds = periodBounds(period)
  const isOutside =
    bounds !== null &&
    dates.first !== null &&
    dates.last !== null &&
    (dates.first < bounds.first || dates.last > bounds.last)
  return [
    ...(records === 0n && counts.accepted > 0
      ? [`it states that there is nothing to report, and the file has ${formatCounted(counts.accepted, 'row')}`]
      : []),
    ...(isOutside
      ? [`it is for ${formatPeriod(period)}, and the file's dates go from ${dates.first} to ${dates.last}`]
      : []),
  ]
}

const OPTION_LENGTH = 300

/** Each option that was stated, by the name that a profile has for it; equal options give equal lines. */
export const describeOptions = (options: ReadOptions): readonly string[] =>
  Object.entries(options)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(inOrder(value))}`)
    .sort()

/** A stated option as it is shown: a long one is cut, and says how long it is. */
const toLine = (option: string): string =>
  option.length <= OPTION_LENGTH ? option : `${option.slice(0, OPTION_LENGTH)} … (${option.length} characters)`

const inOrder = (value: object): object =>
  Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

function describeCorrections({ correction }: SigningStatement, { plan }: RecomputedStatement): readonly string[] {
  if (correction === null || plan.changed.length === 0) return []
  const { reason, words } = correction
  return [
    `  ${formatCounted(plan.changed.length, 'correction')}, reason: ${reason}${words === undefined ? '' : `, in words: ${words}`}`,
    // All of them, however few records are shown: each takes something back that stands on the ledger.
    ...plan.changed.flatMap(({ planned, before }) => {
      const was = before.money ? `${before.money.amount} ${before.money.currency}` : 'nothing'
      return [
        `    ${planned.record.ref}: ${was} on the ledger, ${planned.record.amount} ${planned.record.currency} from now on`,
        ...(before.record === undefined ? [] : describeChanges(before.record, planned.record)).map(
          (line) => `      ${line}`,
        ),
      ]
    }),
  ]
}

/** Everything but the money and the file that a correction changes, a value a line: "payee, name: Acme → Acme Ltd". */
export function describeChanges(before: SpendingRecord, after: SpendingRecord): readonly string[] {
  return diffRecords(before, after)
    .filter(({ field }) => field !== 'amount' && field !== 'currency' && field !== 'source')
    .flatMap(({ field, kind }) => {
      if (kind === 'sealed-anew')
        return [`${field}: sealed again; whether what is sealed changed cannot be told from the ledger`]
      return diffValues(before[field], after[field]).map(
        ({ path, before: was, after: is }) =>
          `${[field, ...path].join(', ')}: ${was ?? 'nothing'} → ${is ?? 'nothing'}`,
      )
    })
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
