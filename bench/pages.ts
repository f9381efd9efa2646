/**
 * Milliseconds that a running site takes for a whole page, asked one after another and each time with other filters, so that
 * the cache of answers does not help but where a reader would have its help too.
 *
 * npx tsx bench/pages.ts http://127.0.0.1:3000 [requests]
 */
export {}

const [site = 'http://127.0.0.1:3000', requests = '60'] = process.argv.slice(2)

type Status = {
  readonly records: number
  readonly agencies: readonly { readonly agency: { readonly code: string }; readonly records: number }[]
}

const status = (await (await fetch(`${site}/status.json`)).json()) as Status
const largest = [...status.agencies].sort((a, b) => b.records - a.records)[0]!
console.log(`${status.records.toLocaleString('en-GB')} records, most of them of ${largest.agency.code}`)

const pages: readonly { readonly name: string; readonly path: (turn: number) => string }[] = [
  { name: 'overview', path: () => '/' },
  { name: 'overview, uncached currency', path: (turn) => `/?currency=${['EUR', 'USD', 'GBP'][turn % 3]}` },
  { name: 'records', path: (turn) => `/records?page=${turn + 1}` },
  {
    name: 'records, agency + amount',
    path: (turn) => `/records?agency=${largest.agency.code}&min=${100 + turn}&sort=amount-desc`,
  },
  { name: 'records, a common word', path: (turn) => `/records?q=services&min=${turn}` },
  { name: 'records, two words', path: (turn) => `/records?q=legal+services&min=${turn}` },
  {
    name: 'record',
    path: (turn) =>
      `/records/${largest.agency.code}-1-${1 + turn * Math.floor((largest.records - 1) / Number(requests) / 2)}`,
  },
]

for (const { name, path } of pages) {
  const times: number[] = []
  for (let turn = -3; turn < Number(requests); turn += 1) {
    const started = performance.now()
    const answer = await fetch(`${site}${path(Math.max(0, turn))}`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path(turn)} answered ${answer.status}.`)
    if (turn >= 0) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(1).padStart(7)
  console.log(`${name.padEnd(30)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
}
