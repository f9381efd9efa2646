import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient, http } from 'viem'
import { readContract } from 'viem/actions'
import { catchUpIndex } from '@/lib/indexer/rebuild-index'
import { indexPath } from '@/lib/indexer/serve-index'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import type { EmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { callRpc } from '@/lib/ledger/embedded/testing/transfers'
import { readSigned } from '@/lib/publishing/outbox'
import { openStore } from '@/lib/store/open-store'
import { type Deployment, readDeployment } from '../../ledger-session'
import { AGENCY, listFiles, publishArguments } from './files'
import { type Acknowledged, readAcknowledgement } from './kill-tree'

export type FoundAfterKill = {
  /** Batches that the command line acknowledged while it carried on what was interrupted. */
  readonly acknowledged: readonly Acknowledged[]
  readonly carriedOn: number
  readonly lost: readonly string[]
  readonly unfinished: string | null
  readonly digestsEqual: boolean
  readonly indexedTo: number | null
  readonly head: number
}

type Parameters = {
  readonly dataDir: string
  readonly node: EmbeddedLedger
  readonly acknowledged: ReadonlyMap<number, Acknowledged>
}

/** What is left after a kill, on the ledger that was started again. */
export async function lookAfterKill({ dataDir, node, acknowledged }: Parameters): Promise<FoundAfterKill> {
  const deployment = readDeployment(dataDir)
  const head = Number(await callRpc(node.rpcUrl, 'eth_blockNumber'))
  if (!deployment || !(await isDeployed(node, deployment))) {
    const lost = [...acknowledged.values()].map(toWords)
    const nothing = { acknowledged: [], carriedOn: 0, unfinished: null, digestsEqual: true, indexedTo: null }
    return { ...nothing, lost, head }
  }

  const indexedTo = await readIndexedTo(dataDir, deployment)
  const before = await findLost(node, deployment, acknowledged)
  const carried = await carryOn(dataDir, node)
  const all = new Map(acknowledged)
  for (const batch of carried.acknowledged) all.set(batch.number, batch)
  const lost = [...before, ...(await findLost(node, deployment, all))]
  const unfinished = carried.unfinished ?? (await findOpenPublication(dataDir, node, deployment))
  const digests = await buildTwice(dataDir, node, deployment)
  return {
    acknowledged: carried.acknowledged,
    carriedOn: carried.carriedOn,
    lost,
    unfinished,
    digestsEqual: digests[0] === digests[1],
    indexedTo,
    head,
  }
}

const toWords = ({ number, batchHash }: Acknowledged): string => `batch ${number} ${batchHash}`

const isDeployed = async ({ rpcUrl }: EmbeddedLedger, { contract }: Deployment): Promise<boolean> =>
  (await callRpc(rpcUrl, 'eth_getCode', [contract, 'latest'])) !== '0x'

async function findLost(node: EmbeddedLedger, { contract }: Deployment, batches: ReadonlyMap<number, Acknowledged>) {
  const client = createClient({ transport: http(node.rpcUrl, { batch: true }) })
  const looked = await Promise.all(
    [...batches.values()].map(async (batch) => {
      const args = [BigInt(batch.number)] as const
      const stands = await readContract(client, { address: contract, abi: ledgerAbi, functionName: 'batchHash', args })
      return stands === batch.batchHash ? [] : [toWords(batch)]
    }),
  )
  return looked.flat()
}

/** Publishes the last file again, as its official would: what was signed is carried on first, and then there is nothing new. */
async function carryOn(dataDir: string, node: EmbeddedLedger) {
  const file = listFiles(dataDir).at(-1)
  const acknowledged: Acknowledged[] = []
  if (file === undefined) return { acknowledged, carriedOn: 0, unfinished: null }
  const signed = readSigned({ folder: join(dataDir, 'outbox'), agency: AGENCY })

  const publisher = spawn(process.execPath, publishArguments(file), {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  publisher.stderr.on('data', (chunk) => {
    said += chunk
  })
  let carriedOn = 0
  let isCarrying = false
  createInterface({ input: publisher.stdout }).on('line', (line) => {
    said += `${line}\n`
    if (line.startsWith('Carrying on')) isCarrying = true
    if (/ new, \d+ on the ledger already/.test(line)) isCarrying = false
    const batch = readAcknowledgement(line)
    if (!batch) return
    acknowledged.push({ number: batch.number, batchHash: batch.batchHash })
    if (isCarrying) carriedOn += 1
    // Final at once, instead of a block a second.
    if (batch.part === batch.of) void callRpc(node.rpcUrl, 'counterfoil_mine', [4])
  })
  const [status] = await once(publisher, 'close')
  const isWrong = status !== 0 || (signed !== null && !said.includes('Carrying on publication'))
  return { acknowledged, carriedOn, unfinished: isWrong ? `status ${status}: ${said}` : null }
}

async function findOpenPublication(dataDir: string, node: EmbeddedLedger, { contract }: Deployment) {
  if (existsSync(join(dataDir, 'outbox', `${AGENCY}.json`))) return 'the outbox is not empty'
  const contractCall = { address: contract, abi: ledgerAbi } as const
  const client = createClient({ transport: http(node.rpcUrl) })
  const state = await readContract(client, { ...contractCall, functionName: 'agencyState', args: [AGENCY] })
  if (!state.registered) return null
  const open = await readContract(client, { ...contractCall, functionName: 'openPublication', args: [AGENCY] })
  return open.parts === 0n ? null : `a publication of ${open.parts} parts waits for part ${open.nextPart}`
}

/** How far the index was that the kill left behind. */
async function readIndexedTo(dataDir: string, { chainId, contract }: Deployment): Promise<number | null> {
  if (!existsSync(indexPath(dataDir))) return null
  const store = await openStore({ path: indexPath(dataDir), chainId, contract })
  const cursor = await store.writer.readCursor()
  await store.close()
  return cursor?.block.number ?? null
}

/** The digest of the index that the kill left, brought to the head, and of one that is built from nothing. */
async function buildTwice(dataDir: string, node: EmbeddedLedger, { chainId, contract, blockNumber }: Deployment) {
  const parameters = { chainId, contract, startBlock: blockNumber, rpcUrls: [node.rpcUrl] }
  const fresh = join(dataDir, 'fresh', 'index.duckdb')
  const left = await catchUpIndex({ ...parameters, path: indexPath(dataDir) })
  const built = await catchUpIndex({ ...parameters, path: fresh })
  rmSync(join(fresh, '..'), { recursive: true, force: true })
  return [left, built].map(({ digest, state }) => `${digest} after ${state.batchCount} batches, head ${state.head}`)
}
