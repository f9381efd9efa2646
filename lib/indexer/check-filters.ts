import type { Abi } from 'viem'
import { toEventSelector } from 'viem/utils'
import { ledgerAbi, publishAndPayAbi } from '@/lib/ledger/contract.generated'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import { toAnswerObject } from '@/lib/ledger/json-answer'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { mapConcurrent } from '@/lib/ledger/map-concurrent'
import type { LedgerHeader } from '@/lib/ledger/read-blocks'
import type { LedgerLog } from '@/lib/ledger/read-logs'
import { readReceipts } from '@/lib/ledger/read-receipts'
import type { Hash } from '@/lib/store/ledger-writer'
import { bloomHas, toBloomBits } from './logs-bloom'

const kindsOf = (abi: Abi) =>
  abi
    .flatMap((item) => (item.type === 'event' ? [toEventSelector(item)] : []))
    .map((selector) => ({ selector, bits: toBloomBits(selector) }))
const LEDGER_KINDS = kindsOf(ledgerAbi)
const PAYMENT_KINDS = kindsOf(publishAndPayAbi)

/**
 * Looks for logs that a node left out: a block's filter, which its hash covers, shows the contract and a kind of event of which
 * none was served. The block's receipts then tell whether the filter shows too much.
 *
 * The heads show a batch that is left out; this shows the other events too, which no head counts.
 * Errors: InconsistentNodeError.
 */
export async function checkFilters({
  node,
  contract,
  kinds: of = 'ledger',
  headers,
  logs,
}: {
  readonly node: LedgerNode
  readonly contract: Hash
  /** Which contract it is. */
  readonly kinds?: 'ledger' | 'payments'
  readonly headers: readonly LedgerHeader[]
  readonly logs: readonly LedgerLog[]
}): Promise<void> {
  const contractBits = toBloomBits(contract)
  const selectorBits = of === 'ledger' ? LEDGER_KINDS : PAYMENT_KINDS
  const served = new Map<number, LedgerLog[]>()
  for (const log of logs) {
    const known = served.get(log.blockNumber)
    if (known) known.push(log)
    else served.set(log.blockNumber, [log])
  }
  const suspicious = headers.filter((header) => {
    if (!bloomHas(header.logsBloom, contractBits)) return false
    const kinds = new Set(served.get(header.number)?.map(({ topics }) => topics[0]))
    return selectorBits.some(({ selector, bits }) => !kinds.has(selector) && bloomHas(header.logsBloom, bits))
  })
  await mapConcurrent(suspicious, async ({ hash, number }) => {
    const inReceipts = await countLogs(node, contract, hash)
    const count = served.get(number)?.length ?? 0
    if (inReceipts !== null && inReceipts !== count) {
      throw new InconsistentNodeError(
        `its receipts hold ${inReceipts} logs of the contract, and ${count} were served`,
        {
          blockNumber: number,
        },
      )
    }
  })
}

/** Null from a node that answers no questions about receipts: the filter is then left unanswered. */
async function countLogs(node: LedgerNode, contract: Hash, blockHash: Hash): Promise<number | null> {
  const receipts = await readReceipts(node, blockHash)
  if (receipts === null) {
    node.doWithout('gives no receipts: that no event is left out is shown by the heads of the contract alone')
    return null
  }
  const addresses = receipts.flatMap((receipt) => {
    const { logs } = toAnswerObject(receipt, 'a receipt')
    return Array.isArray(logs) ? logs.map((log) => String(toAnswerObject(log, 'a log').address).toLowerCase()) : []
  })
  return addresses.filter((address) => address === contract.toLowerCase()).length
}
