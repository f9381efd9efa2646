import { sha256 } from '@noble/hashes/sha2'
import { utf8ToBytes } from '@noble/hashes/utils'
import type { Client, LocalAccount } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { getBlock, readContract } from 'viem/actions'
import type { SpendingRecord } from '@/lib/domain/record'
import type { Stage } from '@/lib/domain/stage'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import type { LedgerAddress } from '@/lib/ledger/publication'
import { type PlannedRecord, planAmendment, planRecord } from '@/lib/publishing/plan-records'
import { preparePublication } from '@/lib/publishing/prepare-publication'
import { sealIndividual } from '@/lib/publishing/seal-individuals'
import { sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import { type AgencyOfficials, type OfficialKey, setUpAgency } from '@/lib/publishing/set-up-agency'
import { signPublication } from '@/lib/publishing/sign-publication'
import { submitPublication } from '@/lib/publishing/submit-publication'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { fingerprint } from '@/lib/record-format/fingerprint'
import { toHex } from '@/lib/record-format/hex'
import { AGENCIES, type DemonstrationAgency } from './agencies'
import { type DemonstrationRow, type DemonstrationStep, generateDemonstration } from './generate'

export type PublishDemonstrationParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  readonly registrar: LocalAccount
  readonly guardian: LocalAccount
  /** Gives the blocks of the next transactions this time: the demonstration is published in its own past. */
  readonly setClock: (seconds: number) => void
  readonly log: (line: string) => void
}

/** The time of the first block: before the demonstration's first publication. */
export const DEMONSTRATION_GENESIS_SECONDS = Date.UTC(2022, 8, 1) / 1000

/** Records that stand, by agency and reference: what later rows amend. */
type Standing = {
  readonly fingerprint: `0x${string}`
  readonly stage: Stage
  readonly amount: string
  readonly currency: string
}

/**
 * Publishes the demonstration through the same road as everything else: prepared, signed by two officials, carried part by part.
 *
 * Safe to call again after any interruption: what the ledger has is not published twice.
 */
export async function publishDemonstration(parameters: PublishDemonstrationParameters): Promise<void> {
  const { client, ledger, registrar, guardian, setClock, log } = parameters
  for (const agency of AGENCIES) {
    const officials = demonstrationOfficials(agency)
    const description = descriptionOf(agency)
    await setUpAgency({
      client,
      ledger,
      registrar,
      carrier: registrar,
      agency: agency.code,
      agencyName: agency.name,
      officials,
      description,
    })
  }

  const steps = generateDemonstration()
  if (await isPublished(parameters, steps)) return
  const standing = new Map<string, Standing>()
  const sequences = new Map<string, number>()
  const sequenceOfPeriod = new Map<string, number>()
  for (const [index, step] of steps.entries()) {
    if (index % 20 === 0) log(`Publishing the demonstration records: ${index} of ${steps.length} publications …`)
    if (step.kind === 'dispute') {
      const sequence = sequenceOfPeriod.get(`${step.agency} ${step.period}`)!
      await markDispute({ ...parameters, step, sequence, guardian })
      continue
    }
    const sequence = (sequences.get(step.agency) ?? 0) + 1
    sequences.set(step.agency, sequence)
    sequenceOfPeriod.set(`${step.agency} ${step.period}`, sequence)
    const records = step.rows.map((row) => planRow({ row, agency: step.agency, standing }))
    const state = await readContract(client, {
      address: ledger.contract,
      abi: ledgerAbi,
      functionName: 'agencyState',
      args: [step.agency],
    })
    if (Number(state.sequence) >= sequence) continue

    const agency = AGENCIES.find(({ code }) => code === step.agency)!
    const officials = demonstrationOfficials(agency)
    const prepared = preparePublication({
      agency: agency.code,
      agencyName: agency.name,
      sequence,
      previousHead: state.head,
      period: step.period,
      records,
      // The ledger may already be past the demonstration's own time, when something else was published first.
      deadline: new Date((Math.max(step.atSeconds, Number((await getBlock(client)).timestamp)) + 7 * 86_400) * 1000),
    })
    const [preparer, approver] = await Promise.all([
      signPublication({ publication: prepared.publication, ledger, official: officials.preparer.account }),
      signPublication({ publication: prepared.publication, ledger, official: officials.approver.account }),
    ])
    setClock(step.atSeconds)
    await submitPublication({ client, ledger, carrier: registrar, signed: { ...prepared, preparer, approver } })
  }
}

