import { domainSeparator, type Hex } from 'viem'
import { numberToHex, size } from 'viem/utils'
import { type LedgerAddress, ledgerDomain } from '@/lib/ledger/publication'
import type { BuildName } from './contract-builds'

/** What the compiler makes of a contract. `immutables` by name: where each stands in the runtime code, in bytes. */
export type CompiledContract = {
  readonly creationCode: Hex
  readonly runtimeCode: Hex
  readonly immutables: Readonly<Record<string, readonly { readonly start: number; readonly length: number }[]>>
}

/** Both contracts of a build, compiled from the sources at hand. */
export type CompiledBuild = {
  readonly name: BuildName
  readonly ledger: CompiledContract
  readonly verifier: CompiledContract
}

/** The EIP-712 domain separator of a ledger, computed here. */
export const domainSeparatorOf = (ledger: LedgerAddress): Hex => domainSeparator({ domain: ledgerDomain(ledger) })

/**
 * The runtime code that the ledger must have at its address: the compiler's, with what the constructor fixed filled in.
 * Errors: an Error naming an immutable that is not known here.
 */
export function expectedLedgerCode(parameters: {
  readonly compiled: CompiledContract
  readonly grantDelaySeconds: bigint
}): Hex {
  const { compiled, grantDelaySeconds } = parameters
  return fillImmutables(compiled, { grantDelay: numberToHex(grantDelaySeconds, { size: 32 }) })
}

function fillImmutables({ runtimeCode, immutables }: CompiledContract, values: Readonly<Record<string, Hex>>): Hex {
  let code = runtimeCode.slice(2)
  for (const [name, places] of Object.entries(immutables)) {
    const value = values[name]
    if (value === undefined) throw new Error(`Nothing is known here of the immutable "${name}".`)
    for (const { start, length } of places) {
      if (length !== size(value)) throw new Error(`The immutable "${name}" has ${length} bytes, not ${size(value)}.`)
      code = code.slice(0, start * 2) + value.slice(2) + code.slice((start + length) * 2)
    }
  }
  return `0x${code}`
}
