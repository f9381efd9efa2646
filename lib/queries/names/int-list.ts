/** Numbers of 32 bits that are added to, in one piece of memory. */
export class IntList {
  #items: Int32Array<ArrayBuffer>
  #length = 0

  constructor(capacity = 64) {
    this.#items = new Int32Array(capacity)
  }

  get length(): number {
    return this.#length
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#items.length * 2)
      larger.set(this.#items)
      this.#items = larger
    }
    this.#items[this.#length++] = item
  }

  /** The memory itself, until something is added; what lies beyond `length` is nothing. */
  get items(): Int32Array {
    return this.#items
  }

  /** The item at a place below `length`. */
  at(place: number): number {
    return this.#items[place]!
  }

  set(place: number, item: number): void {
    this.#items[place] = item
  }
}
