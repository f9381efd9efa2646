import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { getBlock, readContract } from 'viem/actions'
import { periodBounds } from '@/lib/domain/period'
import type { SpendingRecord } from '@/lib/domain/record'
import { AMENDMENT_REASONS } from '@/lib/domain/record'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { dropSigned, keepSigned, readSigned } from '@/lib/publishing/outbox'
import { type AgencyHistory, type PlannedRecord, planRecord } from '@/lib/publishing/plan-records'
import { type PreparedPublication, preparePublication } from '@/lib/publishing/prepare-publication'
import { openFile } from '@/lib/publishing/read/open-file'
import { UnreadableFileError } from '@/lib/publishing/read/read-row'
import { readAgencyHistory } from '@/lib/publishing/read-agency-history'
import { type SealVault, sealRows, type UnsealedRow } from '@/lib/publishing/seal-vault'
import { signPublication } from '@/lib/publishing/sign-publication'
import { type SignedPublication, submitPublication } from '@/lib/publishing/submit-publication'
import { DEVELOPMENT_REGISTRAR, type LedgerSession, openLedgerSession } from '../ledger-session'
import { officialsPath, readOfficials } from '../officials-file'
import { FILE_OPTIONS, FILE_OPTIONS_USAGE, readFileOptions, UsageError } from './file-options'

const USAGE = `counterfoil publish FILE --agency CODE [options]

Reads an official's file, publishes what is new in it: prepares the publication, has two officials sign it, carries it to the
ledger and follows it until it is final. Publishing the same file again publishes nothing.

  --agency CODE           the publishing agency, registered before (counterfoil register)
  --period P              2026, 2026-07 or 2026-07-01/2026-09-30; taken from the rows' dates unless stated
  --officials FILE        the keys of the agency's officials; from the data folder unless stated
  --correct REASON        publish changed rows as corrections: ${AMENDMENT_REASONS.join(', ')}
  --words TEXT            the reason in words, shown to readers
  --dry-run               prepare and show the statement, sign and send nothing
${FILE_OPTIONS_USAGE}

Exit status: 0 when it is published, or nothing is new; 1 when the file or the ledger refuses; 2 when not understood.`

