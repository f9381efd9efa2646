// What a new machine needs before anything else can run: a Node that is new enough, and the packages of the lock file.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Counterfoil needs Node 20.9 or newer; this is ${process.versions.node}. Install a current LTS from nodejs.org.`,
  )
  process.exit(1)
}

/** Installs from the lock file unless the packages that stand in node_modules are those of this lock file. */
export function ensureDependencies() {
  const lock = readFileSync(`${root}package-lock.json`)
  const wanted = createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
  const marker = `${root}node_modules/.counterfoil-lock`
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return

  console.log('Installing packages from the lock file (a minute or two, once) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const install = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    console.error('npm ci did not finish. Check the network and the free disk space, then run the command again.')
    process.exit(install.status ?? 1)
  }
  writeFileSync(marker, wanted)
}

/**
 * Runs a TypeScript file of the project to its end and ends with its status. The child learns of our death through the
 * closed channel, so that it ends what it started even when we are killed; and we end when npm, which started us, does.
 */
export function runToEnd(script, { cwd = root } = {}) {
  const args = ['--import', import.meta.resolve('tsx'), `${root}${script}`, ...process.argv.slice(2)]
  const env = {
    ...process.env,
    TSX_TSCONFIG_PATH: `${root}tsconfig.json`,
    DATA_DIR: process.env.DATA_DIR ?? `${root}data`,
  }
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  endWithParent(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/** npm runs a script through a shell, and ends that shell without a word to us: then our parent changes. */
function endWithParent(end) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), 1000).unref()
}
