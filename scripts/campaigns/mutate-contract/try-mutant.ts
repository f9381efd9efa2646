import { ContractCopy } from './contract-copy'
import { applyMutant, type Mutant } from './list-mutants'
import { readSolidity } from './solidity-tree'

/** What became of a mutant. `by` names the first test that failed, or says that time ran out. */
export type Verdict =
  | { readonly outcome: 'killed'; readonly by: string }
  | { readonly outcome: 'survived' }
  | { readonly outcome: 'not viable' }
  | { readonly outcome: 'same code' }

const TIME_LIMIT_MS = 300_000 // of one run of forge: the whole suite takes a tenth of it, its build included

/** Fewer runs than the tests' own, since each mutant pays for them, and always the same ones. */
export const SETTINGS = {
  FOUNDRY_FUZZ_RUNS: '64',
  FOUNDRY_FUZZ_SEED: '0x1',
  FOUNDRY_INVARIANT_RUNS: '8',
  FOUNDRY_INVARIANT_DEPTH: '60',
  FOUNDRY_LINT_LINT_ON_BUILD: 'false',
}

/** The suite in the order in which it is run: the quick tests kill nearly all. */
const STAGES = [
  ['--no-match-path', 'contracts/test/Invariants*'],
  ['--match-path', 'contracts/test/Invariants*'],
] as const

/**
 * Builds and tests one mutant, in a copy of `built` of its own.
 *
 * Built as it is deployed, optimiser and all: a mutant whose code is the original's to the byte changes nothing.
 */
export async function tryMutant({
  mutant,
  built,
  contracts,
}: {
  readonly mutant: Mutant
  readonly built: ContractCopy
  readonly contracts: readonly string[]
}): Promise<Verdict> {
  const mutated = applyMutant(built.read(mutant.path), mutant)
  const { path } = mutant
  if ('refused' in readSolidity({ root: built.root, paths: [path], replaced: { [path]: mutated } })) return NOT_VIABLE

  const copy = ContractCopy.make(built.root)
  try {
    copy.write(path, mutated)
    const build = await copy.forge({ args: ['build'], environment: SETTINGS, timeoutMs: TIME_LIMIT_MS })
    if (build.status !== 0) return NOT_VIABLE
    if (contracts.every((name) => copy.bytecode(name) === built.bytecode(name))) return { outcome: 'same code' }
    return await runSuite(copy)
  } finally {
    copy.remove()
  }
}

const NOT_VIABLE: Verdict = { outcome: 'not viable' }

/** Runs the tests of a copy until the first that fails. */
export async function runSuite(copy: ContractCopy): Promise<Verdict> {
  for (const stage of STAGES) {
    const args = ['test', '--fail-fast', ...stage]
    const { status, output } = await copy.forge({ args, environment: SETTINGS, timeoutMs: TIME_LIMIT_MS })
    if (status === null) return { outcome: 'killed', by: 'the time limit' }
    if (status !== 0) return { outcome: 'killed', by: firstFailure(output) }
  }
  return { outcome: 'survived' }
}

/** `Publish: testPublishTwice`; an invariant's name follows the calls that broke it. A run that fails without a test that failed is a fault of the campaign, and stops it. */
function firstFailure(output: string): string {
  const test = /^\[FAIL[\s\S]*?\b((?:test|invariant)\w*|setUp|afterInvariant)\(/m.exec(output)
  if (!test) throw new Error(`forge failed without a failing test:\n${output.slice(-3000)}`)
  const suite = [...output.slice(0, test.index).matchAll(/^Ran \d+ tests? for [^\n]*:(\w+)$/gm)].at(-1)?.[1]
  return `${suite?.replace(/Test$/, '') ?? 'suite'}: ${test[1]}`
}
