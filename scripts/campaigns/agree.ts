/**
 * Asks random searches of a random ledger in every way there is (list, totals, facets, charts, worksheet, API, file) and compares the answers with a
 * plain reading of the ledger's records.
 *
 * Run: npx tsx scripts/campaigns/agree.ts [--count 200] [--seed 1] [--publications 150]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runAgreement } from '@/lib/queries/testing/agreement'
import { openStore } from '@/lib/store/open-store'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    publications: { type: 'string', default: '150' },
  },
})
const [searches, seed, publications] = [values.count, values.seed, values.publications].map(readWhole)

function readWhole(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  console.error(`"${text}" is not a whole number above zero.`)
  process.exit(2)
}

const started = Date.now()
const folder = mkdtempSync(join(tmpdir(), 'counterfoil-agree-'))
const store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
const result = await runAgreement({
  store,
  seed: seed!,
  searches: searches!,
  publications: publications!,
  log: (line) => console.log(`  ${line}`),
})
await store.close()
rmSync(folder, { recursive: true, force: true })

for (const disagreement of result.disagreements) console.log(`DIFFERS  ${disagreement}`)
const { found, counted, comparisons, disagreements } = result
console.log(
  `Seed ${seed}, ${publications} publications: ${result.searches} searches, of which ${found} found records and ${counted} found some that count; ` +
    `${comparisons} comparisons, ${disagreements.length} disagreements, ${Math.round((Date.now() - started) / 1000)} s.`,
)
process.exit(disagreements.length === 0 ? 0 : 1)
