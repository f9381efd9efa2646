import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientNode } from './client-node'

type Hash = `0x${string}`
type PayloadStatus = { readonly status: string; readonly validationError?: string | null }
type Chosen = { readonly payloadStatus: PayloadStatus; readonly payloadId: Hash }
type Payload = {
  readonly executionPayload: { readonly blockHash: Hash; readonly blockNumber: Hash; readonly timestamp: Hash }
  readonly executionRequests: readonly Hash[]
}

const ZERO: Hash = `0x${'0'.repeat(64)}`
const PATIENCE_MS = 60_000

/**
 * What a consensus client does for its nodes, for one side of a network: has one of them build each block from the
 * transactions it knows, gives the block to the others, and tells all that it is the head.
 */
export class Consensus {
  #head: Hash
  #timestampSeconds: number
  #finalized: Hash = ZERO
  #running: Promise<void> | null = null
  #stop = false
  #turn = 0
  /** Blocks built, newest last. */
  readonly built: Payload[] = []

  constructor(
    readonly nodes: readonly ClientNode[],
    start: { readonly head: Hash; readonly timestampSeconds: number; readonly finalized?: Hash },
  ) {
    this.#head = start.head
    this.#timestampSeconds = start.timestampSeconds
    this.#finalized = start.finalized ?? ZERO
  }

  /** The same chain for other nodes: one side of a network that is parted, or all of one that is joined again. */
  for(nodes: readonly ClientNode[]): Consensus {
    return new Consensus(nodes, {
      head: this.#head,
      timestampSeconds: this.#timestampSeconds,
      finalized: this.#finalized,
    })
  }

  /** Builds one block with what the builder's pool holds; the nodes take turns in building. */
  async build(builder = this.nodes[this.#turn++ % this.nodes.length]!): Promise<Payload> {
    const timestampSeconds = this.#timestampSeconds + 1
    const { payloadId } = await this.#choose(builder, {
      attributes: {
        timestamp: `0x${timestampSeconds.toString(16)}`,
        prevRandao: `0x${timestampSeconds.toString(16).padStart(64, '0')}`,
        suggestedFeeRecipient: `0x${'0'.repeat(39)}1`,
        withdrawals: [],
        parentBeaconBlockRoot: ZERO,
      },
    })
    const payload = (await builder.engine('engine_getPayloadV4', [payloadId])) as Payload
    this.built.push(payload)
    for (const node of this.nodes) await deliver(node, payload, 'VALID')
    this.#head = payload.executionPayload.blockHash
    this.#timestampSeconds = timestampSeconds
    for (const node of this.nodes) await this.#choose(node)
    return payload
  }

  /** Says that the head is final. */
  async finalize(): Promise<void> {
    this.#finalized = this.#head
    for (const node of this.nodes) await this.#choose(node)
  }

  /**
   * Has a node of another side take this side's chain, block by block, each of which it is told to be the head in its turn.
   *
   * Told of the newest alone, this client fetches from its peers what lies between, or stays at "SYNCING" for good; and of blocks
   * that were never the head it keeps no receipts, so that it answers eth_getLogs about them with an empty list.
   */
  async adopt(node: ClientNode): Promise<void> {
    for (const payload of this.built) {
      await deliver(node, payload, null)
      await this.#choose(node, { head: payload.executionPayload.blockHash })
    }
  }

  /** Builds a block whenever a node of this side knows a transaction, until stopped. */
  run(): void {
    this.#stop = false
    const loop = async () => {
      while (!this.#stop) {
        for (const node of this.nodes) {
          if (!this.#stop && (await countPending(node)) > 0) await this.build(node)
        }
        await sleep(50)
      }
    }
    this.#running = loop()
    // Its failure is met when it is stopped.
    this.#running.catch(() => {})
  }

  async stop(): Promise<void> {
    this.#stop = true
    await this.#running
    this.#running = null
  }

  /** Has a node take the head, and start a block upon it where `attributes` are given; asks again while it is syncing. */
  async #choose(
    node: ClientNode,
    { head = this.#head, attributes }: { readonly head?: Hash; readonly attributes?: object } = {},
  ): Promise<Chosen> {
    const state = { headBlockHash: head, safeBlockHash: this.#finalized, finalizedBlockHash: this.#finalized }
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const params = attributes === undefined ? [state] : [state, attributes]
      const chosen = (await node.engine('engine_forkchoiceUpdatedV3', params)) as Chosen
      const { status, validationError } = chosen.payloadStatus
      if (status === 'VALID') return chosen
      if (status !== 'SYNCING' || Date.now() > deadline) {
        throw new Error(`The node ${node.name} finds the head ${head} ${status}: ${validationError ?? 'no reason'}`)
      }
      await sleep(500)
    }
  }
}

async function deliver(node: ClientNode, { executionPayload, executionRequests }: Payload, expected: string | null) {
  const answer = await node.engine('engine_newPayloadV4', [executionPayload, [], ZERO, executionRequests])
  const { status, validationError } = answer as PayloadStatus
  if (status === 'INVALID' || (expected !== null && status !== expected)) {
    throw new Error(
      `The node ${node.name} finds block ${Number(executionPayload.blockNumber)} ${status}: ${validationError ?? 'no reason'}`,
    )
  }
}

/** How many transactions a node knows that stand in no block. */
export async function countPending(node: ClientNode): Promise<number> {
  const { pending } = (await node.request('txpool_content')) as { pending: Record<string, Record<string, unknown>> }
  return Object.values(pending).reduce((sum, one) => sum + Object.keys(one).length, 0)
}
