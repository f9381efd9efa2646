import type { SpendingRecord } from '@/lib/domain/record'
import { derivePart, type UnnamedRecord } from '@/lib/record-format/derive-name'
import { TextCounts } from './text-counts'

/** A Map of counts in twelve bytes a name, so that naming millions of rows stays within memory. */
class CompactCounts extends Map<string, number> {
  readonly #counts = new TextCounts()
  override get(name: string): number | undefined {
    return this.#counts.get(name) || undefined
  }
  override set(name: string, count: number): this {
    this.#counts.set(name, count)
    return this
  }
}

export type RecordName = Pick<SpendingRecord, 'ref' | 'part' | 'refBasis'>

/**
 * Names the records of one file, in its order. A reference that stands once in the file names its record; a missing or
 * repeated one is no name, and the record gets a derived one (see docs/record-format.md).
 */
export class RecordNamer {
  readonly #counts = new CompactCounts()

  /** `references`: every reference of the whole file, counted. */
  constructor(private readonly references: TextCounts) {}

  isUnique(reference: string): boolean {
    return this.references.get(reference) === 1
  }

  /** The derived name of a record; `belongsTo` is its activity or contract, `sealed` the pointers of what will be sealed. */
  derive(record: UnnamedRecord, belongsTo = '', sealed?: readonly string[]): RecordName {
    const part = derivePart({ record: sealed === undefined ? record : { ...record, sealed }, counts: this.#counts })
    return { ref: belongsTo, part, refBasis: 'derived' }
  }
}
