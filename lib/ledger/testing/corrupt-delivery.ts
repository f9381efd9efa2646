import type { LedgerCall } from '@/lib/publishing/send-ledger-call'
import type { Approval } from '@/lib/publishing/sign-publication'
import { type Hex, toHex } from '@/lib/record-format/hex'
import type { Part, Publication } from '../publication'

/** `hex` with one bit of it turned; which one, `pick` says. */
function turnBit(hex: Hex, pick: number): Hex {
  const bytes = Buffer.from(hex.slice(2), 'hex')
  const bit = pick % (bytes.length * 8)
  bytes[bit >> 3]! ^= 1 << (bit & 7)
  return toHex(bytes)
}

/** One part on its way to the ledger: with the first, the whole statement and both signatures. */
export type Delivery = {
  readonly opens: boolean
  readonly statement: Publication
  readonly approvals: readonly [Approval, Approval]
  readonly part: Part
  readonly path: readonly Hex[]
  readonly payload: Hex
}

/** The call that carries a part. */
export const callOf = ({ opens, statement, approvals, part, path, payload }: Delivery): LedgerCall =>
  opens
    ? { functionName: 'publish', args: [statement, ...approvals, part, path, payload] }
    : { functionName: 'publishPart', args: [statement.agency, part, path, payload] }

/** The delivery with one thing about it changed, and how the ledger must refuse each. */
export function corruptionsOf(delivery: Delivery, pick: number): readonly (readonly [Delivery, RegExp])[] {
  const { statement, approvals, part, path, payload } = delivery
  const withPart = (changed: Partial<Part>) => ({ ...delivery, part: { ...part, ...changed } })
  const { number, records, recordsRoot, payloadHash } = part
  const [preparer, approver] = approvals
  const ofSignature = ({ keyId, signature }: Approval) => ({ keyId, signature: turnBit(signature, pick) })
  const otherSums = part.totals.map(({ sum, ...total }) => ({
    ...total,
    sum: sum.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  }))
  const ofPart = [
    [withPart({ recordsRoot: turnBit(recordsRoot, pick) }), /^PartNotProved$/],
    [withPart({ payloadHash: turnBit(payloadHash, pick) }), /^WrongPayloadHash$/],
    [{ ...delivery, payload: turnBit(payload, pick) }, /^WrongPayloadHash$/],
    [withPart({ number: number ^ (1n << BigInt(pick % 16)) }), /^PartOutOfOrder$/],
    [
      withPart({ records: records ^ (1n << BigInt(pick % 16)) }),
      /^(?:PartNotProved|RecordsDoNotAddUp|RecordsOutOfBounds)$/,
    ],
    [{ ...delivery, path: [...path, recordsRoot] }, /^PartNotProved$/],
    ...path.flatMap((_, index) => [
      [{ ...delivery, path: path.with(index, turnBit(path[index]!, pick)) }, /^PartNotProved$/] as const,
      [{ ...delivery, path: path.toSpliced(index, 1) }, /^PartNotProved$/] as const,
    ]),
    ...(part.totals.length === 0
      ? []
      : [[withPart({ totals: part.totals.slice(1) }), /^(?:PartNotProved|TotalsDoNotAddUp)$/] as const]),
    ...otherSums.map(
      (total, index) =>
        [
          withPart({ totals: part.totals.with(index, total) }),
          /^(?:PartNotProved|TotalsDoNotAddUp|MalformedSum)$/,
        ] as const,
    ),
  ] as const
  if (!delivery.opens) return ofPart
  const withStatement = (changed: Partial<Publication>) => ({ ...delivery, statement: { ...statement, ...changed } })
  return [
    ...ofPart,
    [withStatement({ partsRoot: turnBit(statement.partsRoot, pick) }), /^InvalidSignature$/],
    [withStatement({ previousHead: turnBit(statement.previousHead, pick) }), /^WrongPreviousHead$/],
    [withStatement({ sequence: statement.sequence ^ (1n << BigInt(pick % 16)) }), /^WrongSequence$/],
    [withStatement({ period: '2023' }), /^InvalidSignature$/],
    [{ ...delivery, approvals: [ofSignature(preparer), approver] }, /^InvalidSignature$/],
    [{ ...delivery, approvals: [preparer, ofSignature(approver)] }, /^InvalidSignature$/],
    [{ ...delivery, approvals: [approver, preparer] }, /^KeyLacksRole$/],
  ]
}

/** The delivery with its part's whole sums written as `1.0` for `1`: another text of the same values. */
export function rewriteSums(delivery: Delivery): Delivery {
  const totals = delivery.part.totals.map(({ sum, ...total }) => ({
    ...total,
    sum: sum.includes('.') ? sum : `${sum}.0`,
  }))
  return { ...delivery, part: { ...delivery.part, totals } }
}
