import type { RecordView } from '@/lib/domain/views'
import type { ShownRecord } from '@/lib/verification/shown-record'

/** What this site shows of a record, taken from the very values that its pages draw, so that a wrong one is found out. */
export function toShownRecord({ entry, line, payments }: Pick<RecordView, 'entry' | 'line' | 'payments'>): ShownRecord {
  return {
    stage: entry.stage,
    amount: entry.money?.amount ?? null,
    currency: entry.money?.currency ?? null,
    date: entry.date,
    period: entry.period,
    payer: entry.payer?.name ?? null,
    payee: entry.payee?.name ?? null,
    title: entry.title,
    fingerprint: entry.fingerprint,
    status: entry.status,
    agencyName: entry.agency.name,
    disputed: entry.disputed,
    finality: entry.finality,
    line,
    ...(payments.length > 0 && {
      payments: payments.map(({ token, from, to, units }) => ({ token, from, to, units })),
    }),
  }
}
