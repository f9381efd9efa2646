import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAmountText } from '../domain/amount'
import { isCalendarDate } from '../domain/calendar-date'
import { isPeriod } from '../domain/period'
import { DATE_BASES, LINK_KINDS, PARTY_TYPES, PLACE_ROLES, type SpendingRecord } from '../domain/record'
import { STAGES } from '../domain/stage'
import { serialiseCanonicalJson } from './canonical-json'
import { decodeRecordLine, decodeRecordLines, parseRecordValue } from './decode-line'
import { encodeRecordLine } from './encode-line'
import { fingerprint } from './fingerprint'
import { describeFormatProblem } from './format-problem'

const PAYMENT: SpendingRecord = {
  ref: 'PV-2024-0001',
  stage: 'expenditure',
  date: '2024-02-29',
  dateBasis: 'payment',
  amount: '1204.50',
  currency: 'GBP',
  payee: { type: 'organisation', name: 'Larkfield Roofing Ltd', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] },
}
const SEAL = `sealed:${'0123456789abcdef'.repeat(4)}`
const FINGERPRINT = `0x${'ab'.repeat(32)}`

const accepts = (record: unknown): boolean => parseRecordValue(record).ok
const problemOf = (record: unknown): unknown => {
  const parsed = parseRecordValue(record)
  return parsed.ok ? null : parsed.problem
}
const lineProblemOf = (line: string | Uint8Array): unknown => {
  const parsed = decodeRecordLine(line)
  return parsed.ok ? null : parsed.problem
}

test('reads back the record it wrote', () => {
  const line = encodeRecordLine(PAYMENT)
  expect(new TextDecoder().decode(line)).toBe(
    '{"amount":"1204.50","currency":"GBP","date":"2024-02-29","dateBasis":"payment","payee":{"identifiers":[{"id":"01234567","scheme":"GB-COH"}],"name":"Larkfield Roofing Ltd","type":"organisation"},"ref":"PV-2024-0001","stage":"expenditure"}',
  )
  expect(decodeRecordLine(line)).toEqual({ ok: true, value: PAYMENT })
  expect(decodeRecordLine(new TextDecoder().decode(line))).toEqual({ ok: true, value: PAYMENT })
})

test('accepts a record that says everything there is to say', () => {
  const whole: SpendingRecord = {
    ...PAYMENT,
    part: '2',
    valueDate: '2024-02-28',
    payer: { type: 'government', name: 'Borough of Elmstead', country: 'GB' },
    payee: { type: 'individual', name: SEAL },
    title: { en: 'Roof repairs', cy: 'Atgyweirio to' },
    description: { und: 'Lot 3' },
    classifications: [{ scheme: 'cofog', code: '06.1', label: 'Housing', share: '33.3333333333' }],
    activity: { id: 'XX-ELM-7', title: { en: 'School roofs' } },
    contract: { id: 'C-19' },
    budgetLine: { id: '4410' },
    programme: { title: { en: 'Estates' } },
    places: [
      { role: 'recipient', country: 'GB', region: 'UKM', regionScheme: 'nuts', label: 'Elmstead', share: '100' },
    ],
    links: [{ kind: 'paysFor', record: 'elm-3-17', fingerprint: FINGERPRINT, reference: 'PO-9' }],
    documents: [{ title: { en: 'Award' }, url: 'https://elmstead.example/c19.pdf', sha256: 'cd'.repeat(32) }],
    aid: { flow: '10', finance: '110', types: [{ vocabulary: '1', code: 'C01' }], tied: '5', disbursementChannel: '1' },
    tax: 'net',
    amends: { kind: 'correction', fingerprint: FINGERPRINT, reason: 'wrong-amount', words: 'Invoice was misread.' },
    sealed: ['/ext/memo/0', '/payee/name'],
    source: { standard: 'csv', version: '1', keyedDigest: 'ef'.repeat(32), row: 17, element: 'row' },
    ext: { memo: [SEAL, 3, null, { nested: true }] },
  }
  expect(decodeRecordLine(encodeRecordLine(whole))).toEqual({ ok: true, value: whole })
})

