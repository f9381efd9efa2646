import type { Part, Publication, Total } from '../ledger/publication'
import { type AbiType, type AbiValue, decodeAbi } from './abi'
import { type Hex, keccak256, parseHex, toHex, utf8 } from './bytes'
import { EvidenceError } from './evidence-error'

/** Where a node says that a log stands. None of it is proved by itself. */
export type LogPlace = {
  readonly blockNumber: number
  readonly blockHash: Hex
  readonly transaction: Hex
  /** Newer nodes say it with the log; a batch hash shows whether it is true. */
  readonly claimedTimestampSeconds: number | null
}

export type BatchEvent = LogPlace & {
  readonly number: bigint
  readonly agency: Hex
  readonly publicationDigest: Hex
  readonly sequence: bigint
  readonly agencyBatchNumber: bigint
  readonly part: Part
  readonly preparerKey: Hex
  readonly approverKey: Hex
  readonly signaturesHash: Hex
  readonly batchHash: Hex
  readonly payload: Uint8Array
}

export type OpeningEvent = LogPlace & {
  readonly agency: Hex
  readonly sequence: bigint
  readonly digest: Hex
  readonly publication: Publication
  readonly preparerKey: Hex
  readonly approverKey: Hex
  readonly preparerSignature: Uint8Array
  readonly approverSignature: Uint8Array
}

export type KeyGrantedEvent = LogPlace & {
  readonly agency: Hex
  readonly keyId: Hex
  readonly person: Hex
  readonly signer: Uint8Array
  readonly post: string
  readonly roles: bigint
  readonly validFrom: bigint
  readonly validUntil: bigint
}

const TOTALS: AbiType = { array: { tuple: ['string', 'string', 'string'] } }
const PART: AbiType = { tuple: ['uint256', 'uint256', 'bytes32', 'bytes32', TOTALS] }
const PUBLICATION: AbiType = {
  tuple: [
    'uint256',
    'string',
    'string',
    'uint256',
    'bytes32',
    'string',
    'uint256',
    'uint256',
    'bytes32',
    TOTALS,
    'string',
  ],
}
const BATCH: readonly AbiType[] = [
  'uint256',
  'uint256',
  PART,
  'bytes32',
  'bytes32',
  'bytes32',
  'bytes32',
  'bytes32',
  'bytes32',
  'bytes',
]
const OPENING: readonly AbiType[] = [PUBLICATION, 'bytes32', 'bytes32', 'bytes', 'bytes']
const KEY_GRANTED: readonly AbiType[] = ['bytes', 'string', 'uint256', 'uint256', 'uint256', 'bytes32', 'bytes32']

const typeText = (type: AbiType): string => {
  if (typeof type === 'string') return type
  return 'array' in type ? `${typeText(type.array)}[]` : `(${type.tuple.map(typeText).join(',')})`
}
const topic = (name: string, indexed: readonly AbiType[], data: readonly AbiType[]): Hex =>
  toHex(keccak256(utf8(`${name}(${[...indexed, ...data].map(typeText).join(',')})`)))

export const BATCH_PUBLISHED_TOPIC = topic('BatchPublished', ['uint256', 'bytes32', 'bytes32'], BATCH)
export const PUBLICATION_OPENED_TOPIC = topic('PublicationOpened', ['bytes32', 'uint256', 'bytes32'], OPENING)
export const KEY_GRANTED_TOPIC = topic('KeyGranted', ['bytes32', 'bytes32', 'bytes32'], KEY_GRANTED)

const APPROVAL: AbiType = { tuple: ['bytes32', 'bytes'] }
const PATH: AbiType = { array: 'bytes32' }
const selector = (name: string, parameters: readonly AbiType[]): Uint8Array =>
  keccak256(utf8(`${name}(${parameters.map(typeText).join(',')})`)).slice(0, 4)

/** How calls begin that carry a part: the path is the fifth argument of the first, and the third of the second. */
export const PUBLISH_SELECTOR = selector('publish', [PUBLICATION, APPROVAL, APPROVAL, PART, PATH, 'bytes'])
export const PUBLISH_PART_SELECTOR = selector('publishPart', ['string', PART, PATH, 'bytes'])

type RawLog = { readonly place: LogPlace; readonly topics: readonly [Hex, Hex, Hex, Hex]; readonly data: Uint8Array }

