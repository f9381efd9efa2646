/**
 * `npm start`: the embedded ledger (unless another network is configured), the contract, the demonstration records, the
 * site. Everything started here ends with this process, and this process with its parent.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { readEnvironment } from '@/lib/config/environment'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { buildIfStale } from './build-if-stale'
import { DEMONSTRATION_GENESIS_SECONDS, publishDemonstration } from './demonstration/publish'
import { createPastClient, DEVELOPMENT_GUARDIAN, DEVELOPMENT_REGISTRAR, ensureDeployment } from './ledger-session'
import { root } from './setup.mjs'

const endings: (() => Promise<void> | void)[] = []
const log = (line: string) => console.log(`  ${line}`)

async function main(): Promise<void> {
  const started = Date.now()
  const environment = readEnvironment(process.env)
  console.log('Counterfoil')
  const [ledger] = await Promise.all([openLedger(environment), buildIfStale({ log })])
  const port = await freePort(environment.host, environment.port)
  if (port !== environment.port) log(`Port ${environment.port} is taken; using ${port}.`)

  const site = startSite({ environment, ledger, port })
  const address = `http://${environment.host === '0.0.0.0' ? 'localhost' : environment.host}:${port}`
  await untilReady(site, `http://127.0.0.1:${port}`)
  log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s. Ctrl-C ends everything.`)
  console.log(`\n  ${address}\n`)
}
