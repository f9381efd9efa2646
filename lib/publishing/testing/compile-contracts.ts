import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Abi } from 'viem'

export type CompiledContract = { readonly abi: Abi; readonly bytecode: `0x${string}` }

type Compiler = { compile(input: string, callbacks: { import(path: string): object }): string }
type Output = {
  readonly contracts?: Readonly<
    Record<string, Readonly<Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>>
  >
  readonly errors?: readonly unknown[]
}

const compiled = new Map<string, Readonly<Record<string, CompiledContract>>>()

/** The contracts of a source of the contract's own tests, by name, compiled here: nothing of them is part of the application. */
export function compileContracts(source: string): Readonly<Record<string, CompiledContract>> {
  const known = compiled.get(source)
  if (known) return known
  const solc = createRequire(import.meta.url)('solc') as Compiler
  const readImport = (path: string) => {
    const found = [path, join('node_modules', path)].find(existsSync)
    return found === undefined ? { error: `${path} is not there.` } : { contents: readFileSync(found, 'utf8') }
  }
  const input = {
    language: 'Solidity',
    sources: { [source]: { content: readFileSync(source, 'utf8') } },
    settings: { outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } } },
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport })) as Output
  const contracts = Object.entries(output.contracts?.[source] ?? {})
  if (contracts.length === 0) throw new Error(JSON.stringify(output.errors))
  const result = Object.fromEntries(
    contracts.map(([name, { abi, evm }]) => [name, { abi, bytecode: `0x${evm.bytecode.object}` as const }]),
  )
  compiled.set(source, result)
  return result
}
