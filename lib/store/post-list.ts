const DIGIT_BITS = 16
const BUCKETS = 2 ** DIGIT_BITS

/** Which word which entry of a step has. Entries count from the step's first, and come in order. */
export class PostList {
  #tokens = new Int32Array(1024)
  #entries = new Int32Array(1024)
  #length = 0
  /** Where the posts of the entry under way begin. */
  #entryStart = 0

  /** What is added from now on is of the next entry. */
  startEntry(): void {
    this.#entryStart = this.#length
  }

  /** Adds a word of the entry under way, unless it has it already. */
  add(token: number, entry: number): void {
    // An entry has a dozen words: looking back over them costs less than a set.
    for (let at = this.#length - 1; at >= this.#entryStart; at--) if (this.#tokens[at] === token) return
    if (this.#length === this.#tokens.length) {
      this.#tokens = doubled(this.#tokens)
      this.#entries = doubled(this.#entries)
    }
    this.#tokens[this.#length] = token
    this.#entries[this.#length++] = entry
  }

  /** By word, then by entry: what one word asks for lies together. */
  sorted(): { readonly tokens: Int32Array; readonly entries: Int32Array } {
    let posts = {
      tokens: this.#tokens.subarray(0, this.#length),
      entries: this.#entries.subarray(0, this.#length),
    }
    // Entries are in order as they come; two stable passes over the halves of a word's id put the words in order.
    for (const shift of [0, DIGIT_BITS]) posts = sortByDigit(posts, shift)
    return posts
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

type Posts = { readonly tokens: Int32Array<ArrayBuffer>; readonly entries: Int32Array<ArrayBuffer> }

function sortByDigit({ tokens, entries }: Posts, shift: number): Posts {
  const next = new Int32Array(BUCKETS)
  for (const token of tokens) next[(token >>> shift) % BUCKETS]! += 1
  for (let bucket = 0, start = 0; bucket < BUCKETS; bucket++) {
    const count = next[bucket]!
    next[bucket] = start
    start += count
  }
  const sorted = { tokens: new Int32Array(tokens.length), entries: new Int32Array(tokens.length) }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const to = next[(token >>> shift) % BUCKETS]!++
    sorted.tokens[to] = token
    sorted.entries[to] = entries[at]!
  }
  return sorted
}
