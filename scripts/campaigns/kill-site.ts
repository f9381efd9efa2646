/**
 * Kills the ledger, its node, a publisher and the indexer, all at once, while they publish and index invented files; looks each
 * time whether anything acknowledged is lost: `npx tsx scripts/campaigns/kill-site.ts [kills=50] [seed=1]`. Exit status 0 only
 * when nothing was lost, everything signed was delivered, and every index equals one that is built from nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSiteKills } from './site/run-site-kills'

const [kills = '50', seed = '1'] = process.argv.slice(2)
const dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-kill-site-'))
const columns = ['kill', 'at', 'ms after', 'acknowledged', 'carried on', 'index at block', 'of', 'seconds'] as const
const widths = [4, 13, 8, 12, 10, 14, 5, 7]
const row = (cells: readonly unknown[]) => cells.map((cell, at) => String(cell).padStart(widths[at]!)).join('  ')

console.log(row(columns))
const report = await runSiteKills({
  dataDir,
  kills: Number(kills),
  seed: Number(seed),
  onKill: ({ kill, moment, delayMs, acknowledged, carriedOn, indexedTo, head, milliseconds }) =>
    console.log(
      row([kill, moment, delayMs, acknowledged, carriedOn, indexedTo ?? '–', head, (milliseconds / 1000).toFixed(1)]),
    ),
})
for (const words of [...report.lost, ...report.unfinished]) console.error(words)
console.log(
  `${report.kills.length} kills, ${report.acknowledged} acknowledged batches, ${report.lost.length} lost, ${report.digestsDiffering.length} digests differing`,
)
if (report.lost.length + report.digestsDiffering.length + report.unfinished.length > 0) {
  console.error(`The folder is kept for study: ${dataDir}`)
  process.exitCode = 1
} else {
  rmSync(dataDir, { recursive: true, force: true })
}
