import { countSlips, countSlipsOfBeginning } from '@/lib/domain/edit-distance'
import { countBits, hasDigit, lettersOf } from '@/lib/store/word-letters'
import { IntList } from './int-list'

/** Slips that are forgiven in a word: none in a short one, which is near too many others. */
export function slipsForgiven(word: string): number {
  const length = [...word].length
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** Words that are known, each once, by small numbers in the order in which they came: exact, by their beginning, or near. */
export class WordList {
  #words: string[] = []
  #ids = new Map<string, number>()
  /** By the first two characters; a word of one by that alone. */
  #byHead = new Map<string, IntList>()
  #headsByFirst = new Map<string, string[]>()
  #letters = new IntList()

  get size(): number {
    return this.#words.length
  }

  wordOf(id: number): string {
    return this.#words[id]!
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word)
  }

  add(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#words.length
    this.#words.push(word)
    this.#ids.set(word, id)
    this.#letters.push(lettersOf(word))
    const head = word.slice(0, 2)
    let list = this.#byHead.get(head)
    if (list === undefined) {
      list = new IntList(4)
      this.#byHead.set(head, list)
      const first = word.slice(0, 1)
      const heads = this.#headsByFirst.get(first)
      if (heads === undefined) this.#headsByFirst.set(first, [head])
      else heads.push(head)
    }
    list.push(id)
    return id
  }

  /** Calls `visit` with every word that begins so, the word itself too. */
  eachBeginning(typed: string, visit: (id: number) => void): void {
    const heads = typed.length < 2 ? (this.#headsByFirst.get(typed) ?? []) : [typed.slice(0, 2)]
    for (const head of heads) {
      const list = this.#byHead.get(head)
      if (list === undefined) continue
      for (let at = 0; at < list.length; at++) {
        const id = list.at(at)
        if (typed.length <= 2 || this.#words[id]!.startsWith(typed)) visit(id)
      }
    }
  }

  /**
   * Words near to what is typed, the nearest alone: a farther one is another word. With `asBeginning` words that begin near to it. Words
   * with digits are near to nothing, unless digits are typed.
   */
  findNear(typed: string, asBeginning: boolean): readonly number[] {
    const most = slipsForgiven(typed)
    if (most === 0) return []
    const letters = lettersOf(typed)
    const length = typed.length
    const withDigits = hasDigit(letters)
    let near: number[] = []
    let nearest = most
    for (let id = 0; id < this.#words.length; id++) {
      const others = this.#letters.at(id)
      const differing = asBeginning ? letters & ~others : letters ^ others
      if (countBits(differing) > (asBeginning ? nearest : 2 * nearest)) continue
      const word = this.#words[id]!
      if (word.length < length - 2 * nearest || (!asBeginning && word.length > length + 2 * nearest)) continue
      if (!withDigits && hasDigit(others)) continue
      const slips = asBeginning ? countSlipsOfBeginning(typed, word, nearest) : countSlips(typed, word, nearest)
      if (slips > nearest) continue
      if (slips < nearest) near = []
      nearest = slips
      near.push(id)
    }
    return near
  }
}
