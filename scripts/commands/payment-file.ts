import { readFileSync } from 'node:fs'
import { erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import type { SpendingRecord } from '@/lib/domain/record'
import { toDisplayText } from '@/lib/format/display-text'
import { formatTokenAmount } from '@/lib/format/token-amount'
import type { Transfer } from '@/lib/ledger/payment'
import { checkFunds, FundsShortError } from '@/lib/publishing/check-funds'
import { type PaymentProblem, planTransfers, readPaymentRows } from '@/lib/publishing/plan-transfers'
import type { LedgerSession } from '../ledger-session'
import { UsageError } from './file-options'

/** What is paid with a publication, and through which contract. */
export type PlannedPayments = { readonly wrapper: `0x${string}`; readonly transfers: readonly Transfer[] }

const LISTED = 20

/**
 * Reads a file of payments for the records that are published now, says what would be paid, and looks whether the payer has and allows it all.
 * Null where something is wrong, which has then been said. Errors: UsageError where no contract that pays is known.
 */
export async function readPaymentFile(parameters: {
  readonly session: LedgerSession
  readonly path: string
  /** In the order of the publication. */
  readonly records: readonly SpendingRecord[]
}): Promise<PlannedPayments | null> {
  const { session, path, records } = parameters
  const wrapper = session.payments
  if (wrapper === null) throw new UsageError('--pay needs the contract that pays beside the ledger: PAYMENTS_CONTRACT.')
  const read = readPaymentRows(readText(path))
  if (!read.ok) return refuse(path, read.problem)

  const words = new Map<string, TokenWords>()
  for (const { token } of read.value) {
    const key = token.toLowerCase()
    if (!words.has(key)) words.set(key, await readTokenWords(session, token))
  }
  const decimalsOf = new Map([...words].map(([token, { decimals }]) => [token, decimals]))
  const planned = planTransfers({ rows: read.value, records, decimalsOf })
  if (!planned.ok) return refuse(path, planned.problem)

  const payer = session.carrier.address
  console.log(`To be paid by ${payer}, in the same transactions:`)
  for (const { record, token, to, amount } of planned.value.slice(0, LISTED)) {
    const text = formatTokenAmount({ units: amount.toString(), ...words.get(token.toLowerCase())! })
    console.log(`  row ${record}: ${text} to ${to}, token ${token}`)
  }
  if (planned.value.length > LISTED) console.log(`  and ${planned.value.length - LISTED} more.`)
  try {
    await checkFunds({ client: session.client, wrapper, payer, transfers: planned.value })
  } catch (error) {
    if (!(error instanceof FundsShortError)) throw error
    console.error(error.message)
    return null
  }
  return { wrapper, transfers: planned.value }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`The file of payments ${path} cannot be read: ${(error as Error).message}`)
  }
}

function refuse(path: string, problems: readonly PaymentProblem[]): null {
  console.error(`The payments in ${path} cannot be made. Nothing was signed.`)
  for (const { line, problem, mend } of problems.slice(0, LISTED))
    console.error(`  line ${line}: ${toDisplayText(`${problem} ${mend}`)}`)
  return null
}

type TokenWords = { readonly decimals: number | null; readonly symbol: string | null }

async function readTokenWords({ client }: LedgerSession, address: `0x${string}`): Promise<TokenWords> {
  const token = { address, abi: erc20Abi } as const
  const [decimals, symbol] = await Promise.all([
    readContract(client, { ...token, functionName: 'decimals' }).catch(() => null),
    readContract(client, { ...token, functionName: 'symbol' }).catch(() => null),
  ])
  return { decimals, symbol }
}
