import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = '@ethereumjs/client'
const VERSION = '0.10.5'
const COMMAND = 'dist/esm/bin/cli.js'

/**
 * The client's command: from a folder where it is installed, or installed by npm into `emptyFolder`. Null, with the reason
 * in words, where neither can be done.
 */
export function findClient({
  installed,
  emptyFolder,
}: {
  readonly installed: string | undefined
  readonly emptyFolder: string
}): { readonly command: string; readonly version: string } | { readonly command: null; readonly reason: string } {
  const commandIn = (folder: string) => join(folder, 'node_modules', PACKAGE, COMMAND)
  if (installed !== undefined) {
    if (existsSync(commandIn(installed))) return { command: commandIn(installed), version: VERSION }
    return { command: null, reason: `${installed} holds no node_modules/${PACKAGE}` }
  }
  writeFileSync(join(emptyFolder, 'package.json'), JSON.stringify({ private: true }))
  // Its tools need no building: its database comes with binaries.
  const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, stderr, error } = spawnSync('npm', ['install', ...flags, `${PACKAGE}@${VERSION}`], {
    cwd: emptyFolder,
    encoding: 'utf8',
    timeout: 300_000,
  })
  if (status === 0 && existsSync(commandIn(emptyFolder))) return { command: commandIn(emptyFolder), version: VERSION }
  return { command: null, reason: error?.message ?? stderr.trim().split('\n')[0] ?? 'npm failed' }
}
