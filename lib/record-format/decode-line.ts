import { accept, type Parsed, refuse } from '../domain/parsed'
import { periodBounds } from '../domain/period'
import type { SpendingRecord } from '../domain/record'
import { MAX_DEPTH, MAX_LINE_BYTES } from './bounds'
import { canonicalProblem } from './canonical-json'
import type { LineProblem } from './format-problem'
import { isPlainlyCanonical } from './is-plainly-canonical'
import { sealProblem } from './seal-marks'
import { validateRecord } from './validate-record.generated.js'

// ignoreBOM keeps a byte order mark in the text, where JSON.parse then refuses it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

/**
 * Reads one line of a payload, without its newline, as format 1.
 *
 * Refuses: more than 32 KiB, bytes that are not UTF-8, text that is not the canonical form of its own value (so also double
 * members, stray white space and needless escapes), more than eight levels, numbers that are not safe integers, whatever
 * breaks record.schema.json, a period that ends before it begins, and seals that do not agree with `sealed`.
 */
export function decodeRecordLine(line: Uint8Array | string): Parsed<SpendingRecord, LineProblem> {
  const bytes = typeof line === 'string' ? encoder.encode(line) : line
  if (bytes.length > MAX_LINE_BYTES) {
    return refuse({ code: 'line-too-long', bytes: bytes.length, limit: MAX_LINE_BYTES })
  }
  let text: string
  try {
    // A text with half a surrogate pair is no UTF-8 either: encoding would have replaced it.
    text = utf8.decode(bytes)
    if (typeof line === 'string' && text !== line) return refuse({ code: 'not-utf-8' })
  } catch {
    return refuse({ code: 'not-utf-8' })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse({ code: 'not-json' })
  }
  if (!isPlainlyCanonical(bytes)) {
    const problem = canonicalProblem(text, value)
    if (problem === 'too-deep') return refuse({ code: problem, limit: MAX_DEPTH })
    if (problem !== null) return refuse({ code: problem })
  }
  return checkRecord(value, text.includes('"sealed:'))
}

/**
 * Whether a JSON value is a record of format 1, apart from how it is written: the schema, the order of a period's ends, the
 * seals. What a publisher's tool asks before it writes a line.
 */
export const parseRecordValue = (value: unknown): Parsed<SpendingRecord, LineProblem> => checkRecord(value, true)

function checkRecord(value: unknown, mayHoldSeals: boolean): Parsed<SpendingRecord, LineProblem> {
  if (!validateRecord(value)) {
    const error = validateRecord.errors?.[0]
    return refuse({ code: 'schema', pointer: error?.instancePath ?? '', rule: ruleOf(error) })
  }
  if (value.period !== undefined && periodBounds(value.period) === null) {
    return refuse({ code: 'period-backwards', period: value.period })
  }
  if (mayHoldSeals || value.sealed) {
    const problem = sealProblem(value)
    if (problem) return refuse(problem)
  }
  return accept(value)
}

function ruleOf(error: { readonly keyword: string; readonly params: unknown } | undefined): string {
  const params = error?.params as
    | { readonly missingProperty?: string; readonly additionalProperty?: string }
    | undefined
  const member = params?.missingProperty ?? params?.additionalProperty
  return member === undefined ? (error?.keyword ?? 'schema') : `${error?.keyword}: ${member}`
}

/**
 * Reads the lines of a payload in order; the first that is refused ends it, with its number.
 *
 * The records come in the lines' order.
 */
export function decodeRecordLines(lines: readonly Uint8Array[]): Parsed<SpendingRecord[], LineProblem> {
  const records: SpendingRecord[] = []
  for (const line of lines) {
    const parsed = decodeRecordLine(line)
    if (!parsed.ok) return refuse({ ...parsed.problem, line: records.length + 1 })
    records.push(parsed.value)
  }
  return accept(records)
}
