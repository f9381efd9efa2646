/**
 * Why bytes are not format 1; `line` counts from 1 where it is known.
 *
 * Whether bytes are refused is the same for every reader. Of several faults, which is named first is not: inflaters notice
 * damage and length in different orders.
 */
export type FormatProblem = PayloadProblem | LineProblem

export type PayloadProblem =
  | { readonly code: 'payload-too-long'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'gzip-header'; readonly reason: string }
  | { readonly code: 'deflate-invalid' }
  | { readonly code: 'inflated-too-long'; readonly limit: number }
  | { readonly code: 'gzip-checksum' }
  | { readonly code: 'gzip-length'; readonly stated: number }
  | { readonly code: 'no-records' }
  | { readonly code: 'too-many-records'; readonly limit: number }
  | { readonly code: 'last-line-unfinished' }
  | { readonly code: 'line-empty'; readonly line: number }

export type LineProblem =
  | { readonly code: 'line-too-long'; readonly bytes: number; readonly limit: number; readonly line?: number }
  | { readonly code: 'not-utf-8'; readonly line?: number }
  | { readonly code: 'not-json'; readonly line?: number }
  | { readonly code: 'too-deep'; readonly limit: number; readonly line?: number }
  | { readonly code: 'number-not-a-safe-integer'; readonly line?: number }
  | { readonly code: 'lone-surrogate'; readonly line?: number }
  | { readonly code: 'not-canonical'; readonly line?: number }
  /** `pointer` is the JSON Pointer of the value that breaks the schema, `rule` the keyword it breaks. */
  | { readonly code: 'schema'; readonly pointer: string; readonly rule: string; readonly line?: number }
  | { readonly code: 'period-backwards'; readonly period: string; readonly line?: number }
  | { readonly code: 'seals-not-sorted'; readonly line?: number }
  | { readonly code: 'not-a-seal'; readonly pointer: string; readonly line?: number }
  | { readonly code: 'seal-not-listed'; readonly pointer: string; readonly line?: number }

/** One plain sentence for a log, a set-aside notice or a command line. */
export function describeFormatProblem(problem: FormatProblem): string {
  const sentence = sentenceOf(problem)
  return 'line' in problem && problem.line !== undefined ? `Line ${problem.line}: ${sentence}` : sentence
}

function sentenceOf(problem: FormatProblem): string {
  switch (problem.code) {
    case 'payload-too-long':
      return `The payload has ${problem.bytes} bytes; the limit is ${problem.limit}.`
    case 'gzip-header':
      return `The payload does not begin as one plain gzip member: ${problem.reason}.`
    case 'deflate-invalid':
      return 'The compressed data are damaged or incomplete, or end before the gzip trailer.'
    case 'inflated-too-long':
      return `The payload inflates to more than ${problem.limit} bytes.`
    case 'gzip-checksum':
      return 'The checksum in the gzip trailer is not that of the inflated bytes.'
    case 'gzip-length':
      return `The gzip trailer states ${problem.stated} bytes; the payload inflates to another length.`
    case 'no-records':
      return 'The payload holds no record; a nil return has no payload at all.'
    case 'too-many-records':
      return `The payload holds more than ${problem.limit} records.`
    case 'last-line-unfinished':
      return 'The last line does not end with a newline.'
    case 'line-empty':
      return 'the line is empty.'
    case 'line-too-long':
      return `the line has ${problem.bytes} bytes; the limit is ${problem.limit}.`
    case 'not-utf-8':
      return 'the bytes are not UTF-8.'
    case 'not-json':
      return 'the text is not JSON.'
    case 'too-deep':
      return `values are nested more than ${problem.limit} levels deep.`
    case 'number-not-a-safe-integer':
      return 'a number is not an integer below 2^53.'
    case 'lone-surrogate':
      return 'a text holds half a surrogate pair.'
    case 'not-canonical':
      return 'the JSON is not in canonical form (RFC 8785).'
    case 'schema':
      return `${problem.pointer === '' ? 'the record' : problem.pointer} breaks the schema's rule "${problem.rule}".`
    case 'period-backwards':
      return `the period ${problem.period} ends before it begins.`
    case 'seals-not-sorted':
      return 'the list of sealed values is not sorted, or names one twice.'
    case 'not-a-seal':
      return `${problem.pointer} is listed as sealed and holds no seal.`
    case 'seal-not-listed':
      return `${problem.pointer} holds a seal and is not listed as sealed.`
  }
}
