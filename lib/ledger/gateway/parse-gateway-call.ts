import { accept, type Parsed, refuse } from '@/lib/domain/parsed'

export type CallId = string | number | null

/** A call that may go to a node: built anew from what was understood, so that nothing else travels with it. */
export type GatewayCall = {
  readonly id: CallId
  readonly method: string
  readonly params: readonly unknown[]
  /** Weight against the reader's allowance: about what it costs the node. */
  readonly cost: number
}

/** A JSON-RPC error for one call. */
export type CallProblem = { readonly id: CallId; readonly code: number; readonly message: string }

const INVALID_REQUEST = -32600
const METHOD_NOT_FOUND = -32601
const INVALID_PARAMS = -32602

const MAX_PROOF_KEYS = 32 // a check of a record in the sixteenth part of its publication asks for 22
const MAX_SPAN_ANY = 10 // blocks, where the question does not say which of the contract's events it wants
const MAX_SPAN_NARROW = 200_000 // blocks, where it names one event and one of its indexed fields
const COST = { small: 1, proof: 2, narrowLogs: 5, wideLogs: 10 } as const

type Understood = { readonly params: readonly unknown[]; readonly cost: number }
/** `payments` is the contract that pays beside the ledger, null where there is none. */
type Reader = (params: readonly unknown[], contract: string, payments: string | null) => Understood | string

/** The methods that a check in the reader's browser needs. A Map, since an object would also answer to `constructor`. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['eth_chainId', readNothing],
  ['eth_blockNumber', readNothing],
  ['eth_getBlockByNumber', ([block, full]) => readBlock(toBlockTag(block), full)],
  ['eth_getBlockByHash', ([hash, full]) => readBlock(toWord(hash), full)],
  ['eth_getProof', readProof],
  ['eth_getLogs', ([filter], contract) => readLogFilter(filter, contract)],
  ['eth_getTransactionReceipt', readTransaction],
  ['eth_getTransactionByHash', readTransaction],
  ['eth_getCode', readCode],
])

/**
 * Reads one JSON-RPC call of a reader: methods that only read, about this contract only (its code and proofs: or about the one that pays
 * beside it), within bounds. Everything else is a problem in plain words.
 */
export function parseGatewayCall(
  item: unknown,
  contract: string,
  payments: string | null = null,
): Parsed<GatewayCall, CallProblem> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return refuse({ id: null, code: INVALID_REQUEST, message: 'This is not a JSON-RPC call.' })
  }
  const { id: givenId = null, jsonrpc, method, params = [] } = item as Readonly<Record<string, unknown>>
  const id = toId(givenId)
  if (id === undefined || jsonrpc !== '2.0' || typeof method !== 'string') {
    return refuse({ id: id ?? null, code: INVALID_REQUEST, message: 'This is not a JSON-RPC call.' })
  }
  const reader = READERS.get(method)
  if (!reader) {
    const message = `This gateway answers ${[...READERS.keys()].join(', ')}, and nothing else.`
    return refuse({ id, code: METHOD_NOT_FOUND, message })
  }
  if (!Array.isArray(params)) {
    return refuse({ id, code: INVALID_PARAMS, message: 'Parameters must be a list.' })
  }
  const understood = reader(params, contract, payments)
  if (typeof understood === 'string') return refuse({ id, code: INVALID_PARAMS, message: understood })
  return accept({ id, method, ...understood })
}

function readNothing(params: readonly unknown[]): Understood | string {
  return params.length === 0 ? { params: [], cost: COST.small } : 'This method takes no parameters.'
}

function readBlock(block: string | null, full: unknown): Understood | string {
  if (block === null) return 'The block must be 0x and its number or hash, or latest, safe, finalized or earliest.'
  if (full !== false && full !== undefined)
    return 'Only blocks without their transactions: the second parameter must be false.'
  return { params: [block, false], cost: COST.small }
}

function readProof(
  [address, keys, block, ...more]: readonly unknown[],
  contract: string,
  payments: string | null,
): Understood | string {
  const tag = toBlockTag(block)
  const asked = toKnownContract(address, contract, payments)
  if (asked === null) return `Proofs are given of the ledger's contract ${contract} only.`
  if (!Array.isArray(keys) || keys.length > MAX_PROOF_KEYS || !keys.every((key) => toWord(key))) {
    return `The keys must be a list of at most ${MAX_PROOF_KEYS} values of 32 bytes.`
  }
  if (tag === null || more.length > 0) return 'The third and last parameter must be a block.'
  return { params: [asked, keys, tag], cost: COST.proof }
}

