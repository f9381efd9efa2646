import type { CSSProperties } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { CountryShares } from '@/lib/domain/chart-views'
import { addDecimals } from '@/lib/domain/decimal-sum'
import type { BlockView } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { AttributionTable } from './attribution-table'
import { ChartFigure } from './chart-figure'
import { apart, createHrefOf, describeBasis, stageOf, worksheetOf } from './chart-words'
import { percent } from './column-plot'
import { classifySums, darknessOf, type MapClass } from './map-classes'
import { type Box, boxOfPath, cropWorld } from './map-crop'
import { WORLD_POINTS, WORLD_SHAPES, WORLD_SIZE } from './world-shapes.generated'

type CountryMapProps = {
  readonly search: RecordSearch
  readonly view: CountryShares
  readonly block: BlockView | null
  readonly id?: string
}

/** Beneficiary countries in five shades. Countries too small for an outline are dots; each leads to its records. */
export function CountryMap({ search, view, block, id = 'by-country' }: CountryMapProps) {
  const tools = useLanguage()
  const { words, say, format } = tools
  const texts = words.charts.countries
  const { currency } = view.measure
  const title = say(texts.title, { stage: stageOf(tools, view.measure) })
  if (view.countries.length === 0) return <p className="empty-result">{texts.noneAtAll}</p>

  const hrefOf = createHrefOf(search, view.measure)
  const classes = classifySums(view.countries.map(({ attributed }) => attributed))
  const drawn = view.countries.flatMap((country) => {
    const place = toPlace(country.code)
    return place === null ? [] : [{ ...country, place }]
  })
  const missing = view.countries.length - drawn.length
  const [first] = view.countries
  const named = addDecimals(view.countries.map(({ attributed }) => attributed))
  return (
    <ChartFigure
      id={id}
      title={title}
      source={describeBasis(tools, view, block)}
      worksheet={worksheetOf(search, view.measure)}
      takeaway={
        first && (
          <>
            <Say
              message={texts.most}
              values={{
                country: format.country(first.code),
                sum: <Money sum money={{ amount: first.attributed, currency }} />,
              }}
            />{' '}
            <Say
              message={texts.named}
              values={{
                part: <Money sum money={{ amount: named, currency }} />,
                total: <Money sum money={{ amount: view.total.sum, currency }} />,
              }}
            />
          </>
        )
      }
      notes={[texts.note, ...(missing > 0 ? [say(texts.offMap, { count: missing })] : []), texts.borders]}
      marks={drawn.length}
      table={
        <AttributionTable
          title={title}
          heading={texts.country}
          currency={currency}
          total={view.total}
          rows={view.countries.map(({ profile, code, attributed, all }) => ({
            key: profile,
            code,
            attributed,
            all,
            href: hrefOf({ place: profile }),
            name: <InternalLink href={`/places/${profile}`}>{format.country(code)}</InternalLink>,
          }))}
          rest={[
            {
              key: 'regions',
              name: say(texts.regions, { count: view.regions.places }),
              attributed: view.regions.attributed,
              count: null,
            },
            { key: 'unstated', name: texts.unstated, attributed: view.unstated.sum, count: view.unstated.count },
            { key: 'none', name: texts.none, attributed: view.none.sum, count: view.none.count },
          ]}
        />
      }
    >
      <div className="world" style={cropStyle(drawn.map(({ place }) => boxOf(place)))}>
        <div className="world-whole">
          <span className="world-land" aria-hidden="true" />
          {/* biome-ignore lint/a11y/useSemanticElements: an SVG is what it groups */}
          <svg viewBox={`0 0 ${WORLD_SIZE.width} ${WORLD_SIZE.height}`} role="group" aria-label={title}>
            {drawn.map(({ code, profile, place, attributed }) => (
              <Country
                key={code}
                shape={place}
                shade={darknessOf(classes, attributed) ?? 'below'}
                label={`${format.country(code)}: ${apart(format.sum({ amount: attributed, currency }))}`}
                href={hrefOf({ place: profile }) ?? `#${id}-table`}
              />
            ))}
          </svg>
        </div>
      </div>
      <MapLegend
        classes={classes}
        currency={currency}
        below={view.countries.some(({ attributed }) => attributed.startsWith('-'))}
      />
    </ChartFigure>
  )
}

type PlaceShape = { readonly path: string } | { readonly point: readonly [x: number, y: number] }

/** Where a country is drawn; null where this map has neither outline nor dot for it. */
function toPlace(code: string): PlaceShape | null {
  const path = WORLD_SHAPES[code]
  if (path !== undefined) return { path }
  const point = WORLD_POINTS[code]
  return point === undefined ? null : { point }
}

const boxOf = (shape: PlaceShape): Box =>
  'path' in shape ? boxOfPath(shape.path) : { x: shape.point[0], y: shape.point[1], width: 0, height: 0 }

/** What a phone shows of the world, for the style sheet. */
function cropStyle(boxes: readonly Box[]): CSSProperties {
  const { x, y, width, height } = cropWorld(boxes, WORLD_SIZE)
  return {
    '--world': `${WORLD_SIZE.width} / ${WORLD_SIZE.height}`,
    '--part': `${Math.round(width)} / ${Math.round(height)}`,
    '--zoom': percent((WORLD_SIZE.width / width) * 100),
    '--left': percent((-x / width) * 100),
    '--top': percent((-y / height) * 100),
  } as CSSProperties
}

type CountryProps = {
  readonly shape: PlaceShape
  readonly shade: number | 'below'
  readonly label: string
  readonly href: string
}

function Country({ shape, shade, label, href }: CountryProps) {
  const { path } = useLanguage()
  return (
    <a className={`land shade-${shade}`} href={href.startsWith('#') ? href : path(href)} aria-label={label}>
      {'path' in shape ? <path d={shape.path} /> : <circle cx={shape.point[0]} cy={shape.point[1]} r={5} />}
      <text className="readout" x={0} y={WORLD_SIZE.height - 8}>
        {label}
      </text>
    </a>
  )
}

type MapLegendProps = { readonly classes: readonly MapClass[]; readonly currency: string; readonly below: boolean }

function MapLegend({ classes, currency, below }: MapLegendProps) {
  const { words, say, format } = useLanguage()
  const texts = words.charts.countries
  const sum = (amount: string) => apart(format.sum({ amount, currency }))
  return (
    <ul className="map-legend" aria-label={texts.classes}>
      {classes.toReversed().map(({ darkness, least, greatest }) => (
        <li key={darkness} className={`shade-${darkness}`}>
          <bdi>{least === greatest ? sum(least) : say(texts.range, { from: sum(least), to: sum(greatest) })}</bdi>
        </li>
      ))}
      {below && <li className="shade-below">{texts.belowZero}</li>}
      <li className="shade-none">{texts.noData}</li>
    </ul>
  )
}
