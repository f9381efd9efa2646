/** Something the store met. `retryable` says whether trying again may help. */
export abstract class StoreError extends Error {
  abstract readonly retryable: boolean
}

/** Nothing has opened the store in this process yet: the server is still starting. */
export class StoreNotReadyError extends StoreError {
  override readonly name = 'StoreNotReadyError'
  readonly retryable = true

  constructor() {
    super('The index is not open yet.')
  }
}

/** The store was closed while, or before, it was asked. */
export class StoreClosedError extends StoreError {
  override readonly name = 'StoreClosedError'
  readonly retryable = false

  constructor(readonly path: string) {
    super(`The index at ${path} is closed.`)
  }
}

/** One process may open one file for one ledger: a second opening asked for another ledger. */
export class StoreMismatchError extends StoreError {
  override readonly name = 'StoreMismatchError'
  readonly retryable = false

  constructor(
    readonly path: string,
    readonly opened: string,
    readonly asked: string,
  ) {
    super(`The index at ${path} is open for ledger ${opened}, not ${asked}.`)
  }
}

/** A step names something that no earlier event introduced: the indexer skipped an event. */
export class UnknownReferenceError extends StoreError {
  override readonly name = 'UnknownReferenceError'
  readonly retryable = false

  constructor(
    readonly kind: 'agency' | 'publication' | 'entry',
    readonly reference: string,
    readonly blockNumber: number,
  ) {
    super(`Block ${blockNumber} names ${kind} ${reference}, which the index has not seen.`)
  }
}
