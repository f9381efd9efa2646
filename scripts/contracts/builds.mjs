import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findForbiddenInstructions, findNewerInstructions } from './instructions.mjs'
import { ROOT, runForge } from './run-forge.mjs'
import { spellOutMcopy } from './spell-out-mcopy.mjs'

/**
 * What is built of contracts/src. `constant` begins the names in the generated files; `storage`: with its slots; `immutable`: the
 * name of its only one, with what its code is known by on a chain.
 */
export const CONTRACTS = [
  { name: 'CounterfoilLedger', constant: 'ledger', storage: true },
  { name: 'WebAuthnVerifier', constant: 'webAuthnVerifier' },
  { name: 'PublishAndPay', constant: 'publishAndPay', immutable: 'ledger' },
]

/**
 * The older build is for networks without the newest instructions. It is compiled for London, the oldest EVM that the compiler
 * promises to go on with, and held to Istanbul's instructions: it does without London's own. Istanbul (2019) is the oldest that the
 * contracts can run on, since signatures are bound to the chain by CHAINID, which it brought.
 */
export const OLDER_EVM = 'london'
export const OLDEST_EVM = 'istanbul'

const EVM_CODE_LIMIT = 24_576 // bytes: EIP-170
const LIBRARIES = join('node_modules', '@openzeppelin', 'contracts')

/** Compiles the contracts alone, without cache or tests; answers forge's artifacts by name. */
function compile({ root, environment }) {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-contracts-'))
  try {
    const out = join(folder, 'out')
    const args = ['build', '--skip', 'contracts/test/**', '--force', '--quiet']
    const places = ['--out', out, '--cache-path', join(folder, 'cache')]
    const status = runForge([...args, ...places], { root, environment })
    if (status !== 0) throw new Error(`forge build ended with status ${status}.`)
    return new Map(
      CONTRACTS.map(({ name }) => [name, JSON.parse(readFileSync(join(out, `${name}.sol`, `${name}.json`), 'utf8'))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The artifacts of the build that the application carries. Errors: Error where one is too long or holds what it must not. */
export function compileNewest() {
  const artifacts = compile({ root: ROOT })
  for (const [name, artifact] of artifacts) checkCode(name, artifact, artifact.metadata.settings.evmVersion)
  return artifacts
}

/** The artifacts of the older build, whose ABI and storage are those of `newest`. Errors as above, and where they are not. */
export function compileOlder(newest) {
  return withOlderProject((root) => {
    const artifacts = compile({ root, environment: { ...OLDER_ENVIRONMENT, FOUNDRY_EVM_VERSION: OLDER_EVM } })
    for (const [name, artifact] of artifacts) {
      checkCode(`${name}, older build`, artifact, OLDEST_EVM)
      for (const part of ['abi', 'storageLayout']) {
        if (toComparable(artifact[part]) === toComparable(newest.get(name)[part])) continue
        throw new Error(`${name} has another ${part} in the older build.`)
      }
    }
    return artifacts
  })
}

/** Without the numbers of declarations in the names of types, which may differ from build to build. */
const toComparable = (part) =>
  JSON.stringify(part)
    .replace(/\)\d+_storage/g, ')')
    .replace(/"astId":\d+,/g, '')

// A project folder of its own has no compiler in it.
const OLDER_ENVIRONMENT = { FOUNDRY_SOLC: join(ROOT, 'contracts', 'solc.cjs') }

// Both builds have the same sources, which the newest is searched for faults in; this one could only be compiled wrongly.
const FEWER_RUNS = { FOUNDRY_FUZZ_RUNS: '128', FOUNDRY_INVARIANT_RUNS: '8', FOUNDRY_INVARIANT_DEPTH: '60' }

/** Runs forge's tests on the older build, by the rules of the oldest EVM. `after` is given the project folder when they pass. */
export function testOlder(args, after) {
  return withOlderProject((root) => {
    const environment = { ...OLDER_ENVIRONMENT, ...FEWER_RUNS, FOUNDRY_EVM_VERSION: OLDEST_EVM }
    return runForge(['test', ...args], { root, environment }) || after(root)
  })
}

/** Gives `work` a project folder with the contracts, their tests, and OpenZeppelin's library without `mcopy`. */
function withOlderProject(work) {
  const root = mkdtempSync(join(tmpdir(), 'counterfoil-older-'))
  try {
    for (const folder of ['src', 'test']) {
      cpSync(join(ROOT, 'contracts', folder), join(root, 'contracts', folder), { recursive: true })
    }
    for (const path of readdirSync(join(ROOT, LIBRARIES), { recursive: true })) {
      if (!path.endsWith('.sol')) continue
      const text = readFileSync(join(ROOT, LIBRARIES, path), 'utf8')
      mkdirSync(dirname(join(root, LIBRARIES, path)), { recursive: true })
      writeFileSync(join(root, LIBRARIES, path), spellOutMcopy(text))
    }
    return work(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function checkCode(name, { bytecode, deployedBytecode }, evmVersion) {
  const size = (deployedBytecode.object.length - 2) / 2
  console.error(`${name}: ${size} bytes deployed, ${EVM_CODE_LIMIT - size} below the limit.`)
  if (size > EVM_CODE_LIMIT) throw new Error(`${name} is ${size} bytes long; a chain takes at most ${EVM_CODE_LIMIT}.`)
  const forbidden = findForbiddenInstructions(deployedBytecode)
  if (forbidden.length > 0) throw new Error(`${name} contains ${forbidden.join(', ')}.`)
  const newer = [bytecode, deployedBytecode].flatMap((code) => findNewerInstructions(code, evmVersion))
  if (newer.length > 0) throw new Error(`${name} contains ${newer.join(', ')}, which ${evmVersion} does not know.`)
}
