import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, http } from 'viem'
import { mnemonicToAccount, privateKeyToAccount } from 'viem/accounts'
import { encodeFunctionData, keccak256, stringToHex } from 'viem/utils'
import { parseAmount, toLedgerUnits } from '@/lib/domain/amount'
import type { SpendingRecord } from '@/lib/domain/record'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { cancellationTypedData } from '@/lib/ledger/official-typed-data'
import {
  keyId,
  type Part,
  type Publication,
  partPath,
  partsRoot,
  sumTotals,
  type Total,
} from '@/lib/ledger/publication'
import { deployLedger } from '@/lib/publishing/deploy-ledger'
import type { LedgerCall } from '@/lib/publishing/send-ledger-call'
import { type OfficialKey, setUpAgency } from '@/lib/publishing/set-up-agency'
import { signPublication } from '@/lib/publishing/sign-publication'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { toHex } from '@/lib/record-format/hex'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import type { Hash } from '@/lib/store/ledger-writer'
import { startAnvil, type TestAnvil } from './start-anvil'

/** One part as a test wants it: by default all is as it should be, and each member makes something else of it. */
export type TestPart = {
  readonly records?: readonly SpendingRecord[]
  /** Lines in place of the records' own. */
  readonly lines?: readonly Uint8Array[]
  readonly payload?: Uint8Array
  readonly totals?: readonly Total[]
  readonly statedRecords?: number
  readonly recordsRoot?: Hash
}

export type TestPublication = {
  readonly agency?: string
  readonly period?: string
  readonly format?: number
  readonly parts: readonly TestPart[]
  /** How many parts are delivered; all by default. */
  readonly deliver?: number
}

export type Published = {
  readonly sequence: number
  readonly digest: Hash
  readonly blockNumber: number
  /** Of all records, in order. */
  readonly fingerprints: readonly Hash[]
}

const account = (addressIndex: number) =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex })
const registrar = account(0)
const guardian = account(1)
const carrier = account(2)

/** A ledger on a node of its own, with agencies whose officials sign whatever a test gives them. */
export class TestLedger {
  private readonly amounts = new Map<string, { stage: string; currency: string; units: bigint }>()
  private readonly openParts = new Map<string, { part: Part; path: readonly Hash[]; payload: Hash }[]>()

  private constructor(
    readonly anvil: TestAnvil,
    readonly contract: Hash,
    readonly chainId: number,
    readonly startBlock: number,
  ) {}

  static async start({ chainId = 31337 }: { readonly chainId?: number } = {}): Promise<TestLedger> {
    const anvil = await startAnvil({ chainId })
    const client = createClient({ transport: http(anvil.url), pollingInterval: 10 })
    const { contract, blockNumber } = await deployLedger({
      client,
      chainId,
      deployer: registrar,
      registrar: registrar.address,
      guardian: guardian.address,
      grantDelaySeconds: 0n,
    })
    return new TestLedger(anvil, contract.toLowerCase() as Hash, chainId, blockNumber)
  }

  get url(): string {
    return this.anvil.url
  }

  stop(): Promise<void> {
    return this.anvil.stop()
  }

  async registerAgency(agency = 'moh', name = 'Ministry of Health'): Promise<void> {
    await setUpAgency({
      client: createClient({ transport: http(this.url), pollingInterval: 10 }),
      ledger: this,
      registrar,
      carrier,
      agency,
      agencyName: name,
      officials: {
        admins: [testOfficial(agency, 'admin'), testOfficial(agency, 'second admin')],
        preparer: testOfficial(agency, 'preparer'),
        approver: testOfficial(agency, 'approver'),
      },
      description: { names: { en: name } },
    })
  }

  async publish(publication: TestPublication): Promise<Published> {
    const { agency = 'moh', period = '2025', format = 1 } = publication
    const state = (await this.read('agencyState', [agency])) as { sequence: bigint; head: Hash; name: string }
    const contents = publication.parts.map((part, index) => this.preparePart(agency, part, index + 1))
    const parts = contents.map(({ part }) => part)
    const statement: Publication = {
      format: BigInt(format),
      agency,
      agencyName: state.name,
      sequence: state.sequence + 1n,
      previousHead: state.head,
      period,
      records: parts.reduce((sum, part) => sum + part.records, 0n),
      parts: BigInt(parts.length),
      partsRoot: partsRoot(parts),
      totals: sumTotals(
        parts.flatMap(({ totals }) =>
          totals.map(({ stage, currency, sum }) => ({ stage, currency, units: toUnits(sum, currency) })),
        ),
      ),
      deadline: '2099-12-31T23:59:59Z',
    }
    const sign = (role: string) =>
      signPublication({ publication: statement, ledger: this, official: testOfficial(agency, role).account })
    const [preparer, approver] = await Promise.all([sign('preparer'), sign('approver')])

    const prepared = contents.map(({ part, payload }, index) => ({
      part,
      path: partPath(parts, index + 1),
      payload: toHex(payload),
    }))
    const [first, ...rest] = prepared
    let blockNumber = await this.send({
      functionName: 'publish',
      args: [statement, preparer, approver, first!.part, first!.path, first!.payload],
    })
    this.openParts.set(agency, rest)
    for (let part = 2; part <= (publication.deliver ?? parts.length); part++) {
      blockNumber = (await this.deliverNext(agency)).blockNumber
    }
    const digest = (await this.read('publicationDigest', [statement])) as Hash
    const fingerprints = contents.flatMap((content) => content.fingerprints)
    return { sequence: Number(statement.sequence), digest, blockNumber, fingerprints }
  }

