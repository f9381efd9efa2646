import { parseArgs } from 'node:util'
import { getBlock, readContract } from 'viem/actions'
import { readEnvironment } from '@/lib/config/environment'
import { periodBounds } from '@/lib/domain/period'
import { AMENDMENT_REASONS } from '@/lib/domain/record'
import { isAgencyCode } from '@/lib/domain/record-id'
import { toDisplayText } from '@/lib/format/display-text'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type FileTrace, listVanished } from '@/lib/publishing/list-vanished'
import { type CorrectionReason, type FilePlan, type PlannedRecord, planRecords } from '@/lib/publishing/plan-records'
import { keepPreparation, type SigningStatement } from '@/lib/publishing/preparation'
import { type PreparedPublication, preparePublication } from '@/lib/publishing/prepare-publication'
import { openFile } from '@/lib/publishing/read/open-file'
import { textNamesPerson } from '@/lib/publishing/read/person-in-clear'
import type { ReadOptions } from '@/lib/publishing/read/read-options'
import { UnreadableFileError } from '@/lib/publishing/read/read-row'
import { readAgencyHistory } from '@/lib/publishing/read-agency-history'
import { sealRows, type UnsealedFile, UnsealedFileReader } from '@/lib/publishing/seal-vault'
import { withAgencyLock } from '../agency-lock'
import { type LedgerSession, openLedgerSession } from '../ledger-session'
import { officialsPath, readOfficials } from '../officials-file'
import { carryApproved } from './carry-approved'
import { finishEarlier, signAndCarry } from './carry-publication'
import { describeStatement } from './describe-statement'
import { FILE_OPTIONS, FILE_OPTIONS_USAGE, openPreparation, readFileOptions, UsageError } from './file-options'
import { keepVault } from './keep-vault'
import { readPaymentFile } from './payment-file'
import { toTerminalText } from './terminal-text'

const USAGE = `counterfoil publish FILE --agency CODE [options]

Reads an official's file, publishes what is new in it: prepares the publication, has two officials sign it, carries it to the
ledger and follows it until it is final. Publishing the same file again publishes nothing.

  --agency CODE           the publishing agency, registered before (counterfoil register)
  --period P              2026, 2026-07 or 2026-07-01/2026-09-30; taken from the rows' dates unless stated
  --officials FILE        the keys of the agency's officials; from the data folder unless stated
  --correct REASON        publish changed rows as corrections: ${AMENDMENT_REASONS.join(', ')}
  --words TEXT            the reason in words, shown to readers
  --dry-run               prepare and show the statement, sign and send nothing
  --keep-preparation FILE write down how the file was read and what is to be signed, for another official's check
  --preparation FILE      read and seal as another official did
  --pay FILE              CSV of ref, part, token, to and amount: pay these ERC-20 tokens in the transactions that publish
  --approval FILE         twice: carry what two officials have signed by themselves (counterfoil sign), with --preparation
${FILE_OPTIONS_USAGE}

Exit status: 0 when it is published, or nothing is new; 1 when the file or the ledger refuses; 2 when not understood.`

/** How many changed and blocked rows are listed; all are counted. */
const LISTED = 20

