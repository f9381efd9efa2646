import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Money } from '@/components/ui/money'
import type { MoneyFlows } from '@/lib/domain/chart-views'
import type { BlockView } from '@/lib/domain/views'
import { toPlotValue } from '@/lib/format/plot-value'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { ChartFigure } from './chart-figure'
import { apart, createHrefOf, describeBasis, schemeName, stageOf, worksheetOf } from './chart-words'
import { percent } from './column-plot'
import { type FlowBand, type FlowNodeBox, layOutFlows } from './flow-layout'
import { FlowTable } from './flow-table'
import { type NamedNode, nodeName, nodeNarrowing, roleOf } from './flow-words'

type FlowDiagramProps = {
  readonly search: RecordSearch
  readonly view: MoneyFlows
  readonly block: BlockView | null
  readonly id?: string
}

/** Where money comes from and goes to: agencies, sectors, and countries or payees, as nodes and bands that add up at every step. */
export function FlowDiagram({ search, view, block, id = 'flows' }: FlowDiagramProps) {
  const tools = useLanguage()
  const { words, say, format } = tools
  const texts = words.charts.flows
  const { measure, columns, flows, scheme, target } = view
  const currency = measure.currency
  if (view.total.count === 0) return <p className="empty-result">{words.charts.nothing}</p>

  const hrefOf = createHrefOf(search, measure)
  const layout = layOutFlows({
    columns: columns.map((column) => column.map((node) => node.id)),
    flows: flows.map(({ from, to, sum }) => ({ from, to, value: toPlotValue(sum) })),
  })
  const numbers = new Map(layout.nodes.map((node, index) => [node.id, index + 1]))
  const named = columns.map((column, position) =>
    column.map((node): NamedNode => {
      const narrowing = nodeNarrowing(node)
      const name = nodeName(tools, node, roleOf(view, position), target)
      return { ...node, name, number: numbers.get(node.id) ?? null, href: narrowing && hrefOf(narrowing) }
    }),
  )
  const byId = new Map(named.flat().map((node) => [node.id, node]))
  const linked = flows.map((flow) => {
    const [from, to] = [byId.get(flow.from)!, byId.get(flow.to)!]
    const [source, sink] = [nodeNarrowing(from), nodeNarrowing(to)]
    return { ...flow, source: from, sink: to, href: source && sink && hrefOf({ ...source, ...sink }) }
  })
  const below = flows.filter(({ sum }) => sum.startsWith('-')).length
  const straight = { country: texts.straightToCountries, payee: texts.straightToPayees }
  const through = { country: texts.toCountries, payee: texts.toPayees }
  const title = say((scheme === null ? straight : through)[target], { stage: stageOf(tools, measure) })
  const [widest] = linked
  const bandLabel = (from: string, to: string, sum: string) =>
    say(texts.flow, { from, to, sum: apart(format.sum({ amount: sum, currency })) })
  return (
    <ChartFigure
      id={id}
      title={title}
      source={[...(scheme === null ? [] : [schemeName(tools, scheme)]), describeBasis(tools, view, block)].join(' · ')}
      worksheet={worksheetOf(search, view.measure)}
      takeaway={
        widest && (
          <Say
            message={texts.largest}
            values={{
              from: <bdi>{widest.source.name}</bdi>,
              to: <bdi>{widest.sink.name}</bdi>,
              sum: <Money sum money={{ amount: widest.sum, currency }} />,
            }}
          />
        )
      }
      notes={[texts.note, ...(below > 0 ? [say(texts.below, { count: below })] : [])]}
      marks={layout.nodes.length + layout.bands.length}
      table={<FlowTable title={title} flows={linked} currency={currency} total={view.total} />}
    >
      {layout.bands.length > 0 && (
        <>
          <div className={columns.length === 2 ? 'flow-heads flow-heads-two' : 'flow-heads'} aria-hidden="true">
            {columns.map((_, position) => {
              const role = roleOf(view, position)
              return (
                <span key={role}>
                  {role === 'agency'
                    ? texts.agencies
                    : role === 'sector'
                      ? texts.sectors
                      : target === 'country'
                        ? texts.countries
                        : texts.payees}
                </span>
              )
            })}
          </div>
          <div className="flows">
            {/* biome-ignore lint/a11y/useSemanticElements: an SVG is what it groups */}
            <svg
              className="flow-bands"
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              role="group"
              aria-label={title}
            >
              {layout.bands.map((band) => {
                const flow = linked.find(({ from, to }) => from === band.from && to === band.to)!
                return (
                  <Band
                    key={`${band.from} ${band.to}`}
                    band={band}
                    label={bandLabel(flow.source.name, flow.sink.name, flow.sum)}
                    href={flow.href}
                    table={`#${id}-table`}
                  />
                )
              })}
            </svg>
            {layout.nodes.map((box) => (
              <Node key={box.id} box={box} node={byId.get(box.id)!} last={columns.length - 1} currency={currency} />
            ))}
          </div>
          <FlowKey columns={named} currency={currency} />
        </>
      )}
    </ChartFigure>
  )
}

