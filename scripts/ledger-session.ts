import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient, custom, http, type LocalAccount } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { getBlock, getChainId, getCode } from 'viem/actions'
import { keccak256 } from 'viem/utils'
import { isDevelopmentChain } from '@/lib/config/development-chain'
import { readEnvironment } from '@/lib/config/environment'
import { ledgerBytecode } from '@/lib/ledger/contract.generated'
import { findRunningLedger } from '@/lib/ledger/embedded/running-ledger'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { isPaymentCode } from '@/lib/ledger/payment-code'
import type { LedgerAddress } from '@/lib/ledger/publication'
import { deployLedger } from '@/lib/publishing/deploy-ledger'
import { deployPayments } from '@/lib/publishing/deploy-payments'
import { fromHex } from '@/lib/record-format/hex'
import { readKeyFile } from './key-file'

/** The well-known accounts of a development node: they hold its play money, and on the embedded ledger the founding roles. */
const development = (addressIndex: number) =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex })
export const DEVELOPMENT_REGISTRAR = development(0)
export const DEVELOPMENT_GUARDIAN = development(1)

/** Where the ledger contract stands, written once at deployment. */
export type Deployment = {
  readonly chainId: number
  readonly contract: `0x${string}`
  readonly verifier: `0x${string}`
  readonly blockNumber: number
  /** Hash of the contract's creation code: which build of it stands there. */
  readonly build: `0x${string}`
  /** The contract that pays beside it; a ledger from before has none until it is next opened. */
  readonly payments?: `0x${string}`
}

const deploymentFile = (dataDir: string) => join(dataDir, 'deployment.json')

export function readDeployment(dataDir: string): Deployment | null {
  const file = deploymentFile(dataDir)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Deployment) : null
}

/** A client for writing to a ledger: no caching, answers of any size. */
export const createWriteClient = (rpcUrl: string): Client =>
  createClient({ transport: http(rpcUrl, { retryCount: 2, timeout: 120_000 }), pollingInterval: 50 })

/** As {@link createWriteClient}, for the embedded ledger only: transactions are mined at the time of a clock that is set by hand. */
export function createPastClient(rpcUrl: string): {
  readonly client: Client
  readonly setClock: (seconds: number) => void
} {
  const direct = createWriteClient(rpcUrl)
  let clockSeconds = 0
  const ask = direct.request as (call: { method: string; params?: unknown }) => Promise<unknown>
  const request = async ({ method, params }: { method: string; params?: unknown }) => {
    if (method === 'eth_sendRawTransaction') {
      const last = await getBlock(direct)
      const seconds = Math.max(clockSeconds, Number(last.timestamp) + 1)
      await ask({ method: 'counterfoil_setNextTimestamp', params: [seconds] })
    }
    return ask({ method, params })
  }
  const setClock = (seconds: number) => {
    clockSeconds = seconds
  }
  return { client: createClient({ transport: custom({ request }), pollingInterval: 50 }), setClock }
}

/** The contract on the embedded ledger, deployed if it is not there. An Error in words where an earlier build of it stands there. */
export async function ensureDeployment(parameters: {
  readonly dataDir: string
  readonly client: Client
  readonly chainId: number
  readonly log: (line: string) => void
}): Promise<Deployment> {
  const { dataDir, client, chainId, log } = parameters
  const known = readDeployment(dataDir)
  const build = keccak256(ledgerBytecode)
  if (known && (await getCode(client, { address: known.contract }))) {
    if (known.build === build) return addPayments(known, parameters)
    throw new Error(
      `The ledger in ${dataDir} was made by another version of the contract, which this version cannot read. ` +
        'Nothing in it was touched. Use another folder (DATA_DIR=…), move this one aside, or start the version that made it.',
    )
  }

  log('Deploying the ledger contract …')
  const deployed = await deployLedger({
    client,
    chainId,
    deployer: DEVELOPMENT_REGISTRAR,
    registrar: DEVELOPMENT_REGISTRAR.address,
    guardian: DEVELOPMENT_GUARDIAN.address,
    // On a development node an official's key is in force at once; a real network waits for days.
    grantDelaySeconds: 0n,
  })
  const deployment: Deployment = { chainId, ...deployed, build }
  mkdirSync(dataDir, { recursive: true })
  keepDeployment(dataDir, deployment)
  return addPayments(deployment, parameters)
}

function keepDeployment(dataDir: string, deployment: Deployment): void {
  writeFileSync(`${deploymentFile(dataDir)}.new`, JSON.stringify(deployment, null, 2))
  renameSync(`${deploymentFile(dataDir)}.new`, deploymentFile(dataDir))
}

