import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** forge of this platform, from npm: its own binary, so that no wrapper stands between. */
function findForge() {
  const require = createRequire(import.meta.url)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const manifest = `@foundry-rs/forge-${process.platform}-${arch}/package.json`
  // Installed beside the package that chooses it, or below it.
  const near = createRequire(require.resolve('@foundry-rs/forge/package.json'))
  return join(dirname(near.resolve(manifest)), 'bin', `forge${suffix}`)
}

/** Runs forge in a project folder, the repository's own or one made from it; answers its exit status. */
export function runForge(args, { root = ROOT, environment = {} } = {}) {
  const { status, error } = spawnSync(findForge(), [...args, '--root', root], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      FOUNDRY_CONFIG: join(ROOT, 'contracts', 'foundry.toml'),
      FOUNDRY_DISABLE_NIGHTLY_WARNING: '1',
      ...environment,
    },
  })
  if (error) throw error
  return status ?? 1
}
