import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type AnvilProcess, startAnvil } from './anvil-process'
import { type BlockWriter, type ChainPosition, createBlockWriter } from './block-writer'
import { lockDataFolder } from './data-folder-lock'
import { DamagedJournalError, LedgerFolderMismatchError, NodeAwayError } from './errors'
import { createJournal, type Journal, type JournalHeader, openJournal, readJournal } from './journal'
import { startLedgerFront } from './ledger-front'
import { readHeader } from './node-client'
import { identifyThisProcess, readProcessStart } from './process-identity'
import { replayJournal } from './replay-journal'
import { endLeftoverNode, removeRunningLedger, writeRunningLedger } from './running-ledger'

export type EmbeddedLedger = {
  /** JSON-RPC on loopback for every reader and sender of this machine. */
  readonly rpcUrl: string
  readonly chainId: number
  /** Of the node at the moment; it changes when the node had to be restarted. */
  readonly pid: number
  /** The node itself, past the front and the journal: only for tests of reorganisations, on ledgers that are thrown away. */
  readonly nodeUrl: string
  readonly stop: () => Promise<void>
}

const JOURNAL = 'ledger.journal'
const NODE_CACHE = 'ledger-node-cache'
const REVIVALS_LIMIT = 5

/**
 * Starts the ledger that lives in `dataDir`, or founds it there, and returns once it has everything that was ever acknowledged.
 *
 * `genesisTimestampSeconds` counts only for a new ledger. `port` of the front: 0 for any; a taken one is replaced by any.
 * `log` receives sentences for the operator. SIGINT and SIGTERM are the caller's: call `stop`.
 * Errors: LedgerFolderInUseError, LedgerFolderMismatchError, DamagedJournalError, ReplayDivergedError, NodeStartError; after
 * any of them the folder is as it was.
 */
