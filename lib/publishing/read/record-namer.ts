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

/**
 * Names the records of one file, in its order. A reference that stands once in the file names its record; a missing or
 * repeated one is no name, and the record gets a derived one (see docs/record-format.md).
 */
export class RecordNamer {
  readonly #counts = new CompactCounts()

  constructor(private readonly references: TextCounts) {}

  /** `reference` as counted over the whole file; `ref` and `part` are what it says. `belongsTo` is the activity or contract. */
  name(
    record: UnnamedRecord,
    {
      reference,
      ref,
      part,
      belongsTo = '',
    }: {
      readonly reference: string | null
      readonly ref?: string
      readonly part?: string
      readonly belongsTo?: string
    },
  ): SpendingRecord {
    if (ref !== undefined && reference !== null && this.references.get(reference) === 1) {
      return part === undefined ? { ref, ...record } : { ref, part, ...record }
    }
    return { ref: belongsTo, part: derivePart({ record, counts: this.#counts }), refBasis: 'derived', ...record }
  }

  isUnique(reference: string): boolean {
    return this.references.get(reference) === 1
  }
}
