import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AgencyCode } from '@/lib/domain/record-id'
import type { SignedPublication } from './submit-publication'
import { renameWhole, writeWhole } from './write-whole'

/**
 * What an agency has signed and not yet seen delivered whole, one file an agency. It is written before the first part is sent,
 * so that an interrupted delivery goes on with the very bytes that were signed.
 */
const outboxFile = (folder: string, agency: AgencyCode): string => join(folder, `${agency}.json`)

/** Keeps a signed publication, whole or not at all; it is on disk when this returns. */
export function keepSigned({ folder, signed }: { readonly folder: string; readonly signed: SignedPublication }): void {
  writeWhole({ path: outboxFile(folder, signed.publication.agency), text: JSON.stringify(signed, toStored) })
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

/** Forgets it: the ledger has all of it. */
export const dropSigned = ({ folder, agency }: { readonly folder: string; readonly agency: AgencyCode }): void =>
  rmSync(outboxFile(folder, agency), { force: true })

/** Moves aside what can never be delivered: what was signed is never deleted unless the ledger has it. Shape: its new path. */
export function setSignedAside({ folder, agency, now }: SetSignedAsideParameters): string {
  const path = join(folder, `${agency}.dropped-${now.toISOString().replace(/[:.]/g, '-')}.json`)
  renameWhole({ from: outboxFile(folder, agency), to: path })
  return path
}

export type SetSignedAsideParameters = { readonly folder: string; readonly agency: AgencyCode; readonly now: Date }

const toStored = (_key: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return { bigint: value.toString() }
  return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value
}

const fromStored = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if ('bigint' in value) return BigInt(String(value.bigint))
  return 'bytes' in value ? new Uint8Array(Buffer.from(String(value.bytes), 'base64')) : value
}
