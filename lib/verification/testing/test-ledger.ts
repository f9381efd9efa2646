import { createClient, http } from 'viem'
import { type LocalAccount, mnemonicToAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import { toLedgerUnits } from '@/lib/domain/amount'
import type { SpendingRecord } from '@/lib/domain/record'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type KeyGrant, keyGrantTypedData } from '@/lib/ledger/official-typed-data'
import {
  keyId,
  type LedgerAddress,
  type Part,
  type Publication,
  partPath,
  partsRoot,
  publicationDigest,
  sumTotals,
} from '@/lib/ledger/publication'
import { deployLedger } from '@/lib/publishing/deploy-ledger'
import { type LedgerCall, sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import { setUpAgency } from '@/lib/publishing/set-up-agency'
import { createPasskey } from '@/lib/publishing/testing/passkey'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import { type Hex, keccak256, toHex } from '../bytes'
import { ask, startBareAnvil } from './anvil'

export const TEST_MNEMONIC = 'test test test test test test test test test test test junk'
const account = (addressIndex: number): LocalAccount => mnemonicToAccount(TEST_MNEMONIC, { addressIndex })
const person = (number: number): Hex => `0x${number.toString(16).padStart(64, '0')}`

export const CHAIN_ID = 31337
/** The passkey verifier: the first contract that the first account deploys, and so always here. An account that is not the ledger. */
export const VERIFIER_ADDRESS = '0x5fbdb2315678afecb367f032d93f642f64180aa3'
export const AGENCY_NAME = 'Ministry of Health'

/** A ledger on a chain of its own, with the agency `moh` and its two officials, ready to publish. */
export type TestLedger = Awaited<ReturnType<typeof startTestLedger>>

export async function startTestLedger() {
  const anvil = await startBareAnvil({ chainId: CHAIN_ID })
  const client = createClient({ transport: http(anvil.url), pollingInterval: 20 })
  const [carrier, registrar, guardian, admin, preparer, approver, secondAdmin] = [0, 1, 2, 3, 4, 5, 7].map(account) as [
    LocalAccount,
    LocalAccount,
    LocalAccount,
    LocalAccount,
    LocalAccount,
    LocalAccount,
    LocalAccount,
  ]
  const deployed = await deployLedger({
    client,
    chainId: CHAIN_ID,
    deployer: carrier,
    registrar: registrar.address,
    guardian: guardian.address,
    grantDelaySeconds: 0n,
  })
  const ledger: LedgerAddress = { chainId: CHAIN_ID, contract: deployed.contract }
  const send = (from: LocalAccount, call: LedgerCall) => sendLedgerCall({ client, ledger, carrier: from, call })
  const agencyState = (agency: string) =>
    readContract(client, { address: ledger.contract, abi: ledgerAbi, functionName: 'agencyState', args: [agency] })

  const addAgency = (agency: string, agencyName = AGENCY_NAME) =>
    setUpAgency({
      client,
      ledger,
      registrar,
      carrier,
      agency,
      agencyName,
      officials: {
        admins: [
          { account: admin, person: person(1), post: 'Head of finance' },
          { account: secondAdmin, person: person(4), post: 'Head of audit' },
        ],
        preparer: { account: preparer, person: person(2), post: 'Payments officer' },
        approver: { account: approver, person: person(3), post: 'Treasury controller' },
      },
      description: { names: { en: agencyName } },
    })
  await addAgency('moh')

  /** Prepares records in the given parts, signs them with `sign` and carries as many parts as `deliver` says. */
  async function publish({
    agency = 'moh',
    groups,
    sign = [walletSigner(preparer), walletSigner(approver)],
    deliver,
    totals,
  }: {
    agency?: string
    groups: readonly (readonly SpendingRecord[])[]
    sign?: readonly [TestSigner, TestSigner]
    deliver?: number
    /** Instead of the sums of the records, per part: for a batch that readers set aside. */
    totals?: readonly Part['totals'][]
  }) {
    const state = await agencyState(agency)
    const contents = groups.map((records, index) => {
      const lines = records.map(encodeRecordLine)
      const payload = encodePayload(lines)
      const part: Part = {
        number: BigInt(index + 1),
        records: BigInt(lines.length),
        recordsRoot: toHex(merkleRoot(recordLeaves({ agency, lines }))),
        payloadHash: toHex(keccak256(payload)),
        totals: totals?.[index] ?? sumTotals(records.flatMap(toChange)),
      }
      return { part, payload }
    })
    const parts = contents.map(({ part }) => part)
    const publication: Publication = {
      format: 1n,
      agency,
      agencyName: state.name,
      sequence: state.sequence + 1n,
      previousHead: state.head,
      period: '2026-03',
      records: BigInt(groups.flat().length),
      parts: BigInt(parts.length),
      partsRoot: partsRoot(parts),
      totals: sumTotals(parts.flatMap((part) => part.totals.map((total) => ({ ...total, units: toUnits(total.sum) })))),
      deadline: '2099-12-31T23:59:59Z',
    }
    const digest = publicationDigest({ publication, ...ledger })
    const approvals = await Promise.all(
      sign.map(async (signer) => ({ keyId: keyId(signer.signer), signature: await signer.sign(digest) })),
    )
    for (const [index, { part, payload }] of contents.slice(0, deliver ?? contents.length).entries()) {
      const path = partPath(parts, index + 1)
      await send(
        carrier,
        index === 0
          ? { functionName: 'publish', args: [publication, ...approvals, part, path, toHex(payload)] }
          : { functionName: 'publishPart', args: [agency, part, path, toHex(payload)] },
      )
    }
    return { sequence: Number(publication.sequence) }
  }

  /** Grants a key to a person of the agency who may already have one. */
  async function grantKey({
    agency = 'moh',
    signer,
    to,
    roles,
  }: {
    agency?: string
    signer: Hex
    to: number
    roles: KeyGrant['roles']
  }) {
    const grant: KeyGrant = {
      agency,
      signer,
      person: person(to),
      post: 'Deputy',
      roles,
      validUntil: 'no end',
      deadline: '2099-12-31T23:59:59Z',
    }
    const typedData = keyGrantTypedData({ grant, ...ledger })
    const [first, second] = await Promise.all(
      [admin, secondAdmin].map(async (one) => ({
        keyId: keyId(one.address),
        signature: await one.signTypedData(typedData),
      })),
    )
    await send(carrier, { functionName: 'grantKey', args: [grant, first!, second!] })
  }

  return {
    ...deployed,
    url: anvil.url,
    end: anvil.end,
    accounts: { carrier, registrar, guardian, admin, preparer, approver, spare: account(6) },
    addAgency,
    publish,
    grantKey,
    send,
    mine: (blocks: number) => ask(anvil.url, 'anvil_mine', [`0x${blocks.toString(16)}`]),
    passkey: (): TestSigner => {
      const { signer, sign } = createPasskey({ rpId: 'localhost' })
      return { signer: signer(deployed.verifier), sign: async (digest) => sign(digest) }
    },
  }
}

export type TestSigner = { readonly signer: Hex; readonly sign: (digest: Hex) => Promise<Hex> }

export const walletSigner = (wallet: LocalAccount): TestSigner => ({
  signer: wallet.address,
  sign: (digest) => wallet.sign!({ hash: digest }),
})

const toUnits = (sum: string): bigint => {
  const [whole = '', fraction = ''] = sum.split('.')
  return BigInt(whole + fraction.padEnd(18, '0'))
}

function toChange(record: SpendingRecord) {
  if (record.amount === undefined || record.currency === undefined) return []
  const [whole = '', fraction = ''] = record.amount.split('.')
  const units = toLedgerUnits({ units: BigInt(whole + fraction), scale: fraction.length })
  return [{ stage: record.stage, currency: record.currency, units }]
}

/** An invented payment; `number` makes its reference and its amount its own. */
export const payment = (number: number, changes: Partial<SpendingRecord> = {}): SpendingRecord => ({
  ref: `PAY-${number}`,
  stage: 'expenditure',
  date: '2026-03-04',
  dateBasis: 'payment',
  amount: `${1000 + number}.50`,
  currency: 'USD',
  payer: { type: 'government', name: AGENCY_NAME },
  payee: { type: 'organisation', name: `Supplier ${number}` },
  title: { en: `Invoice ${number}` },
  ...changes,
})
