import { MAX_DEPTH } from './bounds'
import { pointerTo } from './json-pointer'

export type CanonicalJsonReason = 'too-deep' | 'number-not-a-safe-integer' | 'lone-surrogate' | 'not-json'

/** The value at `pointer` has no canonical form in format 1. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError'

  constructor(
    readonly reason: CanonicalJsonReason,
    readonly pointer: string,
  ) {
    super(`The value at "${pointer}" has no canonical form: ${reason}.`)
  }
}

/**
 * A JSON value in canonical form: RFC 8785, restricted to what format 1 allows.
 *
 * Shape: no white space, members sorted by the UTF-16 code units of their names, shortest escapes.
 * Errors: CanonicalJsonError on a number that is not a safe integer, half a surrogate pair, `undefined`, anything that is not
 * plain JSON, and on more than eight levels of objects and arrays.
 */
export function serialiseCanonicalJson(value: unknown): string {
  return serialise(value, 0)
}

function serialise(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return serialiseString(value)
    case 'number':
      if (!Number.isSafeInteger(value)) throw new CanonicalJsonError('number-not-a-safe-integer', '')
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      if (depth === MAX_DEPTH) throw new CanonicalJsonError('too-deep', '')
      return Array.isArray(value) ? serialiseArray(value, depth) : serialiseObject(value, depth)
    default:
      throw new CanonicalJsonError('not-json', '')
  }
}

function serialiseArray(items: readonly unknown[], depth: number): string {
  let text = '['
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ','
    try {
      text += serialise(items[index], depth + 1)
    } catch (error) {
      throw within(String(index), error)
    }
  }
  return `${text}]`
}

function serialiseObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== Object.prototype && prototype !== null) throw new CanonicalJsonError('not-json', '')
  let text = ''
  for (const name of Object.keys(object).sort()) {
    try {
      text += `${text === '' ? '{' : ','}${serialiseString(name)}:`
      text += serialise((object as Readonly<Record<string, unknown>>)[name], depth + 1)
    } catch (error) {
      throw within(name, error)
    }
  }
  return text === '' ? '{}' : `${text}}`
}

/** Pointers are put together on the way out of an error: building them for every value would cost more than the writing. */
function within(token: string, error: unknown): unknown {
  if (!(error instanceof CanonicalJsonError)) return error
  return new CanonicalJsonError(error.reason, pointerTo('', token) + error.pointer)
}

const NEEDS_NO_ESCAPE = /^[ !#-[\]-~]*$/

function serialiseString(text: string): string {
  if (NEEDS_NO_ESCAPE.test(text)) return `"${text}"`
  const quoted = JSON.stringify(text)
  // JSON.stringify writes half a surrogate pair as \udXXX, and so does a text that holds a backslash before "ud".
  if (quoted.includes('\\ud') && /\p{Surrogate}/u.test(text)) throw new CanonicalJsonError('lone-surrogate', '')
  return quoted
}

/**
 * Whether `line` is the canonical form of `value`, which is what JSON.parse made of it.
 *
 * Says false too where the value has no canonical form. Duplicate members, their order, escapes, white space and the
 * writing of numbers all show as a difference from the text.
 */
export function isCanonical(line: string, value: unknown): boolean {
  return canonicalProblem(line, value) === null
}

/** As {@link isCanonical}, with the reason; null where `line` is canonical. */
export function canonicalProblem(line: string, value: unknown): CanonicalJsonReason | 'not-canonical' | null {
  const shape = inspect(value, 0)
  if (shape !== null && shape !== 'unsorted') return shape
  // JSON.stringify is native and keeps the order of the text, which inspect found sorted;
  // whole numbers as names change places in JavaScript, and "\ud" may be half a pair: both take the long way.
  if (shape === null && !line.includes('\\ud')) return JSON.stringify(value) === line ? null : 'not-canonical'
  try {
    return serialiseCanonicalJson(value) === line ? null : 'not-canonical'
  } catch (error) {
    if (error instanceof CanonicalJsonError) return error.reason
    throw error
  }
}

function inspect(value: unknown, depth: number): 'too-deep' | 'number-not-a-safe-integer' | 'unsorted' | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? null : 'number-not-a-safe-integer'
  if (typeof value !== 'object' || value === null) return null
  if (depth === MAX_DEPTH) return 'too-deep'

  let order: 'unsorted' | null = null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = inspect(item, depth + 1)
      if (found === 'unsorted') order = found
      else if (found !== null) return found
    }
    return order
  }
  const object = value as Readonly<Record<string, unknown>>
  let previous: string | null = null
  for (const name of Object.keys(object)) {
    if (previous !== null && name <= previous) order = 'unsorted'
    previous = name
    const item = object[name]
    if (typeof item === 'string') continue
    const found = inspect(item, depth + 1)
    if (found === 'unsorted') order = found
    else if (found !== null) return found
  }
  return order
}
