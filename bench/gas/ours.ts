import type { Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { getContractEvents } from 'viem/actions'
import { keccak256, stringToHex } from 'viem/utils'
import type { SpendingRecord } from '@/lib/domain/record'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type KeyGrant, keyGrantTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, publicationDigest } from '@/lib/ledger/publication'
import { planRecords } from '@/lib/publishing/plan-records'
import { type PreparedPublication, preparePublication } from '@/lib/publishing/prepare-publication'
import { sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import type { DeliveryState } from '@/lib/publishing/submit-publication'
import { createPasskey } from '@/lib/publishing/testing/passkey'
import { carrier, officialsOf, PublishingLedger } from '@/lib/publishing/testing/publishing-ledger'
import type { CompiledContract } from './compile-contracts'
import { CHAIN_ID, type TrialChain } from './trial-chain'

const AGENCY = 'office'
const DEADLINE = '2099-12-31T23:59:59Z'

/** A key and how it signs; an ERC-7913 signer of any kind. */
type Signer = { readonly signer: Hex; readonly sign: (digest: Hex) => Promise<Hex> }

/** Two officials with keys of one kind. */
export type Signers = { readonly name: string; readonly preparer: Signer; readonly approver: Signer }

export type Delivered = Extract<DeliveryState, { state: 'included' }>

/** Our ledger, with one agency, whose preparer and approver each hold a wallet, a passkey and a smart account. */
export class OurLedger {
  private constructor(
    private readonly road: PublishingLedger,
    readonly wallets: Signers,
    readonly passkeys: Signers,
    readonly smartAccounts: Signers,
  ) {}

  static async start(chain: TrialChain, smartAccount: CompiledContract): Promise<OurLedger> {
    const road = await PublishingLedger.on({ rpcUrl: chain.url, chainId: CHAIN_ID, stop: async () => {} })
    await road.register(AGENCY)
    const { preparer, approver } = officialsOf(AGENCY)
    const wallets: Signers = {
      name: 'two wallets',
      preparer: toWallet(preparer.account.address, preparer.account),
      approver: toWallet(approver.account.address, approver.account),
    }

    const verifier = await readVerifier(road)
    const toPasskey = (role: string): Signer => {
      const { signer, sign } = createPasskey({ rpId: 'counterfoil.example', privateKey: secretOf(`passkey ${role}`) })
      return { signer: signer(verifier), sign: async (digest) => sign(digest) }
    }
    const passkeys = { name: 'two passkeys', preparer: toPasskey('preparer'), approver: toPasskey('approver') }

    const toSmartAccount = async (role: string): Promise<Signer> => {
      const owner = privateKeyToAccount(secretOf(`owner ${role}`))
      return toWallet((await chain.deploy(smartAccount, [owner.address])).address, owner)
    }
    const smartAccounts = {
      name: 'two smart accounts',
      preparer: await toSmartAccount('preparer'),
      approver: await toSmartAccount('approver'),
    }

    for (const { preparer: ofPreparer, approver: ofApprover } of [passkeys, smartAccounts]) {
      await grant(road, { signer: ofPreparer.signer, person: preparer.person, post: preparer.post, roles: 'preparer' })
      await grant(road, { signer: ofApprover.signer, person: approver.person, post: approver.post, roles: 'approver' })
    }
    return new OurLedger(road, wallets, passkeys, smartAccounts)
  }

  /** The agency's next publication, in as many parts as it needs. */
  async prepare(records: readonly SpendingRecord[]): Promise<PreparedPublication> {
    const state = await this.road.agencyState(AGENCY)
    return preparePublication({
      agency: AGENCY,
      agencyName: state.name,
      sequence: Number(state.sequence) + 1,
      previousHead: state.head,
      period: '2025',
      records: planRecords({ records, history: new Map(), correction: null }).planned,
      deadline: new Date(DEADLINE),
    })
  }

  /** Signs and delivers all parts; their receipts' facts in order. Errors: Error unless every part was included. */
  async publish(prepared: PreparedPublication, { preparer, approver }: Signers): Promise<Delivered[]> {
    const digest = publicationDigest({ publication: prepared.publication, ...this.road.ledger })
    const approve = async ({ signer, sign }: Signer) => ({ keyId: keyId(signer), signature: await sign(digest) })
    const signed = { ...prepared, preparer: await approve(preparer), approver: await approve(approver) }
    const included = (await this.road.submit(signed)).filter((state) => state.state === 'included')
    if (included.length !== prepared.parts.length) throw new Error(`${included.length} parts were included.`)
    return included
  }
}

const secretOf = (name: string): Hex => keccak256(stringToHex(`counterfoil gas benchmark ${name}`))

/** An address whose signatures are an account's: its own, or those of a contract that the account owns. */
const toWallet = (signer: Hex, account: SigningAccount): Signer => ({
  signer,
  sign: (hash) => {
    if (!account.sign) throw new Error('The account cannot sign a hash.')
    return account.sign({ hash })
  },
})

type SigningAccount = { readonly sign?: ((parameters: { hash: Hex }) => Promise<Hex>) | undefined }

async function readVerifier({ client, ledger, startBlock }: PublishingLedger): Promise<Hex> {
  const [fixed] = await getContractEvents(client, {
    address: ledger.contract,
    abi: ledgerAbi,
    eventName: 'VerifierFixed',
    fromBlock: BigInt(startBlock),
  })
  if (!fixed?.args.verifier) throw new Error('The ledger has no verifier of passkeys.')
  return fixed.args.verifier
}

async function grant(
  { client, ledger }: PublishingLedger,
  given: Pick<KeyGrant, 'signer' | 'person' | 'post' | 'roles'>,
): Promise<void> {
  const message: KeyGrant = { agency: AGENCY, ...given, validUntil: 'no end', deadline: DEADLINE }
  const approvals = officialsOf(AGENCY).admins.map(async ({ account }) => ({
    keyId: keyId(account.address),
    signature: await account.signTypedData(keyGrantTypedData({ grant: message, ...ledger })),
  }))
  const args = [message, ...(await Promise.all(approvals))]
  await sendLedgerCall({ client, ledger, carrier, call: { functionName: 'grantKey', args } })
}
