import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, custom, type Hex, type LocalAccount } from 'viem'
import { mnemonicToAccount, privateKeyToAccount } from 'viem/accounts'
import {
  getBlock,
  getTransactionCount,
  readContract,
  sendRawTransaction,
  waitForTransactionReceipt,
} from 'viem/actions'
import { keccak256, stringToHex, toHex } from 'viem/utils'
import type { SpendingRecord } from '@/lib/domain/record'
import { type Indexer, startIndexer } from '@/lib/indexer/run-indexer'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type EmbeddedLedger, startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { type KeyGrant, keyGrantTypedData, keyRevocationTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, type LedgerAddress } from '@/lib/ledger/publication'
import { deployLedger } from '@/lib/publishing/deploy-ledger'
import type { PlannedRecord } from '@/lib/publishing/plan-records'
import { type PreparedPublication, preparePublication } from '@/lib/publishing/prepare-publication'
import { readAgencyHistory } from '@/lib/publishing/read-agency-history'
import { type LedgerCall, LedgerRefusedError, sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import type { OfficialKey } from '@/lib/publishing/set-up-agency'
import { signPublication } from '@/lib/publishing/sign-publication'
import { type SignedPublication, submitPublication } from '@/lib/publishing/submit-publication'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import { createWriteClient } from '../../ledger-session'

/** Between a grant of a key and its force, as a real network would have it. */
export const GRANT_DELAY_SECONDS = 48 * 3600

const development = (addressIndex: number) =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex })
export const FOUNDER = development(0)
export const GUARDIAN = development(1)
/** Pays for what others have signed; has no other power. */
const CARRIER = development(2)
export const MULTISIG_OWNERS = [development(6), development(7), development(8)] as const

const FAR = '2099-12-31T23:59:59Z'

/** A person with a key: the same `name` is the same person, another `key` another key in the same hands. */
export function official(name: string, post: string, key = 'first key'): OfficialKey {
  return {
    account: privateKeyToAccount(keccak256(stringToHex(`counterfoil rehearsal ${name} ${key}`))),
    person: keccak256(stringToHex(`counterfoil rehearsal person ${name}`)),
    post,
  }
}

type PastClient = { readonly client: Client; readonly setClock: (seconds: number) => void }

/** Seconds from one transaction to the next: more than the empty blocks take that an idle ledger makes by itself. */
const STEP_SECONDS = 30

/** A client whose transactions are mined in the past, each a step later than the last block, and not before the clock. */
function createSteppingClient(rpcUrl: string): PastClient {
  const direct = createWriteClient(rpcUrl)
  let clockSeconds = 0
  const ask = direct.request as (call: { method: string; params?: unknown }) => Promise<unknown>
  const request = async ({ method, params }: { method: string; params?: unknown }) => {
    if (method === 'eth_sendRawTransaction') {
      const { timestamp } = await getBlock(direct)
      const seconds = Math.max(clockSeconds, Number(timestamp) + STEP_SECONDS)
      await ask({ method: 'counterfoil_setNextTimestamp', params: [seconds] })
    }
    return ask({ method, params })
  }
  const setClock = (seconds: number) => {
    clockSeconds = seconds
  }
  return { client: createClient({ transport: custom({ request }), pollingInterval: 20 }), setClock }
}

/** An embedded ledger of its own with the contract, an index that follows it, and a clock that is set by hand. */
export class RehearsalLedger {
  private constructor(
    private readonly node: EmbeddedLedger,
    private readonly folder: string,
    private readonly past: PastClient,
    readonly ledger: LedgerAddress,
    readonly startBlock: number,
    readonly store: Store,
    private readonly indexer: Indexer,
  ) {}

