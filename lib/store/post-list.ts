const DIGIT_BITS = 16
const BUCKETS = 2 ** DIGIT_BITS

/** Which word which entry of a step has, and where. Entries count from the step's first, and come in order. */
export class PostList {
  #tokens = new Int32Array(1024)
  #entries = new Int32Array(1024)
  #fields = new Uint16Array(1024)
  #length = 0
  /** Where the posts of the entry under way begin. */
  #entryStart = 0

  /** What is added from now on is of the next entry. */
  startEntry(): void {
    this.#entryStart = this.#length
  }

  /** Says that the entry under way has a word in a field; once for each word, whatever the fields. */
  add(token: number, entry: number, field: number): void {
    // An entry has a dozen words: looking back over them costs less than a set.
    for (let at = this.#length - 1; at >= this.#entryStart; at--) {
      if (this.#tokens[at] !== token) continue
      this.#fields[at]! |= field
      return
    }
    if (this.#length === this.#tokens.length) this.#grow()
    this.#tokens[this.#length] = token
    this.#entries[this.#length] = entry
    this.#fields[this.#length++] = field
  }

  #grow(): void {
    const length = this.#tokens.length * 2
    const [tokens, entries, fields] = [new Int32Array(length), new Int32Array(length), new Uint16Array(length)]
    tokens.set(this.#tokens)
    entries.set(this.#entries)
    fields.set(this.#fields)
    this.#tokens = tokens
    this.#entries = entries
    this.#fields = fields
  }

  /** By word, then by entry: what one word asks for lies together. */
  sorted(): Posts {
    let posts: Posts = {
      tokens: this.#tokens.subarray(0, this.#length),
      entries: this.#entries.subarray(0, this.#length),
      fields: this.#fields.subarray(0, this.#length),
    }
    // Entries are in order as they come; two stable passes over the halves of a word's id put the words in order.
    for (const shift of [0, DIGIT_BITS]) posts = sortByDigit(posts, shift)
    return posts
  }
}

/** One post a place in the three arrays. */
type Posts = { readonly tokens: Int32Array; readonly entries: Int32Array; readonly fields: Uint16Array }

function sortByDigit({ tokens, entries, fields }: Posts, shift: number): Posts {
  const next = new Int32Array(BUCKETS)
  for (const token of tokens) next[(token >>> shift) % BUCKETS]! += 1
  for (let bucket = 0, start = 0; bucket < BUCKETS; bucket++) {
    const count = next[bucket]!
    next[bucket] = start
    start += count
  }
  const { length } = tokens
  const sorted = { tokens: new Int32Array(length), entries: new Int32Array(length), fields: new Uint16Array(length) }
  for (let at = 0; at < length; at++) {
    const token = tokens[at]!
    const to = next[(token >>> shift) % BUCKETS]!++
    sorted.tokens[to] = token
    sorted.entries[to] = entries[at]!
    sorted.fields[to] = fields[at]!
  }
  return sorted
}
