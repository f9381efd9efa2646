import { join } from 'node:path'
import type { SpendingRecord } from '@/lib/domain/record'
import type { PreparedPublication } from '@/lib/publishing/prepare-publication'
import { type SealVault, vaultOf } from '@/lib/publishing/seal-vault'
import { writeWhole } from '@/lib/publishing/write-whole'

/** Keeps what opens the seals of a publication, and says where. On disk when it returns: a seal that nobody can open would stand on the ledger for ever. */
export function keepVault(parameters: {
  readonly dataDir: string
  readonly prepared: PreparedPublication
  readonly vault: SealVault
  readonly published: Iterable<SpendingRecord>
}): void {
  const { dataDir, prepared, vault, published } = parameters
  const { agency, sequence } = prepared.publication
  const kept = vaultOf({ vault, published })
  const path = join(dataDir, 'vaults', `${agency}-${sequence}-${Date.now()}.json`)
  const isWritten = writeWhole({ path, text: `${JSON.stringify(kept, null, 1)}\n`, isNew: true })
  if (!isWritten) throw new Error(`${path} is there already: nothing was signed.`)
  const { length } = kept.openings
  const names = length === 0 ? '' : `${length} ${length === 1 ? 'name' : 'names'} and `
  console.log(`Sealed ${names}the hash of the file, which names people. What opens them: ${path}`)
}
