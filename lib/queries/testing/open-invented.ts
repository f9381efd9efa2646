import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'
import type { TestLedger } from '@/lib/store/testing/test-ledger'

/** A fresh index of an invented ledger. */
export async function openInvented(
  ledger: TestLedger,
  { finalizedTo = 0 } = {},
): Promise<{
  readonly store: Store
  readonly close: () => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-invented-'))
  const store = await openStore({ path: join(folder, 'index.duckdb'), chainId: 31337, contract: `0x${'a'.repeat(40)}` })
  await store.writer.apply(ledger.step({ finalizedTo }))
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { store, close }
}
