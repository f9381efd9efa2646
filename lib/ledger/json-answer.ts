import type { Hex as Hash } from '@/lib/record-format/hex'
import { InconsistentNodeError } from './errors'

/** A JSON object of a node's answer; throws InconsistentNodeError, naming `what`, on anything else. */
export function toAnswerObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InconsistentNodeError(`${what} is not an object`)
  }
  return value as Readonly<Record<string, unknown>>
}

/** A quantity (`0x1f`) that fits a safe integer. */
export function toQuantity(value: unknown, what: string): number {
  const number = typeof value === 'string' && /^0x[0-9a-f]{1,14}$/i.test(value) ? Number(value) : Number.NaN
  if (!Number.isSafeInteger(number)) throw new InconsistentNodeError(`${what} is not a number`)
  return number
}

/** 32 bytes in hex, in lower case. */
export function toHash(value: unknown, what: string): Hash {
  if (typeof value !== 'string' || !/^0x[0-9a-f]{64}$/i.test(value)) {
    throw new InconsistentNodeError(`${what} is not a hash`)
  }
  return value.toLowerCase() as Hash
}

export const toHexQuantity = (number: number): Hash => `0x${number.toString(16)}`
