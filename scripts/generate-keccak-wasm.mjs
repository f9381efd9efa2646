// Writes lib/record-format/keccak-wasm.generated.ts: Keccak-f[1600] as WebAssembly, whose 64-bit integers make it several
// times faster than any JavaScript. Assembled here by hand from FIPS 202 §3.2, so that no compiler is needed.
//   node scripts/generate-keccak-wasm.mjs           writes the file
//   node scripts/generate-keccak-wasm.mjs --check   ends with status 1 where the file is not what this gives
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const target = fileURLToPath(new URL('../lib/record-format/keccak-wasm.generated.ts', import.meta.url))

const RATE = 136 // bytes: 1600 bits less twice the 256 of the digest
const LANES_ABSORBED = RATE / 8
const CONSTANTS_AT = 0
const DIGEST_AT = 192 // after 24 round constants of 8 bytes
const INPUT_AT = 256

// Offsets of ρ by x + 5y (FIPS 202 table 2, modulo 64), and the constants of ι by its shift register (§3.2.5).
const ROTATIONS = [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14]

function roundConstants() {
  let register = 1
  const nextBit = () => {
    const bit = register & 1
    register <<= 1
    if (register & 0x100) register ^= 0x171
    return BigInt(bit)
  }
  return Array.from({ length: 24 }, () => {
    let constant = 0n
    for (let power = 0; power <= 6; power += 1) constant |= nextBit() << BigInt(2 ** power - 1)
    return constant
  })
}

// ── A small assembler ──

const unsigned = (value) => {
  const bytes = []
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest]
    bytes.push((rest & 0x7f) | 0x80)
  }
}
const signed = (value) => {
  const bytes = []
  for (let rest = value; ; rest >>= 7) {
    const byte = rest & 0x7f
    if ((rest >> 7 === 0 && !(byte & 0x40)) || (rest >> 7 === -1 && byte & 0x40)) return [...bytes, byte]
    bytes.push(byte | 0x80)
  }
}
const text = (value) => [...unsigned(value.length), ...Buffer.from(value)]
const vector = (items) => [...unsigned(items.length), ...items.flat()]
const section = (id, content) => [id, ...unsigned(content.length), ...content]

const I32 = 0x7f
const I64 = 0x7e
const get = (local) => [0x20, ...unsigned(local)]
const set = (local) => [0x21, ...unsigned(local)]
const i32 = (value) => [0x41, ...signed(value)]
const i64 = (value) => [0x42, ...signed(value)]
const load64 = (offset) => [0x29, 3, ...unsigned(offset)]
const store64 = (offset) => [0x37, 3, ...unsigned(offset)]
const ADD32 = [0x6a]
const SUB32 = [0x6b]
const XOR = [0x85]
const AND = [0x83]
const ROTL = [0x89]
const rotate = (bits) => (bits === 0 ? [] : [...i64(bits), ...ROTL])
const loop = (body) => [0x03, 0x40, ...body, 0x0b]
const repeatWhileNotZero = (local) => [...get(local), 0x0d, 0]

// ── hash(blocks): absorbs the padded blocks at INPUT_AT, leaves the digest at DIGEST_AT ──

const BLOCKS = 0 // parameter: blocks left
const INPUT = 1
const ROUND = 2 // address of the round's constant
const ROUNDS_LEFT = 3
const A = (x, y) => 4 + ((x + 5) % 5) + 5 * ((y + 5) % 5)
const B = (x, y) => 29 + ((x + 5) % 5) + 5 * ((y + 5) % 5)
const C = (x) => 54 + ((x + 5) % 5)
const D = (x) => 59 + ((x + 5) % 5)
const FIVE = [0, 1, 2, 3, 4]
const eachLane = (emit) => FIVE.flatMap((y) => FIVE.flatMap((x) => emit(x, y)))

const round = [
  // θ
  ...FIVE.flatMap((x) => [...get(A(x, 0)), ...FIVE.slice(1).flatMap((y) => [...get(A(x, y)), ...XOR]), ...set(C(x))]),
  ...FIVE.flatMap((x) => [...get(C(x - 1)), ...get(C(x + 1)), ...rotate(1), ...XOR, ...set(D(x))]),
  // ρ and π
  ...eachLane((x, y) => [
    ...get(A(x, y)),
    ...get(D(x)),
    ...XOR,
    ...rotate(ROTATIONS[x + 5 * y]),
    ...set(B(y, 2 * x + 3 * y)),
  ]),
  // χ
  ...eachLane((x, y) => [
    ...get(B(x, y)),
    ...get(B(x + 1, y)),
    ...i64(-1),
    ...XOR,
    ...get(B(x + 2, y)),
    ...AND,
    ...XOR,
    ...set(A(x, y)),
  ]),
  // ι
  ...get(A(0, 0)),
  ...get(ROUND),
  ...load64(0),
  ...XOR,
  ...set(A(0, 0)),
]

const body = [
  ...i32(INPUT_AT),
  ...set(INPUT),
  ...loop([
    ...Array.from({ length: LANES_ABSORBED }, (_, lane) => [
      ...get(A(lane % 5, Math.floor(lane / 5))),
      ...get(INPUT),
      ...load64(lane * 8),
      ...XOR,
      ...set(A(lane % 5, Math.floor(lane / 5))),
    ]).flat(),
    ...i32(CONSTANTS_AT),
    ...set(ROUND),
    ...i32(24),
    ...set(ROUNDS_LEFT),
    ...loop([
      ...round,
      ...[...get(ROUND), ...i32(8), ...ADD32, ...set(ROUND)],
      ...[...get(ROUNDS_LEFT), ...i32(1), ...SUB32, ...set(ROUNDS_LEFT)],
      ...repeatWhileNotZero(ROUNDS_LEFT),
    ]),
    ...[...get(INPUT), ...i32(RATE), ...ADD32, ...set(INPUT)],
    ...[...get(BLOCKS), ...i32(1), ...SUB32, ...set(BLOCKS)],
    ...repeatWhileNotZero(BLOCKS),
  ]),
  ...[0, 1, 2, 3].flatMap((lane) => [...i32(DIGEST_AT), ...get(A(lane, 0)), ...store64(lane * 8)]),
  0x0b,
]
const locals = vector([
  [...unsigned(3), I32],
  [...unsigned(60), I64],
])
const constants = roundConstants().flatMap((constant) => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(constant)
  return [...bytes]
})

const wasm = Buffer.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, vector([[0x60, ...vector([[I32]]), ...vector([])]])),
  ...section(3, vector([[0]])),
  ...section(5, vector([[0x00, ...unsigned(1)]])),
  ...section(
    7,
    vector([
      [...text('memory'), 2, 0],
      [...text('hash'), 0, 0],
    ]),
  ),
  ...section(10, vector([[...unsigned(locals.length + body.length), ...locals, ...body]])),
  ...section(11, vector([[0, ...i32(CONSTANTS_AT), 0x0b, ...unsigned(constants.length), ...constants]])),
])

const code = `// Generated by scripts/generate-keccak-wasm.mjs. Do not edit.
export const RATE = ${RATE}
export const DIGEST_AT = ${DIGEST_AT}
export const INPUT_AT = ${INPUT_AT}
export const WASM =
  '${wasm.toString('base64')}'
`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== code) {
    console.error('keccak-wasm.generated.ts is stale: run node scripts/generate-keccak-wasm.mjs')
    process.exit(1)
  }
} else {
  writeFileSync(target, code)
}
