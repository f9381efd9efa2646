/** Colours of a map at most. */
const CLASSES = 5

/** One colour: the exact least and greatest of its sums, and how many there are. `darkness` counts from 1, the least. */
export type MapClass = {
  readonly darkness: number
  readonly least: string
  readonly greatest: string
  readonly count: number
}

/**
 * Divides sums of zero and above into up to five classes of as equal a number as can be; equal sums stay together. Bounds are the sums themselves, so that a
 * legend is exact. What is below zero is in none.
 */
export function classifySums(sums: readonly string[]): readonly MapClass[] {
  const inOrder = sums.filter((sum) => !sum.startsWith('-')).sort(compareDecimals)
  const groups: string[][] = []
  for (const sum of inOrder) {
    const last = groups.at(-1)
    if (last !== undefined && compareDecimals(last[0]!, sum) === 0) last.push(sum)
    else groups.push([sum])
  }
  const count = Math.min(CLASSES, groups.length)
  const classes: string[][] = []
  let taken = 0
  for (const [index, group] of groups.entries()) {
    const full = taken >= (inOrder.length * classes.length) / count
    const needed = groups.length - index <= count - classes.length
    if (classes.length < count && (full || needed)) classes.push([])
    classes.at(-1)!.push(...group)
    taken += group.length
  }
  return classes.map((members, index) => ({
    // The greatest is always the darkest.
    darkness: CLASSES - count + index + 1,
    least: members[0]!,
    greatest: members.at(-1)!,
    count: members.length,
  }))
}

/** The darkness of a sum; null below zero. */
export const darknessOf = (classes: readonly MapClass[], sum: string): number | null =>
  sum.startsWith('-') ? null : (classes.find(({ greatest }) => compareDecimals(sum, greatest) <= 0)?.darkness ?? null)

/** Exact order of plain decimals. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(scaleOf(a), scaleOf(b))
  const [left, right] = [toUnits(a, scale), toUnits(b, scale)]
  return left < right ? -1 : left > right ? 1 : 0
}

const scaleOf = (text: string): number => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0)

function toUnits(text: string, scale: number): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(scale, '0'))
}
