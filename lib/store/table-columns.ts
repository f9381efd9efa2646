import { DuckDBBlobValue, type DuckDBValue, type DuckDBVector } from '@duckdb/node-api'

/** Values of one column on their way into a table. */
export interface TableColumn {
  readonly length: number
  push(value: DuckDBValue): void
  /** Writes values `from` to `to` into a fresh vector of that length; `from` is a multiple of 64. */
  writeTo(vector: DuckDBVector, from: number, to: number): void
}

export type NumberKind = 'INTEGER' | 'UTINYINT' | 'USMALLINT' | 'BIGINT' | 'UBIGINT'
type NumberArray = Int32Array | Uint8Array | Uint16Array | BigInt64Array | BigUint64Array

const ARRAYS = {
  INTEGER: (length: number): NumberArray => new Int32Array(length),
  UTINYINT: (length: number): NumberArray => new Uint8Array(length),
  USMALLINT: (length: number): NumberArray => new Uint16Array(length),
  BIGINT: (length: number): NumberArray => new BigInt64Array(length),
  UBIGINT: (length: number): NumberArray => new BigUint64Array(length),
} as const satisfies Record<NumberKind, (length: number) => NumberArray>

/** What the engine's vectors of numbers hold. Their own setItem takes one value at a time, and works on 64-bit masks for each once one is null. */
type NumberVector = { readonly items: NumberArray; readonly validity: { data: BigUint64Array | null } }

const FIRST_CAPACITY = 64

/** A column of whole numbers, kept and handed over as a typed array with one bit a value that is there. */
export class NumberColumn implements TableColumn {
  length: number
  #values: NumberArray
  /** A bit for each value, set where there is one; none are kept before the first null. */
  #present: Uint32Array | null = null

  /** `values`, an array of the kind, is the whole column, all present; nothing may be pushed then. */
  constructor(
    readonly kind: NumberKind,
    values: NumberArray | null = null,
  ) {
    this.length = values?.length ?? 0
    this.#values = values ?? ARRAYS[kind](FIRST_CAPACITY)
  }

  /** RangeError where the value is none of the column's. */
  push(value: DuckDBValue): void {
    const at = this.length
    if (at === this.#values.length) this.#grow()
    this.length = at + 1
    if (value === null) {
      this.#present ??= new Uint32Array(this.#values.length / 32).fill(0xffff_ffff)
      this.#present[at >>> 5]! &= ~(1 << (at & 31))
      return
    }
    const values = this.#values
    values[at] = value as never
    // A typed array wraps what does not fit, silently.
    if (values[at] !== value) throw new RangeError(`${String(value)} is no ${this.kind}.`)
  }

  #grow(): void {
    const larger = ARRAYS[this.kind](this.#values.length * 2)
    larger.set(this.#values as never)
    this.#values = larger
    if (this.#present === null) return
    const present = new Uint32Array(larger.length / 32).fill(0xffff_ffff)
    present.set(this.#present)
    this.#present = present
  }

  writeTo(vector: DuckDBVector, from: number, to: number): void {
    const target = vector as unknown as NumberVector
    target.items.set(this.#values.subarray(from, to) as never)
    if (this.#present !== null) {
      const words = new BigUint64Array(Math.ceil((to - from) / 64))
      new Uint32Array(words.buffer).set(this.#present.subarray(from / 32, from / 32 + words.length * 2))
      target.validity.data = words
    }
    vector.flush()
  }
}

/** A column of texts, of bytes or of what else the engine takes. */
export class ValueColumn implements TableColumn {
  readonly #values: (DuckDBValue | Uint8Array)[] = []

  get length(): number {
    return this.#values.length
  }

  push(value: DuckDBValue | Uint8Array): void {
    this.#values.push(value)
  }

  writeTo(vector: DuckDBVector, from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const value = this.#values[index]!
      vector.setItem(index - from, value instanceof Uint8Array ? new DuckDBBlobValue(value) : value)
    }
    vector.flush()
  }
}
