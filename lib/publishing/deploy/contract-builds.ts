import type { Hex } from 'viem'
import { contractCompiler, ledgerBytecode, webAuthnVerifierBytecode } from '@/lib/ledger/contract.generated'
import {
  olderContractCompiler,
  olderLedgerBytecode,
  olderWebAuthnVerifierBytecode,
} from '@/lib/ledger/contract-older.generated'

/** What a build's bytecode was compiled with. */
export type ContractCompiler = {
  readonly solc: string
  readonly evmVersion: string
  readonly viaIR: boolean
  readonly optimizer: { readonly enabled: boolean; readonly runs: number }
  readonly bytecodeHash: string
  readonly appendCBOR: boolean
}

/** One build of the two contracts, as the application carries it. */
export type ContractBuild = {
  readonly compiler: ContractCompiler
  /** Creation code, before the constructor's arguments. */
  readonly ledger: Hex
  readonly verifier: Hex
}

export const CONTRACT_BUILDS = {
  osaka: { compiler: contractCompiler, ledger: ledgerBytecode, verifier: webAuthnVerifierBytecode },
  older: { compiler: olderContractCompiler, ledger: olderLedgerBytecode, verifier: olderWebAuthnVerifierBytecode },
} as const satisfies Readonly<Record<string, ContractBuild>>

/** Name of a build: for networks with the newest rules, or for older ones. */
export type BuildName = keyof typeof CONTRACT_BUILDS

export const isBuildName = (text: string): text is BuildName => Object.hasOwn(CONTRACT_BUILDS, text)