/** Whether the ledger has the last publication of every agency, and so all of them. */
async function isPublished(
  { client, ledger }: PublishDemonstrationParameters,
  steps: readonly DemonstrationStep[],
): Promise<boolean> {
  for (const { code } of AGENCIES) {
    const publications = steps.filter((step) => step.kind === 'publication' && step.agency === code)
    const args = [code] as const
    const state = await readContract(client, {
      address: ledger.contract,
      abi: ledgerAbi,
      functionName: 'agencyState',
      args,
    })
    if (Number(state.sequence) < publications.length) return false
  }
  return true
}

function planRow(parameters: {
  readonly row: DemonstrationRow
  readonly agency: string
  readonly standing: Map<string, Standing>
}): PlannedRecord {
  const { row, agency, standing } = parameters
  const key = `${agency} ${row.record.ref}`
  const before = row.amends && standing.get(key)
  const record = row.individual ? seal(row.record, agency) : row.record
  const planned = before ? planAmendment({ record: amend(record, row, before), replaced: before }) : planNew(record)
  const { stage, amount, currency } = planned.record
  if (amount === undefined || currency === undefined) standing.delete(key)
  else
    standing.set(key, {
      fingerprint: fingerprint({ agency, line: encodeRecordLine(planned.record) }),
      stage,
      amount,
      currency,
    })
  return planned
}

function amend(record: SpendingRecord, row: DemonstrationRow, before: Standing): SpendingRecord {
  const { kind, reason, words } = row.amends!
  return { ...record, amends: { kind, fingerprint: before.fingerprint, reason, ...(words !== undefined && { words }) } }
}

function planNew(record: SpendingRecord): PlannedRecord {
  const plan = planRecord({ record, history: new Map(), reason: { reason: 'other' } })
  if (plan.kind !== 'new') throw new Error('A record without history is new.')
  return plan.planned
}

/** Seals with keys that anyone can compute: these persons are invented, and the demonstration must be the same everywhere. */
const seal = (record: SpendingRecord, agency: string): SpendingRecord =>
  sealIndividual({ record, agency, newKey: () => digest(`seal ${agency} ${record.ref}`) }).record

async function markDispute(
  parameters: PublishDemonstrationParameters & {
    readonly step: Extract<DemonstrationStep, { kind: 'dispute' }>
    readonly sequence: number
  },
): Promise<void> {
  const { client, ledger, guardian, setClock, step, sequence } = parameters
  const disputed = await readContract(client, {
    address: ledger.contract,
    abi: ledgerAbi,
    functionName: 'isDisputed',
    args: [step.agency, BigInt(sequence)],
  })
  if (disputed) return
  setClock(step.atSeconds)
  const call = { functionName: 'markDispute', args: [step.agency, BigInt(sequence), true, step.reason] }
  await sendLedgerCall({ client, ledger, carrier: guardian, call })
}

const digest = (text: string): Uint8Array => sha256(utf8ToBytes(`counterfoil demonstration: ${text}`))

/** Keys that anyone can compute, as everything about the demonstration is public. Never registered anywhere else. */
export function demonstrationOfficials(agency: DemonstrationAgency): AgencyOfficials {
  const [admin, deputy, preparer, approver] = agency.posts
  const official = (role: string, post: string): OfficialKey => ({
    account: privateKeyToAccount(toHex(digest(`key ${agency.code} ${role}`))),
    person: toHex(digest(`person ${agency.code} ${role}`)),
    post,
  })
  return {
    admins: [official('admin', admin), official('deputy', deputy)],
    preparer: official('preparer', preparer),
    approver: official('approver', approver),
  }
}

const descriptionOf = (agency: DemonstrationAgency) => ({
  names: agency.names,
  country: 'XA',
  domain: agency.contact.split('@')[1]!,
  contact: agency.contact,
  fiscalYearStart: '01-01',
  calendar: { every: agency.everyMonths === 1 ? 'month' : 'quarter', dueDays: 30 },
  licence: 'CC0-1.0',
})
