import type { Abi, Client } from 'viem'
import { parseAbi, toHex } from 'viem/utils'
import { ledgerAbi, publishAndPayAbi } from '@/lib/ledger/contract.generated'
import { checkFunds } from './check-funds'
import type { SendLedgerCallParameters } from './send-ledger-call'
import type { SignedPublication } from './submit-publication'

/** As ERC-6093 names them. */
const ERC20_ERRORS = parseAbi([
  'error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)',
  'error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)',
])
/** The wrapper's interface, with the errors of the ledger and of tokens, which come through it. */
const PAYMENTS_ABI: Abi = [...publishAndPayAbi, ...ledgerAbi.filter(({ type }) => type === 'error'), ...ERC20_ERRORS]

/** Whoever carries a part with payments is who pays them, and the official named another. */
export class WrongPayerError extends Error {
  override readonly name = 'WrongPayerError'

  constructor(
    readonly payer: `0x${string}`,
    readonly carrier: `0x${string}`,
  ) {
    super(`The payments were signed for the payer ${payer}, and ${carrier} is to carry them. Nothing was sent.`)
  }
}

/**
 * The call that carries a part and makes its payments; null for a part without any.
 *
 * Errors: WrongPayerError; FundsShortError where the payer lacks what this part and those after it are to be paid: better to stop before a part
 * than between two.
 */
export async function toPayingCall({
  client,
  carrier,
  signed,
  number,
}: {
  readonly client: Client
  readonly carrier: `0x${string}`
  readonly signed: SignedPublication
  readonly number: number
}): Promise<Pick<SendLedgerCallParameters, 'call' | 'target'> | null> {
  const { payments } = signed
  const paid = payments?.parts.find(({ part }) => part === number)
  if (!payments || !paid) return null
  const { payer, wrapper } = payments
  if (payer.toLowerCase() !== carrier.toLowerCase()) throw new WrongPayerError(payer, carrier)
  const left = payments.parts.flatMap(({ part, transfers }) => (part >= number ? transfers : []))
  await checkFunds({ client, wrapper, payer, transfers: left })

  const { part, path, payload } = signed.parts[number - 1]!
  const carried = [part, path, toHex(payload), paid.transfers, paid.approval] as const
  const { publication, preparer, approver } = signed
  const call =
    number === 1
      ? { functionName: 'publishAndPay', args: [publication, preparer, approver, ...carried] }
      : { functionName: 'publishPartAndPay', args: [publication, ...carried] }
  return { call, target: { address: wrapper, abi: PAYMENTS_ABI } }
}
