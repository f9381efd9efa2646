import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export type RunningSite = { readonly address: string; readonly stop: () => Promise<void> }

/** Starts the whole site as a newcomer would, with its data in a folder of its own; `port` or the next free one. */
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
  return { address: await printedAddress(site), stop }
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
