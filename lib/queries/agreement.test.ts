import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '@/lib/store/open-store'
import { runAgreement } from './testing/agreement'

// The full campaign is a command: npx tsx scripts/campaigns/agree.ts --count 200 --seed 1
test('list, totals, facets, charts, worksheet, API and file agree with the plain reading of the ledger', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-agreement-'))
  const store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 1, contract: `0x${'0'.repeat(40)}` })
  const result = await runAgreement({ store, seed: 20261, searches: 20, publications: 60 })
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  expect(result.disagreements).toEqual([])
  expect(result).toMatchObject({ searches: 20 })
  expect(result.counted).toBeGreaterThan(5)
})
