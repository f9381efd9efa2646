/**
 * Lists every line and branch of the contracts that forge's tests do not run.
 *
 * forge measures a build of its own, whose optimiser is off and whose source map is not exact. So each place that it reports is
 * tried in the code as it is deployed: a failure is put there, and the tests must notice. What they do not notice must stand in
 * docs/contract-tests.md with its reason.
 *
 * Run: npx tsx scripts/campaigns/cover-contract.ts
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { probePlace } from './cover-contract/probe-place'
import { readUncoveredPlaces, type UncoveredPlace } from './cover-contract/uncovered-places'
import { ContractCopy } from './mutate-contract/contract-copy'
import { readSolidity } from './mutate-contract/solidity-tree'
import { SETTINGS, tryMutant, type Verdict } from './mutate-contract/try-mutant'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REASONS = join(ROOT, 'docs/contract-tests.md')
const FOLDER = 'contracts/src/'
const TIME_LIMIT_MS = 1_800_000

/** forge refuses to measure where files ask for builds of their own; here all take the same one. */
const withoutProfiles = (settings: string): string =>
  settings.replace(/^additional_compiler_profiles = .*$/m, '').replace(/^compilation_restrictions = \[[^\]]*^\]$/m, '')

/** Runs the tests in forge's measuring build; gives its report and which tests fail in that build. */
async function measure(): Promise<{ readonly report: string; readonly failed: readonly string[] }> {
  const copy = ContractCopy.make(ROOT)
  try {
    for (const built of ['out', 'cache']) rmSync(join(copy.root, 'contracts', built), { recursive: true, force: true })
    copy.write('contracts/foundry.toml', withoutProfiles(copy.read('contracts/foundry.toml')))
    const { output } = await copy.forge({
      args: ['coverage', '--ir-minimum', '--report', 'lcov', '--report-file', 'coverage.info', '--exclude-tests'],
      environment: SETTINGS,
      timeoutMs: TIME_LIMIT_MS,
    })
    const failed = [...output.matchAll(/^\[FAIL[^\n]*\] (\w+)\(/gm)].map(([, name]) => name!)
    try {
      return { report: copy.read('coverage.info'), failed: [...new Set(failed)] }
    } catch (cause) {
      throw new Error(`forge coverage wrote no report:\n${output.slice(-3000)}`, { cause })
    }
  } finally {
    copy.remove()
  }
}

/** Puts a failure at each place, in the build as it is deployed. */
async function confirm(places: readonly UncoveredPlace[]): Promise<{ place: UncoveredPlace; verdict: string }[]> {
  const built = ContractCopy.make(ROOT)
  try {
    const build = await built.forge({ args: ['build'], timeoutMs: TIME_LIMIT_MS })
    if (build.status !== 0) throw new Error(`The contracts do not build:\n${build.output}`)
    const paths = [...new Set(places.map(({ path }) => path))]
    const read = readSolidity({ root: ROOT, paths })
    if ('refused' in read) throw new Error(read.refused)
    const confirmed = []
    for (const place of places) {
      const source = built.read(place.path)
      const mutant = probePlace({ place, source, tree: read.trees[place.path]! })
      const contracts = readdirSync(join(ROOT, FOLDER)).map((name) => name.replace(/\.sol$/, ''))
      const tried = mutant && (await tryMutant({ mutant, built, contracts }))
      confirmed.push({ place, verdict: tried === null ? 'NO STATEMENT' : sayVerdict(tried) })
    }
    return confirmed
  } finally {
    built.remove()
  }
}

function sayVerdict(tried: Verdict): string {
  switch (tried.outcome) {
    case 'killed':
      return `run, by ${tried.by}`
    case 'survived':
      return 'NOT RUN'
    case 'same code':
      return 'NOT RUN: the compiler left nothing of it'
    case 'not viable':
      return 'NOT TRIED: it cannot be made to fail'
  }
}

async function main(): Promise<number> {
  const { report, failed } = await measure()
  const { counted, places } = readUncoveredPlaces(report, FOLDER)
  console.log(`${counted} lines and branches of the contracts; by forge's account ${places.length} are never run.`)
  if (failed.length > 0) console.log(`Failing in the measuring build alone, and not counted on: ${failed.join(', ')}.`)

  const reasons = readFileSync(REASONS, 'utf8')
  let unexplained = 0
  for (const { place, verdict } of await confirm(places)) {
    const text = readFileSync(join(ROOT, place.path), 'utf8').split('\n')[place.line - 1]!.trim()
    const isExplained = verdict.startsWith('run') || reasons.includes(text)
    if (!isExplained) unexplained += 1
    const where = `${place.path}:${place.line}${place.branch ? ` (${place.branch})` : ''}`
    console.log(`${where}: ${verdict}${isExplained ? '' : ', WITHOUT A REASON'}\n    ${text}`)
  }
  console.log(unexplained === 0 ? 'Every place is run or explained.' : `${unexplained} without a reason.`)
  return unexplained === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main()
