import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import solc from 'solc'

/** A node of solc's syntax tree. `src` is `start:length:file`, in bytes. */
export type SolidityNode = { readonly nodeType: string; readonly src: string; readonly [member: string]: unknown }

/** Sources by their path from the root, and their typed trees, imports included. */
export type SolidityTrees = { readonly [path: string]: SolidityNode }

type CompilerAnswer = {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[]
  readonly sources?: { readonly [path: string]: { readonly ast: SolidityNode } }
}

/**
 * Reads and type-checks Solidity without generating code.
 *
 * `replaced` holds texts that stand in place of files, by path. Errors: the compiler's own words, where it refuses.
 */
export function readSolidity({
  root,
  paths,
  replaced = {},
}: {
  readonly root: string
  readonly paths: readonly string[]
  readonly replaced?: { readonly [path: string]: string }
}): { readonly trees: SolidityTrees } | { readonly refused: string } {
  const find = (path: string): string | null => {
    if (replaced[path] !== undefined) return replaced[path]
    const found = [join(root, path), join(root, 'node_modules', path)].find((file) => existsSync(file))
    return found === undefined ? null : readFileSync(found, 'utf8')
  }
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(paths.map((path) => [path, { content: find(path) ?? '' }])),
    settings: { evmVersion: 'osaka', outputSelection: { '*': { '': ['ast'] } } },
  }
  const readImport = (path: string) => {
    const contents = find(path)
    return contents === null ? { error: `${path} is not there.` } : { contents }
  }
  const answer = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport })) as CompilerAnswer
  const refused = answer.errors?.find(({ severity }) => severity === 'error')
  if (refused) return { refused: refused.formattedMessage }
  const trees = Object.entries(answer.sources ?? {}).map(([path, { ast }]) => [path, ast] as const)
  return { trees: Object.fromEntries(trees) }
}

/** The nodes right below a node, in the order of the text. */
export function childrenOf(node: SolidityNode): SolidityNode[] {
  const children: SolidityNode[] = []
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (isNode(value)) children.push(value)
  }
  for (const [name, value] of Object.entries(node)) if (name !== 'typeDescriptions') collect(value)
  return children.sort((one, other) => rangeOf(one).start - rangeOf(other).start)
}

/** All nodes of a tree, each before those below it. */
export function* walk(node: SolidityNode): Generator<SolidityNode> {
  yield node
  for (const child of childrenOf(node)) yield* walk(child)
}

/** Where a node stands in its file, in bytes; `end` is the first byte after it. */
export function rangeOf(node: SolidityNode): { readonly start: number; readonly end: number } {
  const [start = 0, length = 0] = node.src.split(':').map(Number)
  return { start, end: start + length }
}

export const isNode = (value: unknown): value is SolidityNode =>
  typeof value === 'object' && value !== null && 'nodeType' in value && 'src' in value

/** A member that is a node, or null. */
export const nodeAt = (node: SolidityNode, member: string): SolidityNode | null => {
  const value = node[member]
  return isNode(value) ? value : null
}

export const nodesAt = (node: SolidityNode, member: string): SolidityNode[] => {
  const value = node[member]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** An expression's or a declaration's type as solc writes it, without where it lies: `bytes32`, `struct Ledger.Key`. */
export function typeOf(node: SolidityNode): string {
  const { typeString = '' } = (node.typeDescriptions ?? {}) as { typeString?: string }
  return typeString
    .replace(/ (?:storage|memory|calldata|pointer|ref|slice)\b/g, '')
    .replace(/^int_const .*/, 'uint256')
    .replace(/^literal_string .*/, 'string')
}
