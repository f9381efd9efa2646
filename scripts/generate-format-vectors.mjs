// Writes lib/record-format/vectors/*.json: what another implementation of format 1 can test itself with.
// Nothing here comes from lib: each rule is written down once more, as plainly as can be, on viem and node:crypto,
// so that the two implementations test each other.
//   node scripts/generate-format-vectors.mjs           writes the files
//   node scripts/generate-format-vectors.mjs --check   ends with status 1 where a file is not what this gives
import { createHash, createHmac } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { concat, encodeAbiParameters, keccak256, stringToHex } from 'viem/utils'

const hexOf = (bytes) => `0x${Buffer.from(bytes).toString('hex')}`
const uint = (value) => encodeAbiParameters([{ type: 'uint256' }], [BigInt(value)])
const int = (value) => encodeAbiParameters([{ type: 'int256' }], [value])

/** RFC 8785 for values without fractions, said as shortly as it can be. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
  return `{${members.join(',')}}`
}

const leaf = (agency, line) => keccak256(concat(['0x00', stringToHex(agency), hexOf(Buffer.from(line))]))

// RFC 6962 §2.1, by its own recursive words.
const split = (size) => 2 ** Math.floor(Math.log2(size - 1))
function root(leaves) {
  if (leaves.length === 0) return keccak256('0x')
  if (leaves.length === 1) return leaves[0]
  const k = split(leaves.length)
  return keccak256(concat(['0x01', root(leaves.slice(0, k)), root(leaves.slice(k))]))
}
function path(index, leaves) {
  if (leaves.length === 1) return []
  const k = split(leaves.length)
  return index < k
    ? [...path(index, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...path(index - k, leaves.slice(k)), root(leaves.slice(0, k))]
}

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const u16 = (value) => [value & 0xff, (value >>> 8) & 0xff]
const u32 = (value) => [...u16(value & 0xffff), ...u16(value >>> 16)]
const stored = (bytes) => [1, ...u16(bytes.length), ...u16(~bytes.length & 0xffff), ...bytes]
const gzip = (text, { header, deflated, crc, length, after = [] } = {}) => {
  const bytes = Buffer.from(text)
  return hexOf([
    ...(header ?? [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
    ...(deflated ?? stored(bytes)),
    ...u32(crc ?? crc32(bytes)),
    ...u32(length ?? bytes.length),
    ...after,
  ])
}

// ── Records ──

const SEALED = `sealed:${'5e'.repeat(32)}`
const records = [
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
const refusedLines = [
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

// ── Trees ──

const trees = Array.from({ length: 10 }, (_, size) => {
  const leaves = Array.from({ length: size }, (__, index) => leaf('elm', `leaf ${index}`))
  return { size, leaves, root: root(leaves), paths: leaves.map((__, index) => path(index, leaves)) }
})

// ── Payloads ──

const one = `${least}\n`
const two = `${least}\n${records[5].line}\n`
// Made by GNU gzip 1.12 with -n9, and by Python's zlib at level 6.
const GNU =
  '0x1f8b0800000000000203ab564acccd2fcd2b51b25232343230d1333550d2514a2e2d2a4acd4bae040aba3b05000552124b52811c230323135d03235d234ba898536271663150a220b132371568888e52516a1a901f10a66b08e4149724a683f4a55614a4e6a564969416a52ad5725523acd43526689bb1ae812161db8c70da0600f7f03acfe1000000'
const PYTHON =
  '0x1f8b08000000000000032d8c3b0a803010057b8fb1b591b868a1a58dad95fd1257b148947cc020dedd152c671ef36e207b2417a1871a7553b51a4a30c97b76268b1c8749c44291055063a3342aec7e3750d8830c2765cb725282e755789a552d10226d5fc7d7c96ed963f20c4ff102a3179fb773000000'
const payloads = [
  { name: 'nothing: a nil return', payload: '0x', lines: [] },
  { name: 'one line, stored', payload: gzip(one), lines: [least] },
  { name: 'two lines, stored', payload: gzip(two), lines: [least, records[5].line] },
  {
    name: 'two lines, compressed by GNU gzip',
    payload: GNU,
    lines: [
      least,
      '{"amount":"-3","currency":"GBP","date":"2024-03-01","dateBasis":"payment","ref":"PV-2","stage":"expenditure"}',
    ],
  },
  { name: 'one line, compressed by zlib', payload: PYTHON, lines: [least] },
  {
    name: 'two deflate blocks',
    payload: gzip(one, {
      deflated: [...stored(Buffer.from(one.slice(0, 9))).with(0, 0), ...stored(Buffer.from(one.slice(9)))],
    }),
    lines: [least],
  },
  {
    name: 'a time in the header',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 0, 1, 0, 0, 0, 0, 255] }),
    code: 'gzip-header',
  },
  {
    name: 'a file name',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 255, 0x61, 0] }),
    code: 'gzip-header',
  },
  {
    name: 'a comment',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 16, 0, 0, 0, 0, 0, 255, 0x61, 0] }),
    code: 'gzip-header',
  },
  {
    name: 'an extra field',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 0, 0] }),
    code: 'gzip-header',
  },
  {
    name: 'the text flag',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 1, 0, 0, 0, 0, 0, 255] }),
    code: 'gzip-header',
  },
  {
    name: 'another method',
    payload: gzip(one, { header: [0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 255] }),
    code: 'gzip-header',
  },
  { name: 'no gzip at all', payload: hexOf(Buffer.from(one)), code: 'gzip-header' },
  { name: 'a header alone', payload: '0x1f8b08000000000000ff', code: 'gzip-header' },
  { name: 'a zero byte after the trailer', payload: gzip(one, { after: [0] }) },
  { name: 'a second member', payload: concat([gzip(one), gzip(one)]) },
  { name: 'an empty second member', payload: concat([gzip(one), gzip('')]) },
  {
    name: 'bytes between the stream and the trailer',
    payload: gzip(one, { deflated: [...stored(Buffer.from(one)), 0xff] }),
    code: 'deflate-invalid',
  },
  {
    name: 'a stream cut short',
    payload: gzip(one, { deflated: stored(Buffer.from(one)).slice(0, -1) }),
    code: 'deflate-invalid',
  },
  {
    name: 'a stream without a last block',
    payload: gzip(one, { deflated: stored(Buffer.from(one)).with(0, 0) }),
    code: 'deflate-invalid',
  },
  { name: 'a block of no known type', payload: gzip(one, { deflated: [7] }), code: 'deflate-invalid' },
  { name: 'a wrong checksum', payload: gzip(one, { crc: 0 }), code: 'gzip-checksum' },
  { name: 'a length too small', payload: gzip(one, { length: one.length - 1 }), code: 'gzip-length' },
  { name: 'a length too great', payload: gzip(one, { length: one.length + 1 }), code: 'gzip-length' },
  {
    name: 'a stated length beyond 4 MiB',
    payload: gzip(one, { length: 4 * 1024 * 1024 + 1 }),
    code: 'inflated-too-long',
  },
  { name: 'a member that holds nothing', payload: gzip(''), code: 'no-records' },
  { name: 'no newline at the end', payload: gzip(least), code: 'last-line-unfinished' },
  { name: 'an empty line', payload: gzip(`${one}\n${one}`), code: 'line-empty' },
  { name: 'one empty line only', payload: gzip('\n'), code: 'line-empty' },
].map(({ lines, code, ...vector }) =>
  lines ? { ...vector, accepted: true, lines } : { ...vector, accepted: false, ...(code && { code }) },
)

// ── Seals and derived names ──

const seals = [
  { key: '11'.repeat(32), agency: 'elm', ref: 'PV-1', part: '2', path: '/payee/name', value: 'Jo Bloggs' },
  { key: 'f0'.repeat(32), agency: 'elm', ref: 'PV-1', path: '/payee/name', value: 'Жанна "Ж" 😀' },
  {
    key: '00'.repeat(32),
    agency: 'min-health',
    ref: '',
    part: 'x-0123456789abcdef-1',
    path: '/ext/a~1b/0',
    value: { b: [1, null], a: true },
  },
].map((vector) => {
  const { key, agency, ref, part = '', path: at, value } = vector
  const message = canonical(['counterfoil-seal-1', agency, ref, part, at, value])
  const digest = createHmac('sha256', Buffer.from(key, 'hex')).update(message).digest('hex')
  return { ...vector, key: `0x${key}`, message, seal: `sealed:${digest}` }
})

const payment = { stage: 'expenditure', date: '2024-02-29', dateBasis: 'payment', amount: '80', currency: 'GBP' }
const unnamed = [
  {
    record: {
      ...payment,
      payee: { type: 'individual', name: 'Jo Bloggs' },
      sealed: ['/payee/name'],
      source: { standard: 'csv', row: 2 },
    },
    facts: { ...payment, payee: { type: 'individual' } },
  },
  {
    record: {
      ...payment,
      payee: { type: 'individual', name: 'Sam Smith' },
      sealed: ['/payee/name'],
      source: { standard: 'csv', row: 3 },
    },
    facts: { ...payment, payee: { type: 'individual' } },
  },
  {
    record: { ...payment, amount: '80.00', payee: { type: 'individual' } },
    facts: { ...payment, amount: '80.00', payee: { type: 'individual' } },
  },
  {
    record: {
      ...payment,
      ref: 'XX-7',
      activity: { id: 'XX-7' },
      ext: { memo: ['a', 'b'], note: 'c' },
      sealed: ['/ext/memo/0', '/ext/note'],
    },
    facts: { ...payment, activity: { id: 'XX-7' }, ext: { memo: [null, 'b'] } },
  },
]
const counts = new Map()
const derivedNames = unnamed.map(({ record, facts }) => {
  const text = canonical(facts)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  counts.set(digest, (counts.get(digest) ?? 0) + 1)
  return { record, facts: text, ref: record.ref ?? '', part: `x-${digest}-${counts.get(digest)}` }
})

// ── Publications ──

const totalKey = (stage, currency) =>
  concat([stringToHex(stage), `0x${'00'.repeat(29 - stage.length)}`, stringToHex(currency)])
const totals = [
  { stage: 'commitment', currency: 'EUR', sum: '-3', units: -3n * 10n ** 18n },
  { stage: 'expenditure', currency: 'GBP', sum: '1204.5', units: 12045n * 10n ** 17n },
  { stage: 'expenditure', currency: 'JPY', sum: '0.000000000000000001', units: 1n },
]
const hashTotals = (list) =>
  keccak256(concat(['0x', ...list.flatMap(({ stage, currency, units }) => [totalKey(stage, currency), int(units)])]))
const hashPart = (part) =>
  keccak256(
    concat([
      '0x02',
      uint(part.number),
      uint(part.records),
      part.recordsRoot,
      part.payloadHash,
      hashTotals(part.totals),
    ]),
  )
const parts = [
  { number: '1', records: '2', recordsRoot: trees[2].root, payloadHash: keccak256(payloads[2].payload), totals },
  { number: '2', records: '1', recordsRoot: trees[1].root, payloadHash: keccak256(payloads[1].payload), totals: [] },
  { number: '3', records: '3', recordsRoot: trees[3].root, payloadHash: keccak256('0x03'), totals: totals.slice(1, 2) },
]
const partHashes = parts.map(hashPart)

const TYPE_TOTAL = 'Total(string stage,string currency,string sum)'
const TYPES = {
  Publication: `Publication(uint256 format,string agency,string agencyName,uint256 sequence,bytes32 previousHead,string period,uint256 records,uint256 parts,bytes32 partsRoot,Total[] totals,string deadline)${TYPE_TOTAL}`,
  Cancellation: 'Cancellation(string agency,bytes32 publication,string reason)',
  KeyGrant:
    'KeyGrant(string agency,bytes signer,bytes32 person,string post,uint256 roles,uint256 validUntil,uint256 nonce,string deadline)',
  KeyOrder: 'KeyOrder(string agency,string action,bytes32 subject,uint256 nonce,string deadline)',
  Description: 'Description(string agency,uint256 version,string content,string deadline)',
}
const hashText = (value) => keccak256(stringToHex(value))
const encodeMember = (type, value) => {
  if (type === 'string') return hashText(value)
  if (type === 'bytes') return keccak256(value)
  if (type === 'bytes32') return value
  if (type === 'uint256') return uint(value)
  return keccak256(
    concat([
      '0x',
      ...value.map((total) =>
        keccak256(concat([hashText(TYPE_TOTAL), ...['stage', 'currency', 'sum'].map((name) => hashText(total[name]))])),
      ),
    ]),
  )
}
const ledger = { chainId: 31337, contract: '0x00000000000000000000000000000000c0ffee01' }
const separator = keccak256(
  concat([
    hashText('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'),
    hashText('Counterfoil'),
    hashText('1'),
    uint(ledger.chainId),
    uint(ledger.contract),
  ]),
)
const digestOf = (name, message) => {
  const members = TYPES[name]
    .slice(name.length + 1, TYPES[name].indexOf(')'))
    .split(',')
    .map((member) => member.split(' '))
  const struct = keccak256(
    concat([hashText(TYPES[name]), ...members.map(([type, member]) => encodeMember(type, message[member]))]),
  )
  return keccak256(concat(['0x1901', separator, struct]))
}
const publication = {
  format: '1',
  agency: 'elm',
  agencyName: 'Borough of Elmstead',
  sequence: '12',
  previousHead: keccak256('0x0c'),
  period: '2024-02',
  records: '6',
  parts: '3',
  partsRoot: root(partHashes),
  totals: totals.map(({ stage, currency, sum }) => ({ stage, currency, sum })),
  deadline: '2024-03-31T23:59:59Z',
}
const digest = digestOf('Publication', publication)
const preparerSignature = `0x${'a1'.repeat(65)}`
const approverSignature = `0x${'b2'.repeat(65)}`
const signatures = keccak256(concat([keccak256(preparerSignature), keccak256(approverSignature)]))
const signers = [`0x${'d1'.repeat(20)}`, `0x${'d2'.repeat(20)}${'e3'.repeat(64)}`]
const keyIds = signers.map((signer) => keccak256(signer))
const batch = { number: '41', partNumber: '1', blockTimestamp: '1711000000' }
const batchHash = keccak256(
  concat([
    uint(batch.number),
    digest,
    uint(batch.partNumber),
    parts[0].recordsRoot,
    parts[0].payloadHash,
    ...keyIds,
    signatures,
    uint(batch.blockTimestamp),
  ]),
)
const firstHead = keccak256(concat([`0x${'00'.repeat(32)}`, batchHash]))
const orders = {
  Cancellation: { agency: 'elm', publication: digest, reason: 'Wrong month' },
  KeyGrant: {
    agency: 'elm',
    signer: signers[1],
    person: keccak256('0x0a'),
    post: 'Head of payments',
    roles: '3',
    validUntil: '0',
    nonce: '5',
    deadline: '2024-03-31T23:59:59Z',
  },
  KeyOrder: { agency: 'elm', action: 'revoke key', subject: keyIds[0], nonce: '6', deadline: '2024-03-31T23:59:59Z' },
  Description: {
    agency: 'elm',
    version: '2',
    content: '{"names":{"en":"Borough of Elmstead"}}',
    deadline: '2024-03-31T23:59:59Z',
  },
}
const publications = {
  ledger,
  domainSeparator: separator,
  totalKeys: totals.map(({ stage, currency }) => ({ stage, currency, key: totalKey(stage, currency) })),
  emptyTotalsHash: hashTotals([]),
  parts: parts.map((part, index) => ({
    ...part,
    totals: part.totals.map(({ stage, currency, sum }) => ({ stage, currency, sum })),
    totalsHash: hashTotals(part.totals),
    partHash: partHashes[index],
    path: path(index, partHashes),
  })),
  publication,
  publicationDigest: digest,
  keys: signers.map((signer, index) => ({ signer, keyId: keyIds[index] })),
  signatures: { preparerSignature, approverSignature, hash: signatures },
  batch: { ...batch, hash: batchHash },
  heads: [firstHead, keccak256(concat([firstHead, batchHash]))],
  orders: Object.entries(orders).map(([type, message]) => ({ type, message, digest: digestOf(type, message) })),
}

// ── Files ──

const files = {
  records,
  'refused-lines': refusedLines,
  trees,
  payloads,
  seals,
  'derived-names': derivedNames,
  publications,
}
let stale = false
for (const [name, content] of Object.entries(files)) {
  const file = fileURLToPath(new URL(`../lib/record-format/vectors/${name}.json`, import.meta.url))
  // Beyond ASCII everything is escaped: an editor that normalises Unicode would change what is tested.
  const text = `${JSON.stringify(content, null, 2).replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  // Compared as values: the project's formatter may lay the files out otherwise.
  else if (JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) !== JSON.stringify(content)) {
    stale = true
    console.error(`${file} is stale: run node scripts/generate-format-vectors.mjs`)
  }
}
if (stale) process.exit(1)
