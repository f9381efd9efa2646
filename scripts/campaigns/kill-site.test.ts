import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runSiteKills } from './site/run-site-kills'

// A sample; `npx tsx scripts/campaigns/kill-site.ts` kills as often as one likes.
const KILLS = Number(process.env.SITE_KILLS ?? 4)

test(
  `loses nothing acknowledged and builds the same index over ${KILLS} kills of all processes at once`,
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-kill-site-'))
    try {
      const report = await runSiteKills({ dataDir, kills: KILLS, seed: 11 })
      expect(report).toMatchObject({ lost: [], digestsDiffering: [], unfinished: [] })
      expect(report.kills).toHaveLength(KILLS)
      expect(report.acknowledged).toBeGreaterThan(KILLS)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
  120_000 + KILLS * 30_000,
)