/** Checks the form of a log that a node served: four topics of the contract asked for. EvidenceError otherwise. */
function parseLog(log: unknown, contract: Hex, expectedTopic: Hex): RawLog {
  const { address, topics, data, blockNumber, blockHash, transactionHash, blockTimestamp } = (log ?? {}) as Readonly<
    Record<string, unknown>
  >
  if (typeof address !== 'string' || address.toLowerCase() !== contract.toLowerCase()) {
    throw new EvidenceError('A log comes from another contract than the ledger.')
  }
  const isWord = (value: unknown): value is Hex => parseHex(value)?.length === 32
  if (!Array.isArray(topics) || topics.length !== 4 || !topics.every(isWord))
    throw new EvidenceError('A log has malformed topics.')
  if (topics[0] !== expectedTopic) throw new EvidenceError('A log is of another event than the one asked for.')
  const bytes = parseHex(data)
  if (bytes === null) throw new EvidenceError("A log's data are not hex.")
  if (!isWord(blockHash) || !isWord(transactionHash) || typeof blockNumber !== 'string')
    throw new EvidenceError('A log does not say where it stands.')
  return {
    place: {
      blockNumber: Number(blockNumber),
      blockHash,
      transaction: transactionHash,
      claimedTimestampSeconds: typeof blockTimestamp === 'string' ? Number(blockTimestamp) : null,
    },
    topics: topics.map((word) => word.toLowerCase()) as unknown as RawLog['topics'],
    data: bytes,
  }
}

const toTotals = (value: AbiValue): readonly Total[] =>
  (value as readonly (readonly string[])[]).map(([stage = '', currency = '', sum = '']) => ({ stage, currency, sum }))

/** Decodes a BatchPublished log. What it says is worth nothing until its batch hash is recomputed and proved. */
export function decodeBatchEvent(log: unknown, contract: Hex): BatchEvent {
  const { place, topics, data } = parseLog(log, contract, BATCH_PUBLISHED_TOPIC)
  const [sequence, agencyBatchNumber, part, preparerKey, approverKey, signaturesHash, batchHash, , , payload] =
    decodeAbi(BATCH, data)
  const [number, records, recordsRoot, payloadHash, totals] = part as readonly AbiValue[]
  return {
    ...place,
    number: BigInt(topics[1]),
    agency: topics[2],
    publicationDigest: topics[3],
    sequence: sequence as bigint,
    agencyBatchNumber: agencyBatchNumber as bigint,
    part: {
      number: number as bigint,
      records: records as bigint,
      recordsRoot: recordsRoot as Hex,
      payloadHash: payloadHash as Hex,
      totals: toTotals(totals!),
    },
    preparerKey: preparerKey as Hex,
    approverKey: approverKey as Hex,
    signaturesHash: signaturesHash as Hex,
    batchHash: batchHash as Hex,
    payload: payload as Uint8Array,
  }
}

/** Decodes a PublicationOpened log. What it says is worth nothing until its digest is recomputed and found in a proved batch hash. */
export function decodeOpeningEvent(log: unknown, contract: Hex): OpeningEvent {
  const { place, topics, data } = parseLog(log, contract, PUBLICATION_OPENED_TOPIC)
  const [publication, preparerKey, approverKey, preparerSignature, approverSignature] = decodeAbi(OPENING, data)
  const [format, agency, agencyName, sequence, previousHead, period, records, parts, partsRoot, totals, deadline] =
    publication as readonly AbiValue[]
  return {
    ...place,
    agency: topics[1],
    sequence: BigInt(topics[2]),
    digest: topics[3],
    publication: {
      format: format as bigint,
      agency: agency as string,
      agencyName: agencyName as string,
      sequence: sequence as bigint,
      previousHead: previousHead as Hex,
      period: period as string,
      records: records as bigint,
      parts: parts as bigint,
      partsRoot: partsRoot as Hex,
      totals: toTotals(totals!),
      deadline: deadline as string,
    },
    preparerKey: preparerKey as Hex,
    approverKey: approverKey as Hex,
    preparerSignature: preparerSignature as Uint8Array,
    approverSignature: approverSignature as Uint8Array,
  }
}

/** Decodes a KeyGranted log. Its signer stands for itself: the key's id is the signer's hash. */
export function decodeKeyGrantedEvent(log: unknown, contract: Hex): KeyGrantedEvent {
  const { place, topics, data } = parseLog(log, contract, KEY_GRANTED_TOPIC)
  const [signer, post, roles, validFrom, validUntil] = decodeAbi(KEY_GRANTED, data)
  return {
    ...place,
    agency: topics[1],
    keyId: topics[2],
    person: topics[3],
    signer: signer as Uint8Array,
    post: post as string,
    roles: roles as bigint,
    validFrom: validFrom as bigint,
    validUntil: validUntil as bigint,
  }
}
