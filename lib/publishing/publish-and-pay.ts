import type { Abi, Client, LocalAccount } from 'viem'
import { parseAbi, toHex } from 'viem/utils'
import { ledgerAbi, publishAndPayAbi } from '@/lib/ledger/contract.generated'
import type { PaymentsAddress, Transfer } from '@/lib/ledger/payment'
import { type LedgerAddress, publicationDigest } from '@/lib/ledger/publication'
import { checkFunds } from './check-funds'
import type { LedgerCall } from './send-ledger-call'
import { signPayment } from './sign-payment'
import { type DeliveryState, type SignedPublication, submitPublication } from './submit-publication'

/** As ERC-6093 names them. */
const ERC20_ERRORS = parseAbi([
  'error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)',
  'error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)',
])
/** The wrapper's interface, with the errors of the ledger and of tokens, which come through it. */
const PAYMENTS_ABI: Abi = [...publishAndPayAbi, ...ledgerAbi.filter(({ type }) => type === 'error'), ...ERC20_ERRORS]

export type PublishAndPayParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  readonly wrapper: `0x${string}`
  readonly signed: SignedPublication
  /** Rows of the publication, each in any part; at least one. */
  readonly transfers: readonly Transfer[]
  /** Pays the tokens, by an allowance to the wrapper, and for the transactions. */
  readonly payer: LocalAccount
  /** Says that the transfers belong to the records: a key of the agency's preparer or approver. */
  readonly official: LocalAccount
  readonly onState?: (state: DeliveryState) => void
}

/** What came of it: parts that stood on the ledger already have the transfers that they were carried with, and get no others. */
export type PaidPublication = { readonly paidParts: readonly number[]; readonly notPaidNow: readonly number[] }

/**
 * Carries a signed publication part by part; each part that has transfers is carried and paid in one transaction, so that both stand or neither.
 * A part without any goes to the ledger directly.
 *
 * Errors: RangeError where a transfer names a row that no part has, FundsShortError before anything is sent, LedgerRefusedError as
 * submitPublication. Parts in `notPaidNow` were on the ledger before: by an earlier run, which paid for them, or by another carrier, who did not.
 */
export async function publishAndPay(parameters: PublishAndPayParameters): Promise<PaidPublication> {
  const { client, ledger, wrapper, signed, transfers, payer, official, onState } = parameters
  const ofPart = groupByPart(signed, transfers)
  const payments: PaymentsAddress = { chainId: ledger.chainId, wrapper }
  const publication = publicationDigest({ publication: signed.publication, ...ledger })
  const calls = new Map<number, LedgerCall>()
  for (const [number, list] of ofPart) {
    const said = { agency: signed.publication.agency, publication, part: BigInt(number), payer: payer.address }
    const payment = await signPayment({ payment: { ...said, transfers: list }, payments, official })
    calls.set(number, toCall(signed, number, list, payment))
  }

  const paidParts: number[] = []
  const notPaidNow: number[] = []
  await submitPublication({
    client,
    ledger,
    carrier: payer,
    signed,
    callOfPart: async (number) => {
      const call = calls.get(number)
      if (call === undefined) return null
      // All that is still to be paid: better to stop before a part than between two.
      const left = [...ofPart].flatMap(([part, list]) => (part >= number ? list : []))
      await checkFunds({ client, wrapper, payer: payer.address, transfers: left })
      return { call, target: { address: wrapper, abi: PAYMENTS_ABI } }
    },
    onState: (state) => {
      if (ofPart.has(state.part)) {
        if (state.state === 'included') paidParts.push(state.part)
        if (state.state === 'already-included') notPaidNow.push(state.part)
      }
      onState?.(state)
    },
  })
  return { paidParts, notPaidNow }
}

function groupByPart(signed: SignedPublication, transfers: readonly Transfer[]): Map<number, Transfer[]> {
  if (transfers.length === 0) throw new RangeError('There is nothing to pay.')
  const groups = new Map<number, Transfer[]>()
  for (const transfer of transfers) {
    const part = findPart(signed, transfer.record)
    const group = groups.get(part)
    if (group) group.push(transfer)
    else groups.set(part, [transfer])
  }
  return groups
}

function findPart({ publication, parts }: SignedPublication, row: bigint): number {
  let last = 0n
  for (const { part } of parts) {
    last += part.records
    if (row > 0n && row <= last) return Number(part.number)
  }
  throw new RangeError(`The publication has ${publication.records} records, and a transfer names row ${row}.`)
}

function toCall(
  { publication, preparer, approver, parts }: SignedPublication,
  number: number,
  transfers: readonly Transfer[],
  payment: { readonly keyId: `0x${string}`; readonly signature: `0x${string}` },
): LedgerCall {
  const { part, path, payload } = parts[number - 1]!
  const carried = [part, path, toHex(payload), transfers, payment] as const
  return number === 1
    ? { functionName: 'publishAndPay', args: [publication, preparer, approver, ...carried] }
    : { functionName: 'publishPartAndPay', args: [publication, ...carried] }
}
