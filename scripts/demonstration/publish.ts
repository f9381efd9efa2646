import { sha256 } from '@noble/hashes/sha2'
import { utf8ToBytes } from '@noble/hashes/utils'
import type { Client, LocalAccount } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { getBlock, readContract } from 'viem/actions'
import type { SpendingRecord } from '@/lib/domain/record'
import type { Stage } from '@/lib/domain/stage'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { keyRevocationTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, type LedgerAddress } from '@/lib/ledger/publication'
import { type PlannedRecord, planAmendment, planRecord } from '@/lib/publishing/plan-records'
import { preparePublication } from '@/lib/publishing/prepare-publication'
import { sealIndividual } from '@/lib/publishing/seal-individuals'
import { type LedgerCall, sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import {
  type AgencyOfficials,
  type OfficialKey,
  setUpAgency,
  signDescription,
  signGrant,
} from '@/lib/publishing/set-up-agency'
import { signPublication } from '@/lib/publishing/sign-publication'
import { submitPublication } from '@/lib/publishing/submit-publication'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { fingerprint } from '@/lib/record-format/fingerprint'
import { toHex } from '@/lib/record-format/hex'
import { AGENCIES, type DemonstrationAgency } from './agencies'
import { describeAgency } from './changes'
import { type AgencyChange, type DemonstrationRow, type DemonstrationStep, generateDemonstration } from './generate'

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
    const description = describeAgency(agency)
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
  const offices = new Map(AGENCIES.map((agency) => [agency.code, demonstrationOfficials(agency)]))
  for (const [index, step] of steps.entries()) {
    if (index % 20 === 0) log(`Publishing the demonstration records: ${index} of ${steps.length} publications …`)
    if (step.kind === 'dispute') {
      const sequence = sequenceOfPeriod.get(`${step.agency} ${step.period}`)!
      await markDispute({ ...parameters, step, sequence, guardian })
      continue
    }
    if (step.kind !== 'publication') {
      offices.set(step.agency, await makeChange({ ...parameters, step, officials: offices.get(step.agency)! }))
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
    const officials = offices.get(step.agency)!
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

/** Carries a change, unless the ledger has it, and gives the officials who sign from then on. */
async function makeChange(
  parameters: PublishDemonstrationParameters & { readonly step: AgencyChange; readonly officials: AgencyOfficials },
): Promise<AgencyOfficials> {
  const { client, ledger, registrar, guardian, setClock, step, officials } = parameters
  const { agency } = step
  const read = { address: ledger.contract, abi: ledgerAbi } as const
  const send = (carrier: LocalAccount, call: LedgerCall) => sendLedgerCall({ client, ledger, carrier, call })
  setClock(step.atSeconds)
  if (step.kind === 'description') {
    const state = await readContract(client, { ...read, functionName: 'agencyState', args: [agency] })
    const description = step.says
    if (state.descriptionVersion === 1n)
      await send(registrar, await signDescription({ agency, ledger, officials, description, version: 2n }))
    return officials
  }

  const { office: role, endedBy, reason } = step
  const leaving = officials[role]
  const official = officialKey(agency, `${role} 2`, leaving.post)
  const stateOf = ({ account }: OfficialKey) =>
    readContract(client, { ...read, functionName: 'key', args: [agency, keyId(account.address)] })
  if ((await stateOf(leaving)).revokedAt === 0n) {
    const revoked = keyId(leaving.account.address)
    if (endedBy === 'guardian')
      await send(guardian, { functionName: 'guardianRevokeKey', args: [agency, revoked, reason] })
    else await send(registrar, await signRevocation({ ledger, agency, revoked, reason, admin: officials.admins[0] }))
  }
  if ((await stateOf(official)).validFrom === 0n)
    await send(registrar, await signGrant({ agency, ledger, officials, official, role }))
  return { ...officials, [role]: official }
}

async function signRevocation(parameters: {
  readonly ledger: LedgerAddress
  readonly agency: string
  readonly revoked: `0x${string}`
  readonly reason: string
  readonly admin: OfficialKey
}): Promise<LedgerCall> {
  const { ledger, agency, revoked, reason, admin } = parameters
  const revocation = { agency, keyId: revoked, reason, deadline: '2099-12-31T23:59:59Z' }
  const signature = await admin.account.signTypedData(keyRevocationTypedData({ revocation, ...ledger }))
  return { functionName: 'revokeKey', args: [revocation, { keyId: keyId(admin.account.address), signature }] }
}

const digest = (text: string): Uint8Array => sha256(utf8ToBytes(`counterfoil demonstration: ${text}`))

/** Keys that anyone can compute, as everything about the demonstration is public. Never registered anywhere else. */
export function demonstrationOfficials(agency: DemonstrationAgency): AgencyOfficials {
  const [admin, deputy, preparer, approver] = agency.posts
  const official = (role: string, post: string) => officialKey(agency.code, role, post)
  return {
    admins: [official('admin', admin), official('deputy', deputy)],
    preparer: official('preparer', preparer),
    approver: official('approver', approver),
  }
}

const officialKey = (agency: string, role: string, post: string): OfficialKey => ({
  account: privateKeyToAccount(toHex(digest(`key ${agency} ${role}`))),
  person: toHex(digest(`person ${agency} ${role}`)),
  post,
})
