const HEAD_BYTES = 8
const bytes = new Uint8Array(HEAD_BYTES)
const view = new DataView(bytes.buffer)
const encoder = new TextEncoder()

/**
 * The first eight bytes of a word in UTF-8, zeros after its end, as a number with a sign, in the order of the bytes: words that begin alike are
 * a range of numbers, which is found without reading the words.
 */
export function headOf(word: string): bigint {
  fillHead(word, 0)
  return readFilled()
}

/** Half of all numbers are below zero: the first bit turned keeps the order. */
function readFilled(): bigint {
  bytes[0]! ^= 0x80
  return view.getBigInt64(0)
}

/** Heads of the words that begin so, both ends included. `isSure`: whoever has such a head does begin so, with nothing left to compare. */
export function headsBeginning(beginning: string): {
  readonly low: bigint
  readonly high: bigint
  readonly isSure: boolean
} {
  const low = headOf(beginning)
  const length = fillHead(beginning, 0xff)
  return { low, high: readFilled(), isSure: length <= HEAD_BYTES }
}

/** Gives the length in bytes, counting no further than one too many. */
function fillHead(word: string, rest: number): number {
  let at = 0
  for (; at < word.length && at < HEAD_BYTES; at++) {
    const code = word.charCodeAt(at)
    if (code > 127) return fillEncoded(word, rest)
    bytes[at] = code
  }
  bytes.fill(rest, at)
  return word.length > HEAD_BYTES ? HEAD_BYTES + 1 : at
}

function fillEncoded(word: string, rest: number): number {
  const encoded = encoder.encode(word.slice(0, HEAD_BYTES + 1))
  bytes.fill(rest)
  bytes.set(encoded.subarray(0, HEAD_BYTES))
  return encoded.length > HEAD_BYTES ? HEAD_BYTES + 1 : encoded.length
}
