import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { drawMutants } from './draw-mutants'
import { applyMutant, listMutants, type Mutant } from './list-mutants'
import { CHANGES } from './mutation-operators'
import { readSolidity } from './solidity-tree'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Mutants of a Solidity text. */
function mutantsOf(source: string): Mutant[] {
  const read = readSolidity({ root: ROOT, paths: ['Small.sol'], replaced: { 'Small.sol': source } })
  if ('refused' in read) throw new Error(read.refused)
  return listMutants({ path: 'Small.sol', source, trees: read.trees })
}

const SMALL = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Ünïcode before the code, whose places are counted in bytes.
contract Small {
    uint256 private constant LEAST = 2;
    uint256 private constant MOST = 30;
    address private owner;
    mapping(bytes32 agency => uint256 count) private counts;
    event Counted(bytes32 agency, uint256 count, uint256 limit);
    error OutOfBounds(uint256 count, uint256 most);

    modifier onlyOwner() {
        _;
    }

    function count(bytes32 agency, uint256 added) external onlyOwner {
        if (added < LEAST || added > MOST) revert OutOfBounds(added, MOST);
        counts[agency] += added;
        emit Counted(agency, counts[agency], MOST);
    }

    function hashOf(bytes32 agency, bool odd) external pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("Small(bytes32 agency,bool odd)"), agency, !odd));
    }
}
`

const changes = (operator: string) =>
  mutantsOf(SMALL)
    .filter((mutant) => mutant.operator === operator)
    .map(({ original, replacement }) => [original, replacement])

test('negates a condition, drops its check, turns its comparisons and loses its halves', () => {
  const condition = 'added < LEAST || added > MOST'
  expect(changes('condition negated')).toEqual([[condition, `!(${condition})`]])
  expect(changes('check dropped')).toEqual([[`if (${condition}) revert OutOfBounds(added, MOST);`, '{}']])
  expect(changes('comparison changed')).toEqual([
    ['<', '<='],
    ['>', '>='],
  ])
  expect(changes('logic changed')).toEqual([['||', '&&']])
  expect(changes('operand dropped')).toEqual([
    [condition, 'added < LEAST'],
    [condition, 'added > MOST'],
  ])
})

test('changes facts, events, fields of hashes, modifiers and places of a mapping', () => {
  expect(changes('event dropped')).toEqual([['emit Counted(agency, counts[agency], MOST);', '{}']])
  expect(changes('facts of an event swapped')).toEqual([['counts[agency], MOST', 'MOST, counts[agency]']])
  expect(changes('fact of an error changed')).toEqual([
    ['added', '0'],
    ['MOST', '0'],
  ])
  expect(changes('modifier removed')).toEqual([['onlyOwner', '']])
  expect(changes('place in a mapping changed')[0]).toEqual(['agency', 'bytes32(0)'])
  expect(changes('field of a hash dropped').map(([, replacement]) => replacement)).toEqual([
    'agency, !odd',
    'keccak256("Small(bytes32 agency,bool odd)"), !odd',
    'keccak256("Small(bytes32 agency,bool odd)"), agency',
  ])
  expect(changes('text changed').map(([, replacement]) => replacement)).toEqual([
    '"Small(bool odd)"',
    '"Small(bytes32 agency)"',
  ])
})

test('puts constants, numbers and writes beside what they were', () => {
  expect(changes('constant exchanged')[0]).toEqual(['LEAST', 'MOST'])
  expect(changes('number changed')).toContainEqual(['30', '29'])
  expect(changes('arithmetic changed')).toEqual([
    ['+=', '-='],
    ['+=', '='],
  ])
  expect(changes('assignment dropped')).toEqual([['counts[agency] += added;', '{}']])
})

test('writes one change into the text, after letters of more than one byte too', () => {
  const [dropped] = mutantsOf(SMALL).filter(({ operator }) => operator === 'event dropped')
  expect(applyMutant(SMALL, dropped!)).toBe(SMALL.replace('emit Counted(agency, counts[agency], MOST);', '{}'))
  expect(dropped).toMatchObject({ line: 20, functionName: 'count' })
})

test('changes the instructions and numbers of assembly', () => {
  const source = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;
contract Small {
    function more(uint256 given) external pure returns (uint256 one) {
        assembly {
            one := add(given, 7)
        }
    }
}
`
  expect(mutantsOf(source).map(({ original, replacement }) => [original, replacement])).toEqual([
    ['add', 'sub'],
    ['7', '8'],
    ['7', '6'],
  ])
})

test('every operator finds something in the contract', () => {
  const path = 'contracts/src/CounterfoilLedger.sol'
  const read = readSolidity({ root: ROOT, paths: [path] })
  if ('refused' in read) throw new Error(read.refused)
  const mutants = listMutants({ path, source: readFileSync(`${ROOT}${path}`, 'utf8'), trees: read.trees })
  const found = new Set(mutants.map(({ operator }) => operator))
  // The contract may do without assembly, and does.
  expect(Object.keys(CHANGES).filter((operator) => !found.has(operator) && operator !== 'assembly changed')).toEqual([])
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
})

test('draws the same mutants for a seed, one of every operator before a second of any', () => {
  const mutants = mutantsOf(SMALL)
  const drawn = drawMutants({ mutants, seed: 7 })
  expect(drawn).toEqual(drawMutants({ mutants, seed: 7 }))
  expect(drawn).not.toEqual(drawMutants({ mutants, seed: 8 }))
  expect(new Set(drawn)).toEqual(new Set(mutants))
  const operators = new Set(mutants.map(({ operator }) => operator)).size
  expect(new Set(drawn.slice(0, operators).map(({ operator }) => operator)).size).toBe(operators)
})
