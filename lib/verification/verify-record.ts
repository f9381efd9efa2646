import { formatRecordId, parseRecordId, type RecordId } from '../domain/record-id'
import { ledgerStorage } from '../ledger/contract.generated'
import { type Hex, parseHex, toAgencyTopic, toBigInt, toHex, toWord } from './bytes'
import { checkAgency } from './check-agency'
import { checkIncluded } from './check-included'
import { checkRecorded } from './check-recorded'
import { checkSigned, type ProvedKey } from './check-signed'
import type { CheckContext, RecordPointers, VerificationLimits } from './context'
import { type Fault, firstThatHolds, MissingEvidence } from './faults'
import { findLine } from './find-line'
import { decodeKeyGrantedEvent, KEY_GRANTED_TOPIC } from './ledger-events'
import { createNodeClient, type LedgerNode, type NodeClient, type Traffic } from './ledger-node'
import { mappingSlot } from './ledger-slots'
import { agreeOnBlock, type NodeAgreement } from './node-agreement'
import { proveSlots } from './prove-slots'
import { readLogs } from './read-logs'
import { type BatchEvidence, type PublicationEvidence, readPublication } from './read-publication'
import { CHECKS, type CheckName, type CheckResult, type VerificationReport } from './report'
import type { ShownRecord } from './shown-record'
import { toVerdict } from './verdict'

export type VerifyRecordParameters = {
  readonly id: string
  readonly nodes: readonly LedgerNode[]
  readonly contract: Hex
  readonly chainId: number
  readonly pointers?: RecordPointers
  /** What the page shows; empty when nothing is shown, as on the command line. */
  readonly shown?: ShownRecord
  readonly onProgress?: (progress: VerificationProgress) => void
  readonly limits?: Partial<VerificationLimits>
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
}

/** `step` says in words what is being done; `finished` are the checks that are decided. */
export type VerificationProgress = { readonly step: string; readonly finished: readonly CheckResult[] }

export const DEFAULT_LIMITS: VerificationLimits = { maxParts: 16, maxAgencyBatches: 100 }

/**
 * Checks one record against ledger nodes, from bytes up, without the site's help.
 *
 * Shape: a report with six checks in the order of CHECKS. A node that fails or lies is named in it, and then no check that rests on it agrees.
 * Errors: RangeError where `id` or `contract` is malformed; nothing that a node does makes it throw.
 */
export async function verifyRecord(parameters: VerifyRecordParameters): Promise<VerificationReport> {
  const started = performance.now()
  const id = parseRecordId(parameters.id)
  if (id === null) throw new RangeError(`"${parameters.id}" is not a record id.`)
  if (parseHex(parameters.contract)?.length !== 20)
    throw new RangeError(`"${parameters.contract}" is not a contract's address.`)

  const traffic: Traffic = { requests: 0, bytes: 0 }
  const clients = parameters.nodes.map((node) =>
    createNodeClient({
      node,
      traffic,
      ...(parameters.fetch ? { fetch: parameters.fetch } : {}),
      ...(parameters.timeoutMs ? { timeoutMs: parameters.timeoutMs } : {}),
    }),
  )
  const finished: CheckResult[] = []
  const tell = (step: string) => parameters.onProgress?.({ step, finished: [...finished] })

  tell('Asking the nodes for their newest common block')
  const agreement = await agreeOnBlock({
    clients,
    chainId: parameters.chainId,
    atLeast: parameters.pointers?.blockNumber ?? 0,
  })
  const outcome = await runChecks({ ...parameters, id, agreement, finished, tell })

  return {
    id: formatRecordId(id),
    chainId: parameters.chainId,
    contract: parameters.contract,
    verdict: toVerdict({ checks: finished, nodes: agreement.statements, recordedAtSeconds: outcome.recordedAtSeconds }),
    checks: finished,
    nodes: agreement.statements,
    block: agreement.header && {
      number: agreement.header.number,
      hash: agreement.header.hash,
      timestampSeconds: agreement.header.timestampSeconds,
      final: agreement.final,
    },
    record: outcome.record,
    line: outcome.line,
    fingerprint: outcome.fingerprint,
    requests: traffic.requests,
    bytes: traffic.bytes,
    milliseconds: Math.round(performance.now() - started),
  }
}

