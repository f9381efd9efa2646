/**
 * `npm start`: the embedded ledger (unless another network is configured), the contract, the demonstration records, the
 * site. Everything started here ends with this process, and this process with its parent.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Environment, readEnvironment } from '@/lib/config/environment'
import { readExchangeRates } from '@/lib/config/exchange-rates'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { buildIfStale } from './build-if-stale'
import { DEMONSTRATION_GENESIS_SECONDS, publishDemonstration } from './demonstration/publish'
import { createPastClient, DEVELOPMENT_GUARDIAN, DEVELOPMENT_REGISTRAR, ensureDeployment } from './ledger-session'
import { root } from './setup.mjs'

/** Invented, like the records that they convert; no operator's ledger is ever shown with them. */
const DEMONSTRATION_RATES = join(root, 'scripts/demonstration/exchange-rates.csv')

const log = (line: string) => console.log(`  ${line}`)

/** What ends what was started, last started first. */
const endings: (() => Promise<void>)[] = []
let ending: Promise<never> | null = null

function end(status: number): Promise<never> {
  ending ??= (async () => {
    for (const step of endings.reverse()) await step().catch((error: unknown) => console.error(error))
    process.exit(status)
  })()
  return ending
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
process.on('disconnect', () => void end(1))

/** The variables by which the site finds its ledger. */
type LedgerVariables = Readonly<Record<string, string>>

async function main(): Promise<void> {
  const started = Date.now()
  const environment = readEnvironment(process.env)
  readExchangeRates(environment.exchangeRates)
  console.log('Counterfoil')
  // The ledger's lock comes first: nobody builds over the site that another process serves from this folder.
  const ledger = await openLedger(environment)
  const [variables] = await Promise.all([ledger.fill(), buildIfStale({ log })])

  log('Starting the site …')
  const { site, port } = await startSite({ environment, variables })
  if (environment.port !== 0 && port !== environment.port) log(`Port ${environment.port} is taken; using ${port}.`)
  const address = `http://${loopback(environment.host)}:${port}`
  await untilReady({ site, address })
  log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s. Ctrl-C ends everything.`)
  console.log(`\n  ${address}\n`)
}

type OpenedLedger = { readonly fill: () => Promise<LedgerVariables> }

/** Opens the ledger; `fill` then puts the contract and the demonstration on it, where they are not there yet. */
async function openLedger(environment: Environment): Promise<OpenedLedger> {
  if (environment.ledger.kind === 'configured') return { fill: async () => ({}) }

  log('Starting the embedded ledger (a development node on this machine) …')
  const { dataDir } = environment
  const node = await startEmbeddedLedger({
    dataDir: join(dataDir, 'ledger'),
    log,
    genesisTimestampSeconds: DEMONSTRATION_GENESIS_SECONDS,
  })
  endings.push(node.stop)
  return { fill: () => fillLedger({ rpcUrl: node.rpcUrl, chainId: node.chainId, dataDir }) }
}

async function fillLedger(parameters: {
  readonly rpcUrl: string
  readonly chainId: number
  readonly dataDir: string
}): Promise<LedgerVariables> {
  const { rpcUrl, chainId, dataDir } = parameters
  const { client, setClock } = createPastClient(rpcUrl)
  setClock(DEMONSTRATION_GENESIS_SECONDS + 60)
  const deployment = await ensureDeployment({ dataDir, client, chainId, log })
  if (process.env.DEMONSTRATION !== '0') {
    const ledger = { chainId, contract: deployment.contract }
    const [registrar, guardian] = [DEVELOPMENT_REGISTRAR, DEVELOPMENT_GUARDIAN]
    await publishDemonstration({ client, ledger, registrar, guardian, setClock, log })
  }
  return {
    LEDGER_RPC_URLS: rpcUrl,
    LEDGER_CONTRACT: deployment.contract,
    ...(deployment.payments && { PAYMENTS_CONTRACT: deployment.payments }),
    LEDGER_START_BLOCK: String(deployment.blockNumber),
    ALLOW_DEVELOPMENT_LEDGER: '1',
    DEMONSTRATION_RECORDS: process.env.DEMONSTRATION === '0' ? '0' : '1',
    ...(process.env.DEMONSTRATION !== '0' && {
      EXCHANGE_RATES: process.env.EXCHANGE_RATES?.trim() || DEMONSTRATION_RATES,
    }),
  }
}

const loopback = (host: string): string => (host === '0.0.0.0' || host === '::' ? 'localhost' : host)

/** Starts the process that serves the pages and follows the ledger; resolves once it listens. */
async function startSite(parameters: {
  readonly environment: Environment
  readonly variables: LedgerVariables
}): Promise<{ readonly site: ChildProcess; readonly port: number }> {
  const { environment, variables } = parameters
  const site = spawn(process.execPath, [join(root, 'scripts/serve-site.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      ...variables,
      HOST: environment.host,
      PORT: String(environment.port),
      NODE_ENV: 'production',
      UV_THREADPOOL_SIZE: '8',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => site.once('exit', () => resolve()))
  site.once('exit', (code) => {
    if (ending === null) console.error(`The site ended by itself with status ${code}.`)
    void end(1)
  })
  endings.push(async () => {
    site.kill('SIGTERM')
    const late = setTimeout(() => site.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(late)
  })
  const port = await new Promise<number>((resolve) => {
    site.once('message', (message) => resolve((message as { port: number }).port))
  })
  return { site, port }
}

/** Waits until the index has caught up with the ledger. After a while it says where the site can be looked at meanwhile. */
async function untilReady({ site, address }: { readonly site: ChildProcess; readonly address: string }): Promise<void> {
  log('Reading the ledger into the index …')
  for (let waited = 0; site.exitCode === null; waited += 1) {
    if ((await readState(address)) === 'following') return
    if (waited === 100) log(`Still reading; ${address}/status says how far.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The site ended before it was ready; its message stands above.')
}

async function readState(address: string): Promise<string | null> {
  try {
    const answer = await fetch(`${address}/status.json`, { headers: { connection: 'close' } })
    const status = (await answer.json()) as { readonly freshness?: { readonly state: string } }
    return status.freshness?.state ?? null
  } catch {
    return null
  }
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  void end(1)
})
