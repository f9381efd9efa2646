import { type Abi, BaseError, type Client, type LocalAccount, type TransactionReceipt } from 'viem'
import {
  call as askCall,
  estimateContractGas,
  getTransactionCount,
  sendRawTransaction,
  waitForTransactionReceipt,
} from 'viem/actions'
import { encodeFunctionData, keccak256 } from 'viem/utils'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import type { LedgerAddress } from '@/lib/ledger/publication'
import { decodeRefusal } from './decode-refusal'
import { readFeeFields } from './read-fee-fields'

/** A call of the ledger contract, as its ABI has it. */
export type LedgerCall = { readonly functionName: string; readonly args: readonly unknown[] }

/** The contract refused a call, and why. Trying again changes nothing until the cause is mended. */
export class LedgerRefusedError extends Error {
  override readonly name = 'LedgerRefusedError'

  constructor(
    readonly functionName: string,
    /** Name of the contract's error, with its facts; or the node's words. */
    readonly reason: string,
  ) {
    super(`The ledger refused "${functionName}": ${reason}`)
  }
}

export type SendLedgerCallParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  /** Signs and pays for the transaction; what it may do is for the contract to say. */
  readonly carrier: LocalAccount
  readonly call: LedgerCall
  /** Another contract than the ledger; its interface holds the errors of whatever it calls. */
  readonly target?: { readonly address: `0x${string}`; readonly abi: Abi }
  readonly onSent?: (transaction: `0x${string}`) => void
}

const ATTEMPTS = 5

/**
 * Sends one call as a transaction and waits until it stands in a block. Where another process sends from the same account at
 * the same moment and takes its nonce, it is sent again. Errors: LedgerRefusedError, viem's transport errors.
 */
export async function sendLedgerCall(parameters: SendLedgerCallParameters): Promise<TransactionReceipt> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = await sendOnce(parameters)
    if (sent !== 'nonce-taken') return sent
    if (attempt === ATTEMPTS) throw new Error(`Another process sends from ${parameters.carrier.address} all the time.`)
  }
}

async function sendOnce(parameters: SendLedgerCallParameters): Promise<TransactionReceipt | 'nonce-taken'> {
  const { client, ledger, carrier, onSent } = parameters
  const { address, abi } = parameters.target ?? { address: ledger.contract, abi: ledgerAbi as Abi }
  // The names and shapes of calls are the ABI's; the contract's own tests hold them together.
  const call = parameters.call as { functionName: 'publish'; args: never }
  const gas = await estimateContractGas(client, {
    address,
    abi,
    account: carrier.address,
    ...call,
  }).catch((error: unknown) => {
    throw toRefusal(call.functionName, abi, error)
  })
  const data = encodeFunctionData({ abi, ...call })
  const [nonce, fees] = await Promise.all([
    getTransactionCount(client, { address: carrier.address, blockTag: 'pending' }),
    readFeeFields(client),
  ])
  const serializedTransaction = await carrier.signTransaction({
    ...fees,
    chainId: ledger.chainId,
    to: address,
    data,
    nonce,
    // The estimate is exact on the state of now; a block in between may make a slot warm or cold.
    gas: gas + gas / 20n,
  })

  let hash: `0x${string}`
  try {
    hash = await sendRawTransaction(client, { serializedTransaction })
  } catch (error) {
    if (!(error instanceof BaseError)) throw error
    if (NONCE_TAKEN.test(error.message)) return 'nonce-taken'
    // Another process carries the very same publication, and both have made the very same transaction.
    if (!ALREADY_KNOWN.test(error.message)) throw error
    hash = keccak256(serializedTransaction)
  }
  onSent?.(hash)
  const receipt = await waitForTransactionReceipt(client, { hash, pollingInterval: 50, timeout: 300_000 })
  // Of a transaction that took the nonce in the end.
  if (receipt.transactionHash !== hash) return 'nonce-taken'
  if (receipt.status === 'success') return receipt
  // Some nodes estimate the gas of a call that must fail. Asked once more without a transaction, they say why it did.
  const { blockNumber } = receipt
  const refused = await askCall(client, { account: carrier.address, to: address, data, blockNumber }).then(
    () => null,
    (error: unknown) => toRefusal(call.functionName, abi, error),
  )
  if (refused instanceof LedgerRefusedError) throw refused
  throw new LedgerRefusedError(call.functionName, `transaction ${hash} was reverted`)
}

/** Words of go-ethereum, which other nodes follow, and of those that do not. */
const NONCE_TAKEN = /nonce.{0,8}too.{0,4}low|replacement transaction underpriced|correct nonce/i
const ALREADY_KNOWN = /already known|already imported|known transaction/i

function toRefusal(functionName: string, abi: Abi, error: unknown): unknown {
  const refusal = decodeRefusal(error, abi)
  // Without its cause, which carries the whole call, payload included, through five layers: the contract's own error says all.
  return refusal ? new LedgerRefusedError(functionName, refusal.words) : error
}
