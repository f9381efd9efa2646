import { canonical, hexOf, leaf } from './rules.mjs'

const SEALED = `sealed:${'5e'.repeat(32)}`
export const records = [
  {
    name: 'the least a record can say',
    agency: 'elm',
    record: {
      ref: 'PV-1',
      stage: 'expenditure',
      date: '2024-02-29',
      dateBasis: 'payment',
      amount: '1204.50',
      currency: 'GBP',
    },
  },
  {
    name: 'the same record of another agency has another fingerprint',
    agency: 'oak',
    record: {
      ref: 'PV-1',
      stage: 'expenditure',
      date: '2024-02-29',
      dateBasis: 'payment',
      amount: '1204.50',
      currency: 'GBP',
    },
  },
  {
    name: 'names beyond ASCII, escapes, ten decimals, a negative amount',
    agency: 'min-health',
    record: {
      stage: 'reimbursement',
      ref: 'R "7"\\\n\u0001',
      part: '2',
      date: '2021-12-31',
      dateBasis: 'not-stated',
      amount: '-0.0000000001',
      currency: 'XDR',
      payee: { type: 'organisation', name: '株式会社サンプル 😀 \u2028' },
      payer: { type: 'government', name: 'Министерство здравоохранения' },
      ext: { 10: 1, 9: [null, true, { '\ufb33': 'after', '\ud83d\ude00': 'before' }], count: 9007199254740991 },
    },
  },
  {
    name: 'a budget of a quarter, named by derivation',
    agency: 'elm',
    record: {
      ref: '',
      part: 'x-0123456789abcdef-1',
      refBasis: 'derived',
      stage: 'budget',
      period: '2024-01-01/2024-03-31',
      amount: '250000',
      currency: 'EUR',
    },
  },
  {
    name: 'a correction with a sealed payee',
    agency: 'elm',
    record: {
      ref: 'PV-2',
      stage: 'expenditure',
      date: '2024-03-01',
      dateBasis: 'payment',
      amount: '80',
      currency: 'GBP',
      payee: { type: 'individual', name: SEALED },
      sealed: ['/payee/name'],
      amends: { kind: 'correction', fingerprint: `0x${'0a'.repeat(32)}`, reason: 'wrong-amount' },
      source: { standard: 'csv', keyedDigest: '0b'.repeat(32), row: 4 },
    },
  },
  {
    name: 'a withdrawal',
    agency: 'elm',
    record: {
      ref: 'PV-3',
      stage: 'commitment',
      amends: { kind: 'withdrawal', fingerprint: `0x${'0c'.repeat(32)}`, reason: 'duplicate' },
    },
  },
].map((vector) => {
  const line = canonical(vector.record)
  return { ...vector, line, lineHex: hexOf(Buffer.from(line)), fingerprint: leaf(vector.agency, line) }
})

const least = records[0].line
export const refusedLines = [
  {
    name: 'members out of order',
    line: least.replace('"amount":"1204.50","currency":"GBP"', '"currency":"GBP","amount":"1204.50"'),
    code: 'not-canonical',
  },
  { name: 'a member twice', line: least.replace('{', '{"amount":"1204.50",'), code: 'not-canonical' },
  { name: 'white space', line: least.replace(',', ', '), code: 'not-canonical' },
  { name: 'a needless escape', line: least.replace('PV-1', 'PV\\u002d1'), code: 'not-canonical' },
  { name: 'an escape in upper case', line: least.replace('PV-1', '\\u001F'), code: 'not-canonical' },
  { name: 'an integer with a point', line: least.replace('"ref"', '"ext":{"n":1.0},"ref"'), code: 'not-canonical' },
  { name: 'a fraction', line: least.replace('"ref"', '"ext":{"n":0.5},"ref"'), code: 'number-not-a-safe-integer' },
  {
    name: 'two to the 53rd',
    line: least.replace('"ref"', '"ext":{"n":9007199254740992},"ref"'),
    code: 'number-not-a-safe-integer',
  },
  { name: 'half a surrogate pair', line: least.replace('PV-1', '\\ud800'), code: 'lone-surrogate' },
  {
    name: 'nine levels',
    line: least.replace('"ref"', `"ext":{"n":${'['.repeat(7)}${']'.repeat(7)}},"ref"`),
    code: 'too-deep',
  },
  { name: 'not JSON', line: least.slice(0, -1), code: 'not-json' },
  {
    name: 'a byte that is not UTF-8',
    bytes: [...Buffer.from(least.slice(0, -3)), 0xff, ...Buffer.from(least.slice(-3))],
    code: 'not-utf-8',
  },
  { name: 'a byte order mark', line: `\ufeff${least}`, code: 'not-json' },
  { name: 'negative zero', line: least.replace('1204.50', '-0.00'), code: 'schema' },
  { name: 'a leading zero', line: least.replace('1204.50', '01'), code: 'schema' },
  { name: 'a day that does not exist', line: least.replace('2024-02-29', '2023-02-29'), code: 'schema' },
  { name: 'a date without its basis', line: least.replace('"dateBasis":"payment",', ''), code: 'schema' },
  { name: 'a date and a period', line: least.replace('"ref"', '"period":"2024","ref"'), code: 'schema' },
  {
    name: 'a period that ends before it begins',
    line: records[3].line.replace('2024-01-01/2024-03-31', '2024-03-31/2024-01-01'),
    code: 'period-backwards',
  },
  {
    name: 'a withdrawal with an amount',
    line: records[5].line
      .replace('{', '{"amount":"1",')
      .replace('"amount":"1","amends"', '"amends"')
      .replace('"ref"', '"amount":"1","currency":"GBP","ref"'),
    code: 'schema',
  },
  {
    name: 'a seal that is not listed',
    line: records[4].line.replace('"sealed":["/payee/name"],', ''),
    code: 'seal-not-listed',
  },
  { name: 'a listed value that is no seal', line: records[4].line.replace(SEALED, 'Jo Bloggs'), code: 'not-a-seal' },
].map(({ name, line, bytes, code }) => ({ name, lineHex: hexOf(bytes ?? Buffer.from(line)), code }))