test.each([
  [
    'a withdrawal with neither amount nor date',
    { ref: 'A', stage: 'budget', amends: { kind: 'withdrawal', fingerprint: FINGERPRINT, reason: 'duplicate' } },
  ],
  [
    'a period where no day is known',
    { ref: 'A', stage: 'budget', period: '2024-01-01/2024-03-31', amount: '-0.10', currency: 'EUR' },
  ],
  [
    'a derived name with an empty reference',
    { ...PAYMENT, ref: '', part: 'x-0123456789abcdef-12', refBasis: 'derived' },
  ],
  ['a code that is on no list', { ...PAYMENT, currency: 'QQQ', payer: { type: 'government', country: 'Atlantis' } }],
  ['text that is not NFC', { ...PAYMENT, title: { en: 'e\u0301' } }],
])('accepts %s', (_, record) => expect(problemOf(record)).toBeNull())

const without = (name: keyof SpendingRecord): Partial<SpendingRecord> => {
  const { [name]: _, ...rest } = PAYMENT
  return rest
}
const withdrawal = {
  ref: 'A',
  stage: 'budget',
  amends: { kind: 'withdrawal', fingerprint: FINGERPRINT, reason: 'duplicate' },
}

test.each([
  ['no amount', without('amount'), { pointer: '', rule: 'required: amount' }],
  ['no currency', without('currency'), { pointer: '', rule: 'required: currency' }],
  ['no stage', without('stage'), { pointer: '', rule: 'required: stage' }],
  ['a member nobody knows', { ...PAYMENT, colour: 'red' }, { pointer: '', rule: 'additionalProperties: colour' }],
  [
    'a member nobody knows, deeper',
    { ...PAYMENT, payee: { type: 'multiple', size: '3' } },
    { pointer: '/payee', rule: 'additionalProperties: size' },
  ],
  ['a stage of another name', { ...PAYMENT, stage: 'payment' }, { pointer: '/stage', rule: 'enum' }],
  ['a day that does not exist', { ...PAYMENT, date: '2023-02-29' }, { pointer: '/date', rule: 'pattern' }],
  ['an amount as a number', { ...PAYMENT, amount: 12 }, { pointer: '/amount', rule: 'type' }],
  ['an empty text', { ...PAYMENT, title: { en: '' } }, { pointer: '/title/en', rule: 'minLength' }],
  ['an empty list', { ...PAYMENT, places: [] }, { pointer: '/places', rule: 'minItems' }],
  ['an empty ext', { ...PAYMENT, ext: {} }, { pointer: '/ext', rule: 'minProperties' }],
  ['a row of zero', { ...PAYMENT, source: { standard: 'csv', row: 0 } }, { pointer: '/source/row', rule: 'minimum' }],
  [
    'a fingerprint without 0x',
    { ...withdrawal, amends: { ...withdrawal.amends, fingerprint: 'ab'.repeat(32) } },
    { pointer: '/amends/fingerprint', rule: 'pattern' },
  ],
])('refuses %s', (_, record, where) => expect(problemOf(record)).toEqual({ code: 'schema', ...where }))

test.each([
  ['a withdrawal with an amount', { ...withdrawal, amount: '1', currency: 'EUR' }],
  ['a withdrawal with a currency only', { ...withdrawal, currency: 'EUR' }],
  ['neither date nor period', (({ dateBasis: _, ...rest }) => rest)(without('date') as SpendingRecord)],
  ['both date and period', { ...PAYMENT, period: '2024' }],
  ['a date whose basis is not said', without('dateBasis')],
  ['a basis without a date', { ...without('date'), period: '2024' }],
  ['an empty reference that is not derived', { ...PAYMENT, ref: '' }],
  ['a derived name without a part', { ...PAYMENT, refBasis: 'derived' }],
  ['a derived name of another shape', { ...PAYMENT, refBasis: 'derived', part: 'x-1-1' }],
  ['a derived name that does not say so', { ...PAYMENT, part: 'x-0123456789abcdef-1' }],
  ['a classification with neither code nor label', { ...PAYMENT, classifications: [{ scheme: 'cofog' }] }],
  ['a link to nothing', { ...PAYMENT, links: [{ kind: 'partOf' }] }],
  [
    'both digests of the file',
    { ...PAYMENT, source: { standard: 'csv', sha256: 'ab'.repeat(32), keyedDigest: 'ab'.repeat(32) } },
  ],
  [
    'the hash of a file from which something is sealed',
    {
      ...PAYMENT,
      payee: { type: 'individual', name: SEAL },
      sealed: ['/payee/name'],
      source: { standard: 'csv', sha256: 'ab'.repeat(32) },
    },
  ],
  ['a list', [PAYMENT]],
  ['null', null],
  ['text', 'record'],
])('refuses %s', (_, record) => expect(problemOf(record)).toMatchObject({ code: 'schema' }))

