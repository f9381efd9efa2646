import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Abi, Hex } from 'viem'
import { contractCompiler } from '@/lib/ledger/contract.generated'

export type CompiledContract = { readonly abi: Abi; readonly bytecode: Hex }

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

type Output = {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[]
  readonly contracts?: {
    readonly [file: string]: {
      readonly [name: string]: { readonly abi: Abi; readonly evm: { readonly bytecode: { readonly object: string } } }
    }
  }
}

/**
 * Compiles Solidity files with the compiler and the settings of the ledger's own build. `files` are relative to the
 * repository; shape: every contract in them by its name. Errors: Error with the compiler's words.
 */
export function compileContracts(files: readonly string[]): ReadonlyMap<string, CompiledContract> {
  const { evmVersion, viaIR, optimizer } = contractCompiler
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(files.map((file) => [file, { content: readFileSync(join(ROOT, file), 'utf8') }])),
    settings: {
      evmVersion,
      viaIR,
      optimizer,
      remappings: ['@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/'],
      metadata: { bytecodeHash: 'none', appendCBOR: false },
      outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
    },
  }
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(ROOT, 'contracts', 'solc.cjs'), '--standard-json', '--base-path', ROOT],
    { cwd: ROOT, input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (error) throw error
  if (stdout === '') throw new Error(`The compiler said nothing: ${stderr}`)
  const output = JSON.parse(stdout) as Output
  const failures = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (failures.length > 0) throw new Error(failures.map(({ formattedMessage }) => formattedMessage).join('\n'))

  const compiled = new Map<string, CompiledContract>()
  for (const file of files) {
    for (const [name, { abi, evm }] of Object.entries(output.contracts?.[file] ?? {})) {
      compiled.set(name, { abi, bytecode: `0x${evm.bytecode.object}` })
    }
  }
  return compiled
}
