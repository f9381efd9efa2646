import {
  COMPARED,
  type Compared,
  type ComparedSums,
  type CountedSum,
  type Measure,
  type StageComparison,
} from '@/lib/domain/chart-views'
import { OUTLAY_STAGES, STAGES, type Stage } from '@/lib/domain/stage'
import type { ReferenceKind } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { integers, type Value } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { answerChart, type Measured, toBigInt, toText, unitsOf } from './measured'
import { readTimeCells } from './spending-over-time'

/** Groups compared at most; of years the newest. */
const MOST_GROUPS = 12
/** Chosen by their nearest double, then put in exact order. */
const CANDIDATES_A_PLACE = 5

/** Every stage that a comparison is of. */
export const COMPARED_STAGES = ['budget', 'commitment', ...OUTLAY_STAGES] as const satisfies readonly Stage[]

type ComparisonOptions = { readonly by: StageComparison['by']; readonly limit?: number }

/** Budget, commitment and outlays of a search beside each other. */
export const getStageComparison = ({
  store,
  search,
  currency,
  by,
  limit = MOST_GROUPS,
}: ComparisonOptions & {
  readonly store: Store
  readonly search: RecordSearch
  readonly currency: Measure['currency']
}): Promise<StageComparison> =>
  answerChart(
    store,
    `comparison/${by}/${limit}`,
    { search, measure: { currency, stages: COMPARED_STAGES } },
    (measured) => readStageComparison(measured, { by, limit }),
  )

type Sum = { readonly count: number; readonly units: bigint }
/** What one group has of each stage compared. */
type Group = { [stage in Compared]: Sum | null }
type Groups = {
  readonly shown: readonly (readonly [key: number, group: Group])[]
  readonly others: Group & { groups: number }
  readonly none: Group
}

/** The same within a reading that is under way; `measured` must be of all COMPARED_STAGES. */
export async function readStageComparison(
  measured: Measured,
  { by, limit = MOST_GROUPS }: ComparisonOptions,
): Promise<StageComparison> {
  const { shown, others, none } =
    by === 'year' ? await readYears(measured, limit) : await readReferences(measured, by, limit)
  const names =
    by === 'year'
      ? new Map<number, ReferenceName>()
      : await readNames(
          measured,
          shown.map(([key]) => key),
        )
  return {
    period: measured.basis.period,
    currency: measured.measure.currency,
    by,
    yearBasis: measured.search.yearBasis,
    groups: shown.map(([key, group]) => {
      const { profile = String(key), title = null, ref = null } = names.get(key) ?? {}
      return { key: profile, title, ref, sums: toSums(group) }
    }),
    others: { ...toSums(others), groups: others.groups },
    none: toSums(none),
    totals: toSums([others, none, ...shown.map(([, group]) => group)].reduce(addGroups, emptyGroup())),
  }
}

const emptyGroup = (): Group => ({ budget: null, commitment: null, outlays: null })

function addSums(a: Sum | null, b: Sum | null): Sum | null {
  if (a === null || b === null) return a ?? b
  return { count: a.count + b.count, units: a.units + b.units }
}

const addGroups = (a: Group, b: Group): Group => ({
  budget: addSums(a.budget, b.budget),
  commitment: addSums(a.commitment, b.commitment),
  outlays: addSums(a.outlays, b.outlays),
})

const toSum = (sum: Sum | null): CountedSum | null => sum && { count: sum.count, sum: toText(sum.units) }

const toSums = ({ budget, commitment, outlays }: Group): ComparedSums => ({
  budget: toSum(budget),
  commitment: toSum(commitment),
  outlays: toSum(outlays),
})

const comparedOf = (stage: Stage): Compared => (stage === 'budget' || stage === 'commitment' ? stage : 'outlays')

function addTo(groups: Map<number | null, Group>, key: number | null, stage: Stage, sum: Sum): void {
  const group = groups.get(key) ?? emptyGroup()
  groups.set(key, group)
  const compared = comparedOf(stage)
  group[compared] = addSums(group[compared], sum)
}

