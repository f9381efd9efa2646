import { toBigInt, toHex } from './bytes'
import { EvidenceError } from './evidence-error'

/** The few ABI types that the ledger's events are made of. */
export type AbiType =
  | 'uint256'
  | 'bytes32'
  | 'bool'
  | 'bytes'
  | 'string'
  | { readonly array: AbiType }
  | { readonly tuple: readonly AbiType[] }

/** What decoding gives: uint256 → bigint, bytes32 → hex, bytes → Uint8Array, tuple and array → list. */
export type AbiValue = bigint | boolean | string | Uint8Array | readonly AbiValue[]

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const isDynamic = (type: AbiType): boolean =>
  type === 'bytes' || type === 'string' || (typeof type === 'object' && ('array' in type || type.tuple.some(isDynamic)))

const headSize = (type: AbiType): number =>
  typeof type === 'object' && 'tuple' in type && !isDynamic(type)
    ? type.tuple.reduce((size, part) => size + headSize(part), 0)
    : 32

/** Decodes ABI parameters. Errors: EvidenceError where an offset or length runs past the end, or text is not UTF-8. */
export function decodeAbi(types: readonly AbiType[], data: Uint8Array): readonly AbiValue[] {
  return decodeSequence(types, data, 0)
}

function decodeSequence(types: readonly AbiType[], data: Uint8Array, base: number): readonly AbiValue[] {
  let head = base
  return types.map((type) => {
    const at = isDynamic(type) ? base + readLength(data, head) : head
    head += headSize(type)
    return decodeOne(type, data, at)
  })
}

function decodeOne(type: AbiType, data: Uint8Array, at: number): AbiValue {
  if (typeof type === 'object') {
    if ('tuple' in type) return decodeSequence(type.tuple, data, at)
    const length = readLength(data, at)
    if (length * 32 > data.length) throw new EvidenceError('ABI: a list is longer than the data.')
    return decodeSequence(new Array<AbiType>(length).fill(type.array), data, at + 32)
  }
  if (type === 'bytes' || type === 'string') {
    const bytes = slice(data, at + 32, readLength(data, at))
    if (type === 'bytes') return bytes
    try {
      return strictUtf8.decode(bytes)
    } catch {
      throw new EvidenceError('ABI: a text is not UTF-8.')
    }
  }
  const word = slice(data, at, 32)
  if (type === 'bytes32') return toHex(word)
  const value = toBigInt(word)
  if (type === 'uint256') return value
  if (value > 1n) throw new EvidenceError('ABI: a yes or no is neither.')
  return value === 1n
}

function readLength(data: Uint8Array, at: number): number {
  const value = toBigInt(slice(data, at, 32))
  if (value > BigInt(data.length)) throw new EvidenceError('ABI: an offset or length runs past the end.')
  return Number(value)
}

function slice(data: Uint8Array, at: number, length: number): Uint8Array {
  if (at + length > data.length) throw new EvidenceError('ABI: the data are cut off.')
  return data.subarray(at, at + length)
}
