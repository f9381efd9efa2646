import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CanonicalJsonError, canonicalProblem, isCanonical, serialiseCanonicalJson } from './canonical-json'
import { isPlainlyCanonical } from './is-plainly-canonical'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('sorts members by UTF-16 code units, as RFC 8785 §3.2.3 shows', () => {
  const value = {
    '\u20ac': 'Euro',
    '\r': 'Return',
    '\ufb33': 'Hebrew',
    '1': 'One',
    '\ud83d\ude00': 'Smile',
    '\u0080': 'Control',
    '\u00f6': 'O',
  }
  expect(serialiseCanonicalJson(value)).toBe(
    '{"\\r":"Return","1":"One","\u0080":"Control","\u00f6":"O","\u20ac":"Euro","\ud83d\ude00":"Smile","\ufb33":"Hebrew"}',
  )
})

test('writes the shortest escapes and keeps every other character as it is', () => {
  expect(serialiseCanonicalJson('\u0000\b\t\n\f\r\u001f"\\/é\u2028😀')).toBe(
    '"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/é\u2028😀"',
  )
})

test('writes integers, literals and nesting without white space', () => {
  expect(serialiseCanonicalJson({ b: [1, -2, 9007199254740991, null, true, false], a: {} })).toBe(
    '{"a":{},"b":[1,-2,9007199254740991,null,true,false]}',
  )
})

test.each([
  ['a fraction', { a: [0.5] }, 'number-not-a-safe-integer', '/a/0'],
  ['2^53', 2 ** 53, 'number-not-a-safe-integer', ''],
  ['infinity', Number.POSITIVE_INFINITY, 'number-not-a-safe-integer', ''],
  ['half a surrogate pair', { 'a/b': 'x\ud800' }, 'lone-surrogate', '/a~1b'],
  ['half a surrogate pair in a name', { '\udc00': 1 }, 'lone-surrogate', '/\udc00'],
  ['undefined', { a: undefined }, 'not-json', '/a'],
  ['a hole', { a: new Array(1) }, 'not-json', '/a/0'],
  ['a bigint', 1n, 'not-json', ''],
  ['a date', new Date(0), 'not-json', ''],
  ['a map', new Map(), 'not-json', ''],
] as const)('refuses %s', (_, value, reason, pointer) => {
  expect(() => serialiseCanonicalJson(value)).toThrow(new CanonicalJsonError(reason, pointer))
})

test('allows eight levels and refuses nine', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
  expect(serialiseCanonicalJson(nested(8))).toBe('[[[[[[[[1]]]]]]]]')
  expect(() => serialiseCanonicalJson(nested(9))).toThrow(CanonicalJsonError)
  expect(canonicalProblem('[[[[[[[[[1]]]]]]]]]', nested(9))).toBe('too-deep')
})

const CANONICAL = [
  '{}',
  '{"a":1,"b":2}',
  '{"10":1,"9":2}',
  '{"":1,"__proto__":2}',
  '{"a":"\\\\ud800"}',
  '["\\u001f"]',
  '[0,-1,9007199254740991]',
  '{"é":1,"😀":2,"\ufb33":3}',
]
const NOT_CANONICAL = [
  '{"b":1,"a":2}',
  '{"a":1,"a":1}',
  '{"9":1,"10":2}',
  '{"a": 1}',
  '{"a":1} ',
  '{"a":"\\u0041"}',
  '{"a":"\\/"}',
  '{"a":"\\u001F"}',
  '{"a":"\\u000a"}',
  '{"\\u0061":1}',
  '[1.0]',
  '[1e2]',
  '[-0]',
  '[0.5]',
  '[9007199254740992]',
  '["\\ud800"]',
  '{"\ufb33":1,"😀":2}',
]
test.each(CANONICAL)('knows %s as canonical', (line) => expect(isCanonical(line, JSON.parse(line))).toBe(true))
test.each(NOT_CANONICAL)('knows %s as not canonical, on both roads', (line) => {
  expect(isCanonical(line, JSON.parse(line))).toBe(false)
  expect(isPlainlyCanonical(encode(line))).toBe(false)
})
test('names why a line is not canonical', () => {
  expect(canonicalProblem('[0.5]', [0.5])).toBe('number-not-a-safe-integer')
  expect(canonicalProblem('["\\ud800"]', ['\ud800'])).toBe('lone-surrogate')
  expect(canonicalProblem('[ ]', [])).toBe('not-canonical')
})

const json = fc.jsonValue({ maxDepth: 6 })
const wholeNumbers = (value: unknown): unknown =>
  typeof value === 'number' ? Math.trunc(value % 2 ** 53) + 0 : Array.isArray(value) ? value.map(wholeNumbers) : value

test('reads back what it wrote, and writes it the same again', () => {
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: 'binary' }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.string({ unit: fc.constantFrom('a', 'b', '1', '0', 'é', '😀', '\ufb33', '"', '~') }),
        tie('value'),
        {
          maxKeys: 5,
        },
      ),
    ),
  })).value
  fc.assert(
    fc.property(values, (value) => {
      const line = serialiseCanonicalJson(value)
      const read: unknown = JSON.parse(line)
      expect(isCanonical(line, read)).toBe(true)
      expect(serialiseCanonicalJson(read)).toBe(line)
    }),
  )
})

test('the quick road never passes what the slow road refuses', () => {
  // Small alphabets, so that double members, wrong order and odd escapes come up often.
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'a',
    'b',
    '\\',
    'u0041',
    'n',
    '0',
    '1',
    '-',
    '.5',
    ' ',
    'é',
    'true',
  )
  let judged = 0
  const judge = (line: string): void => {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      return
    }
    judged += 1
    if (isPlainlyCanonical(encode(line))) expect(isCanonical(line, value)).toBe(true)
  }
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => judge(parts.join(''))),
    { numRuns: 2000 },
  )
  fc.assert(fc.property(json, (value) => judge(JSON.stringify(wholeNumbers(value)))))
  fc.assert(
    fc.property(json, fc.constantFrom(0, 1, ' '), (value, indent) => judge(JSON.stringify(value, null, indent))),
  )
  expect(judged).toBeGreaterThan(200)
})

test('the quick road passes ordinary lines', () => {
  const line = '{"a":"x\\"y\\\\","b":[1,-2,{"c":null}],"d":"é"}'
  expect(isPlainlyCanonical(encode(line))).toBe(true)
})
