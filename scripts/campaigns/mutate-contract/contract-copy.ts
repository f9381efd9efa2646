import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** How a run of forge ended: its exit status, null where it was stopped for taking too long. */
export type ForgeRun = { readonly status: number | null; readonly output: string }

// An interrupted campaign leaves neither folders nor compilers behind.
const folders = new Set<string>()
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

/** A copy of the contracts and their tests in a temporary folder, over the project's own dependencies. */
export class ContractCopy {
  private constructor(readonly root: string) {}

  /** Copies `contracts/` of `from` with what was built there. */
  static make(from: string): ContractCopy {
    const root = mkdtempSync(join(tmpdir(), 'counterfoil-mutant-'))
    folders.add(root)
    cpSync(join(from, 'contracts'), join(root, 'contracts'), { recursive: true, preserveTimestamps: true })
    symlinkSync(
      createRequire(import.meta.url)
        .resolve('solc/package.json')
        .replace(/[/\\]solc[/\\]package\.json$/, ''),
      join(root, 'node_modules'),
    )
    return new ContractCopy(root)
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8')
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text)
  }

  /** Runs forge in the copy; `environment` overrides its configuration. */
  forge({
    args,
    environment = {},
    timeoutMs,
    config = 'contracts/foundry.toml',
  }: {
    readonly args: readonly string[]
    readonly environment?: { readonly [name: string]: string }
    readonly timeoutMs: number
    readonly config?: string
  }): Promise<ForgeRun> {
    return new Promise((resolve, reject) => {
      const child = spawn(findForge(), [...args, '--root', this.root], {
        cwd: this.root,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        env: {
          ...process.env,
          FOUNDRY_CONFIG: join(this.root, config),
          FOUNDRY_DISABLE_NIGHTLY_WARNING: '1',
          NO_COLOR: '1',
          ...environment,
        },
      })
      running.add(child)
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => (output += chunk))
      child.stderr.on('data', (chunk: Buffer) => (output += chunk))
      child.once('error', reject)
      child.once('close', (status) => {
        running.delete(child)
        resolve({ status, output })
      })
    })
  }

  /** Creation code of a built contract; empty where the build has none of that name. */
  bytecode(contract: string): string {
    try {
      const artifact = this.read(`contracts/out/${contract}.sol/${contract}.json`)
      return (JSON.parse(artifact) as { bytecode: { object: string } }).bytecode.object
    } catch {
      return ''
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
    folders.delete(this.root)
  }
}

/** forge of this platform, from npm: its own binary, so that a time limit ends forge and no wrapper of it. */
function findForge(): string {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const near = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/forge/package.json'))
  const manifest = near.resolve(`@foundry-rs/forge-${process.platform}-${arch}/package.json`)
  return join(dirname(manifest), 'bin', `forge${suffix}`)
}
