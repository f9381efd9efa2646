/** Answers kept at once; the one longest unused goes first. */
const KEPT = 500

/** Answers of the present state of the index. Whoever asks for what is being computed waits for the same answer. */
export class AnswerCache {
  #answers = new Map<string, Promise<unknown>>()

  /** Forgets all answers: the index has changed. One that is still being computed may be of the old state, and is not kept. */
  forget(): void {
    this.#answers = new Map()
  }

  get<Answer>(key: string, compute: () => Promise<Answer>): Promise<Answer> {
    const answers = this.#answers
    const known = answers.get(key) as Promise<Answer> | undefined
    if (known !== undefined) {
      answers.delete(key)
      answers.set(key, known)
      return known
    }
    const answer = compute()
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    const [oldest] = answers.keys()
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
