import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AgencyCode } from '@/lib/domain/record-id'
import type { SignedPublication } from './submit-publication'

/**
 * What an agency has signed and not yet seen delivered whole, one file an agency. It is written before the first part is sent,
 * so that an interrupted delivery goes on with the very bytes that were signed.
 */
const outboxFile = (folder: string, agency: AgencyCode): string => join(folder, `${agency}.json`)

/** Keeps a signed publication, whole or not at all. */
export function keepSigned({ folder, signed }: { readonly folder: string; readonly signed: SignedPublication }): void {
  const file = outboxFile(folder, signed.publication.agency)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, JSON.stringify(signed, toStored), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

/** The signed publication that an agency has not seen delivered whole; null when there is none. */
export function readSigned({
  folder,
  agency,
}: {
  readonly folder: string
  readonly agency: AgencyCode
}): SignedPublication | null {
  const file = outboxFile(folder, agency)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8'), fromStored) as SignedPublication) : null
}

/** Forgets it: it is delivered, or can never be. */
export const dropSigned = ({ folder, agency }: { readonly folder: string; readonly agency: AgencyCode }): void =>
  rmSync(outboxFile(folder, agency), { force: true })

const toStored = (_key: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return { bigint: value.toString() }
  return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value
}

const fromStored = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if ('bigint' in value) return BigInt(String(value.bigint))
  return 'bytes' in value ? new Uint8Array(Buffer.from(String(value.bytes), 'base64')) : value
}
