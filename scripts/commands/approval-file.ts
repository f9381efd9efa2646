import { readFileSync } from 'node:fs'
import type { Approval } from '@/lib/publishing/sign-publication'
import { UsageError } from './file-options'

export type Office = 'preparer' | 'approver'

/** One official's signature, as it goes from their machine to whoever carries the publication. It gives no power to change it. */
export type ApprovalFile = Approval & {
  readonly format: 'counterfoil-approval-1'
  readonly as: Office
  /** Of the publication that was signed. */
  readonly digest: `0x${string}`
}

/** The two approvals of one publication, one of each office. Errors: UsageError. */
export function readApprovals(
  paths: readonly string[],
  digest: `0x${string}`,
): { readonly [Name in Office]: Approval } {
  const files = paths.map((path) => ({ path, ...readApproval(path) }))
  for (const { path, digest: signed } of files) {
    if (signed !== digest)
      throw new UsageError(`${path} approves another publication: ${signed}; this one is ${digest}.`)
  }
  const of = (office: Office): Approval => {
    const [approval, ...more] = files.filter((file) => file.as === office)
    if (!approval || more.length > 0) throw new UsageError(`Give one approval as ${office}: --approval FILE.`)
    return { keyId: approval.keyId, signature: approval.signature }
  }
  return { preparer: of('preparer'), approver: of('approver') }
}

function readApproval(path: string): ApprovalFile {
  let given: Partial<ApprovalFile> | null
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`The approval ${path} cannot be read: ${(error as Error).message}`)
  }
  const { format, as: office, digest = '', keyId = '', signature = '' } = given ?? {}
  const isWhole =
    format === 'counterfoil-approval-1' &&
    (office === 'preparer' || office === 'approver') &&
    [digest, keyId].every((hash) => /^0x[0-9a-f]{64}$/.test(hash)) &&
    /^0x([0-9a-f]{2})+$/.test(signature)
  if (!isWhole) throw new UsageError(`${path} is not an approval.`)
  return given as ApprovalFile
}