const OPTIONS = {
  ...FILE_OPTIONS,
  agency: { type: 'string' },
  period: { type: 'string' },
  officials: { type: 'string' },
  correct: { type: 'string' },
  words: { type: 'string' },
  'dry-run': { type: 'boolean' },
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
    if (values.period !== undefined && periodBounds(values.period) === null)
      throw new UsageError(`"${values.period}" is not a period.`)

    const rows = await readRows(path, values)
    if (rows === null) return 1
    const session = await openLedgerSession({ log: console.error })
    try {
      return await publishRows({ session, agency: values.agency, rows, values })
    } finally {
      await session.close()
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      console.error(`${error.fileProblem.problem}\nTo mend it: ${error.fileProblem.mend}`)
      return 1
    }
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

/** The accepted rows of a file; null when it was refused, which has then been said. */
async function readRows(path: string, values: Options): Promise<UnsealedRow[] | null> {
  const opened = await openFile({ path, options: await readFileOptions(values) })
  if (!opened.ok) {
    console.error(`The file cannot be read.\n${opened.problem.problem}\nTo mend it: ${opened.problem.mend}`)
    return null
  }
  const rows: UnsealedRow[] = []
  const counts = { skipped: 0, refused: 0 }
  for await (const batch of opened.value.rows()) {
    for (const row of batch) {
      if (row.kind === 'accepted') rows.push({ record: row.record, individual: row.individual === true })
      else counts[row.kind] += 1
    }
  }
  console.log(`${path}: ${rows.length} rows accepted, ${counts.skipped} left out, ${counts.refused} refused.`)
  if (counts.refused > 0) console.log('counterfoil check says why rows are refused.')
  return rows
}

/** Carries on what an interrupted run had signed and not delivered whole. */
async function finishEarlier(session: LedgerSession, agency: string): Promise<void> {
  const folder = outboxOf(session)
  const signed = readSigned({ folder, agency })
  if (!signed) return
  const { client, ledger } = session
  const state = await readContract(client, {
    address: ledger.contract,
    abi: ledgerAbi,
    functionName: 'agencyState',
    args: [agency],
  })
  const { sequence, previousHead } = signed.publication
  const opened = state.sequence >= sequence
  if (opened || (state.sequence + 1n === sequence && state.head === previousHead)) {
    console.log(`Carrying on publication ${sequence}, which an earlier run signed.`)
    await carry(session, signed)
  }
  dropSigned({ folder, agency })
}

const outboxOf = (session: LedgerSession): string => join(session.dataDir, 'outbox')

async function publishRows(parameters: {
  readonly session: LedgerSession
  readonly agency: string
  readonly rows: readonly UnsealedRow[]
  readonly values: Options
}): Promise<number> {
  const { session, agency, rows, values } = parameters
  const { client, ledger } = session
  const state = await readContract(client, {
    address: ledger.contract,
    abi: ledgerAbi,
    functionName: 'agencyState',
    args: [agency],
  })
  if (!state.registered) {
    console.error(
      `No agency "${agency}" is registered on this ledger. On a development ledger: counterfoil register ${agency} --name NAME`,
    )
    return 1
  }
  await finishEarlier(session, agency)
  const { records, vault } = sealRows({ rows, agency })
  const history = await readAgencyHistory({ rpcUrl: session.rpcUrl, ledger, startBlock: session.startBlock, agency })
  const plan = planRecords({ records, history, values })
  if (plan === null) return 1
  if (plan.length === 0) {
    console.log('Nothing in this file is new.')
    return 0
  }

  const now = Number((await getBlock(client)).timestamp) * 1000
  const prepared = preparePublication({
    agency,
    agencyName: state.name,
    sequence: Number(state.sequence) + 1,
    previousHead: state.head,
    period: values.period ?? periodOf(plan),
    records: plan,
    deadline: new Date(Math.max(now, Date.now()) + 7 * 86_400_000),
  })
  showStatement(prepared)
  if (values['dry-run']) return 0
  if (vault)
    console.log(
      `Sealed ${vault.openings.length} names. What opens them: ${keepVault(session.dataDir, prepared, vault)}`,
    )
  return signAndCarry({ session, prepared, officialsFile: values.officials ?? officialsPath(session.dataDir, agency) })
}

/** What is to be published of the rows; null when a row cannot be, which has then been said. */
function planRecords(parameters: {
  readonly records: readonly SpendingRecord[]
  readonly history: AgencyHistory
  readonly values: Options
}): PlannedRecord[] | null {
  const { records, history, values } = parameters
  const reason = { reason: values.correct ?? 'other', ...(values.words !== undefined && { words: values.words }) }
  const planned: PlannedRecord[] = []
  const counts = { new: 0, unchanged: 0, changed: 0, blocked: 0 }
  for (const record of records) {
    const plan = planRecord({ record, history, reason })
    counts[plan.kind] += 1
    if (plan.kind === 'new' || (plan.kind === 'changed' && values.correct !== undefined)) planned.push(plan.planned)
    else if (plan.kind === 'blocked') console.error(`${plan.problem} ${plan.mend}`)
  }
  console.log(
    `${counts.new} new, ${counts.unchanged} on the ledger already, ${counts.changed} changed, ${counts.blocked} that cannot be published.`,
  )
  if (counts.changed > 0 && values.correct === undefined) {
    console.log(
      `The changed rows are left as they stand. To publish them as corrections, say why: --correct ${AMENDMENT_REASONS.join('|')}`,
    )
  }
  return counts.blocked > 0 ? null : planned
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

function showStatement({ publication, parts }: PreparedPublication): void {
  console.log(`\nPublication ${publication.sequence} of ${publication.agencyName}, period ${publication.period}`)
  console.log(`  ${publication.records} records in ${parts.length} ${parts.length === 1 ? 'part' : 'parts'}`)
  for (const { stage, currency, sum } of publication.totals) console.log(`  ${stage.padEnd(20)} ${currency} ${sum}`)
  console.log(`  root ${publication.partsRoot}, to be carried by ${publication.deadline}\n`)
}

function keepVault(dataDir: string, { publication }: PreparedPublication, vault: SealVault): string {
  const path = join(dataDir, 'vaults', `${publication.agency}-${publication.sequence}-${Date.now()}.json`)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, `${JSON.stringify(vault, null, 1)}\n`, { mode: 0o600, flag: 'wx' })
  return path
}

async function signAndCarry(parameters: {
  readonly session: LedgerSession
  readonly prepared: PreparedPublication
  readonly officialsFile: string
}): Promise<number> {
  const { session, prepared, officialsFile } = parameters
  const { ledger } = session
  const officials = readOfficials(officialsFile)
  const [preparer, approver] = await Promise.all([
    signPublication({ publication: prepared.publication, ledger, official: officials.preparer.account }),
    signPublication({ publication: prepared.publication, ledger, official: officials.approver.account }),
  ])
  console.log(`Signed by ${officials.preparer.post} and ${officials.approver.post}.`)

  const signed = { ...prepared, preparer, approver }
  const folder = outboxOf(session)
  keepSigned({ folder, signed })
  await carry(session, signed)
  const { agency, sequence, records } = prepared.publication
  dropSigned({ folder, agency })
  console.log(`Published and final: ${agency}-${sequence}-1 to ${agency}-${sequence}-${records}.`)
  return 0
}

/** Carries all parts and waits until the last is final. */
async function carry(session: LedgerSession, signed: SignedPublication): Promise<void> {
  let lastBlock = 0n
  await submitPublication({
    client: session.client,
    ledger: session.ledger,
    carrier: DEVELOPMENT_REGISTRAR,
    signed,
    onState: (state) => {
      if (state.state !== 'included') return
      lastBlock = state.blockNumber
      console.log(
        `  part ${state.part} of ${signed.parts.length} is in block ${state.blockNumber} (${state.gasUsed} gas)`,
      )
    },
  })
  await untilFinal(session, lastBlock)
}

async function untilFinal({ client }: LedgerSession, block: bigint): Promise<void> {
  for (let waited = 0; waited < 600; waited += 1) {
    const finalized = await getBlock(client, { blockTag: 'finalized' }).catch(() => null)
    if (finalized && (finalized.number ?? 0n) >= block) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`Block ${block} is not final after five minutes; it is included, and will become final or be undone.`)
}
