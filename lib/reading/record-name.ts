import * as crypto from 'node:crypto'
import type { SpendingRecord } from '@/lib/domain/record'

/** The name of a record within its agency as canonical JSON of [ref, part]; no part and an empty one are the same. */
export const nameKey = ({ ref, part }: Pick<SpendingRecord, 'ref' | 'part'>): string =>
  JSON.stringify([ref, part ?? ''])

/** First 8 bytes of SHA-256 of {@link nameKey}, big-endian. Two names may share it: compare the names too. */
export const nameHash = (key: string): bigint => sha256(key).readBigUInt64BE(0)

// Node before 20.12 has only the way through an object, at twice the time.
const sha256: (text: string) => Buffer =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'buffer')
    : (text) => crypto.createHash('sha256').update(text).digest()
