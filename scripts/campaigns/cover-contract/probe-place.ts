import type { Mutant } from '../mutate-contract/list-mutants'
import { statementEnd } from '../mutate-contract/mutation-changes'
import { nodeAt, rangeOf, type SolidityNode, walk } from '../mutate-contract/solidity-tree'
import type { UncoveredPlace } from './uncovered-places'

const FAIL = 'assert(false);'

/**
 * The change that makes a place fail whenever it is run: if the tests still pass with it, they never come there.
 * Null where the place is no statement, no function and no condition.
 */
export function probePlace({
  place: { path, line, branch },
  source,
  tree,
}: {
  readonly place: UncoveredPlace
  readonly source: string
  readonly tree: SolidityNode
}): Mutant | null {
  const bytes = Buffer.from(source)
  const lineAt = (byte: number) => bytes.subarray(0, byte).toString().split('\n').length
  const startsThere = (node: SolidityNode) => lineAt(rangeOf(node).start) === line
  const holdsIt = (node: SolidityNode) => lineAt(rangeOf(node).start) <= line && line <= lineAt(rangeOf(node).end)
  const found = findPlace(tree, startsThere, branch) ?? (branch === null ? findAssembly(tree, holdsIt) : null)
  if (!found) return null
  const { start, end, replacement } = found(bytes)
  return {
    ...{ id: `${path}:${line}`, operator: 'probe', path, functionName: '', line, start, end },
    original: bytes.subarray(start, end).toString(),
    replacement,
  }
}

type Edit = (bytes: Buffer) => { readonly start: number; readonly end: number; readonly replacement: string }

function findPlace(
  tree: SolidityNode,
  isThere: (node: SolidityNode) => boolean,
  branch: UncoveredPlace['branch'],
): Edit | null {
  for (const node of walk(tree)) {
    if (!isThere(node)) continue
    if (branch !== null) {
      if (node.nodeType === 'IfStatement') return branchProbe(node, branch)
      continue
    }
    const body = nodeAt(node, 'body')
    if (/^(?:Function|Modifier)Definition$/.test(node.nodeType) && body) return within(body)
    if (/^(?!Yul).*Statement$|^Return$/.test(node.nodeType)) return before(node)
  }
  return null
}

/** Assembly without jumps runs as a whole: it is tried before its first line. */
function findAssembly(tree: SolidityNode, holdsIt: (node: SolidityNode) => boolean): Edit | null {
  for (const node of walk(tree)) if (node.nodeType === 'InlineAssembly' && holdsIt(node)) return before(node)
  return null
}

function branchProbe(node: SolidityNode, branch: 'taken' | 'not taken'): Edit {
  const body = nodeAt(node, branch === 'taken' ? 'trueBody' : 'falseBody')
  if (body) return body.nodeType === 'Block' ? within(body) : before(body)
  return (bytes) => {
    const end = statementEnd(bytes, node)
    return { start: end, end, replacement: ` else { ${FAIL} }` }
  }
}

const within = (block: SolidityNode): Edit => {
  const at = rangeOf(block).start + 1
  return () => ({ start: at, end: at, replacement: ` ${FAIL}` })
}

/** In braces, so that a statement may stand where only one is allowed; a declaration must stay visible behind it. */
const before =
  (node: SolidityNode): Edit =>
  (bytes) => {
    const { start } = rangeOf(node)
    if (node.nodeType === 'VariableDeclarationStatement') return { start, end: start, replacement: `${FAIL} ` }
    const end = statementEnd(bytes, node)
    return { start, end, replacement: `{ ${FAIL} ${bytes.subarray(start, end)} }` }
  }
