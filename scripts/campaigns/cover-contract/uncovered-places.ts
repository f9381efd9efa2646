/** A line, or one way out of the condition on it, that no test took by the report's account. */
export type UncoveredPlace = {
  readonly path: string
  readonly line: number
  /** Null for a line; else which way: taken or not. */
  readonly branch: 'taken' | 'not taken' | null
}

/** Reads an LCOV report: how many lines and branches the files under `folder` have, and those never run, in its order, each once. */
export function readUncoveredPlaces(
  report: string,
  folder: string,
): { readonly counted: number; readonly places: readonly UncoveredPlace[] } {
  const places = new Map<string, UncoveredPlace>()
  const counted = new Set<string>()
  let path = ''
  for (const entry of report.split('\n')) {
    const [kind = '', facts = ''] = entry.split(/:(.*)/)
    if (kind === 'SF') path = facts
    if (!path.startsWith(folder) || (kind !== 'DA' && kind !== 'BRDA')) continue
    const [line = '', ...rest] = facts.split(',')
    const branch = kind === 'DA' ? null : rest[1] === '0' ? 'taken' : 'not taken'
    const name = `${path} ${line} ${branch}`
    counted.add(name)
    if (rest.at(-1) === '0' || rest.at(-1) === '-') places.set(name, { path, line: Number(line), branch })
  }
  return { counted: counted.size, places: [...places.values()] }
}
