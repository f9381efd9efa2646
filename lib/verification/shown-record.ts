import type { Party, SpendingRecord } from '../domain/record'
import { readTitle } from '../domain/record-title'
import { state } from '../messages/statement'
import type { Hex } from './bytes'
import { type Comparison, compare } from './report'

/**
 * What a page shows of a record, as text and as it stands on the page: the site's claim, which the check holds against the ledger.
 * What is undefined is not shown and not compared; null says that the page shows that there is none.
 */
export type ShownRecord = {
  readonly stage?: string
  readonly amount?: string | null
  readonly currency?: string | null
  readonly date?: string | null
  readonly period?: string | null
  readonly payer?: string | null
  readonly payee?: string | null
  readonly title?: string | null
  readonly fingerprint?: string
  /** The exact line, as the page's technical details show it. */
  readonly line?: string
  /** How the page says that the record stands. */
  readonly status?: 'stands' | 'corrected' | 'withdrawn' | 'withdrawal'
  readonly agencyName?: string
  /** Whether the page says that the record's publication is disputed. */
  readonly disputed?: boolean
  readonly finality?: 'provisional' | 'final'
  /** Transfers that the page says were made in the same transaction, in their order; none where it is absent or empty. */
  readonly payments?: readonly ShownPayment[]
}

/** Addresses in lower case; `units` are the token's smallest, as decimal text. */
export type ShownPayment = { readonly token: Hex; readonly from: Hex; readonly to: Hex; readonly units: string }

type Field = 'amount' | 'currency' | 'payee' | 'payer' | 'date' | 'period' | 'stage' | 'title' | 'fingerprint'

const isSealed = (record: SpendingRecord, pointer: string): boolean => record.sealed?.includes(pointer) ?? false

function partyName(record: SpendingRecord, member: 'payer' | 'payee'): string | null {
  const party: Party | undefined = record[member]
  return isSealed(record, `/${member}/name`) ? null : (party?.name ?? null)
}

/**
 * Holds what a page shows against the record as decoded from the ledger's own bytes. One comparison for each thing shown that is in them; what is
 * not (status, name of the agency, dispute, finality, payments) belongs to the checks that prove it.
 */
export function compareShown(parameters: {
  readonly shown: ShownRecord
  readonly record: SpendingRecord
  readonly line: string
  readonly fingerprint: string
}): readonly Comparison[] {
  const { shown, record } = parameters
  const comparisons: Comparison[] = []
  const add = (field: Field, here: string | null | undefined, ledger: string | null) => {
    if (here !== undefined) comparisons.push(compare(state(`what-${field}`), here, ledger))
  }
  add('amount', shown.amount, record.amount ?? null)
  add('currency', shown.currency, record.currency ?? null)
  add('payee', shown.payee, partyName(record, 'payee'))
  add('payer', shown.payer, partyName(record, 'payer'))
  add('date', shown.date, record.date ?? null)
  add('period', shown.period, record.period ?? null)
  add('stage', shown.stage, record.stage)
  add('title', shown.title, readTitle(record))
  add('fingerprint', shown.fingerprint, parameters.fingerprint)
  if (shown.line !== undefined) comparisons.push(compareLines(shown.line, parameters.line))
  return comparisons
}

/** Two long lines that differ are shown around their first difference, so that a person can see it. */
function compareLines(here: string, ledger: string): Comparison {
  if (here === ledger) {
    const length = state('characters', { count: here.length })
    return { what: state('what-bytes'), here: length, ledger: length, outcome: 'agrees' }
  }
  let at = 0
  while (here[at] === ledger[at]) at += 1
  const excerpt = (text: string) => `… ${text.slice(Math.max(0, at - 20), at + 40)} …`
  return {
    what: state('what-bytes-from', { position: at + 1 }),
    here: excerpt(here),
    ledger: excerpt(ledger),
    outcome: 'differs',
  }
}
