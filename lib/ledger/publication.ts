import type { Hex } from 'viem'
import { concat, encodeAbiParameters, hashTypedData, keccak256, size, stringToHex } from 'viem/utils'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import { type AgencyCode, isAgencyCode } from '@/lib/domain/record-id'
import { fromHex, toHex } from '@/lib/record-format/hex'
import { merklePath, merkleRoot } from '@/lib/record-format/merkle-tree'

/** Change to the running total of one stage and currency; `sum` is plain decimal text, never zero. As the contract's struct. */
export type Total = { readonly stage: string; readonly currency: string; readonly sum: string }

/** One period of one agency, as two officials sign it. Integers are bigint, as viem passes them to the contract. */
export type Publication = {
  readonly format: bigint
  readonly agency: AgencyCode
  readonly agencyName: string
  readonly sequence: bigint
  readonly previousHead: Hex
  readonly period: string
  readonly records: bigint
  readonly parts: bigint
  readonly partsRoot: Hex
  readonly totals: readonly Total[]
  readonly deadline: string
}

/** One part of a publication: what one transaction carries, proved under `partsRoot`. `number` counts from 1. */
export type Part = {
  readonly number: bigint
  readonly records: bigint
  readonly recordsRoot: Hex
  readonly payloadHash: Hex
  readonly totals: readonly Total[]
}

const TOTAL = [
  { name: 'stage', type: 'string' },
  { name: 'currency', type: 'string' },
  { name: 'sum', type: 'string' },
] as const

const PUBLICATION = [
  { name: 'format', type: 'uint256' },
  { name: 'agency', type: 'string' },
  { name: 'agencyName', type: 'string' },
  { name: 'sequence', type: 'uint256' },
  { name: 'previousHead', type: 'bytes32' },
  { name: 'period', type: 'string' },
  { name: 'records', type: 'uint256' },
  { name: 'parts', type: 'uint256' },
  { name: 'partsRoot', type: 'bytes32' },
  { name: 'totals', type: 'Total[]' },
  { name: 'deadline', type: 'string' },
] as const

export type LedgerAddress = { readonly chainId: number; readonly contract: Hex }

/** The EIP-712 domain of a ledger: binds a signature to one contract on one chain. */
export const ledgerDomain = ({ chainId, contract }: LedgerAddress) =>
  ({ name: 'Counterfoil', version: '1', chainId, verifyingContract: contract }) as const

/** What a wallet shows and signs for a publication (EIP-712). Pass it to signTypedData as it is. */
export const publicationTypedData = ({
  publication,
  ...ledger
}: LedgerAddress & { readonly publication: Publication }) =>
  ({
    domain: ledgerDomain(ledger),
    types: { Publication: PUBLICATION, Total: TOTAL },
    primaryType: 'Publication',
    message: publication,
  }) as const

/** The digest that both officials sign: EIP-712 over {@link publicationTypedData}. */
export const publicationDigest = (parameters: LedgerAddress & { readonly publication: Publication }): Hex =>
  hashTypedData(publicationTypedData(parameters))

const STAGE_BYTES = 29

/** Key of a running total: the stage, zero-padded to 29 bytes, then the currency. RangeError where either has no place in it. */
export function totalKey(stage: string, currency: string): Hex {
  if (!/^[a-z](?:[a-z-]{0,26}[a-z])?$/.test(stage)) throw new RangeError(`"${stage}" cannot be a stage.`)
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`"${currency}" cannot be a currency.`)
  return concat([stringToHex(stage, { size: STAGE_BYTES }), stringToHex(currency)])
}

/** Hash of totals in their order: H of key and units (10^-18, int256) of each; of none, H(""). */
export function totalsHash(totals: readonly Total[]): Hex {
  return keccak256(
    concat(
      totals.map(({ stage, currency, sum }) =>
        encodeAbiParameters(
          [{ type: 'bytes32' }, { type: 'int256' }],
          [totalKey(stage, currency), parseLedgerSum(sum)],
        ),
      ),
    ),
  )
}

