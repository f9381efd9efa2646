import type { SpendingRecord } from '../domain/record'
import { serialiseCanonicalJson } from './canonical-json'

const encoder = new TextEncoder()

/**
 * A record as its canonical line, without the newline: the bytes that are hashed and published.
 *
 * Errors: CanonicalJsonError where it has no canonical form. Whether it meets the schema and the bound on its length is
 * for decodeRecordLine to say, which every publisher asks before it signs.
 */
export const encodeRecordLine = (record: SpendingRecord): Uint8Array => encoder.encode(serialiseCanonicalJson(record))
