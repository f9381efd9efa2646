import { MAX_DEPTH } from './bounds'

const QUOTE = 0x22
const COMMA = 0x2c
const MINUS = 0x2d
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

const SHORT_ESCAPES = new Set(Array.from('"\\bfnrt', (character) => character.charCodeAt(0)))
const LITERALS = new Set(Array.from('truefalsn', (character) => character.charCodeAt(0)))

/** Every integer of so many digits is safe in a double. */
const SURELY_SAFE_DIGITS = 15

/**
 * Whether bytes, already known to be UTF-8 and JSON, are canonical beyond doubt.
 *
 * The quick road of decodeRecordLine, in one pass and without building a second text. `false` settles nothing: it also
 * stands for what is rare and better judged slowly, such as \u escapes, long numbers and names that are not ASCII.
 */
export function isPlainlyCanonical(bytes: Uint8Array): boolean {
  const inObject: boolean[] = []
  const nameStarts: number[] = []
  const nameEnds: number[] = []
  let depth = -1
  let nameExpected = false

  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    switch (byte) {
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        depth += 1
        if (depth === MAX_DEPTH) return false
        nameExpected = byte === OPEN_OBJECT
        inObject[depth] = nameExpected
        nameStarts[depth] = -1
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        depth -= 1
        break
      case COMMA:
        nameExpected = inObject[depth] === true
        break
      case COLON:
        nameExpected = false
        break
      case QUOTE: {
        const end = nameExpected ? plainNameEnd(bytes, at + 1) : stringEnd(bytes, at + 1)
        if (end < 0) return false
        if (nameExpected) {
          const previous = nameStarts[depth]!
          if (previous >= 0 && !isBefore(bytes, previous, nameEnds[depth]!, at + 1, end)) return false
          nameStarts[depth] = at + 1
          nameEnds[depth] = end
        }
        at = end
        break
      }
      default: {
        if (byte === MINUS || (byte >= ZERO && byte <= NINE)) {
          const end = integerEnd(bytes, at)
          if (end < 0) return false
          at = end - 1
        } else if (!LITERALS.has(byte)) {
          return false
        }
      }
    }
  }
  return true
}

/** Where the string that begins at `at` ends, or −1 where it holds an escape that is not surely the shortest. */
function stringEnd(bytes: Uint8Array, at: number): number {
  for (let index = at; index < bytes.length; index += 1) {
    const byte = bytes[index]!
    if (byte === QUOTE) return index
    if (byte === BACKSLASH) {
      index += 1
      if (!SHORT_ESCAPES.has(bytes[index]!)) return -1
    }
  }
  return -1
}

/** As {@link stringEnd}, for a member's name; −1 too where comparing bytes would not be comparing UTF-16 code units. */
function plainNameEnd(bytes: Uint8Array, at: number): number {
  for (let index = at; index < bytes.length; index += 1) {
    const byte = bytes[index]!
    if (byte === QUOTE) return index
    if (byte === BACKSLASH || byte >= 0x80) return -1
  }
  return -1
}

/** Where the integer that begins at `at` ends, or −1 where it is not surely a safe integer in its shortest form. */
function integerEnd(bytes: Uint8Array, at: number): number {
  const digits = bytes[at] === MINUS ? at + 1 : at
  let end = digits
  while (end < bytes.length && bytes[end]! >= ZERO && bytes[end]! <= NINE) end += 1
  if (end - digits > SURELY_SAFE_DIGITS || (digits > at && bytes[digits] === ZERO)) return -1
  const next = bytes[end]
  return next === undefined || next === COMMA || next === CLOSE_ARRAY || next === CLOSE_OBJECT ? end : -1
}

function isBefore(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  for (let left = a, right = b; left < aEnd && right < bEnd; left += 1, right += 1) {
    const difference = bytes[left]! - bytes[right]!
    if (difference !== 0) return difference < 0
  }
  return aEnd - a < bEnd - b
}
