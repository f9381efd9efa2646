import { state } from '../messages/statement'
import { EvidenceError } from './evidence-error'
import { MissingEvidence, toFault } from './faults'
import { type VerifiedHeader, verifyHeader } from './header'
import { type NodeClient, NodeFailure } from './ledger-node'
import type { NodeStatement } from './report'

/** The block whose state everything is proved against, and how every node stands to it. */
export type NodeAgreement = {
  /** Null when no node could serve a sound header, or nodes serve different ones. */
  readonly header: VerifiedHeader | null
  readonly final: boolean
  /** The newest block that any of the nodes calls final; null where none says. */
  readonly newestFinal: number | null
  readonly statements: readonly NodeStatement[]
  /** Nodes on the right chain that served this header. */
  readonly clients: readonly NodeClient[]
}

type Reach = { readonly client: NodeClient; readonly finalized: number | null; readonly latest: number }

/**
 * Finds one block at or above `atLeast` that every node serves alike: the newest that all call finalized, else the newest that all have.
 *
 * Each header is hashed here. A node that is on another chain, behind, silent or serves another block is named and not asked further.
 */
export async function agreeOnBlock(parameters: {
  readonly clients: readonly NodeClient[]
  readonly chainId: number
  readonly atLeast: number
  /** Take the newest common block even where a final one would do. */
  readonly newest?: boolean
}): Promise<NodeAgreement> {
  const statements = new Map<NodeClient, NodeStatement>()
  const note = (client: NodeClient, statement: Pick<NodeStatement, 'outcome' | 'words' | 'blockHash'>) =>
    statements.set(client, {
      name: client.name,
      operator: client.node.operator,
      chosenByReader: client.node.chosenByReader ?? false,
      ...statement,
    })
  const fail = (client: NodeClient, error: unknown) => note(client, { ...toFault(client.name, error), blockHash: null })

  const reached: Reach[] = []
  await Promise.all(
    parameters.clients.map(async (client) => {
      try {
        reached.push(await readReach(client, parameters.chainId, parameters.atLeast))
      } catch (error) {
        fail(client, error)
      }
    }),
  )

  const commonFinal = Math.min(...reached.map(({ finalized }) => finalized ?? -1))
  const final = !parameters.newest && reached.length > 0 && commonFinal >= parameters.atLeast
  const number = final ? commonFinal : Math.min(...reached.map(({ latest }) => latest))

  const served: { readonly client: NodeClient; readonly header: VerifiedHeader }[] = []
  await Promise.all(
    reached.map(async ({ client }) => {
      try {
        served.push({ client, header: await readHeader(client, number) })
      } catch (error) {
        fail(client, error)
      }
    }),
  )

  const first = served[0]?.header ?? null
  const alike = served.every(({ header }) => header.hash === first?.hash)
  for (const { client, header } of served) {
    note(client, {
      blockHash: header.hash,
      outcome: alike ? 'agrees' : 'differs',
      words: state(alike ? 'node-serves' : 'node-serves-another', {
        node: client.name,
        block: number,
        hash: header.hash,
      }),
    })
  }
  return {
    header: alike ? first : null,
    final: final && first !== null,
    newestFinal: reached.reduce<number | null>((newest, { finalized }) => {
      return finalized === null ? newest : Math.max(newest ?? 0, finalized)
    }, null),
    // In the order in which the reader listed them, whichever answered first.
    statements: parameters.clients.flatMap((client) => statements.get(client) ?? []),
    clients: alike ? parameters.clients.filter((client) => served.some((one) => one.client === client)) : [],
  }
}

async function readReach(client: NodeClient, chainId: number, atLeast: number): Promise<Reach> {
  const servedChain = await client.ask('eth_chainId', [])
  if (typeof servedChain !== 'string' || Number(servedChain) !== chainId) {
    // Most likely a mistake in choosing it, so it says nothing about the record either way.
    throw new MissingEvidence(
      state('node-other-chain', { node: client.name, served: String(Number(servedChain)), chain: String(chainId) }),
    )
  }
  const [finalized, latest] = await Promise.all([
    readBlockNumber(client, 'finalized').catch((error: unknown) => {
      // Not every chain knows finality; then the newest block is used, and said to be provisional.
      if (error instanceof NodeFailure) return null
      throw error
    }),
    readBlockNumber(client, 'latest'),
  ])
  if (latest === null) throw new MissingEvidence(state('node-no-blocks', { node: client.name }))
  if (latest < atLeast) throw new MissingEvidence(state('node-behind', { node: client.name, latest, block: atLeast }))
  return { client, finalized: finalized !== null && finalized <= latest ? finalized : null, latest }
}

async function readBlockNumber(client: NodeClient, tag: 'finalized' | 'latest'): Promise<number | null> {
  const block = await client.ask('eth_getBlockByNumber', [tag, false])
  return block === null ? null : verifyHeader(block).number
}

/** One block's header, hashed here. EvidenceError where it is another block's. */
async function readHeader(client: NodeClient, number: number): Promise<VerifiedHeader> {
  const block = await client.ask('eth_getBlockByNumber', [`0x${number.toString(16)}`, false])
  if (block === null) throw new MissingEvidence(state('node-no-block', { node: client.name, block: number }))
  const header = verifyHeader(block)
  if (header.number !== number) throw new EvidenceError(`asked for block ${number}, it served block ${header.number}.`)
  return header
}

/** The header of the block with this hash, hashed here. */
export async function readHeaderByHash(client: NodeClient, hash: string): Promise<VerifiedHeader> {
  const block = await client.ask('eth_getBlockByHash', [hash, false])
  if (block === null) throw new MissingEvidence(state('node-no-block', { node: client.name, block: hash }))
  const header = verifyHeader(block)
  if (header.hash !== hash) throw new EvidenceError(`asked for block ${hash}, it served block ${header.hash}.`)
  return header
}
