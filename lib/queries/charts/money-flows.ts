import type { CountedSum, FlowNode, FlowTarget, Measure, MoneyFlow, MoneyFlows } from '@/lib/domain/chart-views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { integers, type Parameters, type Value } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { BENEFICIARIES, readBeneficiaries } from './country-shares'
import { answerChart, type Measured, toBigInt, toText, unitsOf } from './measured'
import { readAgencyRanking, readPayeeRanking } from './rankings'
import { readSchemeSectors } from './sector-shares'

type FlowOptions = {
  readonly target: FlowTarget
  readonly scheme?: string | null
  /** Nodes of each column that stand for one agency, sector, country or payee. */
  readonly limit: number
}

/** Where a search's money comes from and goes to. */
export const getMoneyFlows = ({
  store,
  search,
  measure,
  ...options
}: FlowOptions & {
  readonly store: Store
  readonly search: RecordSearch
  readonly measure: Measure
}): Promise<MoneyFlows> =>
  answerChart(
    store,
    `flows/${options.target}/${options.limit}/${encodeURIComponent(options.scheme ?? '')}`,
    { search, measure },
    (measured) => readMoneyFlows(measured, options),
  )

/** Local ids are never negative: these stand for what has no node of its own. */
const OTHERS = -1
const UNSTATED = -2
const NONE = -3
const REGION = -4
const KINDS = { [OTHERS]: 'others', [UNSTATED]: 'unstated', [NONE]: 'none', [REGION]: 'region' } as const

const WHOLE_SHARE = 100_000_000
/** A sum is in units of 10^-18 × two shares of 10^-8 each. */
const FLOW_SCALE = 18 + 16
/** Where limbs are cut in two before they are multiplied by shares: no sum of the engine then overflows below 10^12 entries. */
const CUT = 1_000_000_000_000n

type Column = { readonly nodes: ReadonlyMap<number, FlowNode>; readonly shown: readonly number[] }

/** The same within a reading that is under way. */
export async function readMoneyFlows(
  measured: Measured,
  { target, scheme: asked = null, limit }: FlowOptions,
): Promise<MoneyFlows> {
  const agencies = await chooseAgencies(measured, limit)
  const { schemes, scheme, sectors } = await chooseSectors(measured, asked, limit)
  const targets = target === 'country' ? await chooseCountries(measured, limit) : await choosePayees(measured, limit)
  const columns = scheme === null ? [agencies, targets] : [agencies, sectors, targets]
  const parts = partsSql({ scheme, target })
  const parameters: Parameters = {
    chart_agencies: integers(agencies.shown),
    chart_targets: integers(targets.shown),
    ...(scheme !== null && { chart_scheme: scheme, chart_sectors: integers(sectors.shown) }),
  }
  const steps =
    scheme === null ? [['agency', 'target'] as const] : [['agency', 'sector'] as const, ['sector', 'target'] as const]

  const flows: { from: FlowNode; to: FlowNode; units: bigint; all: CountedSum | null }[] = []
  const sums = columns.map(() => new Map<string, bigint>())
  for (const [step, [from, to]] of steps.entries()) {
    const [left, right] = [columns[step]!, columns[step + 1]!]
    const all = await readAll(measured, { from, to, target }, parameters)
    for (const { from_id, to_id, units } of await readParts(measured, { from, to, parts }, parameters)) {
      const [source, sink] = [nodeOf(left, from_id, step), nodeOf(right, to_id, step + 1)]
      flows.push({ from: source, to: sink, units, all: all.get(`${from_id} ${to_id}`) ?? null })
      if (step === 0) add(sums[0]!, source.id, units)
      add(sums[step + 1]!, sink.id, units)
    }
  }
  return {
    ...measured.basis,
    target,
    schemes,
    scheme,
    columns: columns.map((column, position) => listNodes(column, sums[position]!, position)),
    flows: sortFlows(flows).map(
      ({ from, to, units, all }): MoneyFlow => ({ from: from.id, to: to.id, sum: toText(units, FLOW_SCALE), all }),
    ),
  }
}

function add(sums: Map<string, bigint>, id: string, units: bigint): void {
  sums.set(id, (sums.get(id) ?? 0n) + units)
}

const nodeOf = ({ nodes }: Column, id: number, position: number): FlowNode =>
  nodes.get(id) ?? { id: `${position}/${KINDS[id as keyof typeof KINDS]}`, kind: KINDS[id as keyof typeof KINDS] }

