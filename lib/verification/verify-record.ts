import { formatRecordId, parseRecordId } from '../domain/record-id'
import { state } from '../messages/statement'
import { type Hex, parseHex } from './bytes'
import type { RecordPointers, VerificationLimits } from './context'
import { createNodeClient, type LedgerNode, type Traffic } from './ledger-node'
import { agreeOnBlock, type NodeAgreement } from './node-agreement'
import type { VerificationReport } from './report'
import { runChecks, type VerificationProgress } from './run-checks'
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

export const DEFAULT_LIMITS: VerificationLimits = { maxParts: 128, maxAgencyBatches: 128 }

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
  parameters.onProgress?.({ step: state('step-nodes'), finished: [] })
  const atLeast = parameters.pointers?.blockNumber ?? 0
  const question = { clients, chainId: parameters.chainId, atLeast }
  const run = (agreed: NodeAgreement, isFinal = false) =>
    runChecks({
      id,
      chainId: parameters.chainId,
      contract: parameters.contract,
      pointers: parameters.pointers ?? {},
      limits: { ...DEFAULT_LIMITS, ...parameters.limits },
      shown: parameters.shown ?? {},
      agreement: agreed,
      isFinal,
      onProgress: parameters.onProgress,
    })
  let agreement = await agreeOnBlock(question)
  let outcome = await run(agreement)
  if (outcome.mayBeNewer && agreement.final) {
    // Nobody said in which block the record stands, or what the page says of it, and the final ones do not hold it: it may be provisional.
    const newest = await agreeOnBlock({ ...question, newest: true })
    const again = await run(newest, outcome.isFinal)
    if (!outcome.isFinal || again.checks.every(({ outcome: one }) => one !== 'differs')) {
      agreement = newest
      outcome = again
    }
  }
  return {
    id: formatRecordId(id),
    chainId: parameters.chainId,
    contract: parameters.contract,
    verdict: toVerdict({
      checks: outcome.checks,
      nodes: agreement.statements,
      recordedAtSeconds: outcome.recordedAtSeconds,
      remarks: outcome.remarks,
    }),
    checks: outcome.checks,
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