type BandProps = {
  readonly band: FlowBand
  readonly label: string
  readonly href: string | null
  /** Where a band leads that no search is of. */
  readonly table: string
}

function Band({ band: { x, y, height }, label, href, table }: BandProps) {
  const { path } = useLanguage()
  const [x0, x1] = x.map(round) as [number, number]
  const [y0, y1] = y.map(round) as [number, number]
  const half = round((x0 + x1) / 2)
  const [below0, below1] = [round(y[0] + height), round(y[1] + height)]
  return (
    <a
      className={href === null ? 'band band-rest' : 'band'}
      href={href === null ? table : path(href)}
      aria-label={label}
    >
      <path
        vectorEffect="non-scaling-stroke"
        d={`M${x0} ${y0}C${half} ${y0} ${half} ${y1} ${x1} ${y1}V${below1}C${half} ${below1} ${half} ${below0} ${x0} ${below0}Z`}
      />
      <title>{label}</title>
    </a>
  )
}

const round = (value: number): number => Math.round(value * 100) / 100

type NodeProps = {
  readonly box: FlowNodeBox
  readonly node: NamedNode
  readonly last: number
  readonly currency: string
}

function Node({ box, node, last, currency }: NodeProps) {
  const { format, path } = useLanguage()
  const place = box.column === 0 ? 'first' : box.column === last ? 'last' : 'middle'
  const figure = format.sum({ amount: node.sum, currency })
  const words = (
    <span className="flow-words">
      <span className="flow-number">{node.number}</span>
      <span className="flow-name">
        <bdi>{node.name}</bdi>
        <bdi className="flow-sum">{figure}</bdi>
      </span>
    </span>
  )
  const style = { top: percent(box.middle), ['--bar' as string]: percent(box.height) }
  const bar = { top: percent(box.y), height: percent(box.height) }
  const className = `flow-node flow-${place}${node.href === null ? ' flow-rest' : ''}`
  return (
    <>
      <span
        className={`flow-bar flow-${place}${node.href === null ? ' flow-rest' : ''}`}
        style={bar}
        aria-hidden="true"
      />
      {node.href === null ? (
        <span className={className} style={style}>
          {words}
        </span>
      ) : (
        <a className={className} style={style} href={path(node.href)}>
          {words}
        </a>
      )}
    </>
  )
}

type FlowKeyProps = { readonly columns: readonly (readonly NamedNode[])[]; readonly currency: string }

/** Names beside their numbers, where a narrow drawing has no room for names. */
function FlowKey({ columns, currency }: FlowKeyProps) {
  const { words, path, format } = useLanguage()
  return (
    <ul className="flow-key" aria-label={words.charts.flows.key}>
      {columns
        .flat()
        .filter(({ number }) => number !== null)
        .map(({ id, number, name, href, sum }) => (
          <li key={id}>
            <span className="flow-number">{number}</span>
            {href === null ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={path(href)}>
                <bdi>{name}</bdi>
              </a>
            )}
            <bdi className="flow-sum">{format.sum({ amount: sum, currency })}</bdi>
          </li>
        ))}
    </ul>
  )
}
