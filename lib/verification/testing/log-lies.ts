import { mnemonicToAccount } from 'viem/accounts'
import { type Hex, toHex } from '../bytes'
import { flip, type LieCase, lieAboutEvent, lieAboutLogs, rewriteLines } from './lies'
import { TEST_MNEMONIC, VERIFIER_ADDRESS, walletSigner } from './test-ledger'

const spare = mnemonicToAccount(TEST_MNEMONIC, { addressIndex: 6 })
const own = (args: { number: bigint }) => args.number === 1n
const batch = (change: Parameters<typeof lieAboutEvent>[1]) => lieAboutEvent('BatchPublished', change, own)
const opening = (change: Parameters<typeof lieAboutEvent>[1]) =>
  lieAboutEvent('PublicationOpened', change, (args) => args.sequence === 1n)

export const PAYLOAD_LIES: readonly LieCase[] = [
  ['a bit in the middle', 'recorded', batch((args) => (args.payload = flip(args.payload, 90)))],
  ['a bit of the first byte', 'recorded', batch((args) => (args.payload = flip(args.payload, 0)))],
  ['a bit of the checksum', 'recorded', batch((args) => (args.payload = flip(args.payload, -7)))],
  ['its last byte cut off', 'recorded', batch((args) => (args.payload = args.payload.slice(0, -2)))],
  ['a byte more', 'recorded', batch((args) => (args.payload = `${args.payload}00`))],
  ['nothing at all', 'recorded', batch((args) => (args.payload = '0x'))],
  [
    'another amount, hash not made to fit',
    'recorded',
    batch((args) => {
      const { payloadHash, recordsRoot } = args.part
      rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1002.50', '9002.50')))
      args.part.payloadHash = payloadHash
      args.part.recordsRoot = recordsRoot
    }),
  ],
  [
    'another amount, payload hash made to fit',
    'recorded',
    batch((args) =>
      rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1002.50', '9002.50')), { fitRoot: false }),
    ),
  ],
  [
    'another amount, root made to fit too',
    'recorded',
    batch((args) => rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1002.50', '9002.50')))),
  ],
  ['rows in another order', 'recorded', batch((args) => rewriteLines(args, 'moh', (lines) => [...lines].reverse()))],
  ['a row less', 'recorded', batch((args) => rewriteLines(args, 'moh', (lines) => lines.slice(0, 2)))],
  ['a row more', 'recorded', batch((args) => rewriteLines(args, 'moh', (lines) => [...lines, lines[0]!]))],
]
export const BATCH_LIES: readonly LieCase[] = [
  ['another number', 'recorded', batch((args) => (args.number = 2n))],
  ['another agency', 'recorded', batch((args) => (args.agency = toHex(new Uint8Array(32))))],
  ['another publication', 'recorded', batch((args) => (args.publicationDigest = flip(args.publicationDigest, 3)))],
  ['another part number', 'recorded', batch((args) => (args.part.number = 2n))],
  ['another count of records', 'recorded', batch((args) => (args.part.records += 1n))],
  ['another root', 'recorded', batch((args) => (args.part.recordsRoot = flip(args.part.recordsRoot, 0)))],
  ['another payload hash', 'recorded', batch((args) => (args.part.payloadHash = flip(args.part.payloadHash, 31)))],
  ['other totals', 'signed', batch((args) => (args.part.totals[0].sum = '1'))],
  ['a total of another stage', 'signed', batch((args) => (args.part.totals[0].stage = 'budget'))],
  ['a total that is no number', 'signed', batch((args) => (args.part.totals[0].sum = 'much'))],
  ['another preparer’s key', 'recorded', batch((args) => (args.preparerKey = flip(args.preparerKey, 1)))],
  ['another approver’s key', 'recorded', batch((args) => (args.approverKey = flip(args.approverKey, 1)))],
  [
    'its keys swapped',
    'recorded',
    batch((args) => ([args.preparerKey, args.approverKey] = [args.approverKey, args.preparerKey])),
  ],
  ['another hash of signatures', 'recorded', batch((args) => (args.signaturesHash = flip(args.signaturesHash, 9)))],
  ['another batch hash', 'recorded', batch((args) => (args.batchHash = flip(args.batchHash, 9)))],
]

export const LOG_LIES: readonly LieCase[] = [
  ['omits the batch', 'recorded', lieAboutLogs('BatchPublished', () => [])],
  ['omits the opening', 'signed', lieAboutLogs('PublicationOpened', () => [])],
  ['serves the batch twice', 'recorded', lieAboutLogs('BatchPublished', (logs) => [logs[0], ...logs])],
  ['serves the opening twice', 'signed', lieAboutLogs('PublicationOpened', (logs) => [...logs, logs[0]])],
  [
    'serves another contract’s batch',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, address: VERIFIER_ADDRESS }))),
  ],
  [
    'serves another event',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) =>
      logs.map((log) => ({ ...log, topics: [toHex(new Uint8Array(32)), ...log.topics.slice(1)] })),
    ),
  ],
  [
    'serves too few topics',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, topics: log.topics.slice(0, 3) }))),
  ],
  [
    'cuts the data off',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, data: log.data.slice(0, 322) }))),
  ],
  [
    'serves data that are not hex',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, data: `${log.data}zz` }))),
  ],
  [
    'serves an offset past the end',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, data: `0x${'f'.repeat(64 * 10)}` }))),
  ],
  ['serves null for logs', 'recorded', lieAboutLogs('BatchPublished', () => null)],
  ['serves a text for logs', 'recorded', lieAboutLogs('BatchPublished', () => 'none')],
  [
    'names another block',
    'recorded',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, blockHash: flip(log.blockHash, 0) }))),
  ],
  [
    'puts the batch into another block',
    'recorded',
    async (answer) => {
      if (answer.method !== 'eth_getLogs') return answer.result
      const { hash } = await answer.ask('eth_getBlockByNumber', ['0x1', false])
      return answer.result.map((log: object) => ({ ...log, blockHash: hash }))
    },
  ],
]

