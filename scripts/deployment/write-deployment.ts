import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { type BuildName, CONTRACT_BUILDS, type ContractCompiler } from '@/lib/publishing/deploy/contract-builds'
import { writeWhole } from '@/lib/publishing/write-whole'
import { CONTRACT_NAMES, type ContractName, compileStandardInput, sourceOf, toStandardInput } from './compile-sources'

/** What a deployment leaves behind for those who run, check and verify the ledger. Integers that may be large are texts. */
export type DeploymentRecord = {
  readonly format: 'counterfoil-deployment-1'
  readonly chainId: number
  readonly contract: Hex | null
  readonly verifier: Hex | null
  /** Block of the ledger's creation; null where an earlier run, of which nothing is known, created it. */
  readonly blockNumber: number | null
  readonly transactions: {
    readonly proxy: Hex | null
    readonly verifier: Hex | null
    readonly ledger: Hex | null
  }
  readonly build: BuildName
  readonly mode: 'create2' | 'create'
  readonly salt: { readonly text: string; readonly hash: Hex }
  readonly constructorArguments: {
    readonly firstRegistrar: Hex
    readonly firstGuardian: Hex
    readonly delay: string
    readonly verifiers: readonly Hex[]
  }
  readonly encodedConstructorArguments: Hex | null
  readonly compiler: ContractCompiler
  /** What to give an explorer, for each contract. */
  readonly verification: readonly {
    readonly contract: string
    readonly address: Hex | null
    readonly compilerVersion: string
    readonly standardInput: string
    /** ABI-encoded, without 0x, as explorers want them. */
    readonly constructorArguments: string
  }[]
}

const RECORD = 'deployment.json'
export const inputFileOf = (contract: ContractName): string => `${contract}.standard-input.json`

/** What an earlier run has written there; null where it has written nothing. */
export function readDeploymentRecord(folder: string): DeploymentRecord | null {
  const path = join(folder, RECORD)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DeploymentRecord) : null
}

export const writeDeploymentRecord = (folder: string, record: DeploymentRecord): void => {
  writeWhole({ path: join(folder, RECORD), text: `${JSON.stringify(record, null, 2)}\n` })
}

/** The input that was written gives other code than the build that is deployed: an explorer would not verify it. */
export class SourcesDifferError extends Error {
  override readonly name = 'SourcesDifferError'

  constructor(readonly contract: ContractName) {
    super(
      `The sources of ${contract} do not compile to the build of this version: run node scripts/contracts.mjs check.`,
    )
  }
}

/**
 * Writes what explorers need to verify the two contracts, and proves it: each file is read back and compiled, and must give the
 * very code that the build has. Shape: the files' names. Errors: SourcesDifferError, CompilationError, those of the file system.
 */
export async function writeVerificationInputs(folder: string, buildName: BuildName): Promise<readonly string[]> {
  const build = CONTRACT_BUILDS[buildName]
  const codes = { CounterfoilLedger: build.ledger, WebAuthnVerifier: build.verifier }
  const files: string[] = []
  for (const contract of CONTRACT_NAMES) {
    const path = join(folder, inputFileOf(contract))
    writeWhole({ path, text: toStandardInput(contract, build.compiler) })
    const { creationCode } = await compileStandardInput(contract, readFileSync(path, 'utf8'))
    if (creationCode !== codes[contract]) throw new SourcesDifferError(contract)
    files.push(inputFileOf(contract))
  }
  return files
}

/** What to give an explorer for one contract. */
export const verificationOf = (
  contract: ContractName,
  { address, compiler, encoded }: { address: Hex | null; compiler: ContractCompiler; encoded: Hex },
): DeploymentRecord['verification'][number] => ({
  contract: `${sourceOf(contract)}:${contract}`,
  address,
  compilerVersion: `v${compiler.solc}`,
  standardInput: inputFileOf(contract),
  constructorArguments: encoded.slice(2),
})
