import { createHmac, randomBytes } from 'node:crypto'
import type { SpendingRecord } from '@/lib/domain/record'
import type { AgencyCode } from '@/lib/domain/record-id'
import { nameKey } from './plan-records'
import type { ReadRow } from './read/read-row'
import { type SealOpening, sealIndividual } from './seal-individuals'

/** What the agency keeps to open its seals one day: in a file of its own, deletable, never sent anywhere. */
export type SealVault = {
  readonly format: 'counterfoil-vault-1'
  readonly agency: AgencyCode
  /** Hex; opens the keyed digest that stands in place of the file's hash. */
  readonly sourceKey: string
  readonly openings: readonly SealOpening[]
}

/** A row as read, and whether its payee is a person. */
export type UnsealedRow = { readonly record: SpendingRecord; readonly individual: boolean }

/** What is to be published of a file, before it is sealed. */
export type UnsealedFile = {
  readonly rows: readonly UnsealedRow[]
  /** Any row of the file is `personal`, also one that is not published: skipped, refused, or of a withheld payee. */
  readonly personal: boolean
}

/** Gathers what is to be sealed while a file is read. */
export class UnsealedFileReader implements UnsealedFile {
  readonly rows: UnsealedRow[] = []
  personal = false

  add(row: ReadRow): void {
    if (row.personal) this.personal = true
    if (row.kind === 'accepted') this.rows.push({ record: row.record, individual: row.individual === true })
  }
}

/**
 * Seals the persons of one publication. Where the file names any person, published or not, no record carries the file's hash,
 * which would let a guess at the name be checked: a keyed digest stands in its place (design §2). Without persons the rows are
 * given back as they are. `repeat` holds the keys of another official's sealing, which is then repeated to the byte.
 * Errors: PersonInClearError; RangeError where `repeat` has no key for a row that is to be sealed.
 */
export function sealRows({
  rows,
  personal,
  agency,
  repeat = null,
}: UnsealedFile & { readonly agency: AgencyCode; readonly repeat?: SealVault | null }): {
  readonly records: readonly SpendingRecord[]
  readonly vault: SealVault | null
} {
  if (!personal && !rows.some((row) => row.individual)) return { records: rows.map((row) => row.record), vault: null }

  const sourceKey = repeat ? Buffer.from(repeat.sourceKey, 'hex') : randomBytes(32)
  const known = repeat && new Map(repeat.openings.map((opening) => [nameKey(opening), opening.key]))
  const keyOf = (record: SpendingRecord): Uint8Array => {
    if (!known) return randomBytes(32)
    const key = known.get(nameKey(record))
    if (key === undefined) throw new RangeError(`The preparation has no key for the person of row "${record.ref}".`)
    return Buffer.from(key.slice(2), 'hex')
  }
  const openings: SealOpening[] = []
  const digests = new Map<string, string>()
  const records = rows.map(({ record, individual }) => {
    const sealed = individual
      ? sealIndividual({ record, agency, newKey: () => keyOf(record) })
      : { record, openings: [] }
    openings.push(...sealed.openings)
    return withKeyedDigest(sealed.record, sourceKey, digests)
  })
  return { records, vault: { format: 'counterfoil-vault-1', agency, sourceKey: sourceKey.toString('hex'), openings } }
}

/** The vault of what is really published of the sealed rows: the seals of the others stand nowhere, and need no opening. */
export function vaultOf({
  vault,
  published,
}: {
  readonly vault: SealVault
  readonly published: Iterable<SpendingRecord>
}): SealVault {
  const names = new Set<string>()
  for (const record of published) if (record.sealed !== undefined) names.add(nameKey(record))
  return { ...vault, openings: vault.openings.filter((opening) => names.has(nameKey(opening))) }
}

function withKeyedDigest(record: SpendingRecord, key: Buffer, digests: Map<string, string>): SpendingRecord {
  if (record.source?.sha256 === undefined) return record
  const { sha256, ...source } = record.source
  const known = digests.get(sha256)
  const keyedDigest = known ?? createHmac('sha256', key).update(sha256).digest('hex')
  digests.set(sha256, keyedDigest)
  return { ...record, source: { ...source, keyedDigest } }
}
