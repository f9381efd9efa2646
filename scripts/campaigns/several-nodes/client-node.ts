import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { askNode } from '@/lib/ledger/json-rpc'
import { root } from '../../setup.mjs'

/** A node of the real client, in a network namespace of its own. */
export type ClientNode = {
  readonly name: string
  /** Of its JSON-RPC, at this process's loopback. */
  readonly url: string
  readonly enode: string
  request(method: string, params?: readonly unknown[]): Promise<unknown>
  /** The Engine API, by which a consensus client tells its node what the chain is. */
  engine(method: string, params: readonly unknown[]): Promise<unknown>
}

const RPC_PORT = 8545
const ENGINE_PORT = 8551
/** Where nodes speak with one another. */
export const PEER_PORT = 30303

/** Starts a node and waits until it answers; its end is left to whoever clears its namespace. Errors: Error with the end of its log where it ends before that. */
export async function startClientNode({
  name,
  client,
  folder,
  genesisFile,
  namespace,
  address,
  bootnodes,
}: {
  readonly name: string
  /** The client's command, a JavaScript file. */
  readonly client: string
  /** Its data, log and sockets; must exist. */
  readonly folder: string
  readonly genesisFile: string
  readonly namespace: string
  readonly address: string
  readonly bootnodes: readonly string[]
}): Promise<ClientNode> {
  const secret = createHmac('sha256', 'several nodes').update(`${folder}${process.pid}`).digest()
  const secretFile = join(folder, 'jwt-secret')
  writeFileSync(secretFile, secret.toString('hex'))
  const sockets = { rpc: join(folder, 'rpc.sock'), engine: join(folder, 'engine.sock') }
  const logFile = join(folder, 'output.log')
  const log = openSync(logFile, 'w')
  const child = spawn(
    'ip',
    [
      ...['netns', 'exec', namespace, process.execPath],
      ...['--import', fileURLToPath(new URL('./relay.mjs', import.meta.url)), client],
      ...['--gethGenesis', genesisFile, '--dataDir', join(folder, 'data'), '--logFile=false', '--logLevel', 'info'],
      ...['--extIP', address, '--port', String(PEER_PORT), '--discV4=true', '--discDns=false', '--isSingleNode=true'],
      ...['--rpc', '--rpcPort', String(RPC_PORT), '--rpcAddr', '127.0.0.1'],
      ...['--rpcEngine', '--rpcEnginePort', String(ENGINE_PORT), '--rpcEngineAddr', '127.0.0.1'],
      ...['--jwtSecret', secretFile, ...(bootnodes.length > 0 ? ['--bootnodes', bootnodes.join(',')] : [])],
    ],
    {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        NO_COLOR: '1',
        SEVERAL_NODES_RELAYS: JSON.stringify([
          [sockets.rpc, RPC_PORT],
          [sockets.engine, ENGINE_PORT],
        ]),
      },
    },
  )
  const rpc = await openDoor(sockets.rpc)
  const engine = await openDoor(sockets.engine)
  const request: ClientNode['request'] = async (method, params = []) =>
    (await askNode({ url: rpc, method, params, timeoutMs: 60_000, maxBytes: 256 * 1024 * 1024 })).result

  const deadline = Date.now() + 120_000
  let enode: string | undefined
  while (enode === undefined) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`The node ${name} does not answer:\n${readFileSync(logFile, 'utf8').slice(-2000)}`)
    }
    const info = (await request('admin_nodeInfo').catch(() => null)) as { readonly enode?: string } | null
    enode = info?.enode
    if (enode === undefined) await sleep(200)
  }
  return {
    name,
    url: rpc,
    enode,
    request,
    engine: (method, params) => askEngine({ url: engine, secret, method, params }),
  }
}

/** A port of this process's loopback that leads to a socket in the file system. */
async function openDoor(path: string): Promise<string> {
  const server = createServer((outer) => {
    const inner = connect(path)
    outer.pipe(inner).pipe(outer)
    outer.on('error', () => inner.destroy())
    inner.on('error', () => outer.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const { port } = server.address() as { port: number }
  return `http://127.0.0.1:${port}`
}

/** The Engine API wants a token of this minute, signed with the secret that both sides know. */
async function askEngine({
  url,
  secret,
  method,
  params,
}: {
  readonly url: string
  readonly secret: Buffer
  readonly method: string
  readonly params: readonly unknown[]
}): Promise<unknown> {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claim = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ iat: Math.floor(Date.now() / 1000) })}`
  const token = `${claim}.${createHmac('sha256', secret).update(claim).digest('base64url')}`
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const text = await response.text()
  if (!text.startsWith('{')) throw new Error(`${method}: HTTP status ${response.status}, ${text.slice(0, 200)}`)
  const answer = JSON.parse(text) as { result?: unknown; error?: { code: number; message: string } }
  if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
  return answer.result
}
