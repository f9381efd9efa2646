import { setTimeout as sleep } from 'node:timers/promises'
import type { Hex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { concat, encodeFunctionData, numberToHex, pad, size } from 'viem/utils'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import type { LedgerCall } from '@/lib/publishing/send-ledger-call'
import type { TestAnvil } from './start-anvil'

/**
 * Ends in two words, the address to call and where the call's data begin, and calls it with all in between:
 *
 *   off = calldataload(calldatasize - 32); len = calldatasize - 64 - off
 *   calldatacopy(0, off, len); call(gas, calldataload(calldatasize - 64), 0, 0, len, 0, 0), or revert
 */
const RUNTIME: Hex = '0x6020360335806040360303809160003760006000916000600060403603355af160285760006000fd5b00'

const account = mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex: 7 })

/** Carries calls to the ledger, each behind another text that only looks like one. */
export type Forwarder = { carry(call: LedgerCall): Promise<number> }

/** Deploys a contract that carries publications, with data that begin with the same call with a path leading nowhere. */
export async function deployForwarder(anvil: TestAnvil, contract: Hex): Promise<Forwarder> {
  const deployed = await send(anvil, {
    data: concat(['0x60', numberToHex(size(RUNTIME), { size: 1 }), '0x8060093d393df3', RUNTIME]),
  })
  const to = deployed.contractAddress!
  return {
    carry: async (call) => {
      const real = encode(call)
      const at = call.functionName === 'publish' ? 4 : 2
      const nowhere = [pad('0xab', { size: 32 }), pad('0xcd', { size: 32 })]
      const sham = encode({ ...call, args: call.args.map((arg, index) => (index === at ? nowhere : arg)) })
      const words = [pad(contract, { size: 32 }), numberToHex(size(sham), { size: 32 })] as const
      return Number((await send(anvil, { to, data: concat([sham, real, ...words]) })).blockNumber)
    },
  }
}

const encode = (call: LedgerCall): Hex => encodeFunctionData({ abi: ledgerAbi, ...call } as never)

type Receipt = { readonly status: string; readonly blockNumber: string; readonly contractAddress: Hex | null }

async function send(anvil: TestAnvil, call: { readonly to?: Hex; readonly data: Hex }): Promise<Receipt> {
  const hash = await anvil.request('eth_sendTransaction', [{ from: account.address, gas: '0xf00000', ...call }])
  for (;;) {
    const receipt = (await anvil.request('eth_getTransactionReceipt', [hash])) as Receipt | null
    if (receipt?.status === '0x1') return receipt
    if (receipt) throw new Error('The forwarder was reverted.')
    await sleep(5)
  }
}
