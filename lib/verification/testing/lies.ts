import { gunzipSync } from 'node:zlib'
import { decodeEventLog, encodeAbiParameters, encodeEventTopics, type Hex, keccak256 } from 'viem'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { recordLeaves } from '@/lib/record-format/fingerprint'
import { merkleRoot } from '@/lib/record-format/merkle-tree'
import { parseHex, toHex } from '../bytes'
import { BATCH_PUBLISHED_TOPIC, PUBLICATION_OPENED_TOPIC } from '../ledger-events'
import type { CheckName } from '../report'
import { encodeRlp } from '../rlp'
import type { Lie, TrueAnswer } from './lying-node'

/** A lie by its name, and a check that must not agree when it is told about the record moh-1-2. */
export type LieCase = readonly [name: string, check: CheckName, lie: Lie]

// biome-ignore lint/suspicious/noExplicitAny: a lie reaches into whatever an event holds
type Arguments = any
type EventName = 'BatchPublished' | 'PublicationOpened'

const TOPICS = { BatchPublished: BATCH_PUBLISHED_TOPIC, PublicationOpened: PUBLICATION_OPENED_TOPIC } as const

/** Lies about every log of one event: decoded, changed, encoded again. `when` picks among them. */
export function lieAboutEvent(
  eventName: EventName,
  change: (args: Arguments) => void,
  when: (args: Arguments) => boolean = () => true,
): Lie {
  return lieAboutLogs(eventName, (logs) =>
    logs.map((log) => {
      const { args } = decodeEventLog({ abi: ledgerAbi, eventName, topics: log.topics, data: log.data }) as {
        args: Arguments
      }
      if (!when(args)) return log
      const altered = structuredClone(args)
      change(altered)
      const { inputs } = ledgerAbi.find((item) => item.type === 'event' && item.name === eventName) as {
        inputs: readonly { name: string; indexed: boolean }[]
      }
      const unindexed = inputs.filter(({ indexed }) => !indexed)
      return {
        ...log,
        topics: encodeEventTopics({ abi: ledgerAbi, eventName, args: altered }),
        data: encodeAbiParameters(unindexed as never, unindexed.map(({ name }) => altered[name]) as never),
      }
    }),
  )
}

/** Lies about the list of logs of one event. */
export function lieAboutLogs(eventName: EventName, change: (logs: Arguments[]) => unknown): Lie {
  return ({ method, params, result }) =>
    method === 'eth_getLogs' && params[0].topics[0] === TOPICS[eventName] ? change(result) : result
}

/** Lies about the answers of one method. */
export const lieAbout =
  (method: string, change: (result: Arguments, answer: TrueAnswer) => unknown): Lie =>
  (answer) =>
    answer.method === method ? change(structuredClone(answer.result), answer) : answer.result

/** Lies about blocks: `change` alters the fields, and the hash is made anew unless told not to. */
export const lieAboutBlocks = (change: (block: Arguments) => void, { rehash = true } = {}): Lie =>
  ((answer: TrueAnswer) => {
    if (!answer.method.startsWith('eth_getBlockBy') || answer.result === null) return answer.result
    const block = structuredClone(answer.result)
    change(block)
    if (rehash) block.hash = hashHeader(block)
    return block
  }) as Lie

const HEADER =
  'parentHash sha3Uncles miner stateRoot transactionsRoot receiptsRoot logsBloom difficulty number gasLimit gasUsed timestamp extraData mixHash nonce baseFeePerGas withdrawalsRoot blobGasUsed excessBlobGas parentBeaconBlockRoot requestsHash'.split(
    ' ',
  )
const QUANTITIES = new Set([
  'difficulty',
  'number',
  'gasLimit',
  'gasUsed',
  'timestamp',
  'baseFeePerGas',
  'blobGasUsed',
  'excessBlobGas',
])

function hashHeader(block: Arguments): Hex {
  const fields = HEADER.filter((name) => block[name] !== undefined).map((name) => {
    if (!QUANTITIES.has(name)) return parseHex(block[name])!
    const digits = BigInt(block[name]) === 0n ? '' : BigInt(block[name]).toString(16)
    return parseHex(`0x${digits.length % 2 ? '0' : ''}${digits}`)!
  })
  return keccak256(toHex(encodeRlp(fields)))
}

/** Lies consistently about a batch's lines: payload, its hash, the root and the batch's own hash are all made to fit. */
export function rewriteLines(
  args: Arguments,
  agency: string,
  change: (lines: string[]) => string[],
  { fitRoot = true } = {},
): void {
  const text = gunzipSync(parseHex(args.payload)!).toString('utf8')
  const lines = change(text.split('\n').slice(0, -1)).map((line) => new TextEncoder().encode(line))
  const payload = encodePayload(lines)
  args.payload = toHex(payload)
  args.part.payloadHash = keccak256(payload)
  args.part.records = BigInt(lines.length)
  if (fitRoot) args.part.recordsRoot = toHex(merkleRoot(recordLeaves({ agency, lines })))
}

/** One bit of hex flipped, at a byte counted from the front, or from the back when negative. */
export function flip(hex: Hex, at: number): Hex {
  const bytes = parseHex(hex)!.slice()
  const index = at < 0 ? bytes.length + at : at
  bytes[index]! ^= 1
  return toHex(bytes)
}
