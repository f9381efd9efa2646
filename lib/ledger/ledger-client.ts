import { setTimeout as sleep } from 'node:timers/promises'
import { fromHex, type Hex as Hash } from '@/lib/record-format/hex'
import {
  InconsistentNodeError,
  isRetryable,
  NoContractError,
  NodeUnreachableError,
  toProblemText,
  UnknownPaymentsContractError,
  WrongChainError,
} from './errors'
import { askNode, nodeName } from './json-rpc'
import { isPaymentCode } from './payment-code'

/** One node, asked directly. `request` gives the JSON of the answer, unchecked: whoever asks checks it. */
export type LedgerNode = {
  readonly name: string
  request(method: string, params: readonly unknown[]): Promise<unknown>
  /** As `request`, with the size of the answer, by which ranges are sized. */
  measure(method: string, params: readonly unknown[]): Promise<{ readonly result: unknown; readonly bytes: number }>
  /** Tells whoever runs this what the node lacks and what is done instead, once. `words` complete "The node X …". */
  doWithout(words: string): void
}

export type LedgerClient = {
  readonly contract: Hash
  /** The contract that pays beside the ledger, whose code was looked at; null where there is none. */
  readonly payments: Hash | null
  /** Chain of the first node that answered, or as configured; null before. */
  chainId(): number | null
  /**
   * Runs `read` against one node that was found to serve this chain and contract. When it fails in a way that may pass, the
   * next node is tried, and after all of them it waits, up to `rounds` times. One reading never mixes answers of two nodes.
   *
   * Errors: whatever `read` threw last.
   */
  read<Value>(read: (node: LedgerNode) => Promise<Value>): Promise<Value>
  /** Every other node than `node` that serves this chain; those that cannot be reached are left out. */
  others(node: LedgerNode): Promise<readonly LedgerNode[]>
}

export type LedgerClientParameters = {
  readonly rpcUrls: readonly string[]
  readonly contract: Hash
  /** A PublishAndPay contract of this ledger. */
  readonly payments?: Hash | null | undefined
  /** The chain this ledger is on; without it, the chain of the first node that answers. */
  readonly chainId?: number | undefined
  readonly timeoutMs?: number | undefined
  /** Bound of one answer. */
  readonly maxBytes?: number | undefined
  /** How often all nodes are tried before a reading fails; the wait in between doubles from `backOffMs`. */
  readonly rounds?: number | undefined
  readonly backOffMs?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly log?: ((line: string) => void) | undefined
}

const MAX_BACK_OFF_MS = 10_000
const SELDOM = 4 // of so many failing rounds, one line in the log each

/** A client over several nodes of one chain: fails over, waits and tries again, and lets answers be compared. */
export function createLedgerClient({
  rpcUrls,
  contract,
  payments = null,
  chainId: configuredChainId,
  timeoutMs = 20_000,
  maxBytes = 64 * 1024 * 1024,
  rounds = 3,
  backOffMs = 250,
  signal,
  log = () => {},
}: LedgerClientParameters): LedgerClient {
  if (rpcUrls.length === 0) throw new RangeError('A ledger client needs the address of at least one node.')
  let knownChainId = configuredChainId ?? null
  let preferred = 0

  const nodes = rpcUrls.map((url) => {
    const measure: LedgerNode['measure'] = (method, params) =>
      askNode({ url, method, params, timeoutMs, maxBytes, signal })
    const said = new Set<string>()
    const node: LedgerNode = {
      name: nodeName(url),
      doWithout: (words) => {
        if (!said.has(words)) log(`The node ${nodeName(url)} ${words}.`)
        said.add(words)
      },
      measure,
      request: async (method, params) => (await measure(method, params)).result,
    }
    return { node, checked: false }
  })

  async function check(entry: (typeof nodes)[number]): Promise<void> {
    if (entry.checked) return
    const { node } = entry
    const served = Number(await node.request('eth_chainId', []))
    if (!Number.isSafeInteger(served)) throw new InconsistentNodeError(`${node.name} names no chain id`)
    if (knownChainId !== null && served !== knownChainId) throw new WrongChainError(node.name, knownChainId, served)
    const code = await node.request('eth_getCode', [contract, 'latest'])
    if (typeof code !== 'string' || code === '0x') throw new NoContractError(node.name, contract)
    if (payments !== null) await checkPayments(node, payments)
    knownChainId = served
    entry.checked = true
  }

  async function checkPayments(node: LedgerNode, address: Hash): Promise<void> {
    const code = await node.request('eth_getCode', [address, 'latest'])
    if (typeof code === 'string' && /^0x([0-9a-f]{2})*$/i.test(code)) {
      if (isPaymentCode({ code: fromHex(code), ledger: contract })) return
    }
    throw new UnknownPaymentsContractError(node.name, address)
  }

  async function tryAll<Value>(read: (node: LedgerNode) => Promise<Value>): Promise<Value> {
    const failures: unknown[] = []
    for (let turn = 0; turn < nodes.length; turn++) {
      const index = (preferred + turn) % nodes.length
      const entry = nodes[index]!
      try {
        await check(entry)
        const value = await read(entry.node)
        preferred = index
        return value
      } catch (error) {
        signal?.throwIfAborted()
        // A node may come back as another one: look again at what it serves.
        entry.checked = false
        const elsewhere =
          error instanceof WrongChainError ||
          error instanceof NoContractError ||
          error instanceof UnknownPaymentsContractError
        if (!elsewhere && !isRetryable(error)) throw error
        failures.push(error)
        if (nodes.length > 1) log(`${toProblemText(error)} Trying the next node.`)
      }
    }
    throw failures.find(isRetryable) ?? failures[0]
  }

  return {
    contract,
    payments,
    chainId: () => knownChainId,
    async read(read) {
      for (let round = 1; ; round++) {
        try {
          return await tryAll(read)
        } catch (error) {
          if (!isRetryable(error) || round >= rounds) throw error
          if (round % SELDOM === 1) log(toProblemText(error))
          await sleep(Math.min(backOffMs * 2 ** (round - 1), MAX_BACK_OFF_MS), undefined, { signal })
        }
      }
    },
    async others(node) {
      const reachable: LedgerNode[] = []
      for (const entry of nodes) {
        if (entry.node.name === node.name && entry.node === node) continue
        try {
          await check(entry)
          reachable.push(entry.node)
        } catch (error) {
          signal?.throwIfAborted()
          if (!(error instanceof NodeUnreachableError)) log(toProblemText(error))
        }
      }
      return reachable
    },
  }
}