/** Nodes of a column that money flows through: those chosen, in their order, then what has none of its own. */
function listNodes(column: Column, sums: ReadonlyMap<string, bigint>, position: number) {
  return [...column.shown, OTHERS, REGION, UNSTATED, NONE].flatMap((id) => {
    const node = nodeOf(column, id, position)
    const units = sums.get(node.id)
    return units === undefined ? [] : [{ ...node, sum: toText(units, FLOW_SCALE) }]
  })
}

const sortFlows = <Flow extends { readonly units: bigint }>(flows: readonly Flow[]): Flow[] =>
  flows.toSorted((a, b) => (a.units === b.units ? 0 : a.units < b.units ? 1 : -1))

async function chooseAgencies(measured: Measured, limit: number): Promise<Column> {
  const { ranked } = await readAgencyRanking(measured, limit)
  const rows = await measured.reader.select<{ id: number; code: string }>('SELECT id, code FROM agency')
  const ids = new Map(rows.map(({ id, code }) => [code, id]))
  return toColumn(
    ranked.map(({ agency }) => [ids.get(agency.code)!, { id: `agency/${agency.code}`, kind: 'agency', agency }]),
  )
}

async function chooseSectors(measured: Measured, asked: string | null, limit: number) {
  const { schemes, scheme, names, items } = await readSchemeSectors(measured, asked)
  const sectors = toColumn(
    items.slice(0, limit).map(({ id }) => {
      const sector = names.get(id)!
      return [id, { id: `sector/${sector.profile}`, kind: 'sector', sector }]
    }),
  )
  return { schemes, scheme, sectors }
}

async function chooseCountries(measured: Measured, limit: number): Promise<Column> {
  const { places, items } = await readBeneficiaries(measured)
  const countries = items.filter(({ id }) => places.get(id)!.isCountry)
  return toColumn(
    countries.slice(0, limit).map(({ id }) => {
      const { code, profile } = places.get(id)!
      return [id, { id: `country/${profile}`, kind: 'country', code, profile }]
    }),
  )
}

async function choosePayees(measured: Measured, limit: number): Promise<Column> {
  const { ranked } = await readPayeeRanking(measured, limit)
  const profiles = ranked.flatMap(({ payee }) => payee.profileId ?? [])
  const rows = await measured.reader.select<{ id: number; profile: string }>(
    'SELECT min(id) AS id, profile FROM party WHERE profile IN (SELECT unnest($profiles)) GROUP BY profile',
    { profiles: { list: 'text', items: profiles } },
  )
  const ids = new Map(rows.map(({ id, profile }) => [profile, id]))
  return toColumn(
    ranked.map(({ payee }) => [ids.get(payee.profileId!)!, { id: `payee/${payee.profileId}`, kind: 'payee', payee }]),
  )
}

const toColumn = (entries: readonly (readonly [number, FlowNode])[]): Column => ({
  nodes: new Map(entries),
  shown: entries.map(([id]) => id),
})

/** Each entry of the chart divided: `of_sector` and `of_target` give for each entry what it has, with shares that add up to the whole. */
function partsSql({ scheme, target }: { readonly scheme: string | null; readonly target: FlowTarget }) {
  const divide = (name: string, table: string, item: string, ids: string, bucket: string) => [
    `named_${name} AS MATERIALIZED (
       SELECT seq, ${item} AS id, share FROM ${table} WHERE ${item} IN (${ids}) AND seq IN (SELECT seq FROM picked))`,
    `of_${name} AS MATERIALIZED (
       SELECT seq, ${bucket} AS id, sum(share)::BIGINT AS share FROM named_${name} WHERE share > 0 GROUP BY ALL
       UNION ALL
       SELECT seq, ${UNSTATED}, ${WHOLE_SHARE} - coalesce(sum(share), 0)::BIGINT FROM named_${name}
       GROUP BY seq HAVING coalesce(sum(share), 0) < ${WHOLE_SHARE}
       UNION ALL
       SELECT seq, ${NONE}, ${WHOLE_SHARE}::BIGINT FROM picked WHERE seq NOT IN (SELECT seq FROM named_${name}))`,
  ]
  const oneOf = (id: string, shown: string) =>
    `CASE WHEN ${id} IN (SELECT unnest(${shown})) THEN ${id} ELSE ${OTHERS} END`
  return (where: string): readonly string[] => [
    `picked AS MATERIALIZED (
       SELECT e.seq, ${oneOf('e.agency', '$chart_agencies')} AS agency, e.payee, e.whole, e.fraction FROM entry AS e WHERE ${where})`,
    ...(scheme === null
      ? []
      : divide(
          'sector',
          'entry_sector',
          'sector',
          'SELECT id FROM sector WHERE scheme = $chart_scheme',
          oneOf('id', '$chart_sectors'),
        )),
    ...(target === 'country'
      ? divide(
          'target',
          'entry_place',
          'place',
          BENEFICIARIES,
          `CASE WHEN id IN (SELECT unnest($chart_targets)) THEN id
                WHEN id IN (SELECT id FROM place WHERE kind = 1) THEN ${REGION} ELSE ${OTHERS} END`,
        )
      : [
          `of_target AS (
             SELECT seq, CASE WHEN payee IN (SELECT unnest($chart_targets)) THEN payee
                              WHEN payee IS NULL OR payee IN (SELECT id FROM party WHERE profile IS NULL) THEN ${NONE}
                              ELSE ${OTHERS} END AS id, ${WHOLE_SHARE}::BIGINT AS share FROM picked)`,
        ]),
  ]
}