  static async start(): Promise<RehearsalLedger> {
    const folder = mkdtempSync(join(tmpdir(), 'counterfoil-rehearsal-'))
    // A month ago, so that the days of waiting can pass without waiting.
    const genesisTimestampSeconds = Math.floor(Date.now() / 1000) - 30 * 86_400
    const node = await startEmbeddedLedger({ dataDir: join(folder, 'ledger'), log: () => {}, genesisTimestampSeconds })
    const { chainId, rpcUrl } = node
    const past = createSteppingClient(rpcUrl)
    past.setClock(genesisTimestampSeconds + 60)
    const { contract, blockNumber } = await deployLedger({
      client: past.client,
      chainId,
      deployer: FOUNDER,
      registrar: FOUNDER.address,
      guardian: GUARDIAN.address,
      grantDelaySeconds: BigInt(GRANT_DELAY_SECONDS),
    })
    const address = contract.toLowerCase() as Hex
    const store = await openStore({
      path: join(folder, 'index.duckdb'),
      chainId,
      contract: address,
      memoryLimit: '512MB',
    })
    const place = { rpcUrls: [rpcUrl], contract: address, startBlock: blockNumber }
    const indexer = startIndexer({ writer: store.writer, ...place, pollMs: 20 })
    const ledger = { chainId, contract: address }
    return new RehearsalLedger(node, folder, past, ledger, blockNumber, store, indexer)
  }

