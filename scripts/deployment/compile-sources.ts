import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildName, CONTRACT_BUILDS, type ContractCompiler } from '@/lib/publishing/deploy/contract-builds'
import type { CompiledBuild, CompiledContract } from '@/lib/publishing/deploy/expected-runtime-code'
import { spellOutMcopy } from '../contracts/spell-out-mcopy.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const CONTRACT_NAMES = ['CounterfoilLedger', 'WebAuthnVerifier'] as const
export type ContractName = (typeof CONTRACT_NAMES)[number]

/** Where a contract's source stands, as the compiler and explorers name it. */
export const sourceOf = (contract: ContractName): string => `contracts/src/${contract}.sol`

/** The standard JSON input of one contract: every source it needs, whole, and the settings of its build. */
export function toStandardInput(contract: ContractName, compiler: ContractCompiler): string {
  const { evmVersion, viaIR, optimizer, bytecodeHash, appendCBOR } = compiler
  const outputs = [
    'abi',
    'evm.bytecode.object',
    'evm.deployedBytecode.object',
    'evm.deployedBytecode.immutableReferences',
  ]
  const input = {
    language: 'Solidity',
    sources: collectSources(sourceOf(contract), libraryFor(evmVersion)),
    settings: {
      optimizer,
      evmVersion,
      viaIR,
      metadata: { bytecodeHash, appendCBOR },
      outputSelection: { '*': { '': ['ast'], '*': outputs } },
    },
  }
  return `${JSON.stringify(input, null, 1)}\n`
}

/** The library as a build takes it: the older one without an instruction that its networks do not know. */
const libraryFor = (evmVersion: string): ((text: string) => string) =>
  KNOW_MCOPY.has(evmVersion) ? (text) => text : spellOutMcopy

const KNOW_MCOPY: ReadonlySet<string> = new Set(['cancun', 'prague', 'osaka'])

/** A source and all that it imports, by name. The project's own are named from its root, libraries by their package. */
function collectSources(
  entry: string,
  ofLibrary: (text: string) => string,
): Readonly<Record<string, { readonly content: string }>> {
  const sources: Record<string, { readonly content: string }> = {}
  const visit = (name: string) => {
    if (sources[name]) return
    const isLibrary = name.startsWith('@')
    const text = readFileSync(join(root, isLibrary ? 'node_modules' : '', name), 'utf8')
    const content = isLibrary ? ofLibrary(text) : text
    sources[name] = { content }
    for (const [, path = ''] of content.matchAll(/^import\s[^;]*?["']([^"']+)["'];/gms)) {
      visit(path.startsWith('.') ? posix.join(posix.dirname(name), path) : path)
    }
  }
  visit(entry)
  return sources
}

/** The sources do not compile, or the compiler is not installed. */
export class CompilationError extends Error {
  override readonly name = 'CompilationError'
}

const compiled = new Map<string, Promise<CompiledContract>>()

/**
 * Compiles a standard input with the project's own compiler, as an explorer does: with nothing but the input.
 * Errors: CompilationError.
 */
export function compileStandardInput(contract: ContractName, input: string): Promise<CompiledContract> {
  const key = `${contract} ${input}`
  const known = compiled.get(key)
  if (known) return known
  const result = runCompiler(input).then((output) => readOutput(contract, output))
  compiled.set(key, result)
  return result
}

/** The compiler's answer to a standard JSON input, as it gives it. Errors: CompilationError where it does not run. */
export async function runCompiler(input: string): Promise<string> {
  // In a folder without sources: an import that the input lacks must fail here as it would on an explorer's machine.
  const child = spawn(process.execPath, [join(root, 'contracts', 'solc.cjs'), '--standard-json'], { cwd: tmpdir() })
  const chunks: Buffer[] = []
  let problem = ''
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    problem += chunk
  })
  child.stdin.end(input)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (status !== 0) {
    const isMissing = problem.includes("Cannot find module 'solc'")
    throw new CompilationError(isMissing ? 'The compiler (solc) is not installed: run npm install.' : problem)
  }
  return Buffer.concat(chunks).toString('utf8')
}

type Reference = { readonly start: number; readonly length: number }
type Output = {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[]
  readonly sources: Readonly<Record<string, { readonly ast: unknown }>>
  readonly contracts?: Readonly<
    Record<
      string,
      Record<
        string,
        {
          readonly evm: {
            readonly bytecode: { readonly object: string }
            readonly deployedBytecode: {
              readonly object: string
              readonly immutableReferences?: Readonly<Record<string, readonly Reference[]>>
            }
          }
        }
      >
    >
  >
}

function readOutput(contract: ContractName, text: string): CompiledContract {
  const output = JSON.parse(text) as Output
  const error = output.errors?.find(({ severity }) => severity === 'error')
  const evm = output.contracts?.[sourceOf(contract)]?.[contract]?.evm
  if (error || !evm) throw new CompilationError(error?.formattedMessage ?? `The compiler made no ${contract}.`)
  const references = Object.entries(evm.deployedBytecode.immutableReferences ?? {})
  const names = namesOf(new Set(references.map(([id]) => Number(id))), output.sources)
  return {
    creationCode: `0x${evm.bytecode.object}`,
    runtimeCode: `0x${evm.deployedBytecode.object}`,
    immutables: Object.fromEntries(references.map(([id, places]) => [names.get(Number(id)) ?? id, places])),
  }
}

/** Names of the variables that the syntax trees declare under these ids. */
function namesOf(ids: ReadonlySet<number>, sources: unknown): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    const { id, name, nodeType } = node as { id?: number; name?: string; nodeType?: string }
    if (nodeType === 'VariableDeclaration' && id !== undefined && ids.has(id)) names.set(id, name ?? String(id))
    for (const child of Object.values(node)) visit(child)
  }
  visit(sources)
  return names
}

/** Both contracts of a build, compiled here. Errors: CompilationError. */
export async function compileBuild(name: BuildName): Promise<CompiledBuild> {
  const { compiler } = CONTRACT_BUILDS[name]
  const compile = (contract: ContractName) => compileStandardInput(contract, toStandardInput(contract, compiler))
  return { name, ledger: await compile('CounterfoilLedger'), verifier: await compile('WebAuthnVerifier') }
}
