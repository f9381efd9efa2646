import { encode } from 'uqr'

/** White modules around a code, which readers of it need to find it. */
const QUIET = 4

export type QrPath = {
  /** Modules a side, the quiet zone included: the width and height of the drawing's view box. */
  readonly size: number
  /** The dark modules, as the path of an SVG: a rectangle for each run of a row. */
  readonly path: string
}

/** A text as a QR code that withstands the loss of a seventh of it, as paper needs; RangeError where it is longer than a code can hold (about 2,300 bytes). */
export function toQrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const runs = data.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
  return { size, path: runs.join('') }
}

function runsOf(row: readonly boolean[]): { readonly x: number; readonly length: number }[] {
  const runs: { x: number; length: number }[] = []
  for (const [x, dark] of row.entries()) {
    if (!dark) continue
    const last = runs.at(-1)
    if (last !== undefined && last.x + last.length === x) last.length += 1
    else runs.push({ x, length: 1 })
  }
  return runs
}