export const SIGNATURE_LIES: readonly LieCase[] = [
  ['another total', 'signed', opening((args) => (args.publication.totals[0].sum = '1'))],
  ['another name of the agency', 'signed', opening((args) => (args.publication.agencyName = 'Ministry of Wealth'))],
  ['another agency', 'signed', opening((args) => (args.publication.agency = 'edu'))],
  ['another period', 'signed', opening((args) => (args.publication.period = '2027'))],
  ['another deadline', 'signed', opening((args) => (args.publication.deadline = '2098-12-31T23:59:59Z'))],
  [
    'another previous head',
    'signed',
    opening((args) => (args.publication.previousHead = flip(args.publication.previousHead, 0))),
  ],
  ['another count of records', 'signed', opening((args) => (args.publication.records = 4n))],
  [
    'another root of parts',
    'signed',
    opening((args) => (args.publication.partsRoot = flip(args.publication.partsRoot, 0))),
  ],
  ['another format', 'signed', opening((args) => (args.publication.format = 2n))],
  [
    'a flipped preparer’s signature',
    'signed',
    opening((args) => (args.preparerSignature = flip(args.preparerSignature, 4))),
  ],
  [
    'a flipped approver’s signature',
    'signed',
    opening((args) => (args.approverSignature = flip(args.approverSignature, 40))),
  ],
  [
    'the other recovery bit',
    'signed',
    opening(
      (args) =>
        (args.preparerSignature = `${args.preparerSignature.slice(0, -2)}${args.preparerSignature.endsWith('1b') ? '1c' : '1b'}`),
    ),
  ],
  ['the mirrored signature', 'signed', opening((args) => (args.preparerSignature = mirrored(args.preparerSignature)))],
  [
    'signatures swapped',
    'signed',
    opening(
      (args) => ([args.preparerSignature, args.approverSignature] = [args.approverSignature, args.preparerSignature]),
    ),
  ],
  ['one signature twice', 'signed', opening((args) => (args.approverSignature = args.preparerSignature))],
  [
    'a signature cut short',
    'signed',
    opening((args) => (args.preparerSignature = args.preparerSignature.slice(0, -2))),
  ],
  ['no signature', 'signed', opening((args) => (args.approverSignature = '0x'))],
  [
    'other keys',
    'signed',
    opening((args) => ([args.preparerKey, args.approverKey] = [args.approverKey, args.preparerKey])),
  ],
  [
    'somebody else’s signature',
    'signed',
    async (answer) => {
      const signature = await walletSigner(spare).sign(
        answer.method === 'eth_getLogs' && answer.result[0] ? answer.result[0].topics[3] : toHex(new Uint8Array(32)),
      )
      return opening((args) => (args.preparerSignature = signature))(answer)
    },
  ],
]

export const HISTORY_LIES: readonly LieCase[] = [
  [
    'omits a later batch of the agency',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => logs.filter((log) => BigInt(log.topics[1]) !== 5n)),
  ],
  [
    'omits the newest batch of the agency',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => (logs.length > 3 ? logs.slice(0, -1) : logs)),
  ],
  [
    'serves later batches in another order',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => (logs.length > 3 ? [...logs].reverse() : logs)),
  ],
  [
    'serves other totals for a later batch',
    'complete',
    lieAboutEvent(
      'BatchPublished',
      (args) => (args.part.totals[0].sum = '7'),
      (args) => args.number === 5n,
    ),
  ],
  [
    'serves another payload for a later batch',
    'complete',
    lieAboutEvent(
      'BatchPublished',
      (args) => rewriteLines(args, 'moh', (lines) => lines.map((line) => line.replace('1009.50', '1.50'))),
      (args) => args.number === 5n,
    ),
  ],
  [
    'serves another statement for a later batch',
    'complete',
    lieAboutEvent(
      'PublicationOpened',
      (args) => (args.publication.period = '2030'),
      (args) => args.sequence === 3n,
    ),
  ],
  [
    'serves another time for every batch',
    'complete',
    lieAboutLogs('BatchPublished', (logs) => logs.map((log) => ({ ...log, blockTimestamp: '0x1' }))),
  ],
]

function mirrored(signature: Hex): Hex {
  const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
  const s = order - BigInt(`0x${signature.slice(66, 130)}`)
  return `${signature.slice(0, 66)}${s.toString(16).padStart(64, '0')}${signature.endsWith('1b') ? '1c' : '1b'}` as Hex
}
