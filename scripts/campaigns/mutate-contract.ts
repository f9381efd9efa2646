/**
 * Changes the contracts in one small way at a time and runs forge's tests on each: a change that no test notices is one that
 * the tests do not hold. Needs no network, and leaves the project's own build alone.
 *
 * Run: npx tsx scripts/campaigns/mutate-contract.ts [--count 120] [--seed 1] [--jobs 2] [--only id,id]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ContractCopy } from './mutate-contract/contract-copy'
import { drawMutants } from './mutate-contract/draw-mutants'
import { listMutants, type Mutant } from './mutate-contract/list-mutants'
import { readSolidity } from './mutate-contract/solidity-tree'
import { runSuite, tryMutant, type Verdict } from './mutate-contract/try-mutant'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SOURCES = readdirSync(join(ROOT, 'contracts/src'))
  .filter((name) => !/^I[A-Z]/.test(name)) // interfaces have no code
  .sort()
  .map((name) => `contracts/src/${name}`)
const LEAST_KILLED_PERCENT = 95

type Tried = { readonly mutant: Mutant; readonly verdict: Verdict }

/** Every mutant of the contracts that stand in `root`. */
export function listContractMutants(root: string): Mutant[] {
  const read = readSolidity({ root, paths: SOURCES })
  if ('refused' in read) throw new Error(read.refused)
  return SOURCES.flatMap((path) =>
    listMutants({ path, source: readFileSync(join(root, path), 'utf8'), trees: read.trees }),
  )
}

/** Tries mutants in order, several at a time, until `count` of them were fit to be tested. */
async function tryMutants({
  mutants,
  count,
  jobs,
  built,
}: {
  readonly mutants: readonly Mutant[]
  readonly count: number
  readonly jobs: number
  readonly built: ContractCopy
}): Promise<Tried[]> {
  const contracts = SOURCES.map((path) => basename(path, '.sol'))
  const tried: Tried[] = []
  let [next, fit, running] = [0, 0, 0]
  const work = async (): Promise<void> => {
    // Never more under way than are still wanted: so the sample is the same whatever the number of jobs.
    while (next < mutants.length && fit + running < count) {
      const mutant = mutants[next]!
      next += 1
      running += 1
      const verdict = await tryMutant({ mutant, built, contracts })
      running -= 1
      if (isFit(verdict)) fit += 1
      tried.push({ mutant, verdict })
      console.log(`${String(fit).padStart(4)}/${count}  ${sayVerdict(verdict)}  ${nameMutant(mutant)}`)
    }
  }
  while (next < mutants.length && fit < count) await Promise.all(Array.from({ length: jobs }, work))
  const order = new Map(mutants.map(({ id }, index) => [id, index]))
  return tried.sort((one, other) => order.get(one.mutant.id)! - order.get(other.mutant.id)!)
}

const isFit = ({ outcome }: Verdict): boolean => outcome === 'killed' || outcome === 'survived'

const sayVerdict = (verdict: Verdict): string =>
  verdict.outcome === 'killed' ? `killed by ${verdict.by}` : verdict.outcome.toUpperCase()

const nameMutant = ({ id, operator, path, line, functionName }: Mutant): string =>
  `${id} ${path}:${line} ${functionName}: ${operator}`

/** A table of operators, the rate, and every survivor with its change. */
function report(tried: readonly Tried[]): { readonly lines: readonly string[]; readonly killedPercent: number } {
  const count = (of: readonly Tried[], outcome: Verdict['outcome']) =>
    of.filter(({ verdict }) => verdict.outcome === outcome).length
  const row = (name: string, of: readonly Tried[]) =>
    `| ${name} | ${count(of, 'killed')} | ${count(of, 'survived')} | ${count(of, 'same code')} | ${count(of, 'not viable')} |`
  const operators = [...new Set(tried.map(({ mutant }) => mutant.operator))].sort()
  const [killed, survived] = [count(tried, 'killed'), count(tried, 'survived')]
  const killedPercent = (100 * killed) / (killed + survived)
  return {
    killedPercent,
    lines: [
      '| operator | killed | survived | same code | not viable |',
      '| --- | --- | --- | --- | --- |',
      ...operators.map((name) =>
        row(
          name,
          tried.filter(({ mutant }) => mutant.operator === name),
        ),
      ),
      row('all', tried),
      '',
      `Killed: ${killed} of ${killed + survived}, ${killedPercent.toFixed(1)}%.`,
      ...tried
        .filter(({ verdict }) => verdict.outcome === 'survived')
        .flatMap(({ mutant }) => [
          '',
          `survived: ${nameMutant(mutant)}`,
          `- ${mutant.original}`,
          `+ ${mutant.replacement}`,
        ]),
    ],
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '120' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '2' },
      only: { type: 'string' },
    },
  })
  const [count, seed, jobs] = [values.count, values.seed, values.jobs].map(Number) as [number, number, number]
  const mutants = listContractMutants(ROOT)
  const only = values.only?.split(',')
  const chosen = only ? mutants.filter(({ id }) => only.includes(id)) : drawMutants({ mutants, seed })
  console.log(
    `${mutants.length} mutants of ${SOURCES.length} files; ${only ? chosen.length : count} are tried, seed ${seed}.`,
  )

  const built = ContractCopy.make(ROOT)
  try {
    const build = await built.forge({ args: ['build'], timeoutMs: 600_000 })
    if (build.status !== 0) throw new Error(`The contracts do not build:\n${build.output}`)
    const unchanged = await runSuite(built)
    if (unchanged.outcome !== 'survived') throw new Error(`The unchanged contracts fail: ${sayVerdict(unchanged)}.`)
    const tried = await tryMutants({ mutants: chosen, count: only ? chosen.length : count, jobs, built })
    const { lines, killedPercent } = report(tried)
    console.log(`\n${lines.join('\n')}`)
    return killedPercent >= LEAST_KILLED_PERCENT ? 0 : 1
  } finally {
    built.remove()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main()
