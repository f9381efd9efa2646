import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordLeaves } from './fingerprint'
import { toHex } from './hex'
import { createKeccakWasm } from './keccak-wasm'
import { merklePath, merkleRoot, verifyMerklePath } from './merkle-tree'

const leavesOf = (size: number): Uint8Array[] =>
  recordLeaves({
    agency: 'elm',
    lines: Array.from({ length: size }, (_, index) => new TextEncoder().encode(`${index}`)),
  })

test('the empty tree has the hash of nothing', () => {
  expect(toHex(merkleRoot([]))).toBe('0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')
})

test('every leaf of every tree is proved by its path, at its place and nowhere else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(69), fc.nat(69), (size, at, other) => {
      const leaves = leavesOf(size)
      const root = merkleRoot(leaves)
      const index = at % size
      const proof = { leaf: leaves[index]!, index, size, path: merklePath(leaves, index), root }
      expect(verifyMerklePath(proof)).toBe(true)
      if (other % size !== index) {
        expect(verifyMerklePath({ ...proof, index: other % size })).toBe(false)
        expect(verifyMerklePath({ ...proof, leaf: leaves[other % size]! })).toBe(false)
      }
    }),
  )
})

test('a path that is longer, shorter, reordered or altered proves nothing', () => {
  const leaves = leavesOf(11)
  const path = merklePath(leaves, 4)
  const proof = { leaf: leaves[4]!, index: 4, size: 11, path, root: merkleRoot(leaves) }
  expect(path).toHaveLength(4)
  expect(verifyMerklePath({ ...proof, path: path.slice(0, -1) })).toBe(false)
  expect(verifyMerklePath({ ...proof, path: [...path, path[0]!] })).toBe(false)
  expect(verifyMerklePath({ ...proof, path: path.toReversed() })).toBe(false)
  expect(verifyMerklePath({ ...proof, path: path.map((node, at) => (at === 2 ? leaves[0]! : node)) })).toBe(false)
  expect(verifyMerklePath({ ...proof, path: [path[0]!.slice(1), ...path.slice(1)] })).toBe(false)
})

test('an inner node cannot pass for a leaf, nor a leaf beyond the end, nor another size', () => {
  const leaves = leavesOf(4)
  const root = merkleRoot(leaves)
  const left = merkleRoot(leaves.slice(0, 2))
  const right = merkleRoot(leaves.slice(2))
  expect(verifyMerklePath({ leaf: left, index: 0, size: 4, path: [right], root })).toBe(false)
  const proof = { leaf: leaves[3]!, index: 3, size: 4, path: merklePath(leaves, 3), root }
  for (const index of [4, -1, 3.5, Number.NaN]) expect(verifyMerklePath({ ...proof, index })).toBe(false)
  for (const size of [0, 3, 5, 8]) expect(verifyMerklePath({ ...proof, size })).toBe(false)
})

test('refuses the path of a leaf that is not there', () => {
  expect(() => merklePath(leavesOf(3), 3)).toThrow(RangeError)
  expect(() => merklePath([], 0)).toThrow(RangeError)
})

test('hashes in WebAssembly as in JavaScript, whatever the length', () => {
  const hash = createKeccakWasm()
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 900 }), { maxLength: 5 }), (lines) => {
      expect(recordLeaves({ agency: 'elm', lines, hash })).toEqual(recordLeaves({ agency: 'elm', lines }))
    }),
  )
  const long = [new Uint8Array(3_000_000).fill(7), new Uint8Array(1)]
  expect(recordLeaves({ agency: 'elm', lines: long, hash })).toEqual(recordLeaves({ agency: 'elm', lines: long }))
})
