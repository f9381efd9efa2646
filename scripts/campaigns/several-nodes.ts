/**
 * A network of three nodes of a real client, each in a network namespace of its own: publishes, parts the network, publishes on
 * both sides, joins it so that one side's blocks are lost, and says whether all that must hold did. Needs root and `ip`.
 *
 * npx tsx scripts/campaigns/several-nodes.ts [folder where npm has installed @ethereumjs/client]
 *
 * Without a folder, here or in ETHEREUMJS_CLIENT, npm installs the client into a temporary one. Exit status 0 when all held or
 * where it was skipped, and why is said.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { mnemonicToAccount } from 'viem/accounts'
import { clearUpAtTheEnd } from './several-nodes/clear-up'
import { type ClientNode, startClientNode } from './several-nodes/client-node'
import { findClient } from './several-nodes/find-client'
import { genesisOf } from './several-nodes/genesis'
import { NodeNetwork, namespacesMissing } from './several-nodes/node-network'
import { walkThrough } from './several-nodes/walk-through'

const CHAIN_ID = 8353
/** The accounts that the ledger's tests deploy, guard and publish with. */
const FUNDED = [0, 1, 2].map((addressIndex) => {
  const mnemonic = 'test test test test test test test test test test test junk'
  return mnemonicToAccount(mnemonic, { addressIndex }).address
})

const missing = namespacesMissing()
if (missing !== null) {
  console.log(`skipped: no network namespaces (needs root and ip): ${missing}`)
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'counterfoil-several-nodes-'))
const networkName = `counterfoil-${process.pid}`
const clearUp = clearUpAtTheEnd({ network: networkName, folder })

mkdirSync(join(folder, 'client'))
const client = findClient({
  installed: process.argv[2] ?? process.env.ETHEREUMJS_CLIENT,
  emptyFolder: join(folder, 'client'),
})
if (client.command === null) {
  console.log(`skipped: no @ethereumjs/client: ${client.reason}`)
  await clearUp()
  process.exit(0)
}

const started = performance.now()
const genesisFile = join(folder, 'genesis.json')
// Blocks are a second apart by their own clock and built as fast as they can be, so that they begin an hour ago.
const timestampSeconds = Math.floor(Date.now() / 1000) - 3600
writeFileSync(genesisFile, JSON.stringify(genesisOf({ chainId: CHAIN_ID, timestampSeconds, funded: FUNDED })))
const network = new NodeNetwork(networkName)
const nodes: ClientNode[] = []
for (const name of ['one', 'two', 'three']) {
  const place = network.add(name)
  const data = join(folder, name)
  mkdirSync(data)
  const bootnodes = nodes.map(({ enode }) => enode)
  nodes.push(await startClientNode({ name, client: client.command, folder: data, genesisFile, bootnodes, ...place }))
}
for (let waited = 0; ; waited += 1) {
  const peers = await Promise.all(nodes.map((node) => node.request('net_peerCount')))
  if (peers.every((count) => Number(count) === nodes.length - 1)) break
  if (waited === 120)
    throw new Error(`The nodes do not find one another: they have ${peers.map(Number).join(', ')} peers.`)
  await sleep(500)
}
const [one, two, three] = nodes
const { checks, failed, publications, reorganised } = await walkThrough({
  nodes: [one!, two!, three!],
  network,
  chainId: CHAIN_ID,
  folder,
  say: (line) => console.log(line),
})
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `several nodes: ${failed === 0 ? 'all held' : 'FAILED'}, ${checks} checks, ${failed} failed, ${nodes.length} nodes of @ethereumjs/client ${client.version}, ${publications} publications, ${reorganised} blocks lost in the reorganisation, ${seconds} s`,
)
await clearUp()
process.exit(failed === 0 ? 0 : 1)
