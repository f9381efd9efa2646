import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { SectorShares } from '@/lib/domain/chart-views'
import type { BlockView } from '@/lib/domain/views'
import { toPlotValue } from '@/lib/format/plot-value'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { ChartFigure } from './chart-figure'
import { createHrefOf, describeBasis, schemeName, sectorName, stageOf } from './chart-words'
import { percent } from './column-plot'
import { SectorTable } from './sector-table'
import { layOutTreemap } from './treemap-layout'

/** Between that of the box on a phone and on a desk: tiles are then oblong on both, and thin on neither. */
const RATIO = 1.7

type SectorTreemapProps = {
  readonly search: RecordSearch
  readonly view: SectorShares
  readonly block: BlockView | null
  /** The address of the same page with another scheme; without it there are no tabs. */
  readonly schemeHref?: (scheme: string) => string
  readonly id?: string
}

/** Sectors of one scheme as tiles that add up to the whole: what is in no sector, or in several without shares, has tiles of its own. */
export function SectorTreemap({ search, view, block, schemeHref, id = 'by-sector' }: SectorTreemapProps) {
  const tools = useLanguage()
  const { words, say } = tools
  const texts = words.charts.sectors
  const title = say(texts.title, { stage: stageOf(tools, view.measure) })
  if (view.scheme === null) return null

  const hrefOf = createHrefOf(search, view.measure)
  const parts = partsOf(tools, view, hrefOf, id)
  const tiles = layOutTreemap(
    parts.map(({ sum }) => toPlotValue(sum)),
    RATIO,
  )
  const below = parts.filter(({ sum }) => sum.startsWith('-')).length
  const [first] = view.sectors
  return (
    <ChartFigure
      id={id}
      title={title}
      source={`${schemeName(tools, view.scheme)} · ${describeBasis(tools, view, block)}`}
      takeaway={
        first && (
          <Say
            message={texts.most}
            values={{
              sector: sectorName(first),
              sum: <Money sum money={{ amount: first.attributed, currency: view.measure.currency }} />,
            }}
          />
        )
      }
      notes={[texts.note, ...(below > 0 ? [say(words.charts.below, { count: below })] : [])]}
      marks={parts.length}
      table={<SectorTable title={title} view={view} hrefOf={hrefOf} />}
    >
      {schemeHref && view.schemes.length > 1 && (
        <nav className="tabs mb-4" aria-label={texts.classification}>
          {view.schemes.map((scheme) => (
            <InternalLink
              key={scheme}
              href={schemeHref(scheme)}
              scroll={false}
              aria-current={scheme === view.scheme ? 'true' : undefined}
            >
              {schemeName(tools, scheme)}
            </InternalLink>
          ))}
        </nav>
      )}
      <ul className="treemap">
        {parts.map((part, position) => {
          const tile = tiles[position]
          return tile && <SectorTile key={part.key} part={part} tile={tile} currency={view.measure.currency} />
        })}
      </ul>
    </ChartFigure>
  )
}

type Part = {
  readonly key: string
  readonly kind: 'sector' | 'others' | 'unsaid'
  readonly name: string
  readonly sum: string
  readonly href: string
}

/** What has no search of its own leads to its row in the table. */
function partsOf(
  { words, say }: ReturnType<typeof useLanguage>,
  { sectors, others, unstated, none }: SectorShares,
  hrefOf: ReturnType<typeof createHrefOf>,
  id: string,
): Part[] {
  const texts = words.charts.sectors
  const toTable = `#${id}-table`
  return [
    ...sectors.map(
      (sector): Part => ({
        key: sector.profile,
        kind: 'sector',
        name: sectorName(sector),
        sum: sector.attributed,
        href: hrefOf({ sector: sector.profile }) ?? toTable,
      }),
    ),
    {
      key: ' others',
      kind: 'others',
      name: say(texts.others, { count: others.sectors }),
      sum: others.attributed,
      href: toTable,
    },
    { key: ' unstated', kind: 'unsaid', name: texts.unstated, sum: unstated.sum, href: toTable },
    { key: ' none', kind: 'unsaid', name: texts.none, sum: none.sum, href: toTable },
  ]
}

type SectorTileProps = {
  readonly part: Part
  readonly tile: NonNullable<ReturnType<typeof layOutTreemap>[number]>
  readonly currency: string
}

function SectorTile({ part: { kind, name, sum, href }, tile, currency }: SectorTileProps) {
  const { format, path } = useLanguage()
  const figure = format.sum({ amount: sum, currency })
  const late = tile.x > 55 ? ' tile-late' : ''
  return (
    <li
      className={`tile tile-${kind}${late}`}
      style={{
        insetInlineStart: percent(tile.x),
        top: percent(tile.y),
        width: percent(tile.width),
        height: percent(tile.height),
      }}
    >
      <a href={href.startsWith('#') ? href : path(href)} aria-label={`${name}: ${figure}`}>
        <span className="tile-box">
          <span className="tile-words">
            <bdi className="tile-name">{name}</bdi>
            <bdi className="tile-sum">{figure}</bdi>
          </span>
        </span>
        <span className="tile-readout">
          <bdi>{name}</bdi> <bdi className="whitespace-nowrap">{figure}</bdi>
        </span>
      </a>
    </li>
  )
}
