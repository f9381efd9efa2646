import { isPaymentCode } from '../ledger/payment-code'
import { state } from '../messages/statement'
import { type Hex, keccak256, parseHex, toHex, toWord } from './bytes'
import type { CheckContext } from './context'
import { EvidenceError } from './evidence-error'
import { MissingEvidence } from './faults'
import { BATCH_PUBLISHED_TOPIC, type BatchEvent } from './ledger-events'
import type { NodeClient } from './ledger-node'
import { proveSlots } from './prove-slots'
import type { ShownPayment } from './shown-record'

/** Of `Paid(uint256,uint256,address,address,address,uint256,bytes32)` and of ERC-20's `Transfer(address,address,uint256)`. */
export const PAID_TOPIC: Hex = '0x7a7e67a7b1b53161b38b844e156a5130525b9f9323d79b715508af7090273376'
export const TRANSFER_TOPIC: Hex = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'

/** One payment of a record as a batch's transaction holds it; `inToken`: the token's own log says the same. */
export type PaymentEvidence = ShownPayment & { readonly inToken: boolean }

type ReceiptLog = { readonly address: Hex; readonly topics: readonly Hex[]; readonly data: Uint8Array }

/**
 * Reads from one node what the transaction of a batch paid for one row of it. The code of the contract that paid is proved under the state root of
 * the context's block, and must be the known one with this ledger's address; the receipt rests on the node's word.
 *
 * Errors: EvidenceError where the code is another or the receipt contradicts the batch, MissingEvidence, NodeFailure.
 */
export async function readPayments(
  context: CheckContext,
  client: NodeClient,
  { payments, batch }: { readonly payments: Hex; readonly batch: BatchEvent },
): Promise<readonly PaymentEvidence[]> {
  const logs = await readReceipt(context, client, batch)
  const wrapper = payments.toLowerCase()
  const paid = logs.filter(({ address, topics }) => address === wrapper && topics[0] === PAID_TOPIC).map(readPaid)

  // Each transfer stands for one payment, whichever record that is of: two equal payments need two.
  const left = logs.filter(({ topics }) => topics[0] === TRANSFER_TOPIC && topics.length === 3)
  const matched = paid.map(({ amount, token, from, to, ...place }) => {
    const at = left.findIndex(
      (log) =>
        log.address === token && log.topics[1] === pad(from) && log.topics[2] === pad(to) && toHex(log.data) === amount,
    )
    if (at >= 0) left.splice(at, 1)
    return { place, evidence: { token, from, to, units: BigInt(amount).toString(), inToken: at >= 0 } }
  })

  // One transaction may carry several batches, of several agencies too: what is paid for the others is theirs.
  const [number, row] = [toHex(toWord(batch.number)), toHex(toWord(context.id.row))]
  const ofRow = matched.filter(({ place }) => place.batch === number && place.row === row)
  if (ofRow.length > 0) await checkCode(context, client, payments)
  return ofRow.map(({ evidence }) => evidence)
}

function readPaid({ topics, data }: ReceiptLog) {
  const [, batch, row, token] = topics
  if (topics.length !== 4 || data.length !== 128) throw new EvidenceError('A payment in the transaction is malformed.')
  const [from, to] = [toAddress(data.subarray(0, 32)), toAddress(data.subarray(32, 64))]
  return { batch, row, token: toAddress(parseHex(token)!), from, to, amount: toHex(data.subarray(64, 96)) }
}

async function readReceipt(
  { contract }: CheckContext,
  client: NodeClient,
  batch: BatchEvent,
): Promise<readonly ReceiptLog[]> {
  const receipt = (await client.ask('eth_getTransactionReceipt', [batch.transaction])) as Readonly<
    Record<string, unknown>
  > | null
  if (receipt === null) throw new MissingEvidence(state('node-no-receipt', { node: client.name }))
  const { status, transactionHash, blockHash, logs } = receipt
  if (
    status !== '0x1' ||
    transactionHash !== batch.transaction ||
    blockHash !== batch.blockHash ||
    !Array.isArray(logs)
  )
    throw new EvidenceError('The receipt is not that of the batch’s transaction.')
  const read = logs.map(toReceiptLog)
  const ledger = contract.toLowerCase()
  const number = toHex(toWord(batch.number))
  const wroteBatch = read.some(
    ({ address, topics }) => address === ledger && topics[0] === BATCH_PUBLISHED_TOPIC && topics[1] === number,
  )
  if (!wroteBatch) throw new EvidenceError('The receipt does not hold the batch.')
  return read
}

function toReceiptLog(log: unknown): ReceiptLog {
  const { address, topics, data } = (log ?? {}) as Readonly<Record<string, unknown>>
  const bytes = parseHex(data)
  const isWord = (topic: unknown): topic is Hex => parseHex(topic)?.length === 32
  if (parseHex(address)?.length !== 20 || !Array.isArray(topics) || !topics.every(isWord) || bytes === null)
    throw new EvidenceError('A log of the receipt is malformed.')
  return {
    address: (address as string).toLowerCase() as Hex,
    topics: topics.map((topic) => topic.toLowerCase() as Hex),
    data: bytes,
  }
}

async function checkCode(context: CheckContext, client: NodeClient, payments: Hex): Promise<void> {
  const { header, contract } = context
  const code = parseHex(await client.ask('eth_getCode', [payments, `0x${header.number.toString(16)}`]))
  const { codeHash } = await proveSlots({ client, contract: payments, header, slots: [] })
  if (code === null || toHex(keccak256(code)) !== codeHash)
    throw new EvidenceError('The code of the contract that paid is not the one that the state holds.')
  if (!isPaymentCode({ code, ledger: contract }))
    throw new EvidenceError('The contract that paid has other code than the known one.')
}

const pad = (address: Hex): Hex => `0x${address.slice(2).padStart(64, '0')}`

function toAddress(word: Uint8Array): Hex {
  if (word.subarray(0, 12).some((byte) => byte !== 0)) throw new EvidenceError('An address is longer than 20 bytes.')
  return toHex(word.subarray(12))
}
