/** A rectangle in percent of the whole. */
export type Tile = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * Divides a box among values, largest first, in tiles as near to squares as a row-by-row filling gives (squarified treemap, Bruls, Huizing and
 * van Wijk 2000). `ratio` is the width of the box by its height. One tile for each value, in the order given; none is drawn for what is not above zero.
 */
export function layOutTreemap(values: readonly number[], ratio: number): readonly (Tile | null)[] {
  const tiles: (Tile | null)[] = values.map(() => null)
  // Scaled by the largest first: no sum of them then overflows.
  const most = Math.max(0, ...values)
  const shown = values
    .map((value, index) => ({ index, value: value / most }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
  const sum = shown.reduce((total, { value }) => total + value, 0)
  // In units where the whole has the area ratio × 1.
  const areas = shown.map(({ index, value }) => ({ index, area: (value / sum) * ratio }))

  let box = { x: 0, y: 0, width: ratio, height: 1 }
  let from = 0
  while (from < areas.length) {
    const side = Math.min(box.width, box.height)
    let to = from + 1
    while (to < areas.length && worst(areas.slice(from, to + 1), side) <= worst(areas.slice(from, to), side)) to++
    const row = areas.slice(from, to)
    const area = row.reduce((total, item) => total + item.area, 0)
    const depth = to === areas.length ? (side === box.width ? box.height : box.width) : area / side
    let at = 0
    for (const item of row) {
      const length = (item.area / area) * side
      tiles[item.index] =
        side === box.height
          ? toPercent({ x: box.x, y: box.y + at, width: depth, height: length }, ratio)
          : toPercent({ x: box.x + at, y: box.y, width: length, height: depth }, ratio)
      at += length
    }
    box =
      side === box.height
        ? { ...box, x: box.x + depth, width: Math.max(0, box.width - depth) }
        : { ...box, y: box.y + depth, height: Math.max(0, box.height - depth) }
    from = to
  }
  return tiles
}

/** The longest side by the shortest of the most stretched tile of a row along `side`. */
function worst(row: readonly { readonly area: number }[], side: number): number {
  const areas = row.map(({ area }) => area)
  const depth = areas.reduce((total, area) => total + area, 0) / side
  return Math.max(...areas.map((area) => Math.max(depth ** 2 / area, area / depth ** 2)))
}

const toPercent = ({ x, y, width, height }: Tile, ratio: number): Tile => ({
  x: (x / ratio) * 100,
  y: y * 100,
  width: (width / ratio) * 100,
  height: height * 100,
})
