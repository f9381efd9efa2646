import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const FILES = {
  'package.json': '{"private":true,"type":"module"}',
  // The packages are reached through a link, which the bundler follows only below its root.
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(parse(root).root)} } }`,
  'app/layout.js': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
  'app/page.js': `import { connection } from 'next/server'
export const metadata = { title: 'A bare page' }
export default async function Page() { await connection(); return <main><h1>A bare page</h1><p>Some words of text, drawn on the server.</p></main> }`,
}

/** Builds and serves the smallest page that the same framework can draw. */
export async function serveBarePage(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-bare-page-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'app'))
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text)
  const cli = join(root, 'node_modules/next/dist/bin/next')
  const built = spawnSync(process.execPath, [cli, 'build'], { cwd: folder, encoding: 'utf8' })
  if (built.status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`The bare page could not be built:\n${built.stdout}\n${built.stderr}`)
  }
  const port = await freePort()
  const server = spawn(process.execPath, [cli, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const stop = () => {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  const address = `http://127.0.0.1:${port}`
  for (let waited = 0; waited < 300; waited += 1) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return { address, stop }
    await sleep(100)
  }
  stop()
  throw new Error('The bare page was not served within half a minute.')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