test('refuses a period that ends before it begins', () => {
  const { date: _, dateBasis: __, ...rest } = PAYMENT
  const period = '2024-03-01/2024-02-29'
  expect(problemOf({ ...rest, period })).toEqual({ code: 'period-backwards', period })
})

test.each([
  [
    'a seal that is not listed',
    { payee: { type: 'individual', name: SEAL } },
    { code: 'seal-not-listed', pointer: '/payee/name' },
  ],
  ['a seal in ext that is not listed', { ext: { 'a/b': [SEAL] } }, { code: 'seal-not-listed', pointer: '/ext/a~1b/0' }],
  ['a pointer to what is no seal', { sealed: ['/payee/name'] }, { code: 'not-a-seal', pointer: '/payee/name' }],
  ['a pointer to nothing', { sealed: ['/title/en'] }, { code: 'not-a-seal', pointer: '/title/en' }],
  [
    'a pointer to what every object inherits',
    { sealed: ['/ext/toString'], ext: { a: 1 } },
    { code: 'not-a-seal', pointer: '/ext/toString' },
  ],
  ['pointers out of order', { ext: { a: SEAL, b: SEAL }, sealed: ['/ext/b', '/ext/a'] }, { code: 'seals-not-sorted' }],
  ['a pointer twice', { ext: { a: SEAL }, sealed: ['/ext/a', '/ext/a'] }, { code: 'seals-not-sorted' }],
])('refuses %s', (_, change, problem) => expect(problemOf({ ...PAYMENT, ...change })).toEqual(problem))

test.each(['/ref', '/part', '/amount', '/payee', '/source/sha256', 'payee/name', '/payee/~2'])(
  'refuses to have %s sealed',
  (pointer) => {
    expect(problemOf({ ...PAYMENT, sealed: [pointer] })).toMatchObject({ code: 'schema', pointer: '/sealed/0' })
  },
)

test('a line without seals is judged alike whether it comes as a value or as text', () => {
  const unlisted = serialiseCanonicalJson({ ...PAYMENT, ext: { a: SEAL } })
  expect(lineProblemOf(unlisted)).toEqual({ code: 'seal-not-listed', pointer: '/ext/a' })
})

test('refuses bytes that are not UTF-8, and a byte order mark', () => {
  const line = encodeRecordLine(PAYMENT)
  expect(lineProblemOf(Uint8Array.from([...line.slice(0, 12), 0xff, ...line.slice(12)]))).toEqual({ code: 'not-utf-8' })
  expect(lineProblemOf(Uint8Array.from([0xef, 0xbb, 0xbf, ...line]))).toEqual({ code: 'not-json' })
  expect(lineProblemOf('{"ref":"\ud800"}')).toEqual({ code: 'not-utf-8' })
})

test.each([
  ['{"ref":"A"', { code: 'not-json' }],
  ['', { code: 'not-json' }],
  ['{"ref":"A","ref":"A"}', { code: 'not-canonical' }],
  ['{"ext":{"a":1.0}}', { code: 'not-canonical' }],
  ['{"ext":{"a":1.5}}', { code: 'number-not-a-safe-integer' }],
  ['{"ext":{"a":"\\udfff"}}', { code: 'lone-surrogate' }],
  ['{"ext":[[[[[[[1]]]]]]]}', { code: 'schema', pointer: '', rule: 'required: date' }],
  ['{"ext":[[[[[[[[1]]]]]]]]}', { code: 'too-deep', limit: 8 }],
  ['{"ref":"A"}\r', { code: 'not-canonical' }],
])('refuses the line %s', (line, problem) => expect(lineProblemOf(line)).toEqual(problem))

