import { readFileSync } from 'node:fs'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import type { AgencyCode } from '@/lib/domain/record-id'
import { parseReadOptions, type ReadOptions } from './read/read-options'
import type { SealVault } from './seal-vault'
import { writeWhole } from './write-whole'

/**
 * How one official read a file, so that another can repeat it on their own machine and must come to the same root: what was
 * stated about the file, and the keys of its seals. It opens the seals: it goes from hand to hand and is never published.
 */
export type Preparation = {
  readonly format: 'counterfoil-preparation-1'
  readonly agency: AgencyCode
  readonly options: ReadOptions
  readonly sealing: SealVault | null
}

/** Writes a preparation where only this user can read it, over an earlier one. */
export const keepPreparation = ({
  path,
  preparation,
}: {
  readonly path: string
  readonly preparation: Preparation
}): void => void writeWhole({ path, text: `${JSON.stringify(preparation, null, 1)}\n` })

/** Reads a preparation that another official handed over; what is wrong with it comes back in words. */
export function readPreparation(path: string): Parsed<Preparation, string> {
  let given: Partial<Preparation>
  try {
    given = JSON.parse(readFileSync(path, 'utf8')) as Partial<Preparation>
  } catch (error) {
    return refuse(`The preparation ${path} cannot be read: ${(error as Error).message}`)
  }
  const { format, agency, options, sealing = null } = given ?? {}
  if (format !== 'counterfoil-preparation-1' || typeof agency !== 'string')
    return refuse(`${path} is not a preparation file.`)
  const parsed = parseReadOptions(options ?? {})
  if (!parsed.ok)
    return refuse(`The preparation says "${parsed.problem.option}", which is not understood. ${parsed.problem.mend}`)
  if (sealing !== null && !isVault(sealing)) return refuse(`The keys in ${path} are not as they were written.`)
  return accept({ format, agency, options: parsed.value, sealing })
}

const isVault = (vault: SealVault): boolean =>
  /^[0-9a-f]{64}$/.test(vault.sourceKey) &&
  Array.isArray(vault.openings) &&
  vault.openings.every(
    ({ ref, part, key }) => typeof ref === 'string' && typeof part === 'string' && /^0x[0-9a-f]{64}$/.test(key),
  )
