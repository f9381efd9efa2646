/** All of an entry, in millionths of a percent. */
export const WHOLE_SHARE = 100_000_000

/** One sector or place that a record names. `share` is a percentage as published; those of one `whole` are parts of it, null is part of none. */
export type Statement<Item> = { readonly item: Item; readonly whole: string | null; readonly share: string | undefined }

/** `share`: millionths of a percent; null where the record does not say how much of it belongs there. */
export type Attributed<Item> = { readonly item: Item; readonly share: number | null }

/** A percentage of at most 6 decimals in millionths; null for a finer one. */
function toUnits(share: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,6}))?$/.exec(share)
  return match === null ? null : Number(match[1]! + (match[2] ?? '').padEnd(6, '0'))
}

/**
 * How much of a record each thing that it names has, each thing once. One alone without a share has all of it; several have what is stated where
 * every one states it and they add up to at most all. Anything else is nobody's to guess: null.
 */
export function attribute<Item>(statements: readonly Statement<Item>[]): readonly Attributed<Item>[] {
  const [only] = statements
  if (only === undefined) return []
  if (statements.length === 1 && only.share === undefined && only.whole !== null) {
    return [{ item: only.item, share: WHOLE_SHARE }]
  }
  const wholes = new Map<string | null, Map<Item, number | null | undefined>>()
  for (const { item, whole, share } of statements) {
    const items = wholes.get(whole) ?? new Map<Item, number | null | undefined>()
    wholes.set(whole, items)
    items.set(item, addShares(items.get(item), share === undefined ? undefined : toUnits(share)))
  }
  return [...wholes].flatMap(([whole, items]) => settle(items, whole !== null))
}

/** Of two statements about one thing: the sum, where both say how much; what one says, where the other does not. */
function addShares(one: number | null | undefined, other: number | null | undefined): number | null | undefined {
  if (one === undefined || other === undefined) return one === undefined ? other : one
  return one === null || other === null ? null : one + other
}

function settle<Item>(items: ReadonlyMap<Item, number | null | undefined>, isWhole: boolean): Attributed<Item>[] {
  const shares = [...items.values()]
  const stated = shares.filter((share) => typeof share === 'number')
  const sum = stated.reduce((total, share) => total + share, 0)
  const agree = isWhole && stated.length === shares.length && sum <= WHOLE_SHARE
  const alone = isWhole && shares.length === 1 && shares[0] === undefined
  return [...items].map(([item, share]) => ({ item, share: alone ? WHOLE_SHARE : agree ? (share ?? null) : null }))
}