/** Deploys the contract that pays beside the ledger, unless this build of it is there. The ledger does not know it, so an older one may get one. */
async function addPayments(
  known: Deployment,
  { dataDir, client }: { readonly dataDir: string; readonly client: Client },
): Promise<Deployment> {
  const ledger = { chainId: known.chainId, contract: known.contract }
  const code = known.payments && (await getCode(client, { address: known.payments }))
  if (code && isPaymentCode({ code: fromHex(code), ledger: known.contract })) return known
  const { wrapper } = await deployPayments({ client, ledger, deployer: DEVELOPMENT_REGISTRAR })
  const deployment = { ...known, payments: wrapper }
  keepDeployment(dataDir, deployment)
  return deployment
}

/** A ledger to publish to: the configured network, the running site's embedded ledger, or that ledger started for a while. */
export type LedgerSession = {
  readonly client: Client
  readonly rpcUrl: string
  /** All nodes that are configured, that one first: what they say is compared before anything is signed. */
  readonly rpcUrls: readonly string[]
  readonly ledger: LedgerAddress
  /** The contract that pays beside the ledger; null where none is configured. */
  readonly payments: `0x${string}` | null
  readonly startBlock: number
  readonly dataDir: string
  /** Pays for transactions; has no other power. Asked for by those who send only: throws where nobody said who pays. */
  readonly carrier: LocalAccount
  readonly close: () => Promise<void>
}

/** Where a ledger is read: the configured network, or the embedded ledger that a site is running; null where neither is. Starts and writes nothing. */
export async function findLedger(): Promise<Pick<
  LedgerSession,
  'rpcUrl' | 'rpcUrls' | 'ledger' | 'startBlock'
> | null> {
  const { dataDir, ledger } = readEnvironment(process.env)
  if (ledger.kind === 'configured') {
    const { rpcUrls, contract, startBlock } = ledger
    const rpcUrl = rpcUrls[0]!
    return { rpcUrl, rpcUrls, ledger: { chainId: await getChainId(createWriteClient(rpcUrl)), contract }, startBlock }
  }
  const running = await findRunningLedger({ dataDir: join(dataDir, 'ledger') })
  const known = readDeployment(dataDir)
  if (!running || !known) return null
  const { contract, blockNumber: startBlock } = known
  const { rpcUrl, chainId } = running
  return { rpcUrl, rpcUrls: [rpcUrl], ledger: { chainId, contract }, startBlock }
}

/** Opens the ledger that a command works with. Close it: what was started for the command ends there. */
export async function openLedgerSession({ log }: { readonly log: (line: string) => void }): Promise<LedgerSession> {
  const environment = readEnvironment(process.env)
  const { dataDir } = environment
  if (environment.ledger.kind === 'configured') {
    const { rpcUrls, contract, payments, startBlock } = environment.ledger
    const client = createWriteClient(rpcUrls[0]!)
    const ledger = { chainId: await getChainId(client), contract }
    return {
      client,
      rpcUrl: rpcUrls[0]!,
      rpcUrls,
      ledger,
      payments,
      startBlock,
      dataDir,
      get carrier() {
        return readCarrier(ledger.chainId)
      },
      close: async () => {},
    }
  }

  const folder = join(dataDir, 'ledger')
  const running = await findRunningLedger({ dataDir: folder })
  const own = running
    ? null
    : await startEmbeddedLedger({ dataDir: folder, log, genesisTimestampSeconds: Math.floor(Date.now() / 1000) })
  const { rpcUrl, chainId } = running ?? own!
  const client = createWriteClient(rpcUrl)
  const { contract, payments = null, blockNumber } = await ensureDeployment({ dataDir, client, chainId, log })
  return {
    client,
    rpcUrl,
    rpcUrls: [rpcUrl],
    ledger: { chainId, contract },
    payments,
    startBlock: blockNumber,
    dataDir,
    get carrier() {
      return readCarrier(chainId)
    },
    close: async () => own?.stop(),
  }
}

/**
 * The account of CARRIER_KEY_FILE (a private key in hex, readable by its owner only); on a development node its own, which has
 * play money. Errors: UsageError, which never repeats the key.
 */
function readCarrier(chainId: number): LocalAccount {
  const file = process.env.CARRIER_KEY_FILE
  if (file) return readKeyFile(file)
  if (isDevelopmentChain({ chainId })) return DEVELOPMENT_REGISTRAR
  throw new Error('Say which account pays on this network: CARRIER_KEY_FILE names a file with its private key.')
}
