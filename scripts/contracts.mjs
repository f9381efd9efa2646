#!/usr/bin/env node
/**
 * The contracts' own commands.
 *
 * `build` compiles them and writes lib/ledger/contract.generated.ts; `check` compiles them afresh and compares, byte for byte;
 * `test` runs the formatter's check and forge's tests, holds the gas against contracts/snapshots, and makes sure that what was
 * tested is what is committed; `gas` runs the tests and writes new snapshots.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const GENERATED = 'lib/ledger/contract.generated.ts'
const EVM_CODE_LIMIT = 24_576 // bytes: EIP-170

/** forge of this platform, from npm: its own binary, so that no wrapper stands between. */
function findForge() {
  const require = createRequire(import.meta.url)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const manifest = `@foundry-rs/forge-${process.platform}-${arch}/package.json`
  // Installed beside the package that chooses it, or below it.
  const near = createRequire(require.resolve('@foundry-rs/forge/package.json'))
  return join(dirname(near.resolve(manifest)), 'bin', `forge${suffix}`)
}

/** Instructions by which code could change, call others in its own name, or make new contracts. */
const FORBIDDEN_INSTRUCTIONS = new Map([
  [0xf0, 'CREATE'],
  [0xf2, 'CALLCODE'],
  [0xf4, 'DELEGATECALL'],
  [0xf5, 'CREATE2'],
  [0xff, 'SELFDESTRUCT'],
])

/** Names of the forbidden instructions in deployed code. The source map has one entry an instruction; what follows those is data. */
function findForbiddenInstructions({ object, sourceMap }) {
  const bytes = Buffer.from(object.slice(2), 'hex')
  const found = new Set()
  let at = 0
  for (let left = sourceMap.split(';').length; left > 0; left -= 1) {
    const instruction = bytes[at]
    if (instruction === undefined) throw new Error('The source map is longer than the code.')
    if (FORBIDDEN_INSTRUCTIONS.has(instruction)) found.add(FORBIDDEN_INSTRUCTIONS.get(instruction))
    at += instruction >= 0x60 && instruction <= 0x7f ? instruction - 0x5e : 1
  }
  return [...found]
}

/** Runs forge from the repository's root; answers its exit status. */
function runForge(args, environment = {}) {
  const { status, error } = spawnSync(findForge(), [...args, '--root', ROOT], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      FOUNDRY_CONFIG: join(ROOT, 'contracts', 'foundry.toml'),
      FOUNDRY_DISABLE_NIGHTLY_WARNING: '1',
      ...environment,
    },
  })
  if (error) throw error
  return status ?? 1
}

