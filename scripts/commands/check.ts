import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkFile, type FileCheck } from '@/lib/publishing/check-file'
import { parseReadOptions, type ReadOptions } from '@/lib/publishing/read/read-options'
import type { FileProblem } from '@/lib/publishing/read/read-row'

const USAGE = `counterfoil check FILE [options]

Reads an official's file (IATI 2.x activities, UK spending CSV, or the template), plain or gzip, and says what would be
published, what is left out and why, and what is refused and how to mend it. Writes nothing.

  --json                  print the result as JSON
  --currency GBP          the currency, where the file does not say it
  --dates dmy|mdy|ymd     the order of its dates, where they have two readings
  --decimal-mark .|,      the decimal mark, where the amounts have two readings
  --encoding NAME         such as utf-8 or windows-1252; told from the bytes unless stated
  --stage STAGE           the stage of a spending CSV's rows; expenditure unless stated
  --tax net|gross         whether its amounts hold tax
  --payer NAME            who pays, where no column says it
  --reporting-org ID      IATI: only this organisation's activities
  --profile FILE          these and the columns' meaning, saved as JSON; options above override it
  --limit N               how many skipped and refused rows are listed; 100 unless stated

Exit status: 0 when every row is accounted for, 1 when the file as a whole is refused, 2 when the command is not understood.`

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  currency: { type: 'string' },
  dates: { type: 'string' },
  'decimal-mark': { type: 'string' },
  encoding: { type: 'string' },
  stage: { type: 'string' },
  tax: { type: 'string' },
  payer: { type: 'string' },
  'reporting-org': { type: 'string' },
  profile: { type: 'string' },
  limit: { type: 'string' },
} as const

/** Options of the command line that state what a file does not, by their name in a profile. */
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

/** The command was not understood; `message` says why, in words for the person who typed it. */
class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `counterfoil check`: returns the exit status. */
export async function check(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseCommand(argv)
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('Give one file.')
    const limit = Number(values.limit ?? 100)
    if (!Number.isSafeInteger(limit) || limit < 0) throw new UsageError('--limit takes a whole number.')

    const checked = await checkFile({ path, options: await readStated(values), limit })
    if (!checked.ok) {
      const { format, problem, mend } = checked.problem
      console.log(
        values.json
          ? JSON.stringify({ format, refusedFile: { problem, mend } }, null, 2)
          : refusalText(checked.problem),
      )
      return 1
    }
    console.log(values.json ? JSON.stringify(checked.value, null, 2) : checkText(path, checked.value))
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n\n${USAGE}`)
    return 2
  }
}

function parseCommand(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** What was stated about the file: the profile, and over it the command line. */
async function readStated(
  values: { readonly [Name in keyof typeof STATED]?: string } & { readonly profile?: string },
): Promise<ReadOptions> {
  const profile = values.profile === undefined ? {} : await readProfile(values.profile)
  const stated = Object.entries(STATED).flatMap(([option, name]) => {
    const value = values[option as keyof typeof STATED]
    return value === undefined ? [] : [[name, value] as const]
  })
  const parsed = parseReadOptions({ ...profile, ...Object.fromEntries(stated) })
  if (!parsed.ok) throw new UsageError(`"${parsed.problem.option}" is not understood. ${parsed.problem.mend}`)
  return parsed.value
}

async function readProfile(path: string): Promise<object> {
  try {
    const profile: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof profile === 'object' && profile !== null && !Array.isArray(profile)) return profile
  } catch (error) {
    throw new UsageError(`The profile ${path} cannot be read: ${(error as Error).message}`)
  }
  throw new UsageError(`The profile ${path} is not a JSON object.`)
}

function refusalText({ problem, mend }: FileProblem): string {
  return `The file cannot be read.\n${problem}\nTo mend it: ${mend}`
}

function checkText(path: string, { format, counts, totals, dates, refused, skipped, notes }: FileCheck): string {
  const amountWidth = Math.max(0, ...totals.map(({ sum }) => sum.length))
  const rows = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`
  const listed = (shown: number, count: number) => (shown < count ? ` (the first ${shown}; --limit shows more)` : '')
  return [
    `${path} is ${FORMAT_NAMES[format]}.`,
    ...notes.map((note) => `  ${note}`),
    '',
    `${rows(counts.read)} read: ${counts.accepted.toLocaleString('en-GB')} would be published, ${counts.skipped} left out, ${counts.refused} refused.`,
    ...(dates.first === null ? [] : [`Dates from ${dates.first} to ${dates.last}.`]),
    ...totals.map(
      ({ stage, currency, count, sum }) =>
        `  ${stage.padEnd(20)} ${currency} ${sum.padStart(amountWidth)}  in ${rows(count)}`,
    ),
    ...(skipped.length > 0 ? ['', `Left out${listed(skipped.length, counts.skipped)}:`] : []),
    ...skipped.map(({ where, reason }) => `  ${where}: ${reason}`),
    ...(refused.length > 0 ? ['', `Refused${listed(refused.length, counts.refused)}:`] : []),
    ...refused.flatMap(({ where, problem, mend }) => [`  ${where}: ${problem}`, `    To mend it: ${mend}`]),
    '',
    'Nothing was published.',
  ].join('\n')
}

const FORMAT_NAMES: { readonly [Format in FileCheck['format']]: string } = {
  'iati-activities-xml': 'an IATI activity file',
  'spend-csv': 'a spending file (CSV)',
  'counterfoil-csv': 'a file in the Counterfoil template (CSV)',
  unknown: 'of an unknown format',
}