type End = 'agency' | 'sector' | 'target'

/** What flows between two columns, in units of 10^-34. */
async function readParts(
  measured: Measured,
  { from, to, parts }: { readonly from: End; readonly to: End; readonly parts: (where: string) => readonly string[] },
  parameters: Parameters,
) {
  const id = (end: End) => (end === 'agency' ? 'p.agency' : `${end}.id`)
  const share = (end: End) => (end === 'agency' ? `${WHOLE_SHARE}::BIGINT` : `${end}.share`)
  const joins = [from, to]
    .filter((end) => end !== 'agency')
    .map((end) => `JOIN of_${end} AS ${end} ON ${end}.seq = p.seq`)
    .join(' ')
  const cut = (limb: string) =>
    `sum((${limb} // ${CUT}) * part) AS ${limb}_high, sum((${limb} % ${CUT}) * part) AS ${limb}_low`
  const rows = await measured.select<{
    from_id: number
    to_id: number
    whole_high: Value
    whole_low: Value
    fraction_high: Value
    fraction_low: Value
  }>(
    (where) => ({
      tables: parts(where),
      select: `SELECT from_id, to_id, ${cut('whole')}, ${cut('fraction')}
               FROM (SELECT ${id(from)} AS from_id, ${id(to)} AS to_id, ${share(from)} * ${share(to)} AS part,
                       sum(p.whole) AS whole, sum(p.fraction) AS fraction
                     FROM picked AS p ${joins} GROUP BY ALL)
               GROUP BY ALL`,
    }),
    parameters,
  )
  return rows.map(({ from_id, to_id, ...limbs }) => ({
    from_id,
    to_id,
    units:
      unitsOfLimbs(limbs.whole_high, limbs.whole_low) * 10n ** 18n +
      unitsOfLimbs(limbs.fraction_high, limbs.fraction_low),
  }))
}

const unitsOfLimbs = (high: Value, low: Value): bigint => toBigInt(high) * CUT + toBigInt(low)

/** Of each flow between two that are searches all entries that name both, with their whole amounts. */
async function readAll(
  measured: Measured,
  { from, to, target }: { readonly from: End; readonly to: End; readonly target: FlowTarget },
  parameters: Parameters,
): Promise<ReadonlyMap<string, CountedSum>> {
  const named = (end: End) => {
    if (end === 'agency') return { id: 'e.agency', join: '', shown: '$chart_agencies' }
    if (end === 'sector')
      return { id: 's.sector', join: 'JOIN entry_sector AS s ON s.seq = e.seq', shown: '$chart_sectors' }
    if (target === 'payee') return { id: 'e.payee', join: '', shown: '$chart_targets' }
    return { id: 't.place', join: 'JOIN entry_place AS t ON t.seq = e.seq', shown: '$chart_targets' }
  }
  const [left, right] = [named(from), named(to)]
  const used = Object.fromEntries(
    Object.entries(parameters).filter(([name]) => [left.shown, right.shown].includes(`$${name}`)),
  )
  const rows = await measured.select<{ from_id: number; to_id: number; count: number; whole: Value; fraction: Value }>(
    (where) => ({
      select: `SELECT ${left.id} AS from_id, ${right.id} AS to_id, count(*) AS count, sum(e.whole) AS whole, sum(e.fraction) AS fraction
               FROM entry AS e ${left.join} ${right.join}
               WHERE ${where} AND ${left.id} IN (SELECT unnest(${left.shown})) AND ${right.id} IN (SELECT unnest(${right.shown}))
               GROUP BY ALL`,
    }),
    used,
  )
  return new Map(
    rows.map(({ from_id, to_id, count, whole, fraction }) => [
      `${from_id} ${to_id}`,
      { count, sum: toText(unitsOf(whole, fraction)) },
    ]),
  )
}