/** Compiles the contracts alone, without cache or tests, into a folder of its own; answers the generated file's text. */
function generate() {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-contracts-'))
  try {
    const out = join(folder, 'out')
    const status = runForge([
      'build',
      '--skip',
      'contracts/test/**',
      '--force',
      '--quiet',
      '--out',
      out,
      '--cache-path',
      join(folder, 'cache'),
    ])
    if (status !== 0) throw new Error(`forge build ended with status ${status}.`)
    const readArtifact = (name) => JSON.parse(readFileSync(join(out, `${name}.sol`, `${name}.json`), 'utf8'))
    return toGenerated({ ledger: readArtifact('CounterfoilLedger'), verifier: readArtifact('WebAuthnVerifier') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function toGenerated({ ledger, verifier }) {
  const { compiler, settings } = ledger.metadata
  const settingsTaken = {
    solc: compiler.version,
    evmVersion: settings.evmVersion,
    viaIR: settings.viaIR === true,
    optimizer: settings.optimizer,
    bytecodeHash: settings.metadata.bytecodeHash,
    appendCBOR: settings.metadata.appendCBOR !== false,
  }
  const slots = ledger.storageLayout.storage
    .filter(({ label }) => !label.endsWith('Fallback')) // OpenZeppelin's, never written
    .map(({ label, slot }) => `  ${label.replace(/^_/, '')}: ${slot}n,`)
  const sizeOf = (artifact) => (artifact.deployedBytecode.object.length - 2) / 2
  for (const [name, artifact] of [
    ['CounterfoilLedger', ledger],
    ['WebAuthnVerifier', verifier],
  ]) {
    const size = sizeOf(artifact)
    console.error(`${name}: ${size} bytes deployed, ${EVM_CODE_LIMIT - size} below the limit.`)
    if (size > EVM_CODE_LIMIT)
      throw new Error(`${name} is ${size} bytes long; a chain takes at most ${EVM_CODE_LIMIT}.`)
    const forbidden = findForbiddenInstructions(artifact.deployedBytecode)
    if (forbidden.length > 0) throw new Error(`${name} contains ${forbidden.join(', ')}.`)
  }
  return `// Generated from contracts/src by \`node scripts/contracts.mjs build\`. Do not edit.

/** What the bytecode was compiled with. */
export const contractCompiler = ${JSON.stringify(settingsTaken, null, 2)} as const

/** Storage slots of the ledger; a mapping's value lies at keccak256(key ‖ slot). See docs/contract.md. */
export const ledgerStorage = {
${slots.join('\n')}
} as const

export const ledgerAbi = ${JSON.stringify(ledger.abi, null, 2)} as const

export const ledgerBytecode =
  '${ledger.bytecode.object}' as const

export const webAuthnVerifierAbi = ${JSON.stringify(verifier.abi, null, 2)} as const

export const webAuthnVerifierBytecode =
  '${verifier.bytecode.object}' as const
`
}

function build() {
  writeFileSync(join(ROOT, GENERATED), generate())
  console.log(`Wrote ${GENERATED}.`)
  return 0
}

function check() {
  const fresh = generate()
  let committed
  try {
    committed = readFileSync(join(ROOT, GENERATED), 'utf8')
  } catch {
    console.error(`${GENERATED} is missing: run \`node scripts/contracts.mjs build\`.`)
    return 1
  }
  if (fresh === committed) {
    console.log(`${GENERATED} is what a fresh build gives.`)
    return 0
  }
  const lines = { fresh: fresh.split('\n'), committed: committed.split('\n') }
  const at = lines.fresh.findIndex((line, index) => line !== lines.committed[index])
  const line = at === -1 ? lines.fresh.length : at
  const [was, is] = cutToDifference(lines.committed[line] ?? '(end of file)', lines.fresh[line] ?? '(end of file)')
  console.error(`${GENERATED} differs from a fresh build, first in line ${line + 1}:`)
  console.error(`- ${was}\n+ ${is}`)
  console.error('Run `node scripts/contracts.mjs build` and commit what it writes.')
  return 1
}

/** Two lines from their first difference on, since a line of bytecode is 50,000 characters long. */
function cutToDifference(before, after) {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const from = Math.max(0, same - 20)
  return [before, after].map((line) => `${from > 0 ? '…' : ''}${line.slice(from, from + 120)}`)
}

function test(args) {
  return (
    runForge(['fmt', '--check']) || runForge(['test', ...args], { FORGE_SNAPSHOT_CHECK: 'true' }) || checkTestedCode()
  )
}

function gas(args) {
  return runForge(['test', '--match-path', 'contracts/test/Gas.t.sol', ...args])
}

/** The tests deploy the artifacts in contracts/out: they must be the code that the application carries. */
function checkTestedCode() {
  const committed = readFileSync(join(ROOT, GENERATED), 'utf8')
  for (const contract of ['CounterfoilLedger', 'WebAuthnVerifier']) {
    const path = join(ROOT, 'contracts', 'out', `${contract}.sol`, `${contract}.json`)
    if (committed.includes(`'${JSON.parse(readFileSync(path, 'utf8')).bytecode.object}'`)) continue
    console.error(
      `${contract} was tested, but ${GENERATED} holds other code: run \`node scripts/contracts.mjs build\`.`,
    )
    return 1
  }
  console.log(`${GENERATED} holds the code that was tested.`)
  return 0
}

const COMMANDS = { build, check, test, gas }
const [name, ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (command === undefined) {
  console.error('Usage: node scripts/contracts.mjs build | check | test | gas [options of forge test]')
  process.exitCode = 2
} else {
  process.exitCode = command(args)
}
