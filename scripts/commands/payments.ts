import { parseArgs } from 'node:util'
import { estimateGas, getCode } from 'viem/actions'
import { encodeDeployData, formatEther } from 'viem/utils'
import { publishAndPayAbi, publishAndPayBytecode } from '@/lib/ledger/contract.generated'
import { olderPublishAndPayBytecode } from '@/lib/ledger/contract-older.generated'
import { isPaymentCode } from '@/lib/ledger/payment-code'
import { deployPayments } from '@/lib/publishing/deploy-payments'
import { readFeeFields } from '@/lib/publishing/read-fee-fields'
import { fromHex } from '@/lib/record-format/hex'
import { type LedgerSession, openLedgerSession } from '../ledger-session'
import { UsageError } from './file-options'

const USAGE = `counterfoil payments [--send] [--evm osaka|older]

Deploys PublishAndPay beside the configured ledger (LEDGER_RPC_URLS, LEDGER_CONTRACT): the contract by which a publication and its payments
are one transaction. Nobody has any power over it afterwards, and the ledger does not know it. Without --send it says what that would cost.

  --send          send it, from the account of CARRIER_KEY_FILE
  --evm NAME      older: for networks without the newest instructions

Exit status: 0 when it stands and its code is the known one, or nothing was to be sent; 1 when not; 2 when not understood.`

/** `counterfoil payments`: returns the exit status. */
export async function payments(argv: string[]): Promise<number> {
  try {
    const values = parse(argv)
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const session = await openLedgerSession({ log: console.error })
    try {
      const older = values.evm === 'older'
      return values.send ? await send(session, older) : await say(session, older)
    } finally {
      await session.close()
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n\n${USAGE}`)
    return 2
  }
}

function parse(argv: string[]) {
  try {
    const options = { send: { type: 'boolean' }, evm: { type: 'string' }, help: { type: 'boolean' } } as const
    const { values } = parseArgs({ args: argv, options })
    if (values.evm === undefined || values.evm === 'osaka' || values.evm === 'older') return values
    throw new UsageError(`--evm: "${values.evm}" is neither osaka nor older.`)
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

/** What sending it would cost now. */
async function say({ client, ledger, carrier }: LedgerSession, older: boolean): Promise<number> {
  const bytecode = older ? olderPublishAndPayBytecode : publishAndPayBytecode
  const data = encodeDeployData({ abi: publishAndPayAbi, bytecode, args: [ledger.contract] })
  const [gas, fee] = await Promise.all([estimateGas(client, { account: carrier.address, data }), readFeeFields(client)])
  const most = gas * (fee.type === 'legacy' ? fee.gasPrice : fee.maxFeePerGas)
  console.log(`PublishAndPay for the ledger ${ledger.contract} on chain ${ledger.chainId}, from ${carrier.address}:`)
  console.log(`  ${gas} gas, at most ${formatEther(most)} of the network's coin. Nothing was sent; --send does it.`)
  return 0
}

async function send({ client, ledger, carrier }: LedgerSession, older: boolean): Promise<number> {
  const { wrapper, blockNumber } = await deployPayments({ client, ledger, deployer: carrier, older })
  const code = await getCode(client, { address: wrapper })
  console.log(`PublishAndPay stands at ${wrapper}, since block ${blockNumber}.`)
  if (code === undefined || !isPaymentCode({ code: fromHex(code), ledger: ledger.contract })) {
    console.error('Its code is not the known one. Do not use it: the node may not tell the truth.')
    return 1
  }
  console.log(
    `Its code is the known one, for this ledger. Tell the site and the command line: PAYMENTS_CONTRACT=${wrapper}`,
  )
  return 0
}
