import type { Hex } from 'viem'
import { stringToHex } from 'viem/utils'
import { parseAmount } from '@/lib/domain/amount'
import { DATE_BASES, PARTY_TYPES, type Party, type SpendingRecord } from '@/lib/domain/record'
import { STAGES } from '@/lib/domain/stage'
import { serialiseCanonicalJson } from '@/lib/record-format/canonical-json'

/** The struct of `bench/contracts/TypedRecord.sol`. Closed sets count from 1; 0 is absent. */
export type TypedRecord = {
  readonly stage: number
  readonly date: number
  readonly dateBasis: number
  readonly amount: bigint
  readonly scale: number
  readonly currency: Hex
  readonly payerType: number
  readonly payeeType: number
  readonly row: number
  readonly ref: string
  readonly part: string
  readonly payer: string
  readonly payee: string
  readonly title: string
  readonly rest: string
}

/** Its members as ABI parameters, in order: for an attestation's schema and data. */
export const TYPED_RECORD = [
  { name: 'stage', type: 'uint8' },
  { name: 'date', type: 'uint32' },
  { name: 'dateBasis', type: 'uint8' },
  { name: 'amount', type: 'int128' },
  { name: 'scale', type: 'uint8' },
  { name: 'currency', type: 'bytes3' },
  { name: 'payerType', type: 'uint8' },
  { name: 'payeeType', type: 'uint8' },
  { name: 'row', type: 'uint32' },
  { name: 'ref', type: 'string' },
  { name: 'part', type: 'string' },
  { name: 'payer', type: 'string' },
  { name: 'payee', type: 'string' },
  { name: 'title', type: 'string' },
  { name: 'rest', type: 'string' },
] as const

const numberIn = (set: readonly string[], member: string | undefined): number =>
  member === undefined ? 0 : set.indexOf(member) + 1

/** What of a party has no field: all but its type and name. */
function restOf(party: Party | undefined): Omit<Party, 'type' | 'name'> | undefined {
  if (party === undefined) return undefined
  const { type: _type, name: _name, ...rest } = party
  return Object.keys(rest).length > 0 ? rest : undefined
}

/**
 * Spreads a record over fixed fields, as an application without compressed batches would. What the records of a file share
 * about their source is left out (it is said once); everything without a field stands in `rest`, so that nothing is lost.
 */
export function toTypedRecord(record: SpendingRecord): TypedRecord {
  const { ref, part, stage, date, dateBasis, amount, currency, payer, payee, title, source, ...others } = record
  const money = amount !== undefined && currency !== undefined ? parseAmount(amount, currency) : null
  if (money !== null && !money.ok) throw new RangeError(`"${amount} ${currency}" is no amount of format 1.`)
  const languages = Object.entries(title ?? {})
  const [only] = languages
  const isPlainTitle = languages.length === 1 && (only?.[0] === 'en' || only?.[0] === 'und')
  const [payerRest, payeeRest] = [restOf(payer), restOf(payee)]
  const rest = {
    ...others,
    ...(title !== undefined && !isPlainTitle && { title }),
    ...(payerRest && { payer: payerRest }),
    ...(payeeRest && { payee: payeeRest }),
    ...(source?.element !== undefined && { element: source.element }),
  }
  return {
    stage: numberIn(STAGES, stage),
    date: date === undefined ? 0 : Number(date.replaceAll('-', '')),
    dateBasis: numberIn(DATE_BASES, dateBasis),
    amount: money?.value.units ?? 0n,
    scale: money?.value.scale ?? 0,
    currency: currency === undefined ? '0x000000' : stringToHex(currency),
    payerType: numberIn(PARTY_TYPES, payer?.type),
    payeeType: numberIn(PARTY_TYPES, payee?.type),
    row: source?.row ?? 0,
    ref,
    part: part ?? '',
    payer: payer?.name ?? '',
    payee: payee?.name ?? '',
    title: isPlainTitle ? only![1] : '',
    rest: Object.keys(rest).length > 0 ? serialiseCanonicalJson(rest) : '',
  }
}