type Outcome = Pick<VerificationReport, 'record' | 'line' | 'fingerprint'> & {
  readonly recordedAtSeconds: number | null
}
const NOTHING: Outcome = { record: null, line: null, fingerprint: null, recordedAtSeconds: null }

async function runChecks(
  parameters: Omit<VerifyRecordParameters, 'id'> & {
    readonly id: RecordId
    readonly agreement: NodeAgreement
    readonly finished: CheckResult[]
    readonly tell: (step: string) => void
  },
): Promise<Outcome> {
  const { agreement, finished, tell } = parameters
  const add = (result: CheckResult) => {
    finished.push(result)
  }
  const { header } = agreement
  if (header === null) {
    const disagree = agreement.statements.some(({ outcome }) => outcome === 'differs')
    for (const check of CHECKS) add(notReached(check, agreement, check === 'included' && disagree))
    return NOTHING
  }
  const context: CheckContext = {
    id: parameters.id,
    chainId: parameters.chainId,
    contract: parameters.contract,
    agencyTopic: toAgencyTopic(parameters.id.agency),
    header,
    clients: agreement.clients,
    pointers: parameters.pointers ?? {},
    limits: { ...DEFAULT_LIMITS, ...parameters.limits },
    shown: parameters.shown ?? {},
  }

  tell('Fetching the signed publication and its batch')
  const fetched = await firstThatHolds(context.clients, (client) => readPublication(context, client))
  const publication = fetched.answer
  if (publication === null) {
    for (const check of CHECKS) {
      if (check === 'included') add(checkIncluded({ context, agreement, batches: [], codeHash: null, faults: [] }))
      else add(notFound(check, fetched.faults))
    }
    return NOTHING
  }

  tell('Unpacking the batch and finding the record')
  const found = await findLine({
    agency: context.id.agency,
    row: context.id.row,
    publication,
    rowInBatchPointer: context.pointers.rowInBatch,
  })
  const recorded = checkRecorded({ context, publication, found, faults: fetched.faults })
  add(recorded.result)

  tell('Proving what the contract’s state holds')
  const batch = found?.batch ?? publication.batches[0]!
  const state = await proveState(context, publication, batch)
  add(checkIncluded({ context, agreement, batches: state.batches, codeHash: state.codeHash, faults: state.faults }))

  tell('Checking both signatures')
  add(await checkSignatures(context, publication, batch, state, fetched.client!))

  const agency = await checkAgency(context, tell)
  for (const result of agency.results) add(result)
  tell('Done')
  const isProved = state.batches.some(({ batch: one, proved }) => one === batch && proved !== null)
  return {
    record: recorded.record,
    line: recorded.line,
    fingerprint: recorded.fingerprint,
    recordedAtSeconds: isProved ? batch.timestampSeconds : null,
  }
}

type ProvedState = {
  readonly batches: readonly { readonly batch: BatchEvidence; readonly proved: bigint | null }[]
  readonly keys: { readonly preparer: ProvedKey | null; readonly approver: ProvedKey | null }
  readonly fate: bigint | null
  readonly disputed: bigint | null
  readonly codeHash: Hex | null
  readonly client: NodeClient | null
  readonly faults: readonly Fault[]
}

