/**
 * The site's processes without its pages: `tree.ts DATA_DIR SEED`. This process owns the embedded ledger; one child follows it
 * into the index, and one after the other the command line publishes invented files, until somebody kills all of them.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { setUpAgency } from '@/lib/publishing/set-up-agency'
import { createWriteClient, DEVELOPMENT_REGISTRAR, ensureDeployment } from '../../ledger-session'
import { createOfficials, officialsPath } from '../../officials-file'
import { AGENCY, ledgerFolder, publishArguments, writeNextFile } from './files'

const [dataDir = '', seed = '1'] = process.argv.slice(2)
const log = () => {}
const node = await startEmbeddedLedger({
  dataDir: ledgerFolder(dataDir),
  log,
  genesisTimestampSeconds: Math.floor(Date.now() / 1000),
})
const { rpcUrl, chainId } = node
const client = createWriteClient(rpcUrl)
const { contract, blockNumber } = await ensureDeployment({ dataDir, client, chainId, log })
await setUpAgency({
  client,
  ledger: { chainId, contract },
  registrar: DEVELOPMENT_REGISTRAR,
  carrier: DEVELOPMENT_REGISTRAR,
  agency: AGENCY,
  agencyName: 'Rain Office',
  officials: createOfficials(officialsPath(dataDir, AGENCY)),
  description: { names: { en: 'Rain Office' } },
})
console.log('ledger up')

const env = {
  ...process.env,
  DATA_DIR: dataDir,
  LEDGER_RPC_URLS: rpcUrl,
  LEDGER_CONTRACT: contract,
  LEDGER_START_BLOCK: String(blockNumber),
}
const indexer = fileURLToPath(new URL('indexer.ts', import.meta.url))
spawn(process.execPath, ['--import', 'tsx', indexer], { env, stdio: ['ignore', 'inherit', 'inherit'] })

// What was interrupted is carried on by whoever looks after the kill; from here on all files are new.
for (;;) {
  const file = writeNextFile({ dataDir, seed })
  const publisher = spawn(process.execPath, publishArguments(file), {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [status] = await once(publisher, 'exit')
  if (status !== 0) throw new Error(`Publishing ${file} ended with status ${status}.`)
}
