/**
 * Measures `counterfoil check` on the two large files, each in a fresh process: rows per second and peak memory, beside the bare
 * cost of reading the same file with the parsing library and nothing else. Also on a file five times as long, since memory
 * must not grow with the file. Where the shared files are absent, files of the same shape and size are generated.
 *
 * Run: node --import tsx bench/check.ts
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGunzip, createGzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { SaxesParser } from 'saxes'
import { checkFile } from '@/lib/publishing/check-file'

type Work = 'check' | 'bare'
type Measure = {
  readonly rows: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMib: number
  readonly sum: string
}

const repository = fileURLToPath(new URL('..', import.meta.url))

async function work(kind: Work, path: string): Promise<Measure> {
  const start = performance.now()
  const before = process.cpuUsage()
  let rows = 0
  let sum = ''
  if (kind === 'check') {
    const checked = await checkFile({ path, options: { currency: 'GBP' } })
    if (!checked.ok) throw new Error(checked.problem.problem)
    rows = checked.value.counts.read
    sum = checked.value.totals.map((total) => `${total.stage} ${total.currency} ${total.sum}`).join('; ')
  } else {
    rows = await bareRows(path)
  }
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const cpuSeconds = (user + system) / 1e6
  return { rows, seconds, cpuSeconds, peakMib: process.resourceUsage().maxRSS / 1024, sum }
}

/** Inflates and parses once, counts rows or transactions, keeps nothing. */
async function bareRows(path: string): Promise<number> {
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 }).pipe(createGunzip({ chunkSize: 256 * 1024 }))
  let rows = 0
  if (path.includes('.csv')) {
    for await (const _row of bytes.pipe(parse({ relax_column_count: true }))) rows++
    return rows - 1
  }
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    if (name === 'transaction') rows++
  })
  const decoder = new TextDecoder()
  for await (const chunk of bytes) parser.write(decoder.decode(chunk as Buffer, { stream: true }))
  parser.close()
  return rows
}

function* csvText(rows: number): Generator<string> {
  yield 'Body Name,Service Area,Expenses Type,Invoice Payment Date,Transaction Number,Net Amount,Supplier Name\n'
  for (let row = 0; row < rows; row++) {
    const day = String((row % 28) + 1).padStart(2, '0')
    // Every twentieth number repeats, as lines of one invoice do.
    const number = 1_900_000_000 + (row % 20 === 0 ? row - 1 : row)
    yield `Example City Council,Service ${row % 40},Expense type ${row % 90},2016-01-${day},${number},${row % 9000}.${10 + (row % 90)},Supplier ${row % 10_000} Ltd\n`
  }
}

function* xmlText(activities: number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n'
  const filler = 'What the activity is for, at some length. '.repeat(250)
  for (let index = 0; index < activities; index++) {
    yield `<iati-activity default-currency="EUR" xml:lang="en"><iati-identifier>XX-1-${index}</iati-identifier><title><narrative>Activity ${index}</narrative></title><description><narrative>${filler}</narrative></description><sector vocabulary="1" code="12220"/>\n`
    for (let n = 0; n < 7; n++) {
      yield `<transaction><transaction-type code="3"/><transaction-date iso-date="2020-01-0${n + 1}"/><value value-date="2020-01-01">${index}.${n}5</value><receiver-org><narrative>Receiver ${index % 300}</narrative></receiver-org></transaction>\n`
    }
    yield '</iati-activity>\n'
  }
  yield '</iati-activities>\n'
}

async function generated(path: string, text: Iterable<string>): Promise<string> {
  await pipeline(Readable.from(inBlocks(text)), createGzip({ level: 1 }), createWriteStream(path))
  return path
}

function* inBlocks(text: Iterable<string>): Generator<string> {
  let block = ''
  for (const part of text) {
    block += part
    if (block.length < 256 * 1024) continue
    yield block
    block = ''
  }
  yield block
}

function measure(kind: Work, path: string): Measure {
  const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), kind, path], {
    cwd: repository,
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout) as Measure
}

async function main(): Promise<void> {
  const [kind, path] = process.argv.slice(2)
  if (kind === 'check' || kind === 'bare') {
    console.log(JSON.stringify(await work(kind, path!)))
    return
  }
  const shared = process.env.COUNTERFOIL_SHARED_DATA ?? join(repository, '../shared/data')
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-bench-'))
  const real = (name: string) => (existsSync(join(shared, 'large', name)) ? join(shared, 'large', name) : null)
  try {
    const files = [
      [
        'CSV',
        real('manchester-spend-2016-2022.csv.gz') ?? (await generated(join(folder, 'a.csv.gz'), csvText(245_059))),
      ],
      ['IATI', real('iati-undp-sida-ec-2021.xml.gz') ?? (await generated(join(folder, 'a.xml.gz'), xmlText(2400)))],
      ['CSV, generated, 5 times', await generated(join(folder, 'b.csv.gz'), csvText(5 * 245_059))],
      ['IATI, generated, 5 times', await generated(join(folder, 'b.xml.gz'), xmlText(12_000))],
    ] as const
    for (const [name, file] of files) {
      console.log(`${name}: ${file}`)
      for (const kind of ['bare', 'check', 'bare', 'check'] as const) {
        const { rows, seconds, cpuSeconds, peakMib, sum } = measure(kind, file)
        const rate = Math.round(rows / seconds).toLocaleString('en-GB')
        console.log(
          `  ${kind.padEnd(5)} ${rows} rows, ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of processor), ${rate} rows/s, peak ${peakMib.toFixed(0)} MiB  ${sum}`,
        )
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
