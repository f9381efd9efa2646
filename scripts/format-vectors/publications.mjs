import { concat, keccak256, stringToHex } from 'viem/utils'
import { payloads } from './payloads.mjs'
import { int, path, root, uint } from './rules.mjs'
import { trees } from './trees.mjs'

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
    'KeyGrant(string agency,bytes signer,bytes32 person,string post,string roles,string validUntil,string deadline)',
  KeyRevocation: 'KeyRevocation(string agency,bytes32 keyId,string reason,string deadline)',
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
const batch = { number: '41', blockTimestamp: '1711000000' }
const batchHash = keccak256(
  concat([uint(batch.number), digest, partHashes[0], ...keyIds, signatures, uint(batch.blockTimestamp)]),
)
const firstHead = keccak256(concat([`0x${'00'.repeat(32)}`, batchHash]))
const orders = {
  Cancellation: { agency: 'elm', publication: digest, reason: 'Wrong month' },
  KeyGrant: {
    agency: 'elm',
    signer: signers[1],
    person: keccak256('0x0a'),
    post: 'Head of payments',
    roles: 'preparer and approver',
    validUntil: '2029-12-31T23:59:59Z',
    deadline: '2024-03-31T23:59:59Z',
  },
  KeyRevocation: {
    agency: 'elm',
    keyId: keyIds[0],
    reason: 'The device is lost',
    deadline: '2024-03-31T23:59:59Z',
  },
  Description: {
    agency: 'elm',
    version: '2',
    content: '{"names":{"en":"Borough of Elmstead"}}',
    deadline: '2024-03-31T23:59:59Z',
  },
}
export const publications = {
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
