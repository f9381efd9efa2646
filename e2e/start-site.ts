import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Starts the whole site as a newcomer would, in a data folder of its own, and gives what ends it. */
export default async function startSite(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-journeys-'))
  const site = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: '4100' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const address = await printedAddress(site)
  process.env.SITE_URL = address
  process.env.SITE_DATA_DIR = dataDir
  return async () => {
    const ended = new Promise((resolve) => site.once('exit', resolve))
    site.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function printedAddress(site: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    site.stdout!.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      output += chunk.toString()
      const address = /^\s+(http:\/\/\S+)\s*$/m.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    site.once('exit', (code) => reject(new Error(`The site ended with status ${code} before it was ready.`)))
  })
}
