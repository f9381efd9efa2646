import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_INFLATED_BYTES, MAX_PAYLOAD_BYTES, MAX_RECORDS } from './bounds'
import { crc32 } from './crc32'
import { encodePayload } from './encode-payload'
import { inflateRawBrowser } from './inflate-browser'
import { inflateRawNode } from './inflate-node'
import { decodePayload } from './payload'

const INFLATERS = [inflateRawNode, inflateRawBrowser]
const lineOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What every inflater says of a payload; the test fails where they disagree on accepting it. */
async function judge(payload: Uint8Array) {
  const [node, browser] = await Promise.all(INFLATERS.map((inflateRaw) => decodePayload({ payload, inflateRaw })))
  expect(browser!.ok).toBe(node!.ok)
  if (node!.ok && browser!.ok) {
    expect(browser!.value.length).toBe(node!.value.length)
    expect(browser!.value.every((line, index) => Buffer.compare(line, node!.value[index]!) === 0)).toBe(true)
  }
  return node!
}

test('reads back the lines it packed, and gunzip reads them too', async () => {
  const line = fc
    .uint8Array({ minLength: 1, maxLength: 300 })
    .map((bytes) => bytes.map((byte) => (byte === 10 ? 11 : byte)))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      const payload = encodePayload(lines)
      const decoded = await judge(payload)
      expect(decoded.ok && decoded.value.map((read) => [...read])).toEqual(lines.map((written) => [...written]))
      expect(gunzipSync(payload)).toEqual(Buffer.concat(lines.map((written) => Buffer.from([...written, 10]))))
    }),
    { numRuns: 50 },
  )
})

test('packs no lines into no bytes', async () => {
  expect(encodePayload([])).toEqual(new Uint8Array(0))
  expect(await judge(new Uint8Array(0))).toEqual({ ok: true, value: [] })
})

test('hands out views of one buffer', async () => {
  const decoded = await judge(encodePayload([lineOf('a'), lineOf('b')]))
  expect(decoded.ok && new Set(decoded.value.map((line) => line.buffer)).size).toBe(1)
})

test('any one changed byte of a payload is refused, but for the two that only name the packer', async () => {
  const payload = encodePayload([
    lineOf('{"a":1}'),
    lineOf('{"a":2}'),
    lineOf('{"a":"some more words to compress, more words"}'),
  ])
  for (let at = 0; at < payload.length; at += 1) {
    const changed = payload.slice()
    changed[at]! ^= 1 << (at % 8)
    const decoded = await judge(changed)
    if (at === 8 || at === 9) expect(decoded.ok).toBe(true)
    else expect({ at, accepted: decoded.ok }).toEqual({ at, accepted: false })
  }
})

test('any payload cut short or with bytes after it is refused', async () => {
  const payload = encodePayload([lineOf('{"a":1}'), lineOf('{"a":2}')])
  for (let length = 1; length < payload.length; length += 1)
    expect((await judge(payload.subarray(0, length))).ok).toBe(false)
  for (const more of [1, 2, 18, 40]) {
    expect((await judge(Uint8Array.from([...payload, ...new Uint8Array(more)]))).ok).toBe(false)
  }
})

test('allows 4,096 records and refuses one more', async () => {
  const lines = Array.from({ length: MAX_RECORDS }, (_, index) => lineOf(`${index}`))
  const decoded = await judge(encodePayload(lines))
  expect(decoded.ok && decoded.value.length).toBe(4096)
  expect(await judge(encodePayload([...lines, lineOf('one more')]))).toEqual({
    ok: false,
    problem: { code: 'too-many-records', limit: 4096 },
  })
})

test('allows 4 MiB inflated and refuses one byte more', async () => {
  const ofBytes = (bytes: number) => encodePayload([new Uint8Array(bytes - 1).fill(0x78)])
  expect((await judge(ofBytes(MAX_INFLATED_BYTES))).ok).toBe(true)
  expect(await judge(ofBytes(MAX_INFLATED_BYTES + 1))).toEqual({
    ok: false,
    problem: { code: 'inflated-too-long', limit: 4_194_304 },
  })
})

test('stops inflating a bomb that lies about its length', async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(100_000_000), { level: 9 }))
  expect(bomb.length).toBeLessThan(MAX_PAYLOAD_BYTES)
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(bomb.length - 4, 1000, true)
  expect(await judge(bomb)).toEqual({ ok: false, problem: { code: 'gzip-length', stated: 1000 } })
})

test('allows 112 KiB and refuses one byte more', async () => {
  // Stored, not compressed, so that the length is known: Node's own gzip writes a header that format 1 accepts.
  const stored = (bytes: number) => new Uint8Array(gzipSync(Buffer.from(`${'x'.repeat(bytes - 1)}\n`), { level: 0 }))
  const overhead = stored(114_000).length - 114_000
  const ofBytes = (bytes: number) => stored(bytes - overhead)
  expect(ofBytes(MAX_PAYLOAD_BYTES)).toHaveLength(114_688)
  expect((await judge(ofBytes(MAX_PAYLOAD_BYTES))).ok).toBe(true)
  expect(await judge(ofBytes(MAX_PAYLOAD_BYTES + 1))).toEqual({
    ok: false,
    problem: { code: 'payload-too-long', bytes: 114_689, limit: 114_688 },
  })
})

test('the checksum is that of the standard, at every length and offset', () => {
  expect(crc32(lineOf('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array(0))).toBe(0)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(7), (bytes, offset) => {
      const part = bytes.subarray(Math.min(offset, bytes.length))
      const gzip = gzipSync(part)
      expect(crc32(part)).toBe(gzip.readUInt32LE(gzip.length - 8))
    }),
  )
})
