import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeStartError } from './errors'

/**
 * Path of the anvil program for this machine: the platform package's own binary, not the npm launcher, which would stand
 * between us and the node, so that a signal to it would leave the node behind.
 * Errors: NodeStartError where the package is not installed.
 */
export function findAnvilBinary({
  platform = process.platform,
  arch = process.arch,
}: {
  platform?: string
  arch?: string
} = {}): string {
  const packageName = `@foundry-rs/anvil-${platform}-${arch === 'x64' ? 'amd64' : arch}`
  const program = platform === 'win32' ? 'anvil.exe' : 'anvil'

  // Looked up by hand: a bundler would rewrite `require.resolve`, and the command line may be called from any folder.
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const path = join(folder, 'node_modules', packageName, 'bin', program)
      if (existsSync(path)) return path
      if (folder === dirname(folder)) break
    }
  }
  throw new NodeStartError(
    `There is no anvil for ${platform}-${arch} (package ${packageName}). Run npm install, or set LEDGER_RPC_URLS and LEDGER_CONTRACT to use another ledger.`,
  )
}
