import type { Preparation } from '@/lib/publishing/preparation'
import type { UnsealedFile } from '@/lib/publishing/seal-vault'
import type { LedgerSession } from '../ledger-session'
import { readApprovals } from './approval-file'
import { carrySigned } from './carry-publication'
import { UsageError } from './file-options'
import { keepVault } from './keep-vault'
import { recheckStatement, statementText } from './recheck-statement'

/** Carries what two officials have signed on their own machines; whoever carries it comes to the same statement first. */
export async function carryApproved(parameters: {
  readonly session: LedgerSession
  readonly agency: string
  readonly file: UnsealedFile
  readonly preparation: Preparation
  readonly approvals: readonly string[]
}): Promise<number> {
  const { session, agency, file, preparation, approvals } = parameters
  const { statement } = preparation
  if (statement === null || preparation.agency !== agency)
    throw new UsageError(`The preparation holds nothing of "${agency}" to be signed.`)
  const recomputed = await recheckStatement({ file, preparation, statement, session })
  console.log(statementText(recomputed, session.ledger).join('\n'))
  if (recomputed.differences.length > 0) return 1
  const signed = { ...recomputed.prepared, ...readApprovals(approvals, recomputed.digest) }
  const { prepared, plan, vault } = recomputed
  const published = plan.planned.map(({ record }) => record)
  if (vault) keepVault({ dataDir: session.dataDir, prepared, vault, published })
  await carrySigned(session, signed)
  const { sequence, records } = signed.publication
  console.log(`Published and final: ${agency}-${sequence}-1 to ${agency}-${sequence}-${records}.`)
  return 0
}
