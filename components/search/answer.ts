import type { CurrencyCode } from '@/lib/domain/amount'
import type { CalendarDate } from '@/lib/domain/calendar-date'
import type { Stage } from '@/lib/domain/stage'
import type { BlockView, ResultTotals } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

/** Something on the ledger that a question names; a payer who has no page of its own is known by its name alone. */
export type NamedThing = {
  readonly kind: 'agency' | 'payee' | 'payer' | 'activity' | 'sector' | 'place'
  readonly id: string
  readonly label: string
}

export type AnswerPeriod =
  | { readonly years: readonly number[]; readonly basis: 'calendar' | 'fiscal' }
  | { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

/** A piece of a question, and what it was taken for. */
export type UnderstoodPart = {
  readonly part: string
  readonly as:
    | { readonly kind: 'stage'; readonly stages: readonly Stage[] }
    | { readonly kind: 'period'; readonly period: AnswerPeriod }
    | {
        readonly kind: 'amount'
        readonly amounts: {
          readonly minimum: string | null
          readonly maximum: string | null
          readonly currency: CurrencyCode | null
        }
      }
    | { readonly kind: 'currency'; readonly currency: CurrencyCode }
    | { readonly kind: 'words'; readonly text: string; readonly alternatives: readonly NamedThing[] }
    | {
        readonly kind: 'name'
        readonly role: 'payer' | 'payee' | 'purpose'
        readonly names: readonly NamedThing[]
        readonly alternatives: readonly NamedThing[]
      }
}

/** What came of a question: its answer, or what could not be understood of it. */
export type Answer = {
  readonly who: 'payer' | 'payee' | null
  readonly understood: readonly UnderstoodPart[]
  readonly search: RecordSearch
  readonly block: BlockView | null
} & (
  | {
      readonly answered: true
      readonly totals: ResultTotals
      readonly top: readonly {
        readonly kind: 'agency' | 'payee'
        readonly id: string
        readonly name: string
        readonly stage: Stage
        readonly currency: CurrencyCode
        readonly count: number
        readonly sum: string
      }[]
    }
  | {
      readonly answered: false
      readonly notUnderstood: readonly {
        readonly part: string
        readonly reason: 'not-understood' | 'ambiguous' | 'not-a-payer' | 'not-a-payee' | 'said-twice'
        readonly alternatives: readonly NamedThing[]
      }[]
    }
)
