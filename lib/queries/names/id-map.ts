import { IntList } from './int-list'

/** Small whole numbers by small whole numbers, such as local ids: denser than a `Map`. */
export class IdMap {
  #items = new IntList()

  get(id: number): number | undefined {
    const item = id < this.#items.length ? this.#items.at(id) : -1
    return item < 0 ? undefined : item
  }

  set(id: number, item: number): void {
    while (this.#items.length <= id) this.#items.push(-1)
    this.#items.set(id, item)
  }
}
