import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import solc from 'solc'
import type { Abi, Hex } from 'viem'

export type CompiledContract = { readonly abi: Abi; readonly bytecode: Hex; readonly runtimeCode: Hex }

type Code = { readonly object: string }
type Output = {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[]
  readonly contracts?: Readonly<
    Record<string, Readonly<Record<string, { abi: Abi; evm: { bytecode: Code; deployedBytecode: Code } }>>>
  >
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const compiled = new Map<string, Readonly<Record<string, CompiledContract>>>()

/**
 * The contracts of one source by name, compiled here: those of the contract's own tests, of which nothing is part of the
 * application. `source` is a path from the project's root. An Error with the compiler's words where it refuses.
 */
export function compileContracts(source: string): Readonly<Record<string, CompiledContract>> {
  const known = compiled.get(source)
  if (known) return known
  const readImport = (path: string) => {
    const found = [join(ROOT, path), join(ROOT, 'node_modules', path)].find((file) => existsSync(file))
    return found === undefined ? { error: `${path} is not there.` } : { contents: readFileSync(found, 'utf8') }
  }
  const outputs = ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object']
  const input = {
    language: 'Solidity',
    sources: { [source]: { content: readFileSync(join(ROOT, source), 'utf8') } },
    settings: { outputSelection: { [source]: { '*': outputs } } },
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport })) as Output
  const refused = output.errors?.find(({ severity }) => severity === 'error')
  if (refused) throw new Error(refused.formattedMessage)
  const result = Object.fromEntries(
    Object.entries(output.contracts?.[source] ?? {}).map(([name, { abi, evm }]) => [
      name,
      { abi, bytecode: `0x${evm.bytecode.object}` as const, runtimeCode: `0x${evm.deployedBytecode.object}` as const },
    ]),
  )
  compiled.set(source, result)
  return result
}
