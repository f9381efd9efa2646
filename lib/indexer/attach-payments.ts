import { decodeEventLog } from 'viem/utils'
import { publishAndPayAbi } from '@/lib/ledger/contract.generated'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import type { LedgerLog } from '@/lib/ledger/read-logs'
import type { Hash, IndexedPayment } from '@/lib/store/ledger-writer'
import type { InterpretedEvent, UnjudgedBatch } from './interpret-logs'
import { readTokenFacts, type TokenFacts } from './read-token-facts'

/** What is known of tokens, by their addresses in lower case. */
export type TokenBook = Map<Hash, TokenFacts>

/**
 * Gives each batch the payments that were made in its own transaction. The contract whose logs these are was found to have the known code, so a
 * payment that does not belong to such a batch and a row of it is the node's contradiction.
 *
 * Errors: InconsistentNodeError.
 */
export async function attachPayments({
  node,
  logs,
  events,
  tokens,
}: {
  readonly node: LedgerNode
  readonly logs: readonly LedgerLog[]
  readonly events: readonly InterpretedEvent[]
  readonly tokens: TokenBook
}): Promise<readonly InterpretedEvent[]> {
  if (logs.length === 0) return events
  const batches = new Map<number, UnjudgedBatch>()
  for (const event of events) if (event.kind === 'unjudged-batch') batches.set(event.batch.number, event)

  const payments = new Map<UnjudgedBatch, IndexedPayment[]>()
  for (const log of logs) {
    const { batchNumber, ...paid } = decodePaid(log)
    const batch = batches.get(batchNumber)
    if (!batch || batch.position.transaction !== log.transaction || batch.position.blockHash !== log.blockHash) {
      throw new InconsistentNodeError(`a payment names batch ${batchNumber}, which its transaction did not write`, log)
    }
    if (paid.row < batch.firstRow || paid.row >= batch.firstRow + batch.batch.part.records) {
      throw new InconsistentNodeError(`a payment names row ${paid.row}, which batch ${batchNumber} does not have`, log)
    }
    const known = tokens.get(paid.token)
    const facts = known ?? (await readTokenFacts({ node, token: paid.token }))
    if (!known) tokens.set(paid.token, facts)
    const list = payments.get(batch)
    const payment = { ...paid, ...facts, logIndex: log.logIndex }
    if (list) list.push(payment)
    else payments.set(batch, [payment])
  }
  return events.map((event) => {
    const made = event.kind === 'unjudged-batch' ? payments.get(event) : undefined
    return made && event.kind === 'unjudged-batch' ? { ...event, payments: made } : event
  })
}

const lower = (address: Hash): Hash => address.toLowerCase() as Hash

function decodePaid(log: LedgerLog) {
  try {
    const { args } = decodeEventLog({
      abi: publishAndPayAbi,
      data: log.data,
      topics: log.topics as [Hash, ...Hash[]],
      strict: true,
    })
    return {
      batchNumber: Number(args.batch),
      row: Number(args.record),
      token: lower(args.token),
      from: lower(args.from),
      to: lower(args.to),
      units: args.amount,
      keyId: args.keyId,
    }
  } catch {
    throw new InconsistentNodeError('it served an event that the contract of payments does not emit', log)
  }
}
