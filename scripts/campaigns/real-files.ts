/**
 * Publishes real files through the command line to a site that was just started, and compares the totals on its pages with
 * those that were computed independently of the product. Needs the shared data: COUNTERFOIL_SHARED_DATA, else ../shared/data.
 *
 * npx tsx scripts/campaigns/real-files.ts
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import { startSite } from '../../e2e/site'
import { root } from '../setup.mjs'

const FILES = [
  { agency: 'uk-fcdo', name: 'UK Foreign, Commonwealth and Development Office', file: 'iati/uk-fcdo-2021.xml' },
  { agency: 'dev-banks', name: 'Development banks and Australian Aid', file: 'iati/dev-banks-australia-2021.xml' },
  { agency: 'sida', name: 'Swedish International Development Cooperation Agency', file: 'iati/sweden-sida-2021.xml' },
  { agency: 'cabinet-office', name: 'Cabinet Office', file: 'uk-spend/cabinet-office-2022-07.csv' },
  { agency: 'network-rail', name: 'Network Rail', file: 'uk-spend/network-rail-2021-04.csv' },
  { agency: 'manchester', name: 'Manchester City Council', file: 'large/manchester-spend-2016-2022.csv.gz' },
] as const

/** Words of the page for IATI's codes of transaction types. */
const STAGE_OF_TYPE: Readonly<Record<string, string>> = {
  '1': 'Incoming funds',
  '2': 'Commitment',
  '3': 'Disbursement',
  '4': 'Expenditure',
  '5': 'Interest payment',
}

type Truth = {
  readonly by_type_and_currency?: readonly {
    readonly type: string
    readonly currency: string
    readonly count: number
    readonly sum: string
  }[]
  readonly currency?: string
  readonly amounts?: { readonly count: number; readonly sum: string }
}

/** Stage, currency, count and sum, one line each, in a form that can be compared. */
type Totals = ReadonlySet<string>

const line = (stage: string, currency: string, count: number, sum: string): string =>
  `${stage} ${currency}: ${count} records, ${serialiseLedgerUnits(parseLedgerSum(sum))}`

function expectedTotals({ by_type_and_currency: byType, currency, amounts }: Truth): Totals {
  if (byType)
    return new Set(byType.map((total) => line(STAGE_OF_TYPE[total.type]!, total.currency, total.count, total.sum)))
  return new Set([line('Expenditure', currency!, amounts!.count, amounts!.sum)])
}

/** The totals that a reader sees: the digits of each figure's text, which must be those of its value. */
function shownTotals(html: string): Totals {
  const totals = new Set<string>()
  for (const [, statement = ''] of html.matchAll(/<table class="statement">(.*?)<\/table>/gs)) {
    const currency = /<caption>.*?\((?:<!-- -->)?([A-Z]{3})(?:<!-- -->)?\)<\/caption>/s.exec(statement)![1]!
    for (const [, row = ''] of statement.matchAll(/<tr>(.*?)<\/tr>/gs)) {
      const stage = /<th scope="row">([^<]+)/.exec(row)?.[1]
      const value = /<data value="([^"]+)"[^>]*>(.*?)<\/data>/s.exec(row)
      if (stage === undefined || !value) continue
      const digits = value[2]!.replace(/<[^>]*>/g, '').replace(/[^\d.]/g, '')
      const padded = value[1]!.includes('.') ? value[1]! : `${value[1]}.00`
      const same = parseLedgerSum(digits) === parseLedgerSum(padded.replace('-', ''))
      if (!same) throw new Error(`The page shows ${digits} for the value ${value[1]}.`)
      const count = Number(/<td class="figure count">([\d,]+)/.exec(row)![1]!.replaceAll(',', ''))
      totals.add(line(stage.trim(), currency, count, value[1]!))
    }
  }
  return totals
}

const data = resolve(process.env.COUNTERFOIL_SHARED_DATA ?? join(root, '../shared/data'))
if (!existsSync(data)) {
  console.log('skipped: no shared data')
  process.exit(0)
}
const expected = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as {
  files: Record<string, { truth: Truth }>
}
const dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-real-files-'))
const site = await startSite({ dataDir, port: 4800 })
const counterfoil = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'scripts/counterfoil.mjs'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })

let differing = 0
try {
  for (const { agency, name, file } of FILES) {
    counterfoil('register', agency, '--name', name)
    const started = performance.now()
    counterfoil(
      'publish',
      join(data, file),
      '--agency',
      agency,
      ...(file.includes('.csv') ? ['--currency', 'GBP'] : []),
    )
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const wanted = expectedTotals(expected.files[file]!.truth)
    const shown = await untilShown(agency, wanted)
    const missing = [...wanted].filter((total) => !shown.has(total))
    const surplus = [...shown].filter((total) => !wanted.has(total))
    differing += missing.length + surplus.length
    console.log(
      `${missing.length + surplus.length === 0 ? 'equal  ' : 'DIFFERS'} ${file} (published in ${seconds} s): ${[...shown].join('; ')}`,
    )
    for (const total of missing) console.log(`        expected, not shown: ${total}`)
    for (const total of surplus) console.log(`        shown, not expected: ${total}`)
  }
} finally {
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(`${FILES.length} files, ${differing} totals differing`)
process.exit(differing === 0 ? 0 : 1)

/** What the page shows once it has caught up, or what it shows after two minutes. */
async function untilShown(agency: string, wanted: Totals): Promise<Totals> {
  for (let waited = 0; ; waited += 1) {
    const page = await fetch(`${site.address}/records?agency=${agency}`, { headers: { connection: 'close' } })
    const shown = shownTotals(await page.text())
    if ([...wanted].every((total) => shown.has(total)) || waited === 120) return shown
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}
