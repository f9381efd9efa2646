/**
 * Kills the embedded ledger while it is being written to, again and again, and says whether anything acknowledged was lost:
 * `npx tsx scripts/campaigns/kill-ledger.ts [kills=50] [seed=1]`. Exit status 0 only when nothing was.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runKillCampaign } from '@/lib/ledger/embedded/testing/run-kill-campaign'

const [kills = '50', seed = '1'] = process.argv.slice(2)
const dataDir = await mkdtemp(join(tmpdir(), 'counterfoil-kill-'))
const report = await runKillCampaign({ dataDir, kills: Number(kills), seed: Number(seed), log: console.log })
console.log(JSON.stringify(report))
if (report.lost.length > 0 || report.orphans > 0) {
  console.error(`The folder is kept for study: ${dataDir}`)
  process.exitCode = 1
} else {
  await rm(dataDir, { recursive: true, force: true })
}
