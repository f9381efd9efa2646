import { nodeAt, nodesAt, rangeOf, type SolidityNode, typeOf, walk } from './solidity-tree'

/** Bytes from `start` to `end` become `replacement`. */
export type Change = { readonly start: number; readonly end: number; readonly replacement: string }

/** A node of a tree, and what must be known to change its text. */
export type Place = {
  readonly node: SolidityNode
  /** What the node stands in, the nearest first. */
  readonly above: readonly SolidityNode[]
  readonly bytes: Buffer
  readonly declared: ReadonlyMap<number, { readonly node: SolidityNode; readonly parent: SolidityNode | null }>
}

export const textOf = (bytes: Buffer, node: SolidityNode): string => {
  const { start, end } = rangeOf(node)
  return bytes.subarray(start, end).toString()
}

export const replace = (node: SolidityNode, replacement: string): Change => ({ ...rangeOf(node), replacement })

/** Of `a.b`, another name in place of `b`. */
export const replaceMember = (node: SolidityNode, name: string): Change => {
  const { end } = rangeOf(node)
  return { start: end - String(node.memberName).length, end, replacement: name }
}

/** Statements end at their semicolon, which solc leaves out of most of them. */
export function statementEnd(bytes: Buffer, node: SolidityNode): number {
  const { end } = rangeOf(node)
  const space = /^\s*;/.exec(bytes.subarray(end, end + 200).toString('latin1'))
  return space ? end + space[0].length : end
}

export const statementText = (bytes: Buffer, node: SolidityNode): string =>
  bytes.subarray(rangeOf(node).start, statementEnd(bytes, node)).toString()

export const replaceStatement = ({ bytes }: Place, node: SolidityNode, replacement: string): Change => ({
  start: rangeOf(node).start,
  end: statementEnd(bytes, node),
  replacement,
})

export const dropStatement = (place: Place, node: SolidityNode): Change => replaceStatement(place, node, '{}')

export const asBlock = (text: string): string => (text.startsWith('{') ? text : `{ ${text} }`)

/** Whether a body does nothing but revert or return. */
export function leaves(body: SolidityNode | null): boolean {
  if (body?.nodeType === 'Block') {
    const statements = nodesAt(body, 'statements')
    return statements.length === 1 && leaves(statements[0]!)
  }
  return body?.nodeType === 'RevertStatement' || body?.nodeType === 'Return'
}

/** The header of a loop: without its step it never ends, which says nothing about the tests. */
export const inLoopHeader = ({ node, above: [parent] }: Place): boolean =>
  parent?.nodeType === 'ForStatement' && nodeAt(parent, 'body') !== node

export function changeOperator(
  { node, bytes }: Place,
  others: { readonly [operator: string]: readonly string[] },
): Change[] {
  const [left, right] =
    node.nodeType === 'Assignment'
      ? [nodeAt(node, 'leftHandSide'), nodeAt(node, 'rightHandSide')]
      : [nodeAt(node, 'leftExpression'), nodeAt(node, 'rightExpression')]
  const operator = String(node.operator)
  if (!left || !right) return []
  const from = rangeOf(left).end
  const at = from + bytes.subarray(from, rangeOf(right).start).indexOf(operator)
  return (others[operator] ?? []).map((replacement) => ({ start: at, end: at + operator.length, replacement }))
}

export function changeUnary(place: Place): Change[] {
  const { node, bytes, above } = place
  if (node.nodeType !== 'UnaryOperation' || inLoopHeader({ ...place, node: above[0] ?? node, above: above.slice(1) }))
    return []
  const text = textOf(bytes, node)
  if (text.includes('++')) return [replace(node, text.replace('++', '--'))]
  return text.includes('--') ? [replace(node, text.replace('--', '++'))] : []
}

/** A number's neighbours, with its unit and the width of its hexadecimal digits. */
export function neighboursOf(text: string): string[] {
  const [, digits = '', unit = ''] = /^(0x[0-9a-fA-F]+|[\d_]+)(.*)$/s.exec(text) ?? []
  if (digits === '') return []
  const value = BigInt(digits.replaceAll('_', ''))
  const write = (number: bigint) =>
    digits.startsWith('0x') ? `0x${number.toString(16).padStart(digits.length - 2, '0')}` : String(number)
  const near = value === 0n ? [1n] : [value + 1n, value - 1n]
  return near
    .map(write)
    .filter((written) => !digits.startsWith('0x') || written.length === digits.length)
    .map((written) => `${written}${unit}`)
}

/** A type's text without each of its fields in turn: `"A(uint256 x,string y)"`. */
export function fieldsDropped(text: string): string[] {
  const fields = [...text.matchAll(/[A-Za-z0-9[\]]+ [A-Za-z]+/g)]
  return fields.map(({ 0: field, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + field.length)]
    return after.startsWith(',') ? before + after.slice(1) : before.replace(/,$/, '') + after
  })
}

/** Not the path of an import or a pragma. */
export const inCode = (node: SolidityNode, bytes: Buffer): boolean => textOf(bytes, node).startsWith('"')

/** Another value of a type: nothing, or for a bool its contrary; none where there is no plain one. */
export function otherValue(bytes: Buffer, value: SolidityNode, type: string): string[] {
  const text = textOf(bytes, value)
  if (value.nodeType === 'Literal') return []
  if (type === 'bool') return [`!(${text})`]
  if (/^u?int\d+$/.test(type)) return ['0']
  if (/^(?:bytes\d+|address)$/.test(type)) return text === `${type}(0)` ? [] : [`${type}(0)`]
  if (type === 'string' || type === 'bytes') return ['""']
  return []
}

/** Whether an assignment's target is state: a state variable, or reached through a pointer into storage. */
export function liesInStorage(target: SolidityNode, declared: Place['declared']): boolean {
  const base = [...walk(target)].find(({ nodeType }) => nodeType === 'Identifier')
  if (!base || typeof base.referencedDeclaration !== 'number') return false
  const declaration = declared.get(base.referencedDeclaration)?.node
  return declaration?.stateVariable === true || declaration?.storageLocation === 'storage'
}

export function isCallOf({ node, above: [parent] }: Place, kind: 'event' | 'error' | 'other'): boolean {
  if (node.nodeType !== 'FunctionCall') return false
  const by = parent?.nodeType === 'EmitStatement' ? 'event' : parent?.nodeType === 'RevertStatement' ? 'error' : 'other'
  return by === kind
}

/** Each argument in another's place, where both are of one type: neighbours only. */
export function swapArguments({ node, bytes }: Place): Change[] {
  const given = nodesAt(node, 'arguments')
  return given.slice(1).flatMap((second, index) => {
    const first = given[index]!
    if (typeOf(first) !== typeOf(second)) return []
    const between = bytes.subarray(rangeOf(first).end, rangeOf(second).start).toString()
    // Named fields: `a: x, b: y`; what stands between keeps its place.
    const replacement = `${textOf(bytes, second)}${between}${textOf(bytes, first)}`
    return [{ start: rangeOf(first).start, end: rangeOf(second).end, replacement }]
  })
}

export const changeArguments = ({ node, bytes }: Place): Change[] =>
  nodesAt(node, 'arguments').flatMap((argument) =>
    otherValue(bytes, argument, typeOf(argument)).map((text) => replace(argument, text)),
  )
