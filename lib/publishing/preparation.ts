import { readFileSync } from 'node:fs'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import type { AgencyCode } from '@/lib/domain/record-id'
import type { LedgerAddress, Publication } from '@/lib/ledger/publication'
import type { CorrectionReason } from './plan-records'
import { parseReadOptions, type ReadOptions } from './read/read-options'
import type { SealVault } from './seal-vault'
import { parseStatement } from './statement-json'
import { writeWhole } from './write-whole'

/**
 * How one official read a file and what they are about to sign, so that another can repeat it on their own machine and must come
 * to the same statement. It opens the seals: it goes from hand to hand and is never published.
 */
export type Preparation = {
  readonly format: 'counterfoil-preparation-1'
  readonly agency: AgencyCode
  /** What was stated about the file. */
  readonly options: ReadOptions
  /** The keys of its seals. */
  readonly sealing: SealVault | null
  /** What is to be signed; null where nothing in the file was new. */
  readonly statement: SigningStatement | null
}

/** A publication as its two officials are asked to sign it, with what they need to come to it by themselves. */
export type SigningStatement = {
  readonly ledger: LedgerAddress
  /** The ledger contract's first block, where reading it begins. */
  readonly startBlock: number
  readonly publication: Publication
  /** Why changed rows are published as corrections; null where they are left alone. */
  readonly correction: CorrectionReason | null
  /** The bytes of each part: another machine's gzip may pack the same records otherwise. Whoever signs unpacks and compares them. */
  readonly payloads: readonly Uint8Array[]
}

/** Writes a preparation where only this user can read it, over an earlier one. */
export const keepPreparation = ({
  path,
  preparation,
}: {
  readonly path: string
  readonly preparation: Preparation
}): void => void writeWhole({ path, text: `${JSON.stringify(preparation, toStored, 1)}\n` })

const toStored = (_name: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString()
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}

/** Reads a preparation that another official handed over; what is wrong with it comes back in words. */
export function readPreparation(path: string): Parsed<Preparation, string> {
  let given: { readonly [Name in keyof Preparation]?: unknown }
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return refuse(`The preparation ${path} cannot be read: ${(error as Error).message}`)
  }
  const { format, agency, options, sealing = null, statement = null } = given ?? {}
  if (format !== 'counterfoil-preparation-1' || typeof agency !== 'string')
    return refuse(`${path} is not a preparation file.`)
  const parsed = parseReadOptions((options ?? {}) as Parameters<typeof parseReadOptions>[0])
  if (!parsed.ok)
    return refuse(`The preparation says "${parsed.problem.option}", which is not understood. ${parsed.problem.mend}`)
  if (sealing !== null && !isVault(sealing)) return refuse(`The keys in ${path} are not as they were written.`)
  const toSign = statement === null ? null : parseStatement(statement)
  if (statement !== null && (toSign === null || toSign.publication.agency !== agency))
    return refuse(`What is to be signed in ${path} is not as it was written.`)
  return accept({ format, agency, options: parsed.value, sealing, statement: toSign })
}

const isVault = (given: unknown): given is SealVault => {
  const { sourceKey, openings } = given as SealVault
  if (typeof sourceKey !== 'string' || !/^[0-9a-f]{64}$/.test(sourceKey) || !Array.isArray(openings)) return false
  const isOpening = (one: unknown): boolean => {
    const { ref, part, key } = (typeof one === 'object' && one !== null ? one : {}) as SealVault['openings'][number]
    return [ref, part, key].every((text) => typeof text === 'string') && /^0x[0-9a-f]{64}$/.test(key)
  }
  if (!openings.every(isOpening)) return false
  // Keys are drawn at random, one for each seal: one that stands twice, or is nothing but zeros, would let names be guessed.
  const keys = [`0x${sourceKey}`, ...openings.map(({ key }) => key)]
  return new Set(keys).size === keys.length && !keys.includes(`0x${'0'.repeat(64)}`)
}
