import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, http } from 'viem'
import { mnemonicToAccount, privateKeyToAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import { keccak256, stringToHex } from 'viem/utils'
import type { SpendingRecord } from '@/lib/domain/record'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import type { LedgerAddress } from '@/lib/ledger/publication'
import type { BuildName } from '../deploy/contract-builds'
import { deployLedger } from '../deploy-ledger'
import { type AgencyHistory, planRecords } from '../plan-records'
import { type PreparedPublication, preparePublication } from '../prepare-publication'
import { readAgencyHistory } from '../read-agency-history'
import { type AgencyOfficials, type OfficialKey, setUpAgency } from '../set-up-agency'
import { signPublication } from '../sign-publication'
import { type DeliveryState, type SignedPublication, submitPublication } from '../submit-publication'

const account = (addressIndex: number) =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex })
const [registrar, guardian] = [account(0), account(1)]
/** Pays for every publication. */
export const carrier = account(2)

type PublishingNode = {
  readonly rpcUrl: string
  readonly chainId: number
  readonly build?: BuildName
  readonly stop: () => Promise<void>
}

/** A fresh contract on a node, with agencies whose officials sign whatever a test gives them. */
export class PublishingLedger {
  readonly client: Client

  private constructor(
    readonly rpcUrl: string,
    readonly ledger: LedgerAddress,
    readonly startBlock: number,
    /** Of passkeys. */
    readonly verifier: `0x${string}`,
    readonly stop: () => Promise<void>,
  ) {
    this.client = createClient({ transport: http(rpcUrl), pollingInterval: 20 })
  }

  /** On an embedded ledger in a folder of its own, as the application runs it. */
  static async start(): Promise<PublishingLedger> {
    const folder = mkdtempSync(join(tmpdir(), 'counterfoil-publishing-'))
    const genesisTimestampSeconds = Math.floor(Date.now() / 1000) - 100
    const node = await startEmbeddedLedger({ dataDir: folder, log: () => {}, genesisTimestampSeconds })
    const stop = async () => {
      await node.stop()
      rmSync(folder, { recursive: true, force: true })
    }
    return PublishingLedger.on({ ...node, stop })
  }

  /** On a node that somebody else runs; `stop` ends it. */
  static async on({ rpcUrl, chainId, build, stop }: PublishingNode) {
    const { contract, verifier, blockNumber } = await deployLedger({
      client: createClient({ transport: http(rpcUrl), pollingInterval: 20 }),
      chainId,
      deployer: registrar,
      registrar: registrar.address,
      guardian: guardian.address,
      grantDelaySeconds: 0n,
      ...(build && { build }),
    })
    return new PublishingLedger(rpcUrl, { chainId, contract }, blockNumber, verifier, stop)
  }

  async register(
    agency: string,
    { agencyName = `The office "${agency}"`, officials = officialsOf(agency) } = {},
  ): Promise<void> {
    await setUpAgency({
      client: this.client,
      ledger: this.ledger,
      registrar,
      carrier,
      agency,
      agencyName,
      officials,
      description: { names: { en: agencyName } },
    })
  }

  agencyState(agency: string) {
    const contract = { address: this.ledger.contract, abi: ledgerAbi } as const
    return readContract(this.client, { ...contract, functionName: 'agencyState', args: [agency] })
  }

  async history(agency: string, rpcUrl = this.rpcUrl): Promise<AgencyHistory> {
    const { ledger, startBlock } = this
    return (await readAgencyHistory({ rpcUrl, ledger, startBlock, agency })).names
  }

  /** The next publication of an agency, planned against what it has; changed records are corrected. */
  async prepare(agency: string, records: readonly SpendingRecord[]): Promise<PreparedPublication> {
    const [state, history] = [await this.agencyState(agency), await this.history(agency)]
    const correction = { reason: 'wrong-amount', words: 'A typing error.' }
    return preparePublication({
      agency,
      agencyName: state.name,
      sequence: Number(state.sequence) + 1,
      previousHead: state.head,
      period: '2025',
      records: planRecords({ records, history, correction }).planned,
      deadline: new Date(Date.now() + 3_600_000),
    })
  }

  async sign(prepared: PreparedPublication, officials?: Partial<AgencyOfficials>): Promise<SignedPublication> {
    const { publication } = prepared
    const { preparer, approver } = { ...officialsOf(publication.agency), ...officials }
    const sign = ({ account: official }: OfficialKey) => signPublication({ publication, ledger: this.ledger, official })
    return { ...prepared, preparer: await sign(preparer), approver: await sign(approver) }
  }

  /** Carries it and gives all states that it went through. */
  async submit(
    signed: SignedPublication,
    onState: (state: DeliveryState) => void = () => {},
  ): Promise<DeliveryState[]> {
    const states: DeliveryState[] = []
    const { client, ledger } = this
    const note = (state: DeliveryState) => {
      states.push(state)
      onState(state)
    }
    await submitPublication({ client, ledger, carrier, signed, onState: note })
    return states
  }

  async publish(agency: string, records: readonly SpendingRecord[]): Promise<PreparedPublication> {
    const prepared = await this.prepare(agency, records)
    await this.submit(await this.sign(prepared))
    return prepared
  }
}

export function officialsOf(agency: string): AgencyOfficials {
  const official = (role: string): OfficialKey => {
    const name = `counterfoil publishing test ${agency} ${role}`
    return {
      account: privateKeyToAccount(keccak256(stringToHex(name))),
      person: keccak256(stringToHex(`person ${name}`)),
      post: `The ${role} of ${agency}`,
    }
  }
  return {
    admins: [official('admin'), official('second admin')],
    preparer: official('preparer'),
    approver: official('approver'),
  }
}

/** An invented record: 10.00 EUR spent, with `change` over it. */
export const inventedRecord = (ref: string, change: Partial<SpendingRecord> = {}): SpendingRecord => ({
  ref,
  stage: 'expenditure',
  date: '2025-03-04',
  dateBasis: 'payment',
  amount: '10.00',
  currency: 'EUR',
  payee: { type: 'organisation', name: `Supplier of ${ref}` },
  ...change,
})

/** Records that gzip cannot shrink much: about `bytes` of the payload each. The same for the same `seed`. */
export function incompressibleRecords(count: number, { bytes = 1000, seed = 'a' } = {}): SpendingRecord[] {
  return Array.from({ length: count }, (_, index) => {
    let noise = ''
    for (let block = 0; noise.length < bytes * 2; block += 1) {
      noise += keccak256(stringToHex(`${seed} ${index} ${block}`)).slice(2)
    }
    return inventedRecord(`${seed}-${index + 1}`, { title: { en: noise.slice(0, bytes * 2) } })
  })
}