  /** Delivers the next part of what {@link publish} left open. */
  async deliverNext(agency = 'moh'): Promise<{ readonly blockNumber: number }> {
    const next = this.openParts.get(agency)?.shift()
    if (!next) throw new Error('No part is left to deliver.')
    const args = [agency, next.part, next.path, next.payload]
    return { blockNumber: await this.send({ functionName: 'publishPart', args }) }
  }

  async cancel(agency: string, digest: Hash): Promise<number> {
    const cancellation = { agency, publication: digest, reason: 'Signed by mistake' }
    const { account: official } = testOfficial(agency, 'preparer')
    const typedData = cancellationTypedData({ cancellation, chainId: this.chainId, contract: this.contract })
    const approval = { keyId: keyId(official.address), signature: await official.signTypedData(typedData as never) }
    return this.send({ functionName: 'cancel', args: [cancellation, approval] })
  }

  markDispute(agency: string, sequence: number, disputed: boolean): Promise<number> {
    return this.send(
      { functionName: 'markDispute', args: [agency, BigInt(sequence), disputed, 'Under review'] },
      guardian,
    )
  }

  /** Allows the next format, and lets the time pass that readers have to learn it. */
  async allowNextFormat(): Promise<void> {
    await this.send({ functionName: 'allowNextFormat', args: [] }, registrar)
    await this.anvil.request('evm_increaseTime', [180 * 86_400])
  }

  async mine(blocks: number): Promise<void> {
    await this.anvil.request('anvil_mine', [`0x${blocks.toString(16)}`])
  }

  async blockNumber(): Promise<number> {
    return Number(await this.anvil.request('eth_blockNumber'))
  }

  private preparePart(agency: string, wanted: TestPart, number: number) {
    const records = wanted.records ?? []
    const lines = wanted.lines ?? records.map(encodeRecordLine)
    const payload = wanted.payload ?? encodePayload(lines)
    const leaves = recordLeaves({ agency, lines })
    const fingerprints = leaves.map(toHex)
    const changes = records.flatMap((record) => this.changesOf(record))
    for (const [index, record] of records.entries()) {
      if (record.amount === undefined || fingerprints[index] === undefined) continue
      const { stage, currency = '' } = record
      this.amounts.set(fingerprints[index], { stage, currency, units: toUnits(record.amount, currency) })
    }
    const part: Part = {
      number: BigInt(number),
      records: BigInt(wanted.statedRecords ?? lines.length),
      recordsRoot: wanted.recordsRoot ?? toHex(merkleRoot(leaves)),
      payloadHash: keccak256(payload),
      totals: wanted.totals ?? sumTotals(changes),
    }
    return { part, payload, fingerprints }
  }

  private changesOf({ stage, amount, currency = '', amends }: SpendingRecord) {
    const replaced = amends && this.amounts.get(amends.fingerprint)
    return [
      ...(amount === undefined ? [] : [{ stage, currency, units: toUnits(amount, currency) }]),
      ...(replaced ? [{ ...replaced, units: -replaced.units }] : []),
    ]
  }

  private async read(functionName: string, args: readonly unknown[]): Promise<unknown> {
    const { readContract } = await import('viem/actions')
    const client = createClient({ transport: http(this.url) })
    return readContract(client, { address: this.contract, abi: ledgerAbi, functionName, args } as never)
  }

  private async send(call: LedgerCall, sender = carrier): Promise<number> {
    const nonce = Number(await this.anvil.request('eth_getTransactionCount', [sender.address, 'pending']))
    const raw = await sender.signTransaction({
      type: 'eip1559',
      chainId: this.chainId,
      to: this.contract,
      data: encodeFunctionData({ abi: ledgerAbi, ...call } as never),
      nonce,
      gas: 16_000_000n,
      maxFeePerGas: 100_000_000_000n,
      maxPriorityFeePerGas: 0n,
    })
    const hash = await this.anvil.request('eth_sendRawTransaction', [raw])
    for (;;) {
      const receipt = (await this.anvil.request('eth_getTransactionReceipt', [hash])) as Record<string, string> | null
      if (receipt?.status === '0x1') return Number(receipt.blockNumber)
      if (receipt) throw new Error(`${call.functionName} was reverted.`)
      await sleep(5)
    }
  }
}

const toUnits = (amount: string, currency: string): bigint => {
  const parsed = parseAmount(amount, currency)
  if (!parsed.ok) throw new RangeError(`${amount} ${currency} is no amount.`)
  return toLedgerUnits(parsed.value)
}

export function testOfficial(agency: string, role: string): OfficialKey {
  const name = `counterfoil test ${agency} ${role}`
  return {
    account: privateKeyToAccount(keccak256(stringToHex(name))),
    person: keccak256(stringToHex(`person ${name}`)),
    post: `The ${role} of ${agency}`,
  }
}

/** An invented record: 10.00 EUR spent, with `change` over it. */
export const testRecord = (ref: string, change: Partial<SpendingRecord> = {}): SpendingRecord => ({
  ref,
  stage: 'expenditure',
  date: '2025-03-04',
  dateBasis: 'payment',
  amount: '10.00',
  currency: 'EUR',
  payee: { type: 'organisation', name: `Supplier of ${ref}` },
  ...change,
})

/** An invented correction of the record with that fingerprint. */
export const testCorrection = (ref: string, fingerprint: Hash, change: Partial<SpendingRecord> = {}): SpendingRecord =>
  testRecord(ref, { amends: { kind: 'correction', fingerprint, reason: 'wrong-amount' }, ...change })

/** An invented withdrawal of the record with that fingerprint. */
export const testWithdrawal = (ref: string, fingerprint: Hash): SpendingRecord => ({
  ref,
  stage: 'expenditure',
  amends: { kind: 'withdrawal', fingerprint, reason: 'duplicate' },
})
