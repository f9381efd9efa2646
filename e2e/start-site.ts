import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSite } from './site'

/** One site for all journeys that only read; gives what ends it. */
export default async function startSharedSite(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-journeys-'))
  const site = await startSite({ dataDir, port: 4100 })
  process.env.SITE_URL_UNDER_TEST = site.address
  process.env.SITE_DATA_DIR_UNDER_TEST = dataDir
  return async () => {
    await site.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
