import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export type RunningSite = { readonly address: string; readonly stop: () => Promise<void> }

/** Starts the whole site as a newcomer would, with its data in a folder of its own, and waits until it has read the ledger; `port` or the next free one. */
export async function startSite({
  dataDir,
  port,
}: {
  readonly dataDir: string
  readonly port: number
}): Promise<RunningSite> {
  const site = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const stop = async () => {
    const ended = new Promise((resolve) => site.once('exit', resolve))
    if (site.exitCode !== null) return
    site.kill('SIGTERM')
    await ended
  }
  const address = await printedAddress(site)
  await untilFollowing(address)
  return { address, stop }
}

/** The site says its address as soon as pages can be drawn; journeys begin once everything on the ledger is in the index. */
async function untilFollowing(address: string): Promise<void> {
  for (let waited = 0; waited < 600; waited += 1) {
    const answer = await fetch(`${address}/readyz`)
    const { state } = (await answer.json()) as { state?: string }
    if (state === 'following') return
    await sleep(100)
  }
  throw new Error(`The site at ${address} did not catch up with the ledger within a minute.`)
}

function printedAddress(site: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    site.stdout!.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /^\s+(http:\/\/\S+)\s*$/m.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    site.once('exit', (code) => reject(new Error(`The site ended with status ${code} before it was ready:\n${output}`)))
  })
}