/** Hash of a part: H(0x02 ‖ number, records, recordsRoot, payloadHash, totalsHash). */
export function partHash({ number, records, recordsRoot, payloadHash, totals }: Part): Hex {
  const encoded = encodeAbiParameters(
    [{ type: 'uint256' }, { type: 'uint256' }, { type: 'bytes32' }, { type: 'bytes32' }, { type: 'bytes32' }],
    [number, records, recordsRoot, payloadHash, totalsHash(totals)],
  )
  return keccak256(concat(['0x02', encoded]))
}

/** Root over the parts' hashes, in order of part number: the `partsRoot` that is signed. */
export const partsRoot = (parts: readonly Part[]): Hex =>
  toHex(merkleRoot(parts.map((part) => fromHex(partHash(part)))))

/** Siblings of the hash of part `number` (from 1) under {@link partsRoot}, from the leaf up: the contract's `path`. */
export const partPath = (parts: readonly Part[], number: number): Hex[] =>
  merklePath(
    parts.map((part) => fromHex(partHash(part))),
    number - 1,
  ).map(toHex)

/** Hash of both signatures: H of the hash of each, the preparer's first. */
export const signaturesHash = ({
  preparerSignature,
  approverSignature,
}: {
  readonly preparerSignature: Hex
  readonly approverSignature: Hex
}): Hex =>
  keccak256(
    encodeAbiParameters(
      [{ type: 'bytes32' }, { type: 'bytes32' }],
      [keccak256(preparerSignature), keccak256(approverSignature)],
    ),
  )

/** Everything a batch's hash is made of. `blockTimestamp` is that of its block, in seconds. */
export type BatchFacts = {
  readonly number: bigint
  readonly publicationDigest: Hex
  /** Binds the part's number, count, root, payload and totals. */
  readonly partHash: Hex
  readonly preparerKey: Hex
  readonly approverKey: Hex
  readonly signaturesHash: Hex
  readonly blockTimestamp: bigint
}

/** Hash of a batch, as the contract stores it under its number. */
export const batchHash = (batch: BatchFacts): Hex =>
  keccak256(
    encodeAbiParameters(
      [
        { type: 'uint256' },
        { type: 'bytes32' },
        { type: 'bytes32' },
        { type: 'bytes32' },
        { type: 'bytes32' },
        { type: 'bytes32' },
        { type: 'uint256' },
      ],
      [
        batch.number,
        batch.publicationDigest,
        batch.partHash,
        batch.preparerKey,
        batch.approverKey,
        batch.signaturesHash,
        batch.blockTimestamp,
      ],
    ),
  )

/** A head before any batch, the ledger's or an agency's. */
export const FIRST_HEAD: Hex = `0x${'00'.repeat(32)}`

/** The running head after one more batch: H(head ‖ batchHash). */
export const nextHead = (head: Hex, hash: Hex): Hex => keccak256(concat([head, hash]))

/** Id of a key: the hash of its ERC-7913 signer (20 bytes of a wallet, or verifier ‖ key). RangeError on anything shorter. */
export function keyId(signer: Hex): Hex {
  if (size(signer) < 20) throw new RangeError(`${signer} is not an ERC-7913 signer.`)
  return keccak256(signer)
}

/** An agency's code as the contract's events index it: its bytes, zero-padded to 32. RangeError where it is not a code. */
export function agencyKey(code: AgencyCode): Hex {
  if (!isAgencyCode(code)) throw new RangeError(`"${code}" is not an agency's code.`)
  return stringToHex(code, { size: 32 })
}

/** A change to a total: `units` of 10^-18, negative where it takes away. */
export type TotalChange = { readonly stage: string; readonly currency: string; readonly units: bigint }

/** Changes summed by stage and currency, sorted by both as officials sign them; sums of zero are left out. */
export function sumTotals(changes: Iterable<TotalChange>): Total[] {
  const sums = new Map<string, { stage: string; currency: string; units: bigint }>()
  for (const { stage, currency, units } of changes) {
    const key = `${stage} ${currency}`
    const sum = sums.get(key)
    if (sum) sum.units += units
    else sums.set(key, { stage, currency, units })
  }
  return [...sums.values()]
    .filter(({ units }) => units !== 0n)
    .sort((a, b) => compareText(a.stage, b.stage) || compareText(a.currency, b.currency))
    .map(({ stage, currency, units }) => ({ stage, currency, sum: serialiseLedgerUnits(units) }))
}

// Code units, as the contract compares bytes: a locale's order would differ from one machine to the next.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