test('allows 32,768 bytes and refuses one more, counted in UTF-8', () => {
  const ofBytes = (bytes: number): Uint8Array => {
    const filler = bytes - encodeRecordLine({ ...PAYMENT, ext: { a: '' } }).length
    return encodeRecordLine({
      ...PAYMENT,
      ext: { a: `${'é'.repeat(Math.floor(filler / 2))}${'x'.repeat(filler % 2)}` },
    })
  }
  expect(ofBytes(32_768)).toHaveLength(32_768)
  expect(lineProblemOf(ofBytes(32_768))).toBeNull()
  expect(lineProblemOf(ofBytes(32_769))).toEqual({ code: 'line-too-long', bytes: 32_769, limit: 32_768 })
  expect(lineProblemOf(new TextDecoder().decode(ofBytes(32_769)))).toEqual({
    code: 'line-too-long',
    bytes: 32_769,
    limit: 32_768,
  })
})

test('names the first line of a payload that is refused', () => {
  const good = encodeRecordLine(PAYMENT)
  const parsed = decodeRecordLines([good, new TextEncoder().encode('{"ref":"A"}'), good])
  expect(parsed).toEqual({ ok: false, problem: { code: 'schema', pointer: '', rule: 'required: date', line: 2 } })
  expect(parsed.ok ? '' : describeFormatProblem(parsed.problem)).toBe(
    'Line 2: the record breaks the schema\'s rule "required: date".',
  )
})

test('the schema and the words of the domain agree on amounts, days and periods', () => {
  const digits = fc.stringMatching(/^-?\d{1,20}(\.\d{0,20})?$/)
  const odd = fc.constantFrom(
    '-0',
    '-0.0',
    '-0.00',
    '0',
    '00',
    '01',
    '1.',
    '.5',
    '+1',
    '1e3',
    '',
    ' 1',
    '-',
    '-0.01',
    '1'.repeat(18),
    '1'.repeat(19),
  )
  fc.assert(fc.property(fc.oneof(digits, odd), (amount) => accepts({ ...PAYMENT, amount }) === isAmountText(amount)))

  const number = (max: number, width: number) => fc.nat(max).map((value) => String(value).padStart(width, '0'))
  const day = fc
    .tuple(fc.oneof(number(9999, 4), fc.constantFrom('0000', '1900', '2000', '2024')), number(13, 2), number(32, 2))
    .map((parts) => parts.join('-'))
  fc.assert(
    fc.property(day, (date) => accepts({ ...PAYMENT, date }) === isCalendarDate(date)),
    { numRuns: 2000 },
  )

  const { date: _, dateBasis: __, ...rest } = PAYMENT
  const month = fc.tuple(number(9999, 4), number(13, 2)).map((parts) => parts.join('-'))
  const period = fc.oneof(
    number(9999, 4),
    month,
    day,
    fc.tuple(day, day).map((days) => days.join('/')),
    fc.constantFrom('', '2024/2025', '2024-Q1'),
  )
  fc.assert(
    fc.property(period, (text) => accepts({ ...rest, period: text }) === isPeriod(text)),
    { numRuns: 2000 },
  )
})

test('the schema and the types list the same words', () => {
  for (const stage of STAGES) expect(accepts({ ...PAYMENT, stage })).toBe(true)
  for (const dateBasis of DATE_BASES) expect(accepts({ ...PAYMENT, dateBasis })).toBe(true)
  for (const type of PARTY_TYPES) expect(accepts({ ...PAYMENT, payer: { type } })).toBe(true)
  for (const role of PLACE_ROLES) expect(accepts({ ...PAYMENT, places: [{ role }] })).toBe(true)
  for (const kind of LINK_KINDS) expect(accepts({ ...PAYMENT, links: [{ kind, reference: 'A' }] })).toBe(true)
})

test('any one changed byte of a line is refused or gives another fingerprint', () => {
  const line = encodeRecordLine({ ...PAYMENT, title: { en: 'Roof – "north" wing' }, ext: { count: 3 } })
  const original = fingerprint({ agency: 'elm', line })
  fc.assert(
    fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = line.slice()
      changed[at]! ^= flip
      const parsed = decodeRecordLine(changed)
      if (!parsed.ok) return
      expect(fingerprint({ agency: 'elm', line: changed })).not.toBe(original)
      expect(encodeRecordLine(parsed.value)).toEqual(changed)
    }),
    { numRuns: 3000 },
  )
})

test.each(['generate-record-validator', 'generate-keccak-wasm'])('what %s writes is fresh', (script) => {
  execFileSync(process.execPath, [`scripts/${script}.mjs`, '--check'], { stdio: 'pipe' })
})
