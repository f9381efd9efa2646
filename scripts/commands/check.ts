import { parseArgs } from 'node:util'
import { isAgencyCode } from '@/lib/domain/record-id'
import { FIRST_HEAD, type Total } from '@/lib/ledger/publication'
import { checkFile, type FileCheck } from '@/lib/publishing/check-file'
import { planRecord } from '@/lib/publishing/plan-records'
import type { Preparation } from '@/lib/publishing/preparation'
import { preparePublication } from '@/lib/publishing/prepare-publication'
import type { FileProblem, ReadRow } from '@/lib/publishing/read/read-row'
import { sealRows, type UnsealedFile, UnsealedFileReader } from '@/lib/publishing/seal-vault'
import { findLedger } from '../ledger-session'
import { describeDoubts } from './describe-reading'
import { FILE_OPTIONS, FILE_OPTIONS_USAGE, openPreparation, readFileOptions, UsageError } from './file-options'
import { recheckStatement, recheckText } from './recheck-statement'
import { toTerminalText } from './terminal-text'

const USAGE = `counterfoil check FILE [options]

Reads an official's file (IATI 2.x activities, UK spending CSV, or the template), plain or gzip, and says what would be
published, what is left out and why, and what is refused and how to mend it. Writes nothing.

  --json                  print the result as JSON
  --preparation FILE      read and seal as another official did, and compare what they handed over to be signed
  --agency CODE           also the root that officials of this agency would sign, were all rows new; see publish --dry-run
${FILE_OPTIONS_USAGE}
  --limit N               how many skipped and refused rows are listed; 100 unless stated

Exit status: 0 when every row is accounted for, 1 when the file as a whole is refused or what was handed over to be signed
differs, 2 when the command is not understood.`

const OPTIONS = {
  ...FILE_OPTIONS,
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  limit: { type: 'string' },
  agency: { type: 'string' },
  preparation: { type: 'string' },
} as const

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

    if (values.agency !== undefined && !isAgencyCode(values.agency))
      throw new UsageError(`"${values.agency}" is not an agency's code.`)

    const file = new UnsealedFileReader()
    const keep = (batch: readonly ReadRow[]) => {
      for (const row of batch) file.add(row)
    }
    const preparation = openPreparation(values.preparation)
    const agency = values.agency ?? preparation?.agency
    const options = { ...preparation?.options, ...(await readFileOptions(values)) }
    const checked = await checkFile({
      path,
      options,
      limit,
      ...(agency !== undefined && { onRows: keep }),
    })
    if (!checked.ok) {
      const { format, problem, mend } = checked.problem
      console.log(
        values.json
          ? JSON.stringify({ format, refusedFile: { problem, mend } }, null, 2)
          : refusalText(checked.problem),
      )
      return 1
    }
    if (preparation && preparation.agency !== agency)
      throw new UsageError(`The preparation is of "${preparation.agency}", not of "${agency}".`)
    if (preparation?.statement)
      return await checkStatement({ path, checked: checked.value, file, preparation, asJson: values.json === true })
    if (preparation) {
      const why = 'What was handed over holds nothing to be signed: nothing could be compared.'
      console.log(
        values.json
          ? JSON.stringify({ ...checked.value, toSign: null, why }, null, 2)
          : `${checkText(path, checked.value)}\n\n${why}`,
      )
      return 1
    }
    const statement = agency === undefined ? null : toStatement({ agency, file })
    const result = { ...checked.value, ...(statement && { toSign: statement }) }
    console.log(
      values.json
        ? JSON.stringify(result, null, 2)
        : [checkText(path, checked.value), ...statementText(statement)].join('\n'),
    )
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${toTerminalText(error.message)}\n\n${USAGE}`)
      return 2
    }
    console.error(toTerminalText(error instanceof Error ? error.message : String(error)))
    return 1
  }
}

/** The file, and what was handed over to be signed of it: come to once more from the file and the ledger, and compared. */
async function checkStatement({ path, checked, file, preparation, asJson }: CheckStatementParameters): Promise<number> {
  const { statement } = preparation
  const found = await findLedger()
  if (!found || !statement) {
    const why = 'What is to be signed could not be compared: no ledger is configured, and none is running here.'
    console.log(
      asJson ? JSON.stringify({ ...checked, toSign: null, why }, null, 2) : `${checkText(path, checked)}\n\n${why}`,
    )
    return 1
  }
  const recomputed = await recheckStatement({ file, preparation, statement, session: found })
  const { digest, differences, prepared } = recomputed
  const { records, parts, partsRoot: root, totals, period, deadline } = prepared.publication
  const toSign = {
    ...{ records: Number(records), parts: Number(parts), root, totals, period, deadline, digest },
    options: preparation.options,
    sealed: recomputed.plan.planned.filter(({ record }) => record.sealed).length,
    corrections: recomputed.plan.changed.length,
    correction: statement.correction,
    doubts: describeDoubts({ publication: prepared.publication, read: checked }),
    differences,
  }
  const text = [
    checkText(path, checked),
    '',
    ...recheckText({ recomputed, ledger: found.ledger, preparation, statement, read: checked }),
  ]
  console.log(asJson ? JSON.stringify({ ...checked, toSign }, null, 2) : text.join('\n'))
  return differences.length === 0 ? 0 : 1
}

type CheckStatementParameters = {
  readonly path: string
  readonly checked: FileCheck
  readonly file: UnsealedFile
  readonly preparation: Preparation
  readonly asJson: boolean
}

/** What officials would sign of these rows. The root is null where anything is sealed: it depends on keys that are made at signing. */
type Statement = {
  readonly records: number
  readonly parts: number
  readonly root: string | null
  readonly totals: readonly Total[]
}

function toStatement({ agency, file }: ToStatementParameters): Statement {
  const { records, vault } = sealRows({ ...file, agency })
  const planned = records.map((record) => {
    const plan = planRecord({ record, history: new Map(), reason: { reason: 'other' } })
    if (plan.kind !== 'new') throw new Error('A record without history is new.')
    return plan.planned
  })
  const { publication, parts } = preparePublication({
    agency,
    agencyName: agency,
    sequence: 1,
    previousHead: FIRST_HEAD,
    period: '2000',
    records: planned,
    deadline: new Date(0),
  })
  return {
    records: records.length,
    parts: parts.length,
    root: vault ? null : publication.partsRoot,
    totals: publication.totals,
  }
}

type ToStatementParameters = {
  readonly agency: string
  readonly file: UnsealedFile
}

function statementText(statement: Statement | null): string[] {
  if (!statement) return []
  const { parts, root } = statement
  const known = root ?? 'known once it is sealed, since each seal has a fresh key'
  return ['', `To be signed, were all of it new: ${parts} ${parts === 1 ? 'part' : 'parts'}, root ${known}`]
}

function parseCommand(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function refusalText({ problem, mend }: FileProblem): string {
  return ['The file cannot be read.', problem, `To mend it: ${mend}`].map(printable).join('\n')
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
  ]
    .map(printable)
    .join('\n')
}

/** Texts of the file without what a terminal would obey. */
const printable = (line: string): string =>
  line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

const FORMAT_NAMES: { readonly [Format in FileCheck['format']]: string } = {
  'iati-activities-xml': 'an IATI activity file',
  'spend-csv': 'a spending file (CSV)',
  'counterfoil-csv': 'a file in the Counterfoil template (CSV)',
  unknown: 'of an unknown format',
}
