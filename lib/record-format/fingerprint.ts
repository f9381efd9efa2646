import { type AgencyCode, isAgencyCode } from '../domain/record-id'
import { type Hex, toHex } from './hex'
import { type Keccak256, keccak256 } from './keccak'

const LEAF = 0x00

/**
 * Leaf hashes of the lines of one agency, in their order: H(0x00 ‖ agency code ‖ line), the line without its newline.
 *
 * Unit: 32 bytes each. `hash` may be a faster Keccak-256 (keccak-wasm.ts on a server).
 * Errors: RangeError where `agency` is not an agency's code, since then the code and the line could not be told apart.
 */
export function recordLeaves({ agency, lines, hash = keccak256 }: RecordLeavesParameters): Uint8Array[] {
  if (!isAgencyCode(agency)) throw new RangeError(`"${agency}" is not an agency's code.`)
  const prefix = new Uint8Array([LEAF, ...new TextEncoder().encode(agency)])
  let buffer = new Uint8Array(2048)
  buffer.set(prefix)
  return lines.map((line) => {
    const length = prefix.length + line.length
    if (length > buffer.length) {
      buffer = new Uint8Array(length * 2)
      buffer.set(prefix)
    }
    buffer.set(line, prefix.length)
    return hash(buffer.subarray(0, length))
  })
}

export type RecordLeavesParameters = {
  readonly agency: AgencyCode
  readonly lines: readonly Uint8Array[]
  readonly hash?: Keccak256
}

/** Leaf hash of one line; see {@link recordLeaves}. */
export const recordLeaf = ({ agency, line }: { readonly agency: AgencyCode; readonly line: Uint8Array }): Uint8Array =>
  recordLeaves({ agency, lines: [line] })[0]!

/** A record's fingerprint: its leaf hash as `0x…`, the form that records, links and pages use. */
export const fingerprint = (parameters: { readonly agency: AgencyCode; readonly line: Uint8Array }): Hex =>
  toHex(recordLeaf(parameters))
