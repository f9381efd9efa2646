import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SpendingRecord } from '../domain/record'
import { decodeRecordLine } from './decode-line'
import { deriveNames, serialiseSourceFacts, type UnnamedRecord } from './derive-name'
import { encodeRecordLine } from './encode-line'
import { fingerprint, recordLeaf } from './fingerprint'
import { fromHex, type Hex, toHex } from './hex'
import { inflateRawBrowser } from './inflate-browser'
import { inflateRawNode } from './inflate-node'
import { keccak256 } from './keccak'
import { createKeccakWasm } from './keccak-wasm'
import { merklePath, merkleRoot, verifyMerklePath } from './merkle-tree'
import { decodePayload } from './payload'
import { openSeal, sealValue } from './seal'

const read = <Vector>(name: string): Vector =>
  JSON.parse(readFileSync(new URL(`vectors/${name}.json`, import.meta.url), 'utf8')) as Vector

test('the vectors are what their script writes', () => {
  execFileSync(process.execPath, ['scripts/generate-format-vectors.mjs', '--check'], { stdio: 'pipe' })
})

type RecordVector = {
  name: string
  agency: string
  record: SpendingRecord
  line: string
  lineHex: Hex
  fingerprint: Hex
}
test.each(read<RecordVector[]>('records'))(
  'record: $name',
  ({ agency, record, line, lineHex, fingerprint: expected }) => {
    expect(toHex(encodeRecordLine(record))).toBe(lineHex)
    expect(decodeRecordLine(fromHex(lineHex))).toEqual({ ok: true, value: record })
    expect(decodeRecordLine(line)).toEqual({ ok: true, value: record })
    expect(fingerprint({ agency, line: fromHex(lineHex) })).toBe(expected)
  },
)

test.each(read<{ name: string; lineHex: Hex; code: string }[]>('refused-lines'))(
  'refused line: $name',
  ({ lineHex, code }) => {
    expect(decodeRecordLine(fromHex(lineHex))).toMatchObject({ ok: false, problem: { code } })
  },
)

type TreeVector = { size: number; leaves: Hex[]; root: Hex; paths: Hex[][] }
test.each(read<TreeVector[]>('trees'))('tree of $size leaves', ({ size, leaves, root, paths }) => {
  const bytes = leaves.map(fromHex)
  expect(toHex(merkleRoot(bytes))).toBe(root)
  expect(toHex(merkleRoot(bytes, createKeccakWasm()))).toBe(root)
  expect(bytes.map((_, index) => merklePath(bytes, index).map(toHex))).toEqual(paths)
  for (const [index, leaf] of bytes.entries()) {
    const path = paths[index]!.map(fromHex)
    expect(verifyMerklePath({ leaf, index, size, path, root: fromHex(root) })).toBe(true)
  }
})

type PayloadVector = { name: string; payload: Hex; accepted: boolean; lines?: string[]; code?: string }
const inflaters = [
  ['Node', inflateRawNode],
  ['the browser', inflateRawBrowser],
] as const
for (const [name, inflateRaw] of inflaters) {
  test.each(read<PayloadVector[]>('payloads'))(
    `payload, inflated as ${name} does: $name`,
    async ({ payload, accepted, lines, code }) => {
      const decoded = await decodePayload({ payload: fromHex(payload), inflateRaw })
      expect(decoded.ok).toBe(accepted)
      if (decoded.ok) expect(decoded.value.map((line) => new TextDecoder().decode(line))).toEqual(lines)
      else if (code) expect(decoded.problem.code).toBe(code)
    },
  )
}

type SealVector = { key: Hex; agency: string; ref: string; part?: string; path: string; value: unknown; seal: string }
test.each(read<SealVector[]>('seals'))('seal of $path in $agency', ({ key, seal, ...sealed }) => {
  expect(sealValue({ key: fromHex(key), ...sealed })).toBe(seal)
  expect(openSeal({ key: fromHex(key), seal, ...sealed })).toBe(true)
  expect(openSeal({ key: fromHex(key), seal, ...sealed, value: 'another' })).toBe(false)
  expect(openSeal({ key: fromHex(key), seal, ...sealed, agency: 'oak' })).toBe(false)
})

test('derived names', () => {
  const vectors = read<{ record: UnnamedRecord; facts: string; ref: string; part: string }[]>('derived-names')
  expect(vectors.map(({ record }) => serialiseSourceFacts(record))).toEqual(vectors.map(({ facts }) => facts))
  const named = [...deriveNames(vectors.map(({ record }) => record))]
  expect(named.map(({ ref, part, refBasis }) => ({ ref, part, refBasis }))).toEqual(
    vectors.map(({ ref, part }) => ({ ref, part, refBasis: 'derived' })),
  )
})

test('both Keccak-256 give the known digests of nothing and of "abc"', () => {
  for (const hash of [keccak256, createKeccakWasm()]) {
    expect(toHex(hash(new Uint8Array(0)))).toBe('0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')
    expect(toHex(hash(new TextEncoder().encode('abc')))).toBe(
      '0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45',
    )
  }
})

test('refuses the fingerprint of a line under what is no agency code', () => {
  expect(() => recordLeaf({ agency: 'moh{', line: new Uint8Array(1) })).toThrow(RangeError)
})
