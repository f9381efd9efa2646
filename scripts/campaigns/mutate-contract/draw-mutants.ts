import { seededRandom } from '../../demonstration/random'
import type { Mutant } from './list-mutants'

/**
 * All mutants in the order in which a campaign takes them: one of each operator in turn, and of each operator one of each function
 * in turn. The same seed gives the same order.
 *
 * However few are taken, every operator and as many functions as can be are among them.
 */
export function drawMutants({
  mutants,
  seed,
}: {
  readonly mutants: readonly Mutant[]
  readonly seed: number
}): Mutant[] {
  const random = seededRandom(seed)
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const shuffled = [...items]
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = random.integer(0, last)
      ;[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!]
    }
    return shuffled
  }
  const byOperator = groupBy(mutants, ({ operator }) => operator)
  return takeInTurn(
    shuffle(byOperator).map((ofOperator) =>
      takeInTurn(shuffle(groupBy(ofOperator, ({ path, functionName }) => `${path} ${functionName}`)).map(shuffle)),
    ),
  )
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

/** The first of each list, then the second of each, until all are used. */
function takeInTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat()
}
