import { keccak256 } from 'viem/utils'
import { CONTRACTS, OLDEST_EVM } from './builds.mjs'

const HEADING = '// Generated from contracts/src by `node scripts/contracts.mjs build`. Do not edit.'

/** Text of lib/ledger/contract.generated.ts: what the application carries and knows of the contracts. */
export function toGenerated(artifacts) {
  return `${HEADING}

/** What the bytecode was compiled with. */
export const contractCompiler = ${toSettings(artifacts)} as const

${CONTRACTS.map(({ name, constant, storage, immutable }) => {
  const { abi, bytecode, deployedBytecode, storageLayout } = artifacts.get(name)
  return `${storage ? toStorage(constant, storageLayout) : ''}export const ${constant}Abi = ${JSON.stringify(abi, null, 2)} as const

export const ${constant}Bytecode =
  '${bytecode.object}' as const
${immutable ? toKnownCode(constant, immutable, deployedBytecode) : ''}`
}).join('\n')}`
}

/** Text of lib/ledger/contract-older.generated.ts: the same contracts for networks without the newest instructions. */
export function toOlderGenerated(artifacts) {
  return `${HEADING}

// For networks without the newest instructions, back to ${OLDEST_EVM}'s; ABI and storage are those of contract.generated.ts.

/** What the bytecode was compiled with. */
export const olderContractCompiler = ${toSettings(artifacts)} as const

${CONTRACTS.map(({ name, constant: newest, immutable }) => {
  const { bytecode, deployedBytecode } = artifacts.get(name)
  const constant = `older${newest[0].toUpperCase()}${newest.slice(1)}`
  return `export const ${constant}Bytecode =
  '${bytecode.object}' as const
${immutable ? toKnownCode(constant, immutable, deployedBytecode) : ''}`
}).join('\n')}`
}

function toSettings(artifacts) {
  const { compiler, settings } = artifacts.get(CONTRACTS[0].name).metadata
  const taken = {
    solc: compiler.version,
    evmVersion: settings.evmVersion,
    viaIR: settings.viaIR === true,
    optimizer: settings.optimizer,
    bytecodeHash: settings.metadata.bytecodeHash,
    appendCBOR: settings.metadata.appendCBOR !== false,
  }
  return JSON.stringify(taken, null, 2)
}

function toStorage(constant, { storage }) {
  const slots = storage
    .filter(({ label }) => !label.endsWith('Fallback')) // OpenZeppelin's, never written
    .map(({ label, slot }) => `  ${label.replace(/^_/, '')}: ${slot}n,`)
  return `/** Storage slots of the ${constant}; a mapping's value lies at keccak256(key ‖ slot). See docs/contract.md. */
export const ${constant}Storage = {
${slots.join('\n')}
} as const

`
}

function toKnownCode(constant, immutable, { object, immutableReferences }) {
  const references = Object.values(immutableReferences)
  if (references.length !== 1) throw new Error(`There is not one immutable, "${immutable}", but ${references.length}.`)
  const at = references[0].map(({ start }) => start).sort((a, b) => a - b)
  const known = { length: (object.length - 2) / 2, [`${immutable}At`]: at, hash: keccak256(object) }
  return `
/** How to know its code on a chain: the length in bytes, where the ${immutable}'s address stands (32 bytes each), and the hash with zeros there. */
export const ${constant}Code = ${JSON.stringify(known)} as const
`
}
