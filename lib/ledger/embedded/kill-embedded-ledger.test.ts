import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKillCampaign } from './testing/run-kill-campaign'

// A sample; `npx tsx scripts/campaigns/kill-ledger.ts` runs as many as one likes.
const KILLS = Number(process.env.KILLS ?? 6)

test(
  `loses nothing acknowledged over ${KILLS} kills at random moments, and leaves no node behind`,
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'counterfoil-kill-'))
    try {
      const report = await runKillCampaign({ dataDir, kills: KILLS, seed: 7 })
      expect(report).toMatchObject({ kills: KILLS, lost: [], orphans: 0 })
      expect(report.acknowledged).toBeGreaterThan(KILLS)
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  },
  120_000 + KILLS * 10_000,
)
