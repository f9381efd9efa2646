import { periodBounds } from '@/lib/domain/period'
import { isAgencyCode } from '@/lib/domain/record-id'
import type { Publication, Total } from '@/lib/ledger/publication'
import type { SigningStatement } from './preparation'

type Fields = Readonly<Record<string, unknown>>

/** Reads what is to be signed from the JSON of a preparation, field by field; null where any is not of its form. */
export function parseStatement(given: unknown): SigningStatement | null {
  const { ledger, startBlock, publication, correction = null, payloads } = fieldsOf(given)
  const { chainId, contract } = fieldsOf(ledger)
  const parsed = parsePublication(publication)
  const reason = correction === null ? null : parseCorrection(correction)
  if (!isCount(chainId) || !isHex(contract, 20) || !isCount(startBlock) || parsed === null || reason === undefined)
    return null
  if (!Array.isArray(payloads) || BigInt(payloads.length) !== parsed.parts) return null
  if (!payloads.every((payload) => typeof payload === 'string')) return null
  return {
    ledger: { chainId, contract },
    startBlock,
    publication: parsed,
    correction: reason,
    payloads: payloads.map((payload: string) => new Uint8Array(Buffer.from(payload, 'base64'))),
  }
}

function parsePublication(given: unknown): Publication | null {
  const { format, agency, agencyName, sequence, previousHead, period, records, parts, partsRoot, totals, deadline } =
    fieldsOf(given)
  if (typeof agency !== 'string' || !isAgencyCode(agency) || typeof agencyName !== 'string') return null
  if (typeof period !== 'string' || periodBounds(period) === null) return null
  if (typeof deadline !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(deadline)) return null
  if (Number.isNaN(Date.parse(deadline)) || !isHex(previousHead, 32) || !isHex(partsRoot, 32)) return null
  if (!Array.isArray(totals) || !totals.every(isTotal)) return null
  const counts = [format, sequence, records, parts]
  if (!counts.every((count) => typeof count === 'string' && /^\d{1,15}$/.test(count))) return null
  return {
    format: BigInt(format as string),
    agency,
    agencyName,
    sequence: BigInt(sequence as string),
    previousHead,
    period,
    records: BigInt(records as string),
    parts: BigInt(parts as string),
    partsRoot,
    totals: totals.map(({ stage, currency, sum }) => ({ stage, currency, sum })),
    deadline,
  }
}

/** Undefined where it is not a reason. */
function parseCorrection(given: unknown): SigningStatement['correction'] | undefined {
  const { reason, words } = fieldsOf(given)
  if (typeof reason !== 'string' || (words !== undefined && typeof words !== 'string')) return undefined
  return { reason, ...(words !== undefined && { words }) }
}

const fieldsOf = (given: unknown): Fields => (typeof given === 'object' && given !== null ? (given as Fields) : {})

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const isHex = (value: unknown, bytes: number): value is `0x${string}` =>
  typeof value === 'string' && value.length === 2 + 2 * bytes && /^0x[0-9a-fA-F]+$/.test(value)

const isTotal = (given: unknown): given is Total => {
  const { stage, currency, sum } = fieldsOf(given)
  return [stage, currency, sum].every((text) => typeof text === 'string')
}
