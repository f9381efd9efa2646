import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { findAnvilBinary } from './anvil-binary'
import { NodeStartError } from './errors'
import { createNodeClient, type NodeClient } from './node-client'

export type AnvilProcess = {
  readonly client: NodeClient
  /** Of the node itself. */
  readonly pid: number
  /** `anvil/v1.7.1` */
  readonly clientVersion: string
  /** Settles when the node has ended, for whatever reason. */
  readonly ended: Promise<void>
  readonly end: () => Promise<void>
}

/** Everything here goes into the blocks or their finality: a change makes another ledger of the same journal. */
const RULES = [
  ['--hardfork', 'osaka'],
  ['--gas-limit', '60000000'],
  ['--enable-tx-gas-limit'],
  ['--slots-in-an-epoch', '2'],
  // The well-known development accounts; their balances are part of the genesis block.
  ['--mnemonic', 'test test test test test test test test test test test junk'],
  // A block is mined when the writer says so, with the time it has journaled.
  ['--no-mining'],
].flat()

/** Blocks on top of the last one before it is final, under the epoch length above. */
export const FINALITY_DEPTH = 4

/**
 * Holds the node on a leash: the shell's input is a pipe from us, and however we end, the kernel closes it. Then the
 * reader kills the node. The shell ends when the node does. Started in a session of its own, so that Ctrl-C reaches only us.
 */
const LEASH = `
exec 3<&0
"$@" </dev/null 3<&- &
node=$!
echo "$node"
{ read -r _ <&3; kill -9 "$node"; } >/dev/null 2>&1 &
reader=$!
exec 3<&- </dev/null
wait "$node"
kill "$reader" 2>/dev/null
`

/**
 * Starts a node on a free port of loopback, with nothing but its genesis block.
 * Errors: NodeStartError when it does not come up within `timeoutMs`.
 */
export async function startAnvil({
  chainId,
  genesisTimestampSeconds,
  cacheDir,
  timeoutMs = 30_000,
}: {
  chainId: number
  genesisTimestampSeconds: number
  cacheDir: string
  timeoutMs?: number
}): Promise<AnvilProcess> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const started = await tryStart({ chainId, genesisTimestampSeconds, cacheDir, deadline })
    if (started.ok) return started.node
    // Somebody may have taken the port between our asking and the node's binding: another port, then.
    if (Date.now() > deadline || started.attemptsExhausted) throw new NodeStartError(started.reason)
    await sleep(50)
  }
}

type Attempt = { ok: true; node: AnvilProcess } | { ok: false; reason: string; attemptsExhausted: boolean }

async function tryStart(parameters: {
  chainId: number
  genesisTimestampSeconds: number
  cacheDir: string
  deadline: number
}): Promise<Attempt> {
  const { chainId, genesisTimestampSeconds, cacheDir, deadline } = parameters
  const port = await findFreePort()
  const arguments_ = [
    ...['--host', '127.0.0.1', '--port', String(port), '--no-cors', '--no-request-size-limit', '--silent'],
    ...['--chain-id', String(chainId), '--timestamp', String(genesisTimestampSeconds), '--cache-path', cacheDir],
    ...RULES,
  ]
  const { child, pid: readPid, stderr } = spawnOnLeash(findAnvilBinary(), arguments_)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })

  const client = createNodeClient({ port })
  const pid = await Promise.race([readPid, ended.then(() => 0)])
  const end = async () => {
    client.close()
    child.stdin?.end()
    if (process.platform === 'win32') child.kill('SIGKILL')
    await ended
  }

  while (!hasEnded && Date.now() < deadline) {
    try {
      const genesis = (await client.call('eth_getBlockByNumber', ['0x0', false])) as { timestamp: string }
      // The answer is believed only from our own node: alive, and with our genesis.
      if (Number(genesis.timestamp) === genesisTimestampSeconds && !hasEnded) {
        const clientVersion = String(await client.call('web3_clientVersion'))
        return { ok: true, node: { client, pid, clientVersion, ended, end } }
      }
    } catch {
      // Not listening yet.
    }
    await sleep(20)
  }
  await end()
  const said = stderr()
  return {
    ok: false,
    reason: `The ledger node did not start${said ? `: ${said}` : '.'}`,
    attemptsExhausted: !/address (already )?in use|os error 98|os error 48/i.test(said),
  }
}

function spawnOnLeash(program: string, arguments_: readonly string[]) {
  const child: ChildProcess =
    process.platform === 'win32'
      ? spawn(program, arguments_, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
      : spawn('/bin/sh', ['-c', LEASH, 'counterfoil-ledger', program, ...arguments_], {
          stdio: ['pipe', 'pipe', 'pipe'],
          detached: true,
        })
  // Writing to a leash whose node has ended is not an event worth dying for.
  child.stdin?.on('error', () => {})
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2000)
  })
  const pid =
    process.platform === 'win32'
      ? Promise.resolve(child.pid ?? 0)
      : once(createInterface({ input: child.stdout! }), 'line').then(([line]) => Number(line))
  if (process.platform === 'win32') child.stdout?.resume()
  return { child, pid, stderr: () => said.trim() }
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new NodeStartError('No free port on loopback.')
  return address.port
}