export async function startEmbeddedLedger({
  dataDir: givenDataDir,
  log,
  genesisTimestampSeconds,
  chainId = 31337,
  port = 0,
  finaliseWhenIdle = true,
  allowDevelopmentMethods = false,
}: {
  dataDir: string
  log: (sentence: string) => void
  genesisTimestampSeconds: number
  chainId?: number
  port?: number
  /** Mines the few empty blocks that make the last transactions final, once nothing has come for a second. */
  finaliseWhenIdle?: boolean
  /** Passes anvil_ and evm_ methods on to the node. The journal does not know of them: for ledgers that are thrown away. */
  allowDevelopmentMethods?: boolean
}): Promise<EmbeddedLedger> {
  const dataDir = resolve(givenDataDir)
  const path = join(dataDir, JOURNAL)
  const cacheDir = join(dataDir, NODE_CACHE)
  const lock = await lockDataFolder({ dataDir })
  const undo: (() => Promise<void>)[] = [() => lock.release()]
  const unwind = async () => {
    for (const step of undo.reverse()) await step()
  }

  try {
    await endLeftoverNode({ dataDir })
    await rm(cacheDir, { recursive: true, force: true })
    undo.push(() => rm(cacheDir, { recursive: true, force: true }))

    const header = existsSync(path) ? await readJournalHeader(path) : null
    if (header && header.chainId !== chainId) throw new LedgerFolderMismatchError('chain id', header.chainId, chainId)
    const genesis = header?.genesisTimestampSeconds ?? genesisTimestampSeconds

    let node = await startAnvil({ chainId, genesisTimestampSeconds: genesis, cacheDir })
    undo.push(() => node.end())
    await foundOrCompare({ path, header, node, chainId, genesis })

    const began = performance.now()
    const replay = await replayJournal({ path, node: node.client })
    if (replay.tornBytes > 0) log(`The journal ended in ${replay.tornBytes} bytes that nobody was told about: cut off.`)
    const journal = await openJournal({ path, wholeBytes: replay.wholeBytes })
    undo.push(() => journal.close())
    if (replay.missingOutcome) await journal.appendOutcome(replay.missingOutcome)
    log(
      `Ledger at block ${replay.position.number}, ${replay.transactions} transactions replayed in ${Math.round(performance.now() - began)} ms.`,
    )

    let isStopping = false
    let revivals = 0
    const revive = async (): Promise<ChainPosition> => {
      revivals += 1
      if (revivals > REVIVALS_LIMIT) throw new NodeAwayError('The ledger node has ended too often.')
      log('The ledger node has ended: starting it again from the journal.')
      await node.end()
      const next = await startAnvil({ chainId, genesisTimestampSeconds: genesis, cacheDir })
      try {
        const position = await replayAgain({ path, node: next, journal })
        // Readers meet it only now: half a replay would look like a chain that has lost its final blocks.
        node = next
        return position
      } catch (error) {
        await next.end()
        throw error
      }
    }
    const scheduleRevival = (ended: AnvilProcess) => {
      if (isStopping) return
      writer
        .exclusively(async () => {
          if (isStopping || ended !== node) return writer.position()
          const position = await revive()
          watch()
          await announce()
          return position
        })
        .catch((error) => log(`The ledger cannot go on: ${error instanceof Error ? error.message : error}`))
    }
    const watch = () => {
      const watched = node
      void watched.ended.then(() => scheduleRevival(watched))
    }

    const writer: BlockWriter = createBlockWriter({
      node: () => node.client,
      journal,
      start: replay.position,
      finaliseWhenIdle,
      onLost: () => scheduleRevival(node),
    })
    undo.push(() => writer.close())

    const status = { chainId, pid: process.pid, startedAt: identifyThisProcess().startedAt }
    const frontParameters = { nodePort: () => node.client.port, writer, status, allowDevelopmentMethods }
    const front = await startLedgerFront({ port, ...frontParameters }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error
      log(`Port ${port} is taken: the ledger takes another.`)
      return startLedgerFront({ port: 0, ...frontParameters })
    })
    undo.push(() => front.close())
    const rpcUrl = `http://127.0.0.1:${front.port}`

    const announce = () =>
      writeRunningLedger({
        dataDir,
        running: { rpcUrl, ...status, node: { pid: node.pid, startedAt: readProcessStart(node.pid) ?? 'unknown' } },
      })
    await announce()
    undo.push(() => removeRunningLedger({ dataDir }))
    watch()

    let stopped: Promise<void> | undefined
    const stop = () => {
      isStopping = true
      // The writer first, so that whoever waits for an answer still gets it.
      stopped ??= writer.close().then(unwind)
      return stopped
    }
    return {
      rpcUrl,
      chainId,
      stop,
      get pid() {
        return node.pid
      },
      get nodeUrl() {
        return `http://127.0.0.1:${node.client.port}`
      },
    }
  } catch (error) {
    await unwind()
    throw error
  }
}

async function readJournalHeader(path: string): Promise<JournalHeader> {
  const entries = readJournal({ path })
  const first = await entries.next()
  await entries.return({ wholeBytes: 0, tornBytes: 0 })
  if (first.done || first.value.kind !== 'ledger') throw new DamagedJournalError(path, 1, 'there is no header')
  if (first.value.format !== 1) throw new LedgerFolderMismatchError('journal format', first.value.format, 1)
  return first.value
}

async function foundOrCompare({
  path,
  header,
  node,
  chainId,
  genesis,
}: {
  path: string
  header: JournalHeader | null
  node: AnvilProcess
  chainId: number
  genesis: number
}): Promise<void> {
  const { hash } = await readHeader(node.client, '0x0')
  if (header === null) {
    const { clientVersion } = node
    await createJournal({
      path,
      header: {
        kind: 'ledger',
        format: 1,
        chainId,
        genesisTimestampSeconds: genesis,
        genesisHash: hash,
        clientVersion,
      },
    })
  } else if (header.genesisHash !== hash) {
    throw new LedgerFolderMismatchError(
      `genesis block (written by ${header.clientVersion}, this is ${node.clientVersion})`,
      header.genesisHash,
      hash,
    )
  }
}

async function replayAgain({ path, node, journal }: { path: string; node: AnvilProcess; journal: Journal }) {
  const replay = await replayJournal({ path, node: node.client })
  if (replay.missingOutcome) await journal.appendOutcome(replay.missingOutcome)
  return replay.position
}
