/**
 * `npm start`: the embedded ledger (unless another network is configured), the contract, the demonstration records, the
 * site. Everything started here ends with this process, and this process with its parent.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Environment, readEnvironment } from '@/lib/config/environment'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { buildIfStale } from './build-if-stale'
import { DEMONSTRATION_GENESIS_SECONDS, publishDemonstration } from './demonstration/publish'
import { createPastClient, DEVELOPMENT_GUARDIAN, DEVELOPMENT_REGISTRAR, ensureDeployment } from './ledger-session'
import { root } from './setup.mjs'

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
  console.log('Counterfoil')
  const [ledger] = await Promise.all([openLedger(environment), buildIfStale({ log })])
  const port = await freePort(environment)
  if (port !== environment.port) log(`Port ${environment.port} is taken; using ${port}.`)

  const site = startSite({ environment, ledger, port })
  await untilReady({ site, url: `http://${loopback(environment.host)}:${port}/readyz` })
  log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s. Ctrl-C ends everything.`)
  console.log(`\n  http://${loopback(environment.host)}:${port}\n`)
}

async function openLedger(environment: Environment): Promise<LedgerVariables> {
  if (environment.ledger.kind === 'configured') return {}

  log('Starting the embedded ledger (a development node on this machine) …')
  const { dataDir } = environment
  const node = await startEmbeddedLedger({
    dataDir: join(dataDir, 'ledger'),
    log,
    genesisTimestampSeconds: DEMONSTRATION_GENESIS_SECONDS,
  })
  endings.push(node.stop)

  const { client, setClock } = createPastClient(node.rpcUrl)
  setClock(DEMONSTRATION_GENESIS_SECONDS + 60)
  const { chainId } = node
  const deployment = await ensureDeployment({ dataDir, client, chainId, log })
  if (process.env.DEMONSTRATION !== '0') {
    await publishDemonstration({
      client,
      ledger: { chainId, contract: deployment.contract },
      registrar: DEVELOPMENT_REGISTRAR,
      guardian: DEVELOPMENT_GUARDIAN,
      setClock,
      log,
    })
  }
  return {
    LEDGER_RPC_URLS: node.rpcUrl,
    LEDGER_CONTRACT: deployment.contract,
    LEDGER_START_BLOCK: String(deployment.blockNumber),
    ALLOW_DEVELOPMENT_LEDGER: '1',
    DEMONSTRATION_RECORDS: process.env.DEMONSTRATION === '0' ? '0' : '1',
  }
}

/** The wanted port, or the next free one. */
async function freePort({ host, port }: Environment): Promise<number> {
  for (let candidate = port; candidate < port + 100; candidate += 1) if (await isFree(host, candidate)) return candidate
  throw new Error(`Ports ${port} to ${port + 99} are all taken; set PORT to a free one.`)
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

const loopback = (host: string): string => (host === '0.0.0.0' || host === '::' ? 'localhost' : host)

function startSite(parameters: {
  readonly environment: Environment
  readonly ledger: LedgerVariables
  readonly port: number
}): ChildProcess {
  const { environment, ledger, port } = parameters
  const arguments_ = ['start', '--port', String(port), '--hostname', environment.host]
  const site = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), ...arguments_], {
    cwd: root,
    env: { ...process.env, ...ledger, NODE_ENV: 'production', UV_THREADPOOL_SIZE: '8', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
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
  return site
}

async function untilReady({ site, url }: { readonly site: ChildProcess; readonly url: string }): Promise<void> {
  log('Starting the site and reading the ledger into its index …')
  while (site.exitCode === null) {
    const ready = await fetch(url).catch(() => null)
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The site ended before it was ready; its message stands above.')
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  void end(1)
})
