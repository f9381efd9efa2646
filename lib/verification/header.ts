import { type Hex, keccak256, parseHex, toBigInt, toHex } from './bytes'
import { EvidenceError } from './evidence-error'
import { encodeRlp } from './rlp'

/** A block header whose fields were hashed here. Seconds are Unix time. */
export type VerifiedHeader = {
  readonly hash: Hex
  readonly number: number
  readonly timestampSeconds: number
  readonly stateRoot: Uint8Array
}

type FieldKind = 'quantity' | 'bytes' | number

/** Fields of a header in RLP order, with the length of fixed ones. Those after `nonce` came with later forks: London, Shanghai, Cancun (three), Prague, and the block access list of EIP-7928. */
const FIELDS: readonly (readonly [name: string, kind: FieldKind])[] = [
  ['parentHash', 32],
  ['sha3Uncles', 32],
  ['miner', 20],
  ['stateRoot', 32],
  ['transactionsRoot', 32],
  ['receiptsRoot', 32],
  ['logsBloom', 256],
  ['difficulty', 'quantity'],
  ['number', 'quantity'],
  ['gasLimit', 'quantity'],
  ['gasUsed', 'quantity'],
  ['timestamp', 'quantity'],
  ['extraData', 'bytes'],
  ['mixHash', 32],
  ['nonce', 8],
  ['baseFeePerGas', 'quantity'],
  ['withdrawalsRoot', 32],
  ['blobGasUsed', 'quantity'],
  ['excessBlobGas', 'quantity'],
  ['parentBeaconBlockRoot', 32],
  ['requestsHash', 32],
  ['blockAccessListHash', 32],
]
const FIELDS_BEFORE_LONDON = 15

/**
 * Hashes the header that a node served and checks that it is the block the node says it is.
 *
 * `block` is the answer to eth_getBlockByNumber or …ByHash. The hash is computed here; the node's own is only compared with it.
 * Errors: EvidenceError where a field is missing or malformed, or the hash is another.
 */
export function verifyHeader(block: unknown): VerifiedHeader {
  if (typeof block !== 'object' || block === null) throw new EvidenceError('The block is not there.')
  const given = block as Readonly<Record<string, unknown>>
  const fields: Uint8Array[] = []
  for (const [index, [name, kind]] of FIELDS.entries()) {
    const value = given[name]
    if (value === undefined || value === null) {
      if (index < FIELDS_BEFORE_LONDON) throw new EvidenceError(`The header has no ${name}.`)
      const later = FIELDS.slice(index).find(
        ([laterName]) => given[laterName] !== undefined && given[laterName] !== null,
      )
      if (later) throw new EvidenceError(`The header has ${later[0]} but no ${name}.`)
      break
    }
    fields.push(parseField(name, kind, value))
  }

  const hash = toHex(keccak256(encodeRlp(fields)))
  if (given.hash !== hash) throw new EvidenceError(`The header hashes to ${hash}, not to the hash it was served with.`)
  return {
    hash,
    number: toSafeNumber('number', fields[8]!),
    timestampSeconds: toSafeNumber('timestamp', fields[11]!),
    stateRoot: fields[3]!,
  }
}

function parseField(name: string, kind: FieldKind, value: unknown): Uint8Array {
  if (kind === 'quantity') {
    if (typeof value !== 'string' || !/^0x(0|[1-9a-f][0-9a-f]{0,63})$/.test(value))
      throw new EvidenceError(`The header's ${name} is not a number.`)
    const digits = value === '0x0' ? '' : value.slice(2)
    return parseHex(`0x${digits.length % 2 ? '0' : ''}${digits}`)!
  }
  const bytes = parseHex(value)
  if (bytes === null || (kind !== 'bytes' && bytes.length !== kind))
    throw new EvidenceError(`The header's ${name} is malformed.`)
  return bytes
}

function toSafeNumber(name: string, bytes: Uint8Array): number {
  const value = toBigInt(bytes)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new EvidenceError(`The header's ${name} is out of bounds.`)
  return Number(value)
}
