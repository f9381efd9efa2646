import { setTimeout as sleep } from 'node:timers/promises'
import { decodeFunctionResult, encodeFunctionData } from 'viem/utils'
import type { AgencyCode } from '@/lib/domain/record-id'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { InconsistentNodeError, toProblemText } from '@/lib/ledger/errors'
import { toHexQuantity, toQuantity } from '@/lib/ledger/json-answer'
import { nodeName } from '@/lib/ledger/json-rpc'
import { createLedgerClient, type LedgerNode } from '@/lib/ledger/ledger-client'
import type { LedgerAddress } from '@/lib/ledger/publication'

/** What the contract says of an agency after a block. */
export type AgencyAtBlock = {
  readonly registered: boolean
  readonly name: string
  readonly sequence: bigint
  readonly batchCount: bigint
  readonly head: `0x${string}`
}

/** An agency's state at a block that every node which answered says the same of. */
export type AgreedAgency = {
  readonly state: AgencyAtBlock
  readonly block: number
  /** Addresses of the nodes that agree, in the order given; at least one. */
  readonly rpcUrls: readonly string[]
  /** A sentence for each of the others: which node, and why it was not compared. */
  readonly notCompared: readonly string[]
}

/** Nodes of one chain whose ends are further apart are not following it together. */
const MAX_APART = 64 // blocks
const WAIT_MS = 250
const WAITS = 12

/**
 * Asks all nodes for an agency's state at the newest block that each of them has; for a moment it waits for those that are a
 * block behind. What one node says of itself is worth what the node is worth: a statement is signed upon this state.
 *
 * Errors: InconsistentNodeError, which names the nodes, where they differ; where none answers, the first one's error.
 */
export async function agreeOnAgency({
  rpcUrls,
  ledger,
  agency,
}: {
  readonly rpcUrls: readonly string[]
  readonly ledger: LedgerAddress
  readonly agency: AgencyCode
}): Promise<AgreedAgency> {
  const clients = rpcUrls.map((url) => {
    const client = createLedgerClient({ rpcUrls: [url], ...ledger, rounds: 1 })
    return { url, read: client.read }
  })
  const failures: { readonly url: string; readonly error: unknown }[] = []
  const answersOf = async <Value>(
    asked: typeof clients,
    read: (node: LedgerNode, client: (typeof clients)[number]) => Promise<Value>,
  ) => {
    const answers = await Promise.all(
      asked.map(async (client) => {
        try {
          return [{ client, value: await client.read((node) => read(node, client)) }]
        } catch (error) {
          failures.push({ url: client.url, error })
          return []
        }
      }),
    )
    if (answers.every(({ length }) => length === 0)) throw failures[0]!.error
    return answers.flat()
  }

  const first = await answersOf(clients, readLatest)
  const newest = Math.max(...first.map(({ value }) => value))
  const ends = await answersOf(
    first.map(({ client }) => client),
    (node, { url }) => waitFor(node, newest, first.find(({ client }) => client.url === url)!.value),
  )
  const block = Math.min(...ends.map(({ value }) => value))
  if (newest - block > MAX_APART) {
    const words = ends.map(({ client, value }) => `${nodeName(client.url)} at block ${value}`)
    throw new InconsistentNodeError(`the nodes' chains end far apart, ${words.join(', ')}`)
  }
  const states = await answersOf(
    ends.map(({ client }) => client),
    (node) => readAgencyAtBlock({ node, contract: ledger.contract, agency, block }),
  )
  const [{ value: state }] = states as [(typeof states)[number]]
  if (states.some(({ value }) => toWords(value) !== toWords(state))) {
    const words = states.map(({ client, value }) => `${nodeName(client.url)} says ${toWords(value)}`)
    throw new InconsistentNodeError(`the nodes disagree about "${agency}"; ${words.join('; ')}`, { blockNumber: block })
  }
  const inOrder = failures.toSorted((a, b) => rpcUrls.indexOf(a.url) - rpcUrls.indexOf(b.url))
  return {
    state,
    block,
    rpcUrls: states.map(({ client }) => client.url),
    notCompared: inOrder.map(
      ({ url, error }) => `The node ${nodeName(url)} was not compared: ${toAscii(toProblemText(error))}`,
    ),
  }
}

const readLatest = async (node: LedgerNode): Promise<number> =>
  toQuantity(await node.request('eth_blockNumber', []), 'its block number')

async function waitFor(node: LedgerNode, block: number, known: number): Promise<number> {
  let latest = known
  for (let wait = 0; latest < block && block - latest <= MAX_APART && wait < WAITS; wait += 1) {
    await sleep(WAIT_MS)
    latest = await readLatest(node)
  }
  return Math.min(latest, block)
}

async function readAgencyAtBlock(parameters: {
  readonly node: LedgerNode
  readonly contract: `0x${string}`
  readonly agency: AgencyCode
  readonly block: number
}): Promise<AgencyAtBlock> {
  const { node, contract, agency, block } = parameters
  const call = { abi: ledgerAbi, functionName: 'agencyState', args: [agency] } as const
  const data = encodeFunctionData(call)
  const result = await node.request('eth_call', [{ to: contract, data }, toHexQuantity(block)])
  try {
    return decodeFunctionResult({ ...call, data: result as `0x${string}` })
  } catch {
    throw new InconsistentNodeError(`${node.name} does not say what state "${agency}" is in`, { blockNumber: block })
  }
}

const toWords = ({ registered, name, sequence, batchCount, head }: AgencyAtBlock): string =>
  `${registered ? 'registered' : 'not registered'}, name ${toAscii(JSON.stringify(name))}, sequence ${sequence}, ${batchCount} batches, head ${head}`

/** A node's own words end in a terminal: whatever could steer it, or look like something else, is written out. */
export const toAscii = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
