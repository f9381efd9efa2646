/** Something about the embedded ledger that code meets and a person may have to act on. `retryable`: the same call may succeed later. */
export abstract class EmbeddedLedgerError extends Error {
  abstract readonly retryable: boolean
}

/** Another live process owns the data folder. */
export class LedgerFolderInUseError extends EmbeddedLedgerError {
  override readonly name = 'LedgerFolderInUseError'
  readonly retryable = true

  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(
      `The ledger in ${dataDir} is already run by process ${pid}. Stop that one first, or give this one another DATA_DIR.`,
    )
  }
}

/** A line of the journal before its last one cannot be read. Everything on disk is left as it is. */
export class DamagedJournalError extends EmbeddedLedgerError {
  override readonly name = 'DamagedJournalError'
  readonly retryable = false

  constructor(
    readonly path: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(
      `Line ${line} of the ledger's journal ${path} is damaged (${reason}). Nothing was changed or deleted: bring the file back from a copy, or set the folder aside.`,
    )
  }
}

/** Replaying the journal gave another block than the one that was recorded. Everything on disk is left as it is. */
export class ReplayDivergedError extends EmbeddedLedgerError {
  override readonly name = 'ReplayDivergedError'
  readonly retryable = false

  constructor(
    readonly block: number,
    readonly recorded: string,
    readonly replayed: string,
  ) {
    super(
      `Replaying the journal diverged at block ${block}: ${recorded} is recorded, ${replayed} came out. Nothing was changed or deleted. Most likely the node's version changed.`,
    )
  }
}

/** The folder holds a ledger of another chain, or one written by a node that builds other blocks. */
export class LedgerFolderMismatchError extends EmbeddedLedgerError {
  override readonly name = 'LedgerFolderMismatchError'
  readonly retryable = false

  constructor(
    readonly what: string,
    readonly inFolder: string | number,
    readonly here: string | number,
  ) {
    super(
      `The ledger in this data folder has ${what} ${inFolder}; this program would give ${here}. Nothing was changed.`,
    )
  }
}

/** The node program could not be found or did not come up. */
export class NodeStartError extends EmbeddedLedgerError {
  override readonly name = 'NodeStartError'
  readonly retryable = false
}

/** The node ended, or did not answer. What was journaled is mined when it is back. */
export class NodeAwayError extends EmbeddedLedgerError {
  override readonly name = 'NodeAwayError'
  readonly retryable = true
}

/** The node answered a call with a JSON-RPC error: its code, words and data, handed on as they are. */
export class RefusedCallError extends EmbeddedLedgerError {
  override readonly name = 'RefusedCallError'
  readonly retryable = false

  constructor(
    readonly code: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message)
  }
}
