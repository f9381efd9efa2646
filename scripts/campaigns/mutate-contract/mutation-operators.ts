import {
  asBlock,
  type Change,
  changeArguments,
  changeOperator,
  changeUnary,
  dropStatement,
  fieldsDropped,
  inCode,
  inLoopHeader,
  isCallOf,
  leaves,
  liesInStorage,
  neighboursOf,
  otherValue,
  type Place,
  replace,
  replaceMember,
  replaceStatement,
  statementText,
  swapArguments,
  textOf,
} from './mutation-changes'
import { nodeAt, nodesAt, rangeOf, typeOf } from './solidity-tree'

type Operator = (place: Place) => Change[]

/** The operators by name: each gives its changes to one node of the tree, and none to nodes that are not its business. */
export const CHANGES: { readonly [operator: string]: Operator } = {
  'condition negated': ({ node, bytes }) => {
    const condition = ['IfStatement', 'WhileStatement', 'Conditional'].includes(node.nodeType)
      ? nodeAt(node, 'condition')
      : null
    return condition ? [replace(condition, `!(${textOf(bytes, condition)})`)] : []
  },

  'check dropped': (place) => {
    const { node } = place
    if (node.nodeType !== 'IfStatement' || nodeAt(node, 'falseBody')) return []
    return leaves(nodeAt(node, 'trueBody')) ? [dropStatement(place, node)] : []
  },

  'branch dropped': (place) => {
    const { node, bytes } = place
    const [yes, no] = [nodeAt(node, 'trueBody'), nodeAt(node, 'falseBody')]
    if (node.nodeType !== 'IfStatement' || !yes) return []
    if (no) return [yes, no].map((body) => replaceStatement(place, node, asBlock(statementText(bytes, body))))
    return leaves(yes)
      ? []
      : [dropStatement(place, node), replaceStatement(place, node, asBlock(statementText(bytes, yes)))]
  },

  'comparison changed': (place) =>
    changeOperator(place, { '<': ['<='], '<=': ['<'], '>': ['>='], '>=': ['>'], '==': ['!='], '!=': ['=='] }),

  'logic changed': (place) => changeOperator(place, { '&&': ['||'], '||': ['&&'], '|': ['&'], '&': ['|'] }),

  'operand dropped': ({ node, bytes }) => {
    const [left, right] = [nodeAt(node, 'leftExpression'), nodeAt(node, 'rightExpression')]
    if (!left || !right || !['&&', '||', '|'].includes(String(node.operator))) return []
    return [left, right].map((kept) => replace(node, textOf(bytes, kept)))
  },

  'arithmetic changed': (place) => [
    ...changeOperator(place, {
      '+': ['-'],
      '-': ['+'],
      '*': ['+'],
      '/': ['*'],
      '%': ['/'],
      '<<': ['>>'],
      '>>': ['<<'],
    }),
    ...changeOperator(place, { '+=': ['-=', '='], '-=': ['+=', '='], '*=': ['='], '>>=': ['<<='], '<<=': ['>>='] }),
    ...changeUnary(place),
  ],

  'negation dropped': ({ node, bytes }) => {
    const operand = nodeAt(node, 'subExpression')
    if (node.nodeType !== 'UnaryOperation' || !operand || !['!', '-'].includes(String(node.operator))) return []
    return [replace(node, textOf(bytes, operand))]
  },

  'number changed': ({ node, bytes }) => {
    if (node.nodeType !== 'Literal' || node.kind !== 'number') return []
    return neighboursOf(textOf(bytes, node)).map((text) => replace(node, text))
  },

  'flag flipped': ({ node, bytes }) => {
    if (node.nodeType !== 'Literal' || node.kind !== 'bool') return []
    return [replace(node, textOf(bytes, node) === 'true' ? 'false' : 'true')]
  },

  'text changed': ({ node, bytes }) => {
    if (node.nodeType !== 'Literal' || node.kind !== 'string' || !inCode(node, bytes)) return []
    const text = textOf(bytes, node)
    if (text.includes('(')) return fieldsDropped(text).map((changed) => replace(node, changed))
    if (text === '""') return [replace(node, '"x"')]
    return [replace(node, `${text.slice(0, -2)}${String.fromCharCode(text.charCodeAt(text.length - 2) + 1)}"`)]
  },

  'assignment dropped': (place) => {
    const { node } = place
    const expression = nodeAt(node, 'expression')
    if (node.nodeType !== 'ExpressionStatement' || !expression || inLoopHeader(place)) return []
    return ['Assignment', 'UnaryOperation'].includes(expression.nodeType) ? [dropStatement(place, node)] : []
  },

  'call dropped': (place) => {
    const { node } = place
    if (node.nodeType !== 'ExpressionStatement' || inLoopHeader(place)) return []
    return nodeAt(node, 'expression')?.nodeType === 'FunctionCall' ? [dropStatement(place, node)] : []
  },

  'event dropped': (place) => (place.node.nodeType === 'EmitStatement' ? [dropStatement(place, place.node)] : []),

  'state write changed': ({ node, bytes, declared }) => {
    const [to, value] = [nodeAt(node, 'leftHandSide'), nodeAt(node, 'rightHandSide')]
    if (node.nodeType !== 'Assignment' || node.operator !== '=' || !to || !value || !liesInStorage(to, declared))
      return []
    return otherValue(bytes, value, typeOf(to)).map((text) => replace(value, text))
  },

  'returned value changed': ({ node, bytes }) => {
    const value = nodeAt(node, 'expression')
    if (node.nodeType !== 'Return' || !value) return []
    if (/^u?int\d+$/.test(typeOf(value))) return [replace(value, `(${textOf(bytes, value)}) + 1`)]
    return otherValue(bytes, value, typeOf(value)).map((text) => replace(value, text))
  },

  'arguments swapped': (place) => (isCallOf(place, 'other') ? swapArguments(place) : []),
  'facts of an event swapped': (place) => (isCallOf(place, 'event') ? swapArguments(place) : []),
  'facts of an error swapped': (place) => (isCallOf(place, 'error') ? swapArguments(place) : []),

  'fact of an event changed': (place) => (isCallOf(place, 'event') ? changeArguments(place) : []),
  'fact of an error changed': (place) => (isCallOf(place, 'error') ? changeArguments(place) : []),

  'field of a hash dropped': ({ node, bytes }) => {
    const called = nodeAt(node, 'expression')
    const given = nodesAt(node, 'arguments')
    if (node.nodeType !== 'FunctionCall' || !called || given.length < 2) return []
    if (!['abi.encode', 'abi.encodePacked'].includes(textOf(bytes, called))) return []
    const texts = given.map((one) => textOf(bytes, one))
    const [first, last] = [given[0]!, given.at(-1)!]
    return texts.map((_, dropped) => ({
      start: rangeOf(first).start,
      end: rangeOf(last).end,
      replacement: texts.filter((__, index) => index !== dropped).join(', '),
    }))
  },

  'modifier removed': ({ node }) =>
    node.nodeType === 'ModifierInvocation' && node.kind === 'modifierInvocation' ? [replace(node, '')] : [],

  'enum member changed': ({ node, declared }) => {
    if (node.nodeType !== 'MemberAccess' || typeof node.referencedDeclaration !== 'number') return []
    const { node: member, parent } = declared.get(node.referencedDeclaration) ?? {}
    if (member?.nodeType !== 'EnumValue' || !parent) return []
    const names = nodesAt(parent, 'members').map(({ name }) => String(name))
    return [replaceMember(node, names[(names.indexOf(String(node.memberName)) + 1) % names.length]!)]
  },

  'constant exchanged': ({ node, above, declared }) => {
    if (node.nodeType !== 'Identifier' || typeof node.referencedDeclaration !== 'number') return []
    const { node: constant, parent } = declared.get(node.referencedDeclaration) ?? {}
    if (constant?.constant !== true || parent?.nodeType !== 'ContractDefinition') return []
    if (!above.some(({ nodeType }) => nodeType === 'FunctionDefinition')) return []
    const like = nodesAt(parent, 'nodes').filter((one) => one.constant === true && typeOf(one) === typeOf(constant))
    const next = like[(like.indexOf(constant) + 1) % like.length]
    return next && next !== constant ? [replace(node, String(next.name))] : []
  },

  'member exchanged': ({ node, declared }) => {
    if (node.nodeType !== 'MemberAccess' || typeof node.referencedDeclaration !== 'number') return []
    const { node: member, parent } = declared.get(node.referencedDeclaration) ?? {}
    if (!member || parent?.nodeType !== 'StructDefinition') return []
    const like = nodesAt(parent, 'members').filter((one) => typeOf(one) === typeOf(member))
    const next = like[(like.indexOf(member) + 1) % like.length]
    return next && next !== member ? [replaceMember(node, String(next.name))] : []
  },

  'parameter exchanged': ({ node, above, declared }) => {
    if (node.nodeType !== 'Identifier' || typeof node.referencedDeclaration !== 'number') return []
    const around = above.find(({ nodeType }) => nodeType === 'FunctionDefinition')
    const list = around && nodeAt(around, 'parameters')
    const { node: parameter } = declared.get(node.referencedDeclaration) ?? {}
    if (!list || !parameter || parameter.nodeType !== 'VariableDeclaration' || parameter.stateVariable === true)
      return []
    const like = nodesAt(list, 'parameters').filter((one) => typeOf(one) === typeOf(parameter))
    const next = like[(like.indexOf(parameter) + 1) % like.length]
    return next && next !== parameter ? [replace(node, String(next.name))] : []
  },

  'place in a mapping changed': ({ node, bytes }) => {
    const [base, index] = [nodeAt(node, 'baseExpression'), nodeAt(node, 'indexExpression')]
    if (node.nodeType !== 'IndexAccess' || !base || !index || !typeOf(base).startsWith('mapping(')) return []
    return otherValue(bytes, index, typeOf(index)).map((text) => replace(index, text))
  },

  'assembly changed': ({ node, bytes }) => {
    const called = nodeAt(node, 'functionName')
    if (node.nodeType === 'YulFunctionCall' && called) {
      const other = ASSEMBLY[textOf(bytes, called)]
      return other ? [replace(called, other)] : []
    }
    if (node.nodeType !== 'YulLiteral' || node.kind !== 'number') return []
    return neighboursOf(textOf(bytes, node)).map((text) => replace(node, text))
  },
}

const ASSEMBLY: { readonly [instruction: string]: string } = { add: 'sub', sub: 'add', mload: 'not', mstore: 'mstore8' }