/** Proves every slot that the checks of one record rest on, in two questions: persons are known only after their keys. */
async function proveState(
  context: CheckContext,
  publication: PublicationEvidence,
  batch: BatchEvidence,
): Promise<ProvedState> {
  const { contract, header, agencyTopic } = context
  const upToOwn = publication.batches.slice(0, publication.batches.indexOf(batch) + 1)
  const keySlots = [batch.event.preparerKey, batch.event.approverKey].map((keyId) =>
    mappingSlot(ledgerStorage.key, agencyTopic, parseHex(keyId)!),
  )
  const slots = [
    mappingSlot(ledgerStorage.fate, agencyTopic, parseHex(batch.event.publicationDigest)!),
    mappingSlot(ledgerStorage.disputed, agencyTopic, toWord(context.id.sequence)),
    ...keySlots.flatMap((slot) => [slot, slot + 1n]),
    ...upToOwn.map(({ event }) => mappingSlot(ledgerStorage.batchHash, toWord(event.number))),
  ]
  const { answer, client, faults } = await firstThatHolds(context.clients, async (one) => {
    const first = await proveSlots({ client: one, contract, header, slots })
    const [fate, disputed, preparerPerson, preparerTerms, approverPerson, approverTerms, ...hashes] = first.values
    const persons = [preparerPerson!, approverPerson!]
    const confirmed = await proveSlots({
      client: one,
      contract,
      header,
      slots: persons.map((person) => mappingSlot(ledgerStorage.person, agencyTopic, toWord(person))),
    })
    const isConfirmed = (index: number) => ((confirmed.values[index] ?? 0n) & 0xffn) === 1n
    return {
      fate: fate!,
      disputed: disputed!,
      preparer: { person: preparerPerson!, terms: preparerTerms!, personConfirmed: isConfirmed(0) },
      approver: { person: approverPerson!, terms: approverTerms!, personConfirmed: isConfirmed(1) },
      hashes,
      codeHash: first.codeHash,
    }
  })
  return {
    batches: upToOwn.map((one, index) => ({ batch: one, proved: answer?.hashes[index] ?? null })),
    keys: { preparer: answer?.preparer ?? null, approver: answer?.approver ?? null },
    fate: answer?.fate ?? null,
    disputed: answer?.disputed ?? null,
    codeHash: answer?.codeHash ?? null,
    client,
    faults,
  }
}

async function checkSignatures(
  context: CheckContext,
  publication: PublicationEvidence,
  batch: BatchEvidence,
  state: ProvedState,
  client: NodeClient,
): Promise<CheckResult> {
  const faults: Fault[] = []
  const readSigner = async (keyId: Hex): Promise<Uint8Array> => {
    const { answer, faults: more } = await firstThatHolds([client], (one) => readKeySigner(context, one, keyId))
    faults.push(...more)
    return answer ?? new Uint8Array(0)
  }
  const isVerifier = async (address: Uint8Array): Promise<boolean> => {
    if (state.client === null) return false
    const { answer, faults: more } = await firstThatHolds([state.client], (one) =>
      proveSlots({
        client: one,
        contract: context.contract,
        header: context.header,
        slots: [mappingSlot(ledgerStorage.isVerifier, toWord(toBigInt(address)))],
      }),
    )
    faults.push(...more)
    return answer?.values[0] === 1n
  }
  return checkSigned({
    context,
    publication,
    batch,
    keys: state.keys,
    fate: state.fate,
    disputed: state.disputed,
    readSigner,
    isVerifier,
    faults,
  })
}

async function readKeySigner(context: CheckContext, client: NodeClient, keyId: Hex): Promise<Uint8Array> {
  const logs = await readLogs({
    client,
    contract: context.contract,
    fromBlock: context.pointers.firstBlock ?? 0,
    toBlock: context.header.number,
    topics: [KEY_GRANTED_TOPIC, toHex(context.agencyTopic), keyId],
  })
  const last = logs[logs.length - 1]
  if (last === undefined) throw new MissingEvidence(`serves no grant of the key ${keyId}`)
  return decodeKeyGrantedEvent(last, context.contract).signer
}

function notReached(check: CheckName, agreement: NodeAgreement, disagree: boolean): CheckResult {
  return {
    check,
    outcome: disagree ? 'differs' : 'not-compared',
    words: disagree
      ? 'The nodes contradict one another, or one of them served what does not hold.'
      : 'No node gave a block to check against.',
    compared: agreement.statements.map((statement) => ({
      what: `node ${statement.name}`,
      here: null,
      ledger: statement.words,
      outcome: disagree ? statement.outcome : 'not-compared',
    })),
    evidence: [],
  }
}

function notFound(check: CheckName, faults: readonly Fault[]): CheckResult {
  return {
    check,
    outcome: faults.some(({ outcome }) => outcome === 'differs') ? 'differs' : 'not-compared',
    words: 'No node served this publication.',
    compared: faults.map((fault) => ({
      what: `node ${fault.node}`,
      here: null,
      ledger: fault.words,
      outcome: fault.outcome,
    })),
    evidence: [],
  }
}
