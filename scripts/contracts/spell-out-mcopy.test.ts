import { createRequire } from 'node:module'
import { decodeAbiParameters, encodeFunctionData, parseAbi, toHex } from 'viem/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { spellOutMcopy } from './spell-out-mcopy.mjs'

const CONTRACT = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

contract Copier {
    /// Moves bytes with mcopy(to, from, length).
    function move(bytes memory data, uint256 to, uint256 from, uint256 length) external pure returns (bytes memory) {
        assembly ("memory-safe") {
            mcopy(
                add(add(data, 0x20), to),
                add(add(data, 0x20), from),
                length
            )
        }
        return data;
    }
}
`

/** Deployed code of the contract, by the rules of an EVM that has no such instruction. */
function compile(content: string): `0x${string}` {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const input = {
    language: 'Solidity',
    sources: { 'Copier.sol': { content } },
    settings: {
      evmVersion: 'london',
      viaIR: true,
      optimizer: { enabled: true },
      outputSelection: { '*': { '*': ['evm.deployedBytecode.object'] } },
    },
  }
  const { contracts, errors } = JSON.parse(solc.compile(JSON.stringify(input)))
  const code = contracts?.['Copier.sol']?.Copier?.evm.deployedBytecode.object
  if (!code) throw new Error(JSON.stringify(errors))
  return `0x${code}`
}

let anvil: TestAnvil
beforeAll(async () => {
  anvil = await startAnvil()
})
afterAll(() => anvil?.stop())

describe('the loops that stand for a copy', () => {
  const abi = parseAbi(['function move(bytes data, uint256 to, uint256 from, uint256 length)'])
  const size = 150
  const data = Uint8Array.from({ length: size }, (_, index) => (index * 37 + 11) % 256)

  test('copy exactly the bytes that are asked for, wherever source and target overlap', async () => {
    expect(() => compile(CONTRACT)).toThrow('mcopy')
    const code = compile(spellOutMcopy(CONTRACT))
    const to = '0x00000000000000000000000000000000000c0de5'
    const cases: [to: number, from: number, length: number][] = []
    for (const length of [0, 1, 31, 32, 33, 63, 64, 65, 96, 100]) {
      for (const [first, second] of [
        [0, 0],
        [0, 1],
        [3, 34],
        [0, 31],
        [0, 32],
        [0, 33],
        [7, 50],
        [13, 45],
        [1, 49],
      ]) {
        cases.push([first!, second!, length], [second!, first!, length])
      }
    }
    for (const [target, source, length] of cases) {
      const call = encodeFunctionData({
        abi,
        args: [toHex(data), BigInt(target), BigInt(source), BigInt(length)],
      })
      const answer = (await anvil.request('eth_call', [
        { to, data: call },
        'latest',
        { [to]: { code } },
      ])) as `0x${string}`
      const [moved] = decodeAbiParameters([{ type: 'bytes' }], answer)
      const expected = data.slice().copyWithin(target, source, source + length)
      expect(moved, `${length} bytes from ${source} to ${target}`).toBe(toHex(expected))
    }
    expect(cases).toHaveLength(180)
  })
})

test('leaves comments as they are', () => {
  expect(spellOutMcopy('// mcopy(a, b, c)\n/* mcopy(a, b) */ x')).toBe('// mcopy(a, b, c)\n/* mcopy(a, b) */ x')
})

test('refuses what it cannot spell out', () => {
  expect(() => spellOutMcopy('assembly { mcopy(a, b) }')).toThrow('This is no copy')
  expect(() => spellOutMcopy('let mcopy := 1')).toThrow('A copy is left')
})
