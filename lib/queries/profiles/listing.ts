import { serialiseLedgerUnits } from '@/lib/domain/amount'
import type { Listing } from '@/lib/domain/profile-views'
import { OUTLAY_STAGES, STAGES } from '@/lib/domain/stage'
import type { ListingSearch } from '@/lib/search-params/listing-search'
import { fromLimbs } from '@/lib/store/limbs'
import type { Reader } from '@/lib/store/reader-pool'
import { tokenise } from '@/lib/store/tokenise'
import { readCurrencies } from '../rank-outlays'

export const LISTED = 50

/** Whether `entry AS e` counts in the sums of a list: outlays in `$currency` that stand. */
export const COUNTED_OUTLAY = `e.status = 0 AND e.stage IN (${OUTLAY_STAGES.map((stage) => STAGES.indexOf(stage)).join(', ')})
  AND e.currency = (SELECT id FROM currency WHERE code = $currency)`

/** Columns that sum what {@link COUNTED_OUTLAY} says. */
export const OUTLAY_SUMS = `sum(e.whole) FILTER (${COUNTED_OUTLAY}) AS whole, sum(e.fraction) FILTER (${COUNTED_OUTLAY}) AS fraction`

export type Sums = { readonly whole: bigint | number | null; readonly fraction: bigint | number | null }

export const toUnits = ({ whole, fraction }: Sums): bigint => fromLimbs(BigInt(whole ?? 0), BigInt(fraction ?? 0))
/** Null where no entry is summed: zero would say that somebody published zero. */
export const toSumText = (sums: Sums): string | null =>
  sums.whole === null ? null : serialiseLedgerUnits(toUnits(sums))

/** The currency of a list: the one asked for where the ledger has it, else its most used; '' where nothing stands. */
export async function chooseCurrency(reader: Reader, asked: string | null) {
  const currencies = await readCurrencies(reader, { where: 'true', parameters: {} })
  const currency = currencies.find((known) => known === asked) ?? currencies[0] ?? null
  return { currency, currencies }
}

/** Rows of a list that is small enough to be held: narrowed by the words of their names, in order, and one page of them. */
export function toListing<Row>(
  rows: readonly Row[],
  { words, page }: Pick<ListingSearch, 'words' | 'page'>,
  {
    textOf,
    compare,
    ...money
  }: Pick<Listing<Row>, 'currency' | 'currencies'> & {
    readonly textOf: (row: Row) => string
    readonly compare: (a: Row, b: Row) => number
  },
): Listing<Row> {
  const matches = createMatcher(words)
  const found = rows.filter((row) => matches(textOf(row))).sort(compare)
  const pageCount = Math.max(1, Math.ceil(found.length / LISTED))
  const shown = Math.min(page, pageCount)
  return {
    ...money,
    rows: found.slice((shown - 1) * LISTED, shown * LISTED),
    all: found.length,
    page: shown,
    pageCount,
  }
}

/** Whether a text has every word that was asked for, or one that begins with it. */
function createMatcher(words: string): (text: string) => boolean {
  const asked = tokenise(words)
  if (asked.length === 0) return () => true
  return (text) => {
    const said = tokenise(text)
    return asked.every((word) => said.some((token) => token.startsWith(word)))
  }
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const compareUnits = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? 1 : -1)
