import type { LocalAccount } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import type { SpendingRecord } from '@/lib/domain/record'
import type { Transfer } from '@/lib/ledger/payment'
import { deployPayments } from '../deploy-payments'
import { type PaidPublication, publishAndPay } from '../publish-and-pay'
import { type SignedPayments, signPayments } from '../sign-payments'
import type { SignedPublication } from '../submit-publication'
import { carrier, officialsOf, type PublishingLedger } from './publishing-ledger'
import { deployTestToken, type TestToken } from './test-token'

/** A row, whom it pays, and how much in the token's smallest units; in the ledger's own token unless another is named. */
export type TestTransfer = readonly [row: bigint, to: `0x${string}`, units: bigint, token?: TestToken]

/** Invented accounts that are paid. */
export const PAYEE = '0x00000000000000000000000000000000000aaaa1' as const
export const OTHER_PAYEE = '0x00000000000000000000000000000000000aaaa2' as const

/** A ledger of a test with the contract that pays beside it, a token, and a payer who has some of it and allows all. */
export class PayingLedger {
  readonly payer: LocalAccount = mnemonicToAccount('test test test test test test test test test test test junk', {
    addressIndex: 5,
  })

  private constructor(
    readonly road: PublishingLedger,
    readonly wrapper: `0x${string}`,
    readonly token: TestToken,
  ) {}

  static async beside(road: PublishingLedger): Promise<PayingLedger> {
    const { client, ledger } = road
    const { wrapper } = await deployPayments({ client, ledger, deployer: carrier })
    const token = await deployTestToken({ client, chainId: ledger.chainId, deployer: carrier })
    const paying = new PayingLedger(road, wrapper, token)
    await token.mint(paying.payer.address, 1_000_000_000_000n)
    await token.approve(paying.payer, wrapper, 1_000_000_000_000n)
    return paying
  }

  async publish(
    agency: string,
    records: readonly SpendingRecord[],
    transfers: readonly TestTransfer[],
  ): Promise<PaidPublication> {
    const { road } = this
    return this.pay(await road.sign(await road.prepare(agency, records)), transfers)
  }

  async pay(signed: SignedPublication, transfers: readonly TestTransfer[]): Promise<PaidPublication> {
    const { client, ledger } = this.road
    const payments = await this.sign(signed, transfers)
    return publishAndPay({ client, ledger, signed: { ...signed, payments }, payer: this.payer })
  }

  sign(signed: SignedPublication, transfers: readonly TestTransfer[]): Promise<SignedPayments> {
    return signPayments({
      ledger: this.road.ledger,
      wrapper: this.wrapper,
      payer: this.payer.address,
      prepared: signed,
      transfers: transfers.map(
        ([record, to, amount, token = this.token]): Transfer => ({ record, token: token.address, to, amount }),
      ),
      official: officialsOf(signed.publication.agency).approver.account,
    })
  }
}