async function readYears(measured: Measured, limit: number): Promise<Groups> {
  const groups = new Map<number | null, Group>()
  for (const { year, stage, count, units } of await readTimeCells(measured, { months: false })) {
    addTo(groups, year, stage, { count, units })
  }
  const years = [...groups.keys()].filter((key) => key !== null).sort((a, b) => b - a)
  return split(groups, years, limit, (shown) => shown.reverse())
}

/** Of the greatest of a group's sums, whatever its sign. */
function sizeOf(group: Group): bigint {
  const sizes = COMPARED.map((compared) => group[compared]?.units ?? 0n).map((units) => (units < 0n ? -units : units))
  return sizes.reduce((most, size) => (size > most ? size : most), 0n)
}

function split(
  groups: ReadonlyMap<number | null, Group>,
  inOrder: readonly number[],
  limit: number,
  arrange: (shown: number[]) => number[],
): Groups {
  const rest = inOrder.slice(limit)
  return {
    shown: arrange(inOrder.slice(0, limit)).map((key) => [key, groups.get(key)!] as const),
    others: { ...rest.map((key) => groups.get(key)!).reduce(addGroups, emptyGroup()), groups: rest.length },
    none: groups.get(null) ?? emptyGroup(),
  }
}

const COLUMNS: { readonly [Kind in ReferenceKind]: string } = {
  activity: 'e.activity',
  programme: 'e.programme',
  contract: 'e.contract',
  'budget-line': 'e.budget_line',
}

/** No local id is negative. */
const OTHERS = -1

async function readReferences(measured: Measured, by: ReferenceKind, limit: number): Promise<Groups> {
  const rows = await measured.select<{
    key: number | null
    stage: number
    count: Value
    whole: Value
    fraction: Value
    groups: number
  }>(
    (where) => ({
      tables: [
        `grouped AS MATERIALIZED (
           SELECT ${COLUMNS[by]} AS key, e.stage, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
           FROM entry AS e WHERE ${where} GROUP BY ALL)`,
        `greatest AS MATERIALIZED (
           SELECT key FROM grouped WHERE key IS NOT NULL GROUP BY key
           ORDER BY max(abs(whole::DOUBLE + fraction::DOUBLE / 1e18)) DESC, key LIMIT $chart_candidates)`,
      ],
      select: `SELECT CASE WHEN key IS NULL OR key IN (SELECT key FROM greatest) THEN key ELSE ${OTHERS} END AS key, stage,
                 sum(count) AS count, sum(whole) AS whole, sum(fraction) AS fraction, (SELECT count(DISTINCT key) FROM grouped) AS groups
               FROM grouped GROUP BY ALL`,
    }),
    { chart_candidates: limit * CANDIDATES_A_PLACE },
  )
  const groups = new Map<number | null, Group>()
  for (const { key, stage, count, whole, fraction } of rows) {
    addTo(groups, key, STAGES[stage]!, { count: Number(toBigInt(count)), units: unitsOf(whole, fraction) })
  }
  const candidates = [...groups.keys()].filter((key) => key !== null && key !== OTHERS) as number[]
  candidates.sort((a, b) => bySize(sizeOf(groups.get(a)!), sizeOf(groups.get(b)!)) || a - b)
  const { shown, others, none } = split(groups, candidates, limit, (keys) => keys)
  const all = rows[0]?.groups ?? 0
  return {
    shown,
    others: { ...addGroups(others, groups.get(OTHERS) ?? emptyGroup()), groups: all - shown.length },
    none,
  }
}

const bySize = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? 1 : -1)

type ReferenceName = { readonly profile: string; readonly title: string | null; readonly ref: string | null }

async function readNames({ reader }: Measured, ids: readonly number[]): Promise<ReadonlyMap<number, ReferenceName>> {
  const rows = await reader.select<{ id: number; profile: string; title: string | null; ref: string | null }>(
    'SELECT id, profile, title, ref FROM reference WHERE id IN (SELECT unnest($ids))',
    { ids: integers(ids) },
  )
  return new Map(rows.map(({ id, ...name }) => [id, name]))
}
