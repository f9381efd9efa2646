import { readFile } from 'node:fs/promises'
import { type Preparation, readPreparation } from '@/lib/publishing/preparation'
import { parseReadOptions, type ReadOptions } from '@/lib/publishing/read/read-options'
import { toTerminalText } from './terminal-text'

/** The command was not understood; `message` says why, in words for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Options of a command line that state what a file does not, for `parseArgs`. */
export const FILE_OPTIONS = {
  currency: { type: 'string' },
  dates: { type: 'string' },
  'decimal-mark': { type: 'string' },
  encoding: { type: 'string' },
  stage: { type: 'string' },
  tax: { type: 'string' },
  payer: { type: 'string' },
  'reporting-org': { type: 'string' },
  profile: { type: 'string' },
} as const

export const FILE_OPTIONS_USAGE = `  --currency GBP          the currency, where the file does not say it
  --dates dmy|mdy|ymd     the order of its dates, where they have two readings
  --decimal-mark .|,      the decimal mark, where the amounts have two readings
  --encoding NAME         such as utf-8 or windows-1252; told from the bytes unless stated
  --stage STAGE           the stage of a spending CSV's rows; expenditure unless stated
  --tax net|gross         whether its amounts hold tax
  --payer NAME            who pays, where no column says it
  --reporting-org ID      IATI: only this organisation's activities
  --profile FILE          these and the columns' meaning, saved as JSON; options above override it`

/** Each option by its name in a profile. */
const STATED = {
  currency: 'currency',
  dates: 'dates',
  'decimal-mark': 'decimalMark',
  encoding: 'encoding',
  stage: 'stage',
  tax: 'tax',
  payer: 'payer',
  'reporting-org': 'reportingOrg',
} as const

/** What was stated about the file: the profile, and over it the command line. Errors: UsageError. */
export async function readFileOptions(
  values: { readonly [Name in keyof typeof FILE_OPTIONS]?: string | undefined },
): Promise<ReadOptions> {
  const profile = values.profile === undefined ? {} : await readProfile(values.profile)
  const stated = Object.entries(STATED).flatMap(([option, name]) => {
    const value = values[option as keyof typeof STATED]
    return value === undefined ? [] : [[name, value] as const]
  })
  const parsed = parseReadOptions({ ...profile, ...Object.fromEntries(stated) })
  if (!parsed.ok)
    throw new UsageError(toTerminalText(`"${parsed.problem.option}" is not understood. ${parsed.problem.mend}`))
  return parsed.value
}

async function readProfile(path: string): Promise<object> {
  try {
    const profile: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof profile === 'object' && profile !== null && !Array.isArray(profile)) return profile
  } catch (error) {
    throw new UsageError(toTerminalText(`The profile ${path} cannot be read: ${(error as Error).message}`))
  }
  throw new UsageError(`The profile ${path} is not a JSON object.`)
}

/** The preparation of another official, where one was given. Errors: UsageError. */
export function openPreparation(path: string | undefined): Preparation | null {
  if (path === undefined) return null
  const read = readPreparation(path)
  if (!read.ok) throw new UsageError(toTerminalText(read.problem))
  return read.value
}
