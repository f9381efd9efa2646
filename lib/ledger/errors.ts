import type { Hex as Hash } from '@/lib/record-format/hex'

/** A failure while reading the ledger. `retryable`: whether asking again, or asking another node, may help. */
export abstract class LedgerError extends Error {
  abstract readonly retryable: boolean
}

/** No answer: refused, cut off, too late, or not JSON-RPC at all. */
export class NodeUnreachableError extends LedgerError {
  override readonly name = 'NodeUnreachableError'
  readonly retryable = true

  constructor(
    readonly node: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`The node ${node} gave no usable answer: ${reason}.`, options)
  }
}

/** The node answered with a JSON-RPC error. */
export class NodeRefusedError extends LedgerError {
  override readonly name = 'NodeRefusedError'
  readonly retryable = true

  constructor(
    readonly node: string,
    readonly method: string,
    readonly code: number,
    readonly reason: string,
  ) {
    super(`The node ${node} refused ${method}: ${reason} (${code}).`)
  }
}

/** The answer is larger than we are willing to hold. A smaller range may fit. */
export class AnswerTooLargeError extends LedgerError {
  override readonly name = 'AnswerTooLargeError'
  readonly retryable = true

  constructor(
    readonly node: string,
    readonly method: string,
    readonly maxBytes: number,
  ) {
    super(`The node ${node} answered ${method} with more than ${maxBytes} bytes.`)
  }
}

/** The node contradicted itself, the contract's rules, or what it said before: nothing of that answer is indexed. */
export class InconsistentNodeError extends LedgerError {
  override readonly name = 'InconsistentNodeError'
  readonly retryable = true

  /** @param what Names the thing that does not fit, in words. */
  constructor(
    readonly what: string,
    readonly position: { readonly blockNumber: number; readonly logIndex?: number } | null = null,
  ) {
    super(`The node's answers do not fit together${position ? ` at block ${position.blockNumber}` : ''}: ${what}.`)
  }
}

/** Two nodes serve different blocks under one number. */
export class NodesDisagreeError extends LedgerError {
  override readonly name = 'NodesDisagreeError'
  readonly retryable = true

  constructor(
    readonly blockNumber: number,
    readonly served: readonly { readonly node: string; readonly hash: Hash | null }[],
  ) {
    super(
      `The nodes disagree about block ${blockNumber}: ${served.map(({ node, hash }) => `${node} serves ${hash ?? 'nothing'}`).join(', ')}.`,
    )
  }
}

/** The node's chain ends below a block that was final before: it is behind, or has lost its data. */
export class StaleNodeError extends LedgerError {
  override readonly name = 'StaleNodeError'
  readonly retryable = true

  constructor(
    readonly node: string,
    readonly chainHead: number,
    readonly expectedAtLeast: number,
  ) {
    super(`The node ${node} ends at block ${chainHead}, below block ${expectedAtLeast} that is indexed already.`)
  }
}

/** The node serves another chain than the one this index is of. */
export class WrongChainError extends LedgerError {
  override readonly name = 'WrongChainError'
  readonly retryable = false

  constructor(
    readonly node: string,
    readonly expectedChainId: number,
    readonly servedChainId: number,
  ) {
    super(`The node ${node} serves chain ${servedChainId}; this ledger is on chain ${expectedChainId}.`)
  }
}

/** There is no contract at the configured address. */
export class NoContractError extends LedgerError {
  override readonly name = 'NoContractError'
  readonly retryable = false

  constructor(
    readonly node: string,
    readonly contract: Hash,
  ) {
    super(`The node ${node} has no contract at ${contract}.`)
  }
}

/** What stands at the configured address is not the code of PublishAndPay for this ledger: whatever it says of payments, nobody has reviewed. */
export class UnknownPaymentsContractError extends LedgerError {
  override readonly name = 'UnknownPaymentsContractError'
  readonly retryable = false

  constructor(
    readonly node: string,
    readonly payments: Hash,
  ) {
    super(`At ${payments} the node ${node} has other code than that of PublishAndPay for this ledger.`)
  }
}

/** A block that was final is no longer part of the chain. What is indexed stays served; a person has to decide. */
export class ReorgBelowFinalityError extends LedgerError {
  override readonly name = 'ReorgBelowFinalityError'
  readonly retryable = false

  constructor(
    readonly blockNumber: number,
    readonly indexedHash: Hash,
    readonly servedHash: Hash,
  ) {
    super(
      `Block ${blockNumber} was final as ${indexedHash}, and the chain now has ${servedHash} there. ` +
        'Indexing has stopped; what was indexed stays served. Rebuild the index once it is clear which chain holds.',
    )
  }
}

/** The ledger holds a publication in a format of records that this reader does not know. */
export class UnknownFormatError extends LedgerError {
  override readonly name = 'UnknownFormatError'
  readonly retryable = false

  constructor(
    readonly format: number,
    readonly blockNumber: number,
  ) {
    super(
      `Block ${blockNumber} opens a publication in format ${format} of records, and this reader knows format 1 only. ` +
        'Indexing has stopped before it; what was indexed stays served. A newer version of Counterfoil reads on.',
    )
  }
}

/** What a person reads of a failure, whatever it is. */
export const toProblemText = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const isRetryable = (error: unknown): boolean => error instanceof LedgerError && error.retryable
