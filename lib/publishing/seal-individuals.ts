import type { SpendingRecord } from '@/lib/domain/record'
import type { AgencyCode } from '@/lib/domain/record-id'
import { sealValue } from '@/lib/record-format/seal'
import { findPersonInClear } from './read/person-in-clear'

/** What opens one seal: kept by the agency in a file of its own, never published. Deleting it makes the value unknowable. */
export type SealOpening = {
  readonly ref: string
  readonly part: string
  readonly path: string
  readonly value: string
  /** 32 bytes, hex. */
  readonly key: `0x${string}`
}

export type SealedRecord = { readonly record: SpendingRecord; readonly openings: readonly SealOpening[] }

/** A record names a person in clear whose name is to be sealed. Readers of files refuse such rows; this is the last look. */
export class PersonInClearError extends Error {
  override readonly name = 'PersonInClearError'

  constructor(
    readonly ref: string,
    readonly member: string,
  ) {
    super(`The ${member} of a record names the person whose name it seals. Nothing was signed.`)
  }
}

/**
 * Seals what names the person who was paid. The name stays as a salted commitment; identifiers of a person and what a source
 * says in `ext` have no place on the ledger and are left out.
 *
 * `newKey` gives 32 fresh random bytes for each seal. Errors: PersonInClearError.
 */
export function sealIndividual({ record, agency, newKey }: SealIndividualParameters): SealedRecord {
  const { payee, ext: _ext, ...rest } = record
  const value = payee?.name
  const party = { type: 'individual' as const, ...(payee?.country !== undefined && { country: payee.country }) }
  if (value === undefined) return { record: { ...rest, payee: party }, openings: [] }

  const member = findPersonInClear({ record: rest, person: { name: value } })
  if (member !== null) throw new PersonInClearError(record.ref, member)
  const path = '/payee/name'
  const part = record.part ?? ''
  const key = newKey()
  const seal = sealValue({ key, agency, ref: record.ref, part, path, value })
  return {
    record: { ...rest, payee: { ...party, name: seal }, sealed: [path] },
    openings: [{ ref: record.ref, part, path, value, key: `0x${Buffer.from(key).toString('hex')}` }],
  }
}

export type SealIndividualParameters = {
  readonly record: SpendingRecord
  readonly agency: AgencyCode
  readonly newKey: () => Uint8Array
}
