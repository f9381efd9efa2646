const FIRST_SLOTS = 1 << 16
/** slots of twelve bytes: 96 MiB, for some six million different texts */
const MAX_SLOTS = 1 << 23

/** The file holds more different references than the reader has room to compare. */
export class TooManyReferencesError extends Error {
  override readonly name = 'TooManyReferencesError'
  constructor() {
    super('The file has more rows than one publication can name.')
  }
}

/**
 * Counts texts by a 64-bit hash of each, in twelve bytes a text, so that millions of references fit in memory.
 *
 * Two texts with one hash count as one, which makes a unique reference look repeated: by chance once in some
 * ten million files of a million references, and then the records get derived names, which is safe.
 */
export class TextCounts {
  #slots = FIRST_SLOTS
  #used = 0
  #high = new Uint32Array(FIRST_SLOTS)
  #low = new Uint32Array(FIRST_SLOTS)
  #counts = new Uint32Array(FIRST_SLOTS)

  /** How often `text` was counted. */
  get(text: string): number {
    const [high, low] = hash(text)
    return this.#counts[this.#find(high, low)]!
  }

  /** Counts `text` once more; answers how often it has been counted now. Throws {@link TooManyReferencesError} when full. */
  add(text: string): number {
    const [high, low] = hash(text)
    const slot = this.#find(high, low)
    if (this.#counts[slot] === 0) {
      if (++this.#used * 4 > this.#slots * 3) {
        this.#grow()
        this.#put(this.#find(high, low), high, low, 1)
        return 1
      }
      this.#put(slot, high, low, 1)
      return 1
    }
    return ++this.#counts[slot]!
  }

  /** States how often `text` was counted. */
  set(text: string, count: number): void {
    if (this.add(text) === count) return
    const [high, low] = hash(text)
    this.#counts[this.#find(high, low)] = count
  }

  #put(slot: number, high: number, low: number, count: number): void {
    this.#high[slot] = high
    this.#low[slot] = low
    this.#counts[slot] = count
  }

  #find(high: number, low: number): number {
    const mask = this.#slots - 1
    let slot = low & mask
    while (this.#counts[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    if (this.#slots >= MAX_SLOTS) throw new TooManyReferencesError()
    const [high, low, counts] = [this.#high, this.#low, this.#counts]
    this.#slots *= 2
    this.#high = new Uint32Array(this.#slots)
    this.#low = new Uint32Array(this.#slots)
    this.#counts = new Uint32Array(this.#slots)
    for (let slot = 0; slot < counts.length; slot++) {
      if (counts[slot] !== 0) this.#put(this.#find(high[slot]!, low[slot]!), high[slot]!, low[slot]!, counts[slot]!)
    }
  }
}

/** Two 32-bit lanes over the text's UTF-16 units, each finished so that near texts part. */
function hash(text: string): [high: number, low: number] {
  let high = 0x9e3779b9 ^ text.length
  let low = 0x7f4a7c15
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193) + ((high >>> 15) | 0)
    low = Math.imul(low + unit, 0x5bd1e995) ^ (low >>> 13)
  }
  return [finish(high ^ Math.imul(low, 0x85ebca6b)), finish(low ^ Math.imul(high, 0xc2b2ae35))]
}

function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
