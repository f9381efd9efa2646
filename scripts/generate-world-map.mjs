// Writes what the world map is drawn from, once and for all: outlines change so seldom that the packages which hold and project them are fetched for
// this alone, and none of them is part of the site.
//   npm install --no-save --ignore-scripts d3-geo@3.1.2 topojson-client@3.1.0 world-atlas@2.0.2
//   node scripts/generate-world-map.mjs           writes both files
//   node scripts/generate-world-map.mjs --check   ends with status 1 where they are not what this gives
// Outlines: Natural Earth 4.1.0 (public domain) as world-atlas 2.0.2 packs them. Projection: Equal Earth, on which areas compare.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

const WIDTH = 1000
const MERIDIAN = 11 // degrees east in the middle: the edge then runs through the Bering Strait, and not through Chukotka
const ANTARCTICA = '010'

/** ISO 3166-1: three digits to two letters. */
const CODES = Object.fromEntries(
  `004AF 008AL 012DZ 016AS 020AD 024AO 028AG 031AZ 032AR 036AU 040AT 044BS 048BH 050BD 051AM 052BB 056BE 060BM 064BT 068BO 070BA 072BW 076BR 084BZ
   086IO 090SB 092VG 096BN 100BG 104MM 108BI 112BY 116KH 120CM 124CA 132CV 136KY 140CF 144LK 148TD 152CL 156CN 158TW 170CO 174KM 178CG 180CD 184CK
   188CR 191HR 192CU 196CY 203CZ 204BJ 208DK 212DM 214DO 218EC 222SV 226GQ 231ET 232ER 233EE 234FO 238FK 239GS 242FJ 246FI 248AX 250FR 258PF 260TF
   262DJ 266GA 268GE 270GM 275PS 276DE 288GH 296KI 300GR 304GL 308GD 316GU 320GT 324GN 328GY 332HT 334HM 336VA 340HN 344HK 348HU 352IS 356IN 360ID
   364IR 368IQ 372IE 376IL 380IT 384CI 388JM 392JP 398KZ 400JO 404KE 408KP 410KR 414KW 417KG 418LA 422LB 426LS 428LV 430LR 434LY 438LI 440LT 442LU
   446MO 450MG 454MW 458MY 462MV 466ML 470MT 478MR 480MU 484MX 492MC 496MN 498MD 499ME 500MS 504MA 508MZ 512OM 516NA 520NR 524NP 528NL 531CW 533AW
   534SX 540NC 548VU 554NZ 558NI 562NE 566NG 570NU 574NF 578NO 580MP 583FM 584MH 585PW 586PK 591PA 598PG 600PY 604PE 608PH 612PN 616PL 620PT 624GW
   626TL 630PR 634QA 642RO 643RU 646RW 652BL 654SH 659KN 660AI 662LC 663MF 666PM 670VC 674SM 678ST 682SA 686SN 688RS 690SC 694SL 702SG 703SK 704VN
   705SI 706SO 710ZA 716ZW 724ES 728SS 729SD 732EH 740SR 748SZ 752SE 756CH 760SY 762TJ 764TH 768TG 776TO 780TT 784AE 788TN 792TR 795TM 796TC 800UG
   804UA 807MK 818EG 826GB 831GG 832JE 833IM 834TZ 840US 850VI 854BF 858UY 860UZ 862VE 876WF 882WS 887YE 894ZM`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
)
/** Without a number in ISO 3166; XK is the code that statistics and aid data use. */
const NAMED = { Kosovo: 'XK' }

const read = (file, object) => {
  const topology = JSON.parse(readFileSync(new URL(import.meta.resolve(`world-atlas/${file}.json`)), 'utf8'))
  return feature(topology, topology.objects[object])
}
const codeOf = ({ id, properties }) => CODES[id] ?? NAMED[properties.name]

const countries = read('countries-110m', 'countries').features.filter(({ id }) => id !== ANTARCTICA)
const projection = geoEqualEarth().rotate([-MERIDIAN, 0])
projection.fitWidth(WIDTH, { type: 'FeatureCollection', features: countries })
const path = geoPath(projection)
const height = Math.ceil(path.bounds({ type: 'FeatureCollection', features: countries })[1][1])

/** A shape in whole units, each corner told from the one before it: a third of the text, and no difference to the eye. */
function toShortPath(shape) {
  return (path(shape) ?? '')
    .split('M')
    .slice(1)
    .map((ring) => {
      const corners = ring
        .replace('Z', '')
        .split('L')
        .map((corner) => corner.split(',').map((part) => Math.round(Number(part))))
        .filter(([x, y], index, all) => index === 0 || x !== all[index - 1][0] || y !== all[index - 1][1])
      if (corners.length < 3) return ''
      const steps = corners.slice(1).flatMap(([x, y], index) => [x - corners[index][0], y - corners[index][1]])
      const line = steps.map((step, index) => (index > 0 && step >= 0 ? ` ${step}` : `${step}`)).join('')
      return `M${corners[0].join(' ')}l${line}z`
    })
    .join('')
}

const shapes = countries
  .flatMap((country) => (codeOf(country) === undefined ? [] : [[codeOf(country), toShortPath(country)]]))
  .sort(([a], [b]) => (a < b ? -1 : 1))
const drawn = new Set(shapes.map(([code]) => code))
const points = read('countries-50m', 'countries')
  .features.flatMap((country) => {
    const code = codeOf(country)
    if (code === undefined || drawn.has(code)) return []
    const [x, y] = path.centroid(country).map(Math.round)
    // The edges of the drawing are those of what it outlines; a few islands lie a little beyond.
    return y <= height ? [[code, [Math.min(Math.max(x, 8), WIDTH - 8), y]]] : []
  })
  .sort(([a], [b]) => (a < b ? -1 : 1))

const land = read('land-110m', 'land')
land.features = land.features.flatMap(({ geometry }) =>
  geometry.coordinates
    // All of Antarctica lies south of the last island that is drawn.
    .filter((polygon) => polygon[0].some(([, latitude]) => latitude > -59))
    .map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } })),
)

const FILES = {
  'components/charts/world-shapes.generated.ts': `// Written by scripts/generate-world-map.mjs; do not edit. Outlines: Natural Earth, public domain.
export const WORLD_SIZE = { width: ${WIDTH}, height: ${height} } as const

/** Outlines by ISO 3166 code. */
export const WORLD_SHAPES: Readonly<Record<string, string>> = {
${shapes.map(([code, shape]) => `  ${code}: '${shape}',`).join('\n')}
}

/** Where countries lie that are too small for an outline. */
export const WORLD_POINTS: Readonly<Record<string, readonly [x: number, y: number]>> = {
${points.map(([code, [x, y]]) => `  ${code}: [${x}, ${y}],`).join('\n')}
}
`,
  'public/land.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><path d="${land.features.map(toShortPath).join('')}"/></svg>\n`,
}

const stale = Object.entries(FILES).filter(([file, text]) => {
  const target = fileURLToPath(new URL(`../${file}`, import.meta.url))
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text)
    return false
  }
  return readFileSync(target, 'utf8') !== text
})
for (const [file] of stale) console.error(`${file} is not what this script gives.`)
process.exitCode = stale.length === 0 ? 0 : 1