  async stop(): Promise<void> {
    await this.indexer.stop()
    await this.store.close()
    await this.node.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  get client(): Client {
    return this.past.client
  }

  get rpcUrl(): string {
    return this.node.rpcUrl
  }

  /** The index, once it has read everything that the ledger has. */
  async readers(): Promise<Store> {
    await this.indexer.untilCaughtUp()
    return this.store
  }

  /** Lets time pass on the ledger: the next blocks are that much later. */
  async passTime(seconds: number): Promise<void> {
    const { timestamp } = await getBlock(this.client)
    this.past.setClock(Number(timestamp) + seconds)
    // A block that says so, before anything is asked: an empty one follows the last, a transaction the clock.
    const { address: to } = CARRIER
    const nonce = await getTransactionCount(this.client, { address: to })
    const fees = { maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n }
    const { chainId } = this.ledger
    const serializedTransaction = await CARRIER.signTransaction({ chainId, to, nonce, gas: 21_000n, ...fees })
    const hash = await sendRawTransaction(this.client, { serializedTransaction })
    await waitForTransactionReceipt(this.client, { hash, pollingInterval: 20 })
  }

  /** Makes all that was published final. */
  async settle(): Promise<void> {
    const ask = this.client.request as (call: { method: string; params: unknown[] }) => Promise<unknown>
    await ask({ method: 'counterfoil_mine', params: [4] })
  }

  /** What the index has last learned of an agency's keys, one line a key event, newest first. */
  async lastKeyEvents(agency: string, count: number): Promise<readonly string[]> {
    const store = await this.readers()
    const rows = await store.read((reader) =>
      reader.select<{ kind: string; post: string; reason: string | null; days: number }>(
        `SELECT k.kind, g.post, k.reason, (g.valid_from_s - k.at_s) / 3600 AS days
         FROM key_event AS k JOIN agency AS a ON a.id = k.agency
         JOIN key_event AS g ON g.agency = k.agency AND g.key_id = k.key_id AND g.kind = 'granted'
         WHERE a.code = $agency ORDER BY k.block DESC, k.log DESC LIMIT ${count}`,
        { agency },
      ),
    )
    return rows.map(({ kind, post, reason, days }) =>
      kind === 'granted'
        ? `a key ${kind} to the ${post}, in force ${days === 0 ? 'at once' : `in ${days} hours`}`
        : `the key of the ${post} ${kind.replaceAll('-', ' ')}${reason === null ? '' : `, "${reason}"`}`,
    )
  }

  read(functionName: string, args: readonly unknown[] = []): Promise<unknown> {
    return readContract(this.client, { address: this.ledger.contract, abi: ledgerAbi, functionName, args } as never)
  }

  async send(call: LedgerCall, sender: LocalAccount = CARRIER): Promise<void> {
    await sendLedgerCall({ client: this.client, ledger: this.ledger, carrier: sender, call })
  }

  /** Two admins sign the same grant; anybody carries it. */
  async grant(agency: string, to: OfficialKey, roles: KeyGrant['roles'], admins: readonly [OfficialKey, OfficialKey]) {
    const grant = this.grantOf(agency, to, roles)
    const [first, second] = await Promise.all(admins.map((admin) => this.approveGrant(grant, admin)))
    await this.send({ functionName: 'grantKey', args: [grant, first, second] })
  }

  grantOf = (agency: string, { account, person, post }: OfficialKey, roles: KeyGrant['roles']): KeyGrant => ({
    agency,
    signer: account.address,
    person,
    post,
    roles,
    validUntil: 'no end',
    deadline: FAR,
  })

  async approveGrant(grant: KeyGrant, admin: OfficialKey) {
    const signature = await admin.account.signTypedData(keyGrantTypedData({ grant, ...this.ledger }))
    return { keyId: keyId(admin.account.address), signature }
  }

  /** An official of the agency ends a key; anybody carries it. */
  async revoke(agency: string, revoked: OfficialKey, reason: string, by: OfficialKey): Promise<void> {
    const revocation = { agency, keyId: keyId(revoked.account.address), reason, deadline: FAR }
    const signature = await by.account.signTypedData(keyRevocationTypedData({ revocation, ...this.ledger }))
    const approval = { keyId: keyId(by.account.address), signature }
    await this.send({ functionName: 'revokeKey', args: [revocation, approval] })
  }

  /** What the agency has on the ledger under each name, as the publishing tool reads it. */
  async history(agency: string) {
    const { ledger, startBlock, rpcUrl } = this
    return (await readAgencyHistory({ rpcUrl, ledger, startBlock, agency })).names
  }

  /** The next publication of the agency, prepared as the publishing tool prepares it, and signed by whoever holds these keys. */
  async sign(parameters: {
    readonly agency: string
    readonly records: readonly PlannedRecord[]
    readonly preparer: OfficialKey
    readonly approver: OfficialKey
  }): Promise<SignedPublication> {
    const { agency, records, preparer, approver } = parameters
    const state = (await this.read('agencyState', [agency])) as { name: string; sequence: bigint; head: Hex }
    const { timestamp } = await getBlock(this.client)
    const prepared: PreparedPublication = preparePublication({
      agency,
      agencyName: state.name,
      sequence: Number(state.sequence) + 1,
      previousHead: state.head,
      period: '2026-03',
      records,
      deadline: new Date((Number(timestamp) + 30 * 86_400) * 1000),
    })
    const approve = ({ account }: OfficialKey) =>
      signPublication({ publication: prepared.publication, ledger: this.ledger, official: account })
    return { ...prepared, preparer: await approve(preparer), approver: await approve(approver) }
  }

  /** Carries one part of a signed publication, and no more. */
  async deliverPart({ publication, preparer, approver, parts }: SignedPublication, number: number): Promise<void> {
    const { part, path, payload } = parts[number - 1]!
    const rest = [part, path, toHex(payload)]
    await this.send(
      number === 1
        ? { functionName: 'publish', args: [publication, preparer, approver, ...rest] }
        : { functionName: 'publishPart', args: [publication.agency, ...rest] },
    )
  }

  /** Carries a signed publication as the publishing tool does. */
  async deliver(signed: SignedPublication): Promise<void> {
    await submitPublication({ client: this.client, ledger: this.ledger, carrier: CARRIER, signed })
  }
}

/** Name and facts of the contract's error. Throws where the ledger does not refuse: then the rehearsal has failed. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof LedgerRefusedError) return error.reason
    throw error
  }
  throw new Error('The ledger took what it had to refuse.')
}

/** An invented payment. */
export const payment = (ref: string, payee: string, amount: string): SpendingRecord => ({
  ref,
  stage: 'expenditure',
  date: '2026-03-12',
  dateBasis: 'payment',
  amount,
  currency: 'EUR',
  payee: { type: 'organisation', name: payee },
})
