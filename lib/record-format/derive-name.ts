import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { SpendingRecord } from '../domain/record'
import { serialiseCanonicalJson } from './canonical-json'
import { pointerTo } from './json-pointer'

/** What a derived name is made of: the record, named or not, with the pointers of values that are or will be sealed. */
export type UnnamedRecord = Omit<SpendingRecord, 'ref' | 'part' | 'refBasis'> &
  Partial<Pick<SpendingRecord, 'ref' | 'part' | 'refBasis'>>

const NOT_FACTS: ReadonlySet<string> = new Set(['ref', 'part', 'refBasis', 'source', 'sealed', 'amends'])

/**
 * Canonical JSON of a record's unsealed source facts: the record without `ref`, `part`, `refBasis`, `source`, `sealed` and
 * `amends`, and without each value at a pointer in `sealed`. A member that is sealed is left out; an element of an array that
 * is sealed becomes null, so that the others keep their places. What a value was or will be sealed as makes no difference.
 */
export function serialiseSourceFacts(record: UnnamedRecord): string {
  const sealed = new Set(record.sealed ?? [])
  const facts = Object.entries(record).filter(([name, value]) => !NOT_FACTS.has(name) && value !== undefined)
  return serialiseCanonicalJson(withoutSealed(Object.fromEntries(facts), '', sealed))
}

function withoutSealed(value: unknown, pointer: string, sealed: ReadonlySet<string>): unknown {
  if (sealed.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const at = pointerTo(pointer, index)
      return sealed.has(at) ? null : withoutSealed(item, at, sealed)
    })
  }
  const kept = Object.entries(value).filter(([name]) => !sealed.has(pointerTo(pointer, name)))
  return Object.fromEntries(
    kept.map(([name, member]) => [name, withoutSealed(member, pointerTo(pointer, name), sealed)]),
  )
}

/**
 * The `part` of a record whose source gives no reference of its own, or one that repeats: `x-`, the first 16 hex digits of
 * the SHA-256 of its source facts, and `-n` for the nth record with the same ones in the file, from 1.
 *
 * `counts` remembers how many of each were met and is changed: give one Map to all records of a file, in file order.
 */
export function derivePart({
  record,
  counts,
}: {
  readonly record: UnnamedRecord
  readonly counts: Map<string, number>
}): string {
  const facts = bytesToHex(sha256(new TextEncoder().encode(serialiseSourceFacts(record)))).slice(0, 16)
  const nth = (counts.get(facts) ?? 0) + 1
  counts.set(facts, nth)
  return `x-${facts}-${nth}`
}

/**
 * Names records that have no name of their own, one by one and in file order; see {@link derivePart}.
 *
 * Shape: each record with `part` and `refBasis: 'derived'`; `ref` stays as given (the activity or contract identifier), else
 * becomes empty.
 */
export function* deriveNames(
  records: Iterable<UnnamedRecord>,
  counts: Map<string, number> = new Map(),
): Generator<SpendingRecord> {
  for (const record of records) {
    yield { ...record, ref: record.ref ?? '', part: derivePart({ record, counts }), refBasis: 'derived' }
  }
}
