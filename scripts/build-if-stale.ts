import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMessageFault, findMessageFaults } from '@/lib/messages/find-message-faults'
import { MESSAGES } from '@/lib/messages/messages'
import { root } from './setup.mjs'

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'package-lock.json',
]

/**
 * Builds the site unless the build that stands was made from these very sources by this Node. Resolves once a build stands. A text that is
 * missing in a language, or does not fit the English one, is an error: a page must not fall back to nothing.
 */
export async function buildIfStale({ log }: { readonly log: (line: string) => void }): Promise<void> {
  const distDir = join(root, process.env.NEXT_DIST_DIR ?? '.next')
  const marker = join(distDir, 'counterfoil-sources')
  const wanted = hashSources()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return

  rmSync(marker, { force: true })
  const faults = findMessageFaults(MESSAGES).map(describeMessageFault)
  if (faults.length > 0)
    throw new Error(`The site was not built; some of its texts are at fault:\n${faults.join('\n')}`)
  log('Building the site (half a minute, once) …')
  const output: Buffer[] = []
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  process.removeListener('exit', end)
  if (status !== 0) throw new Error(`The site could not be built:\n${Buffer.concat(output).toString()}`)
  writeFileSync(marker, wanted)
}

function hashSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of SOURCES) hashPath(source, hash)
  return hash.digest('hex')
}

function hashPath(path: string, hash: ReturnType<typeof createHash>): void {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return
  let names: string[]
  try {
    names = readdirSync(absolute)
  } catch {
    hash.update(path).update(readFileSync(absolute))
    return
  }
  for (const name of names.sort()) if (!/\.test\.tsx?$/.test(name)) hashPath(join(path, name), hash)
}
