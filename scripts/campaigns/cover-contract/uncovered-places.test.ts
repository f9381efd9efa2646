import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { applyMutant } from '../mutate-contract/list-mutants'
import { readSolidity } from '../mutate-contract/solidity-tree'
import { probePlace } from './probe-place'
import { readUncoveredPlaces, type UncoveredPlace } from './uncovered-places'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

test('reads what a report says was never run, of the contracts alone', () => {
  const report = [
    ...[
      'TN:',
      'SF:contracts/src/A.sol',
      'DA:3,0',
      'DA:4,12',
      'DA:10,0',
      'BRDA:4,0,0,-',
      'BRDA:4,0,1,7',
      'end_of_record',
    ],
    ...['SF:contracts/test/B.sol', 'DA:5,0', 'BRDA:5,0,0,0', 'end_of_record'],
  ].join('\n')
  expect(readUncoveredPlaces(report, 'contracts/src/')).toEqual({
    counted: 5,
    places: [
      { path: 'contracts/src/A.sol', line: 3, branch: null },
      { path: 'contracts/src/A.sol', line: 10, branch: null },
      { path: 'contracts/src/A.sol', line: 4, branch: 'taken' },
    ],
  })
})

const SOURCE = `pragma solidity 0.8.37;
contract Small {
    function read(uint256 asked) external pure returns (uint256) {
        uint256 found = asked;
        if (asked > 3) found = 2;
        else if (asked == 1) return 7;
        return found;
    }

    function double(uint256 asked) external pure returns (uint256 twice) {
        assembly {
            twice := mul(asked, 2)
        }
    }
}
`

test.each([
  [3, null, 'returns (uint256) { assert(false);'],
  [4, null, 'assert(false); uint256 found = asked;'],
  [5, 'taken', 'if (asked > 3) { assert(false); found = 2; }'],
  [5, 'not taken', 'else { assert(false); if (asked == 1) return 7; }'],
  [6, 'taken', 'if (asked == 1) { assert(false); return 7; }'],
  [6, 'not taken', 'if (asked == 1) return 7; else { assert(false); }'],
  [7, null, '{ assert(false); return found; }'],
  [12, null, '{ assert(false); assembly {'],
] as const)('makes line %i (%s) fail whenever it is run', (line, branch, expected) => {
  const paths = ['Small.sol']
  const read = readSolidity({ root: ROOT, paths, replaced: { 'Small.sol': SOURCE } })
  if ('refused' in read) throw new Error(read.refused)
  const place: UncoveredPlace = { path: 'Small.sol', line, branch }
  const probed = applyMutant(SOURCE, probePlace({ place, source: SOURCE, tree: read.trees['Small.sol']! })!)
  expect(probed).toContain(expected)
  expect(readSolidity({ root: ROOT, paths, replaced: { 'Small.sol': probed } })).toHaveProperty('trees')
})
