/** A part of the map, in its units. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Size = { readonly width: number; readonly height: number }

/** Width by height of a part: a phone's width at 240 px, and the whole world. */
const NARROWEST = 4 / 3
/** A part is no smaller than this share of the world's width: where it lies must still be seen. */
const SMALLEST = 0.45
/** Room around what is shown, in units. */
const MARGIN = 30

/** The part of the world around some boxes, within it and not much taller than wide; the whole world around none. */
export function cropWorld(boxes: readonly Box[], world: Size): Box {
  const whole = { x: 0, y: 0, ...world }
  if (boxes.length === 0) return whole
  const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN

  let width = Math.max(right - left, world.width * SMALLEST, (bottom - top) * NARROWEST)
  // Wider than the world's own shape there would be nothing to see above and below.
  width = Math.min(width, world.width)
  const height = Math.min(Math.max(bottom - top, width / (world.width / world.height)), width / NARROWEST, world.height)
  const clamp = (at: number, size: number, most: number) => Math.min(Math.max(at, 0), most - size)
  return {
    x: clamp((left + right) / 2 - width / 2, width, world.width),
    y: clamp((top + bottom) / 2 - height / 2, height, world.height),
    width,
    height,
  }
}

/** The box of an outline told in short steps: `M1 2l3-4 5 6z`. */
export function boxOfPath(path: string): Box {
  let [x, y] = [0, 0]
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const ring of path.split('M').slice(1)) {
    const [start, steps = ''] = ring.replace('z', '').split('l')
    ;[x, y] = (start ?? '').split(' ').map(Number) as [number, number]
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number)
    for (let index = -2; index < numbers.length; index += 2) {
      if (index >= 0) {
        x += numbers[index]!
        y += numbers[index + 1]!
      }
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
