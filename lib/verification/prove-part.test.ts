import { encodeFunctionData } from 'viem'
import { describe, expect, test } from 'vitest'
import { ledgerAbi, publishAndPayAbi } from '../ledger/contract.generated'
import { type Part, partHash, partPath, partsRoot } from '../ledger/publication'
import { concat, type Hex, parseHex, toHex, utf8 } from './bytes'
import { showsPart } from './prove-part'

const word = (byte: string): Hex => `0x${byte.repeat(32)}`
const address: Hex = `0x${'ee'.repeat(20)}`
const parts = [1n, 2n, 3n, 4n, 5n].map(
  (number): Part => ({ number, records: 3n, recordsRoot: word('aa'), payloadHash: word('bb'), totals: [] }),
)
const signed = { partsRoot: partsRoot(parts), parts: 5n }
const third = parts[2]!
const call = (part: Part, path: readonly Hex[]) =>
  parseHex(encodeFunctionData({ abi: ledgerAbi, functionName: 'publishPart', args: ['moh', part, path, '0x1f8b'] }))!
const real = call(third, partPath(parts, 3))
const garbage = call(third, [word('cd'), word('ef')])
const shows = (input: Uint8Array, part = third) =>
  showsPart({ input, batch: { event: { part }, partHash: parseHex(partHash(part))! }, signed })

test('a part carried to the ledger itself', () => {
  expect(shows(real)).toBe(true)
})

const approval = { keyId: word('01'), signature: word('02') } as const
const statement = {
  format: 1n,
  agency: 'moh',
  agencyName: 'Ministry of Health',
  sequence: 1n,
  previousHead: word('00'),
  period: '2026',
  records: 15n,
  parts: 5n,
  partsRoot: signed.partsRoot,
  totals: [{ stage: 'expenditure', currency: 'EUR', sum: '1' }],
  deadline: '2099-12-31T23:59:59Z',
} as const

test('the first part, carried with the statement', () => {
  const args = [statement, approval, approval, parts[0]!, partPath(parts, 1), '0x1f8b'] as const
  expect(shows(parseHex(encodeFunctionData({ abi: ledgerAbi, functionName: 'publish', args }))!, parts[0])).toBe(true)
})

test('parts that were carried and paid in one call', () => {
  const abi = publishAndPayAbi
  const [payment, transfers] = [approval, [{ record: 1n, token: address, to: address, amount: 5n }]] as const
  const rest = ['0x1f8b', transfers, payment] as const
  const first = [statement, approval, approval, parts[0]!, partPath(parts, 1), ...rest] as const
  expect(shows(parseHex(encodeFunctionData({ abi, functionName: 'publishAndPay', args: first }))!, parts[0])).toBe(true)
  const further = [statement, third, partPath(parts, 3), ...rest] as const
  expect(shows(parseHex(encodeFunctionData({ abi, functionName: 'publishPartAndPay', args: further }))!)).toBe(true)
})

test('a part carried through another contract, after a call that only looks like it', () => {
  expect(shows(concat(utf8('go:'), garbage, real, utf8('!')))).toBe(true)
})

describe('nothing is shown by', () => {
  test.each([
    ['a path that leads elsewhere', garbage],
    ['no path', call(third, [])],
    ['the path of another part', call(third, partPath(parts, 2))],
    ['a path with a node more', call(third, [...partPath(parts, 3), word('00')])],
    ['a path cut off', real.subarray(0, -150)],
    ['a call without arguments', real.subarray(0, 4)],
    ['nothing', new Uint8Array(0)],
    ['lengths without end', concat(real.subarray(0, 4), new Uint8Array(320).fill(0xff))],
  ])('%s', (_, input) => {
    expect(shows(input)).toBe(false)
  })
  test('the true path with another count, total, root or number', () => {
    const totals = [{ stage: 'expenditure', currency: 'EUR', sum: '1' }]
    for (const change of [{ records: 4n }, { totals }, { recordsRoot: word('ac') }, { number: 4n }])
      expect(shows(real, { ...third, ...change })).toBe(false)
  })
})

test('ends soon, whatever a carrier puts into a transaction', () => {
  const started = performance.now()
  const selectors = new Uint8Array(128 * 1024).map((_, index) => real[index % 4]!)
  expect(shows(selectors)).toBe(false)
  expect(toHex(selectors.subarray(0, 4))).toBe(toHex(real.subarray(0, 4)))
  expect(performance.now() - started).toBeLessThan(1000)
})
