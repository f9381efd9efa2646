import { BaseError, type Client, ContractFunctionRevertedError, createClient, defineChain, http } from 'viem'
import { simulateContract } from 'viem/actions'
import type { SpendingRecord } from '@/lib/domain/record'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import type { LedgerAddress } from '@/lib/ledger/publication'
import { planRecords } from '@/lib/publishing/plan-records'
import { preparePublication } from '@/lib/publishing/prepare-publication'
import { readAgencyHistory } from '@/lib/publishing/read-agency-history'
import { LedgerRefusedError, sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import { signPublication } from '@/lib/publishing/sign-publication'
import { type SignedPublication, submitPublication } from '@/lib/publishing/submit-publication'
import { carrier, officialsOf } from '@/lib/publishing/testing/publishing-ledger'
import { toHex } from '@/lib/record-format/hex'

export type LedgerPlace = { readonly ledger: LedgerAddress; readonly startBlock: number }

/** The officials of the test agencies, publishing through one node as it sees the ledger. */
export class PublishingDesk {
  readonly client: Client

  constructor(
    readonly rpcUrl: string,
    readonly place: LedgerPlace,
  ) {
    const chain = defineChain({
      id: place.ledger.chainId,
      name: 'several nodes',
      nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
      rpcUrls: { default: { http: [rpcUrl] } },
      // A node takes any transaction of its own user, and from its peers those that pay a tenth of this at least.
      fees: { maxPriorityFeePerGas: 1_000_000_000n },
    })
    this.client = createClient({ chain, transport: http(rpcUrl), pollingInterval: 50 })
  }

  /** The next publication of an agency upon what this node knows of it, signed by both officials. */
  async sign(agency: string, records: readonly SpendingRecord[]): Promise<SignedPublication> {
    const { ledger } = this.place
    const { names, state } = await readAgencyHistory({ rpcUrl: this.rpcUrl, ...this.place, agency })
    const correction = { reason: 'wrong-amount', words: 'A typing error.' }
    const prepared = preparePublication({
      agency,
      agencyName: state.name,
      sequence: Number(state.sequence) + 1,
      previousHead: state.head,
      period: '2025',
      records: planRecords({ records, history: names, correction }).planned,
      deadline: new Date(Date.now() + 3_600_000),
    })
    const { publication } = prepared
    const { preparer, approver } = officialsOf(agency)
    return {
      ...prepared,
      preparer: await signPublication({ publication, ledger, official: preparer.account }),
      approver: await signPublication({ publication, ledger, official: approver.account }),
    }
  }

  submit(signed: SignedPublication): Promise<void> {
    return submitPublication({ client: this.client, ledger: this.place.ledger, carrier, signed })
  }

  async publish(agency: string, records: readonly SpendingRecord[]): Promise<SignedPublication> {
    const signed = await this.sign(agency, records)
    await this.submit(signed)
    return signed
  }

  /**
   * Sends the first part of a signed publication as it is, whatever the ledger has. Gives the error's name as the node tells it
   * when asked beforehand, and whether a transaction that is sent all the same is reverted: not every client says in an
   * estimate of gas that a call would be refused.
   */
  async refusalOf({ publication, preparer, approver, parts }: SignedPublication): Promise<Refusal> {
    const { ledger } = this.place
    const { part, path, payload } = parts[0]!
    const args = [publication, preparer, approver, part, path, toHex(payload)] as const
    const call = { address: ledger.contract, abi: ledgerAbi, functionName: 'publish', args } as const
    const named = await simulateContract(this.client, { ...call, account: carrier.address }).then(
      () => null,
      (error: unknown) => {
        const refusal =
          error instanceof BaseError ? error.walk((one) => one instanceof ContractFunctionRevertedError) : null
        if (!(refusal instanceof ContractFunctionRevertedError)) throw error
        return refusal.data?.errorName ?? null
      },
    )
    const reverted = await sendLedgerCall({
      client: this.client,
      ledger,
      carrier,
      call: { functionName: 'publish', args },
    }).then(
      () => false,
      (error: unknown) => {
        if (error instanceof LedgerRefusedError) return true
        throw error
      },
    )
    return { named, reverted }
  }
}

/** How the ledger refused a call; `named` is its error's name, null where it was accepted or gave none. */
export type Refusal = { readonly named: string | null; readonly reverted: boolean }