const OPTIONS = {
  ...FILE_OPTIONS,
  agency: { type: 'string' },
  period: { type: 'string' },
  officials: { type: 'string' },
  correct: { type: 'string' },
  words: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'keep-preparation': { type: 'string' },
  preparation: { type: 'string' },
  pay: { type: 'string' },
  approval: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

/** `counterfoil publish`: returns the exit status. */
export async function publish(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseCommand(argv)
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('Give one file.')
    if (values.agency === undefined) throw new UsageError('Say which agency publishes: --agency CODE.')
    if (!isAgencyCode(values.agency)) throw new UsageError(`"${values.agency}" is not an agency's code.`)
    if (values.period !== undefined && periodBounds(values.period) === null)
      throw new UsageError(`"${values.period}" is not a period.`)
    if (values.correct !== undefined && !(AMENDMENT_REASONS as readonly string[]).includes(values.correct))
      throw new UsageError(`"${values.correct}" is not a reason: ${AMENDMENT_REASONS.join(', ')}.`)

    const file = await readRows(path, values)
    if (file === null) return 1
    return await publishInSession({ agency: values.agency, file, values })
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${USAGE}`)
      return 2
    }
    const { message } = error as Error
    const words = error instanceof UnreadableFileError ? `${message}\nTo mend it: ${error.fileProblem.mend}` : message
    console.error(toTerminalText(words))
    return 1
  }
}

async function publishInSession(parameters: Omit<PublishRowsParameters, 'session'>): Promise<number> {
  const { agency, values } = parameters
  const work = async () => {
    const session = await openLedgerSession({ log: console.error })
    try {
      return await publishRows({ ...parameters, session })
    } finally {
      await session.close()
    }
  }
  if (values['dry-run']) return work()
  return withAgencyLock({ dataDir: readEnvironment(process.env).dataDir, agency, work })
}

function parseCommand(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** What a file would publish; null when it was refused, which has then been said. */
async function readRows(path: string, values: Options): Promise<UnsealedFile | null> {
  const opened = await openFile({ path, options: await readStated(values) })
  if (!opened.ok) {
    const { problem, mend } = opened.problem
    console.error(toTerminalText(`The file cannot be read.\n${problem}\nTo mend it: ${mend}`))
    return null
  }
  const file = new UnsealedFileReader()
  const counts = { skipped: 0, refused: 0 }
  for await (const batch of opened.value.rows()) {
    for (const row of batch) {
      file.add(row)
      if (row.kind !== 'accepted') counts[row.kind] += 1
    }
  }
  console.log(`${path}: ${file.rows.length} rows accepted, ${counts.skipped} left out, ${counts.refused} refused.`)
  if (counts.refused > 0) console.log('counterfoil check says why rows are refused.')
  return file
}

/** What the official states, over what the preparation of another says. */
const readStated = async (values: Options): Promise<ReadOptions> => ({
  ...openPreparation(values.preparation)?.options,
  ...(await readFileOptions(values)),
})

type PublishRowsParameters = {
  readonly session: LedgerSession
  readonly agency: string
  readonly file: UnsealedFile
  readonly values: Options
}

async function publishRows(parameters: PublishRowsParameters): Promise<number> {
  const { session, agency, file, values } = parameters
  const { client, ledger } = session
  const readState = () =>
    readContract(client, { address: ledger.contract, abi: ledgerAbi, functionName: 'agencyState', args: [agency] })
  if (!(await readState()).registered) {
    console.error(
      `No agency "${agency}" is registered on this ledger. On a development ledger: counterfoil register ${agency} --name NAME`,
    )
    return 1
  }
  const officialsFile = values.officials ?? officialsPath(session.dataDir, agency)
  if (!values['dry-run']) await finishEarlier(session, agency)
  const given = openPreparation(values.preparation)
  if (values.approval !== undefined) {
    if (given === null) throw new UsageError('Approvals go with what was signed: --preparation FILE.')
    if (values.pay !== undefined) throw new UsageError('--pay has the payments signed here, and not with --approval.')
    return carryApproved({ session, agency, file, preparation: given, approvals: values.approval })
  }
  const { records, vault } = sealRows({ ...file, agency, repeat: given?.sealing ?? null })
  const keep = async (statement: SigningStatement | null) => {
    const path = values['keep-preparation']
    if (path === undefined) return
    const options = await readStated(values)
    const format = 'counterfoil-preparation-1'
    keepPreparation({ path, preparation: { format, agency, options, sealing: vault, statement } })
    console.log(`How this file was read and what is to be signed: ${path}`)
    if (vault) console.log('It opens the seals: hand it to the second official only.')
  }
  const { rpcUrl, rpcUrls, startBlock } = session
  const read = await readAgencyHistory({ rpcUrl, rpcUrls, ledger, startBlock, agency })
  const { names: history, state } = read
  for (const warning of read.warnings) console.error(warning)
  const { words } = values
  if (words !== undefined && vault?.openings.some(({ value }) => textNamesPerson(words, { name: value }))) {
    console.error(
      'The words of the correction name a person whose name is sealed. Nothing was signed; say it without the name.',
    )
    return 1
  }
  const plan = planRecords({ records, history, correction: correctionOf(values) })
  sayVanished(listVanished({ records, history }))
  if (!sayPlan(plan, values.correct !== undefined)) return 1
  if (plan.planned.length === 0) {
    await keep(null)
    console.log('Nothing in this file is new.')
    return 0
  }

  const now = Number((await getBlock(client)).timestamp) * 1000
  const prepared = preparePublication({
    agency,
    agencyName: state.name,
    sequence: Number(state.sequence) + 1,
    previousHead: state.head,
    period: values.period ?? periodOf(plan.planned),
    records: plan.planned,
    deadline: new Date(Math.max(now, Date.now()) + 7 * 86_400_000),
  })
  console.log(['', ...describeStatement({ ...prepared, ledger }), ''].join('\n'))
  await keep({
    ledger,
    startBlock,
    publication: prepared.publication,
    correction: correctionOf(values),
    payloads: prepared.parts.map(({ payload }) => payload),
  })
  const published = plan.planned.map(({ record }) => record)
  const { pay } = values
  const payments = pay === undefined ? undefined : await readPaymentFile({ session, path: pay, records: published })
  if (payments === null) return 1
  if (values['dry-run']) return 0
  const whyNot = await whyNotNow(session, prepared)
  if (whyNot !== null) {
    console.error(whyNot)
    return 1
  }
  if (vault) {
    keepVault({ dataDir: session.dataDir, prepared, vault, published })
  }
  await signAndCarry({ session, prepared, officials: readOfficials(officialsFile), ...(payments && { payments }) })
  const { sequence, records: count } = prepared.publication
  console.log(`Published and final: ${agency}-${sequence}-1 to ${agency}-${sequence}-${count}.`)
  return 0
}

/** Why the ledger could not take what is about to be signed; null when it could. Nothing is signed in vain. */
async function whyNotNow(
  { client, ledger }: LedgerSession,
  { publication }: PreparedPublication,
): Promise<string | null> {
  const { agency, previousHead, sequence } = publication
  const contract = { address: ledger.contract, abi: ledgerAbi } as const
  const [now, open] = await Promise.all([
    readContract(client, { ...contract, functionName: 'agencyState', args: [agency] }),
    readContract(client, { ...contract, functionName: 'openPublication', args: [agency] }),
  ])
  if (open.parts !== 0n) {
    return `Publication ${now.sequence} of "${agency}" is delivered in part only: ${open.nextPart - 1n} of ${open.parts} parts. Nothing was signed. Whoever signed it can publish the rest; or take the rest back: counterfoil cancel --agency ${agency}`
  }
  if (now.head !== previousHead || now.sequence + 1n !== sequence) {
    return `Something else of "${agency}" was published while this file was read. Nothing was signed; publish again.`
  }
  return null
}

/** Why changed rows are to be corrected; null when they are not. */
function correctionOf({ correct, words }: Options): CorrectionReason | null {
  return correct === undefined ? null : { reason: correct, ...(words !== undefined && { words }) }
}

/** Says what the plan comes to; whether it can be published. */
function sayPlan({ counts, changed, blocked }: FilePlan, isCorrecting: boolean): boolean {
  for (const { problem, mend } of blocked.slice(0, LISTED)) console.error(toDisplayText(`${problem} ${mend}`))
  console.log(
    `${counts.new} new, ${counts.unchanged} on the ledger already, ${counts.changed} changed, ${counts.blocked} that cannot be published.`,
  )
  for (const { planned, before } of changed.slice(0, LISTED)) {
    const { ref, part, amount, currency } = planned.record
    const was = before.money ? `${before.money.amount} ${before.money.currency}` : 'nothing'
    const name = toDisplayText(part === undefined ? ref : `${ref} ${part}`)
    console.log(`  changed: ${name}, ${was} on the ledger, ${amount} ${currency} in the file`)
  }
  if (changed.length > 0 && !isCorrecting) {
    console.log(
      `The changed rows are left as they stand. To publish them as corrections, say why: --correct ${AMENDMENT_REASONS.join('|')}`,
    )
  }
  return blocked.length === 0
}

/** Rows that the file no longer has stay on the ledger: whether they were wrong is the official's to say. */
function sayVanished(vanished: readonly FileTrace[]): void {
  if (vanished.length === 0) return
  const rows = vanished.length === 1 ? '1 record on the ledger is' : `${vanished.length} records on the ledger are`
  console.log(`${rows} not in this file, though it covers their dates. They stay as they are:`)
  for (const { id, date } of vanished.slice(0, LISTED)) console.log(toDisplayText(`  missing: ${id}, ${date}`))
}

function periodOf(planned: readonly PlannedRecord[]): string {
  const dates = planned.flatMap(({ record }) => {
    const bounds = record.period === undefined ? null : periodBounds(record.period)
    return record.date !== undefined ? [record.date] : bounds ? [bounds.first, bounds.last] : []
  })
  dates.sort()
  const [first, last] = [dates[0]!, dates.at(-1)!]
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7)
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first}/${last}`
}
