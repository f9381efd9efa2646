import { keccak_256 } from '@noble/hashes/sha3'
import { bytesToHex } from '@noble/hashes/utils'
import type { Hash } from './ledger-writer'
import type { Parameters, Row } from './sql'

/** Entries held in memory at once. */
const PAGE = 65_536

type Select = <Shape extends Row>(sql: string, parameters?: Parameters) => Promise<Shape[]>

/**
 * The digest of a ledger (design §4.6): keccak256 over, in ledger order, for each batch: batchHash ‖ verdict byte (1 stands, 0 set aside) ‖
 * the 32-byte fingerprints of its rows that stand now. A withdrawal takes an entry away and is none that stands.
 */
export async function computeLedgerDigest(select: Select): Promise<Hash> {
  const digest = keccak_256.create()
  const batches = await select<{ first_seq: number; entries: number; batch_hash: Uint8Array; stands: boolean }>(
    'SELECT first_seq, entries, batch_hash, stands FROM batch ORDER BY number',
  )
  const pages = readStandingFingerprints(select)
  let next = await pages.next()
  for (const batch of batches) {
    digest.update(batch.batch_hash)
    digest.update(Uint8Array.of(batch.stands ? 1 : 0))
    const end = batch.first_seq + batch.entries
    while (!next.done && next.value.seq < end) {
      digest.update(next.value.fingerprint)
      next = await pages.next()
    }
  }
  return `0x${bytesToHex(digest.digest())}`
}

async function* readStandingFingerprints(
  select: Select,
): AsyncGenerator<{ readonly seq: number; readonly fingerprint: Uint8Array }> {
  const [last] = await select<{ seq: number | null }>('SELECT max(seq) AS seq FROM entry')
  for (let from = 0; from <= (last?.seq ?? -1); from += PAGE) {
    yield* await select<{ seq: number; fingerprint: Uint8Array }>(
      'SELECT seq, fingerprint FROM entry WHERE seq >= $from AND seq < $to AND status = 0 ORDER BY seq',
      { from, to: from + PAGE },
    )
  }
}
