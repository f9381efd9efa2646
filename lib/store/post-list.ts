// 16 million entries a step and 500 million words stay exact in a double.
const POST_SHIFT = 2 ** 24

/** Which word which entry of a step has, each pair as one number, so that one sort of numbers orders by both. Entries count from the step's first. */
export class PostList {
  #posts = new Float64Array(1024)
  #length = 0
  /** Where the posts of the entry under way begin. */
  #entryStart = 0

  /** What follows is of the next entry. */
  startEntry(): void {
    this.#entryStart = this.#length
  }

  /** Adds a word of the entry under way, unless it has it already. */
  add(token: number, offset: number): void {
    const post = token * POST_SHIFT + offset
    // An entry has a dozen words: looking back over them costs less than a set.
    for (let at = this.#length - 1; at >= this.#entryStart; at--) if (this.#posts[at] === post) return
    if (this.#length === this.#posts.length) {
      const larger = new Float64Array(this.#posts.length * 2)
      larger.set(this.#posts)
      this.#posts = larger
    }
    this.#posts[this.#length++] = post
  }

  /** By token, then by place: what one word asks for lies together. */
  forEachSorted(visit: (token: number, offset: number) => void): void {
    for (const post of this.#posts.subarray(0, this.#length).sort()) {
      const token = Math.floor(post / POST_SHIFT)
      visit(token, post - token * POST_SHIFT)
    }
  }
}
