import { parseLedgerSum } from './amount'

/** How much of `whole` the `part` is, in tenths of a percent, rounded; null where a share of it would say nothing. Both are ledger sums of one currency. */
export function partOf(part: string, whole: string): number | null {
  const [of, all] = [parseLedgerSum(part), parseLedgerSum(whole)]
  if (all <= 0n || of < 0n) return null
  const tenths = (of * 2000n + all) / (all * 2n)
  return tenths > 1_000_000n ? null : Number(tenths)
}