function readTransaction([hash, ...more]: readonly unknown[]): Understood | string {
  const word = toWord(hash)
  return word && more.length === 0
    ? { params: [word], cost: COST.proof }
    : 'The only parameter must be the hash of a transaction.'
}

function readCode(
  [address, block, ...more]: readonly unknown[],
  contract: string,
  payments: string | null,
): Understood | string {
  const tag = toBlockTag(block)
  const asked = toKnownContract(address, contract, payments)
  if (asked === null) return `Code is given of the ledger's contract ${contract} only.`
  if (tag === null || more.length > 0) return 'The second and last parameter must be a block.'
  return { params: [asked, tag], cost: COST.small }
}

const FILTER_FIELDS: ReadonlySet<string> = new Set(['address', 'topics', 'fromBlock', 'toBlock', 'blockHash'])

function readLogFilter(filter: unknown, contract: string): Understood | string {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return 'The filter must be an object.'
  if (!Object.keys(filter).every((name) => FILTER_FIELDS.has(name))) {
    return `The filter may have ${[...FILTER_FIELDS].join(', ')}, and nothing else.`
  }
  const {
    address,
    topics: givenTopics = [],
    fromBlock,
    toBlock,
    blockHash,
  } = filter as Readonly<Record<string, unknown>>
  if (!isContract(address, contract))
    return `Logs are given of the ledger's contract ${contract} only: name it as address.`
  const topics = toTopics(givenTopics)
  if (topics === null) return 'Topics must be a list of at most four, each null or one value of 32 bytes.'

  if (blockHash !== undefined) {
    const hash = toWord(blockHash)
    if (!hash || fromBlock !== undefined || toBlock !== undefined)
      return 'Name either one blockHash or a range of blocks.'
    return { params: [{ address: contract, topics, blockHash: hash }], cost: COST.narrowLogs }
  }

  const [from, to] = [toBlockNumber(fromBlock), toBlockNumber(toBlock)]
  if (from === null || to === null || to < from) return 'Both ends of the range must be block numbers, first to last.'
  const isNarrow = topics[0] != null && topics.slice(1).some((topic) => topic !== null)
  const allowed = isNarrow ? MAX_SPAN_NARROW : MAX_SPAN_ANY
  if (to - from + 1 > allowed) {
    return isNarrow
      ? `At most ${allowed} blocks at a time.`
      : `At most ${allowed} blocks at a time; ${MAX_SPAN_NARROW} where topics name one event and one of its fields.`
  }
  const cost = to - from + 1 > MAX_SPAN_ANY ? COST.wideLogs : COST.narrowLogs
  const range = { fromBlock: `0x${from.toString(16)}`, toBlock: `0x${to.toString(16)}` }
  return { params: [{ address: contract, topics, ...range }], cost }
}

function toTopics(value: unknown): readonly (string | null)[] | null {
  if (!Array.isArray(value) || value.length > 4) return null
  return value.every((topic) => topic === null || toWord(topic)) ? (value as (string | null)[]) : null
}

const toId = (value: unknown): CallId | undefined =>
  value === null ||
  (typeof value === 'number' && Number.isSafeInteger(value)) ||
  (typeof value === 'string' && value.length <= 64)
    ? (value as CallId)
    : undefined

const toWord = (value: unknown): string | null =>
  typeof value === 'string' && /^0x[0-9a-f]{64}$/i.test(value) ? value : null

const toBlockNumber = (value: unknown): number | null =>
  typeof value === 'string' && /^0x[0-9a-f]{1,12}$/i.test(value) ? Number(value) : null

function toBlockTag(value: unknown): string | null {
  const number = toBlockNumber(value)
  if (number !== null) return `0x${number.toString(16)}`
  return value === 'latest' || value === 'safe' || value === 'finalized' || value === 'earliest' ? value : null
}

const toKnownContract = (value: unknown, contract: string, payments: string | null): string | null =>
  [contract, ...(payments === null ? [] : [payments])].find((known) => isContract(value, known)) ?? null

const isContract = (value: unknown, contract: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === contract.toLowerCase()
