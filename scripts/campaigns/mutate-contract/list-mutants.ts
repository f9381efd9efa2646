import { createHash } from 'node:crypto'
import type { Change } from './mutation-changes'
import { CHANGES } from './mutation-operators'
import { childrenOf, type SolidityNode, type SolidityTrees } from './solidity-tree'

/** One small change to one source file. `start` and `end` are bytes. */
export type Mutant = {
  /** Names the change for as long as the lines above it keep their length. */
  readonly id: string
  readonly operator: string
  readonly path: string
  readonly functionName: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly original: string
  readonly replacement: string
}

/**
 * Every change that the operators make to a file, in the order of the text. The same text gives the same list.
 *
 * `trees` holds the file's tree and those of what it imports, where types are declared.
 */
export function listMutants({
  path,
  source,
  trees,
}: {
  readonly path: string
  readonly source: string
  readonly trees: SolidityTrees
}): Mutant[] {
  const bytes = Buffer.from(source)
  const tree = trees[path]
  if (tree === undefined) throw new RangeError(`No tree of ${path}.`)
  const declared = declarationsOf(trees)
  const mutants: Mutant[] = []
  const seen = new Set<string>()

  const visit = (node: SolidityNode, above: readonly SolidityNode[], functionName: string): void => {
    const inside = nameOfPlace(node, functionName)
    for (const [operator, list] of Object.entries(CHANGES)) {
      for (const change of list({ node, above, bytes, declared })) {
        const mutant = toMutant({ operator, path, functionName: inside, bytes, change })
        const key = `${mutant.start} ${mutant.end} ${mutant.replacement}`
        if (mutant.original === mutant.replacement || seen.has(key)) continue
        seen.add(key)
        mutants.push(mutant)
      }
    }
    for (const child of childrenOf(node)) visit(child, [node, ...above], inside)
  }
  visit(tree, [], '')
  return mutants
}

/** The text of a file with one change made. */
export function applyMutant(source: string, { start, end, replacement }: Mutant): string {
  const bytes = Buffer.from(source)
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(replacement), bytes.subarray(end)]).toString()
}

function toMutant({
  operator,
  path,
  functionName,
  bytes,
  change: { start, end, replacement },
}: {
  readonly operator: string
  readonly path: string
  readonly functionName: string
  readonly bytes: Buffer
  readonly change: Change
}): Mutant {
  const id = createHash('sha256').update(`${path} ${start} ${end} ${replacement}`).digest('hex').slice(0, 8)
  const line = bytes.subarray(0, start).toString().split('\n').length
  const original = bytes.subarray(start, end).toString()
  return { id, operator, path, functionName, line, start, end, original, replacement }
}

function nameOfPlace(node: SolidityNode, current: string): string {
  if (node.nodeType === 'FunctionDefinition') return String(node.name) || String(node.kind)
  if (node.nodeType === 'ModifierDefinition') return String(node.name)
  if (node.nodeType === 'VariableDeclaration' && node.stateVariable === true) return String(node.name)
  return current
}

/** Declarations by their number, with the one each stands in. */
function declarationsOf(
  trees: SolidityTrees,
): ReadonlyMap<number, { node: SolidityNode; parent: SolidityNode | null }> {
  const declared = new Map<number, { node: SolidityNode; parent: SolidityNode | null }>()
  const visit = (node: SolidityNode, parent: SolidityNode | null): void => {
    if (typeof node.id === 'number') declared.set(node.id, { node, parent })
    const within = ['StructDefinition', 'EnumDefinition', 'ContractDefinition', 'FunctionDefinition']
    for (const child of childrenOf(node)) visit(child, within.includes(node.nodeType) ? node : parent)
  }
  for (const tree of Object.values(trees)) visit(tree, null)
  return declared
}
