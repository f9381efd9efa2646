import type { CSSProperties } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { SectorShares } from '@/lib/domain/chart-views'
import { addDecimals } from '@/lib/domain/decimal-sum'
import type { BlockView } from '@/lib/domain/views'
import { toPlotValue } from '@/lib/format/plot-value'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { ChartFigure } from './chart-figure'
import { apart, createHrefOf, describeBasis, schemeName, sectorName, stageOf, worksheetOf } from './chart-words'
import { percent } from './column-plot'
import { SectorTable } from './sector-table'
import { layOutTreemap, type Tile } from './treemap-layout'

/** Width by height of the box on a desk and on a phone: each has tiles of its own, of the same areas. */
const RATIO = { desk: 2.8, phone: 0.8 }

/** A tile below this share of the whole is too small for a finger, and a dozen of them for the eye. */
const SMALLEST = 0.012

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
  const parts = partsOf(tools, view, hrefOf)
  const values = parts.map(({ sum }) => toPlotValue(sum))
  const desk = layOutTreemap(values, RATIO.desk)
  const phone = layOutTreemap(values, RATIO.phone)
  const below = parts.filter(({ sum }) => sum.startsWith('-')).length
  const [first] = view.sectors
  return (
    <ChartFigure
      id={id}
      title={title}
      source={`${schemeName(tools, view.scheme)} · ${describeBasis(tools, view, block)}`}
      worksheet={worksheetOf(search, view.measure)}
      takeaway={
        first && (
          <Say
            message={texts.most}
            values={{
              sector: <bdi>{sectorName(first)}</bdi>,
              sum: <Money sum money={{ amount: first.attributed, currency: view.measure.currency }} />,
            }}
          />
        )
      }
      notes={[texts.note, ...(below > 0 ? [say(words.charts.below, { count: below })] : [])]}
      marks={parts.filter(({ href }) => href !== null).length}
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
          const [tile, onPhone] = [desk[position], phone[position]]
          if (tile == null || onPhone == null) return null
          return <SectorTile key={part.key} part={part} tiles={[tile, onPhone]} currency={view.measure.currency} />
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
  /** Where its records are; null where no search says that, and the table is what there is. */
  readonly href: string | null
}

/** The tiles of a view: sectors too small to be told apart become one, and all together are the whole. */
function partsOf(
  { words, say }: ReturnType<typeof useLanguage>,
  { sectors, others, unstated, none }: SectorShares,
  hrefOf: ReturnType<typeof createHrefOf>,
): Part[] {
  const texts = words.charts.sectors
  const sums = [...sectors.map(({ attributed }) => attributed), others.attributed, unstated.sum, none.sum]
  const drawn = sums.reduce((total, sum) => total + Math.max(0, toPlotValue(sum)), 0)
  const isSmall = ({ attributed }: SectorShares['sectors'][number]) =>
    !attributed.startsWith('-') && toPlotValue(attributed) < drawn * SMALLEST
  const small = sectors.filter(isSmall)
  return [
    ...sectors
      .filter((sector) => !isSmall(sector))
      .map(
        (sector): Part => ({
          key: sector.profile,
          kind: 'sector',
          name: sectorName(sector),
          sum: sector.attributed,
          href: hrefOf({ sector: sector.profile }),
        }),
      ),
    {
      key: ' others',
      kind: 'others',
      name: say(texts.others, { count: others.sectors + small.length }),
      sum: addDecimals([others.attributed, ...small.map(({ attributed }) => attributed)]),
      href: null,
    },
    { key: ' unstated', kind: 'unsaid', name: texts.unstated, sum: unstated.sum, href: null },
    { key: ' none', kind: 'unsaid', name: texts.none, sum: none.sum, href: null },
  ]
}

type SectorTileProps = {
  readonly part: Part
  /** On a desk and on a phone. */
  readonly tiles: readonly [Tile, Tile]
  readonly currency: string
}

function SectorTile({ part: { kind, name, sum, href }, tiles: [desk, phone], currency }: SectorTileProps) {
  const { format, path } = useLanguage()
  const figure = format.sum({ amount: sum, currency })
  const face = (
    <>
      <span className="tile-box" aria-hidden="true">
        <span className={`tile-words words-${wordSize(name)}`}>
          <bdi className="tile-name">{name}</bdi>
          <bdi className="tile-sum">{figure}</bdi>
        </span>
      </span>
      <span className="tile-readout" aria-hidden="true">
        <bdi>{name}</bdi> <bdi className="whitespace-nowrap">{figure}</bdi>
      </span>
      {href === null && <span className="sr-only">{`${name}: ${apart(figure)}`}</span>}
    </>
  )
  return (
    <li
      className={`tile tile-${kind}${desk.x > 55 ? ' tile-late' : ''}${phone.x > 45 ? ' tile-late-phone' : ''}`}
      style={{ ...placeTile(desk, '--d'), ...placeTile(phone, '--p') }}
    >
      {href === null ? (
        <span className="tile-face">{face}</span>
      ) : (
        <a className="tile-face" href={path(href)} aria-label={`${name}: ${apart(figure)}`}>
          {face}
        </a>
      )}
    </li>
  )
}

/** By a name's longest word: it must fit in a line, since a browser may not know where to divide it. */
function wordSize(name: string): 's' | 'm' | 'l' | 'xl' {
  const longest = Math.max(...name.split(/[\s/-]+/).map((word) => word.length))
  return longest <= 8 ? 's' : longest <= 11 ? 'm' : longest <= 15 ? 'l' : 'xl'
}

/** A tile's place for the style sheet, which picks that of a desk or of a phone. */
const placeTile = ({ x, y, width, height }: Tile, prefix: string): CSSProperties =>
  ({
    [`${prefix}x`]: percent(x),
    [`${prefix}y`]: percent(y),
    [`${prefix}w`]: percent(width),
    [`${prefix}h`]: percent(height),
  }) as CSSProperties
