import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../counterfoil.mjs', import.meta.url))

/** Runs the command line as a person would, in a data folder of its own and on no configured network. */
export async function runCounterfoil({
  dataDir,
  argv,
}: {
  readonly dataDir: string
  readonly argv: readonly string[]
}) {
  const { LEDGER_RPC_URLS: _urls, LEDGER_CONTRACT: _contract, ...env } = process.env
  const child = spawn(process.execPath, [program, ...argv], { env: { ...env, DATA_DIR: dataDir } })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, stdout, stderr }
}
