const AT_ONCE = 8

/** Maps in order with at most eight calls under way. The first failure ends it. */
export async function mapConcurrent<Item, Value>(
  items: readonly Item[],
  map: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = new Array(items.length)
  let next = 0
  const work = async () => {
    while (next < items.length) {
      const index = next++
      values[index] = await map(items[index]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work))
  return values
}
