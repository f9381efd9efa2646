import { setTimeout as sleep } from 'node:timers/promises'
import { NodeRefusedError } from '@/lib/ledger/errors'
import { readPublicationFate } from '@/lib/publishing/read-publication-fate'
import type { SignedPublication } from '@/lib/publishing/submit-publication'
import { inventedRecord, PublishingLedger } from '@/lib/publishing/testing/publishing-ledger'
import { verifyRecord } from '@/lib/verification/verify-record'
import { type ClientNode, PEER_PORT } from './client-node'
import { Consensus, countPending } from './consensus'
import { type FollowedIndex, followNodes } from './follow-node'
import type { NodeNetwork } from './node-network'
import { PublishingDesk } from './publishing-desk'

export type WalkResult = {
  readonly checks: number
  readonly failed: number
  readonly publications: number
  /** Blocks of the side that lost. */
  readonly reorganised: number
}

const records = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => inventedRecord(`${prefix}-${index + 1}`))

/**
 * Publishes through a network of three nodes, parts it, publishes on both sides, and joins it again so that the side of the
 * third node loses. Each thing that must hold is said aloud.
 */
export async function walkThrough({
  nodes,
  network,
  chainId,
  folder,
  say,
}: {
  /** Three, already one another's peers. */
  readonly nodes: readonly [ClientNode, ClientNode, ClientNode]
  readonly network: NodeNetwork
  readonly chainId: number
  /** For indexes. */
  readonly folder: string
  readonly say: (line: string) => void
}): Promise<WalkResult> {
  const [one, two, three] = nodes
  let checks = 0
  let failed = 0
  let publications = 0
  const hold = (what: string, holds: boolean, found: unknown = '') => {
    checks += 1
    if (!holds) failed += 1
    say(`${holds ? 'ok    ' : 'FAILED'} ${what}${holds ? '' : `: ${JSON.stringify(found)}`}`)
  }
  const indexes: FollowedIndex[] = []
  const follow = async (name: string, rpcUrls: readonly string[]) => {
    const index = await followNodes({ rpcUrls, place, folder, name })
    indexes.push(index)
    return index
  }
  /** The digest of an index built from nothing on one node. */
  const rebuilt = async (name: string, node: ClientNode) => {
    const index = await follow(name, [node.url])
    await index.untilCaughtUp()
    return index.digest()
  }

  const genesis = (await one.request('eth_getBlockByNumber', ['0x0', false])) as { hash: Hash; timestamp: Hash }
  const consensus = new Consensus(nodes, { head: genesis.hash, timestampSeconds: Number(genesis.timestamp) })
  const sides: Consensus[] = [consensus]
  consensus.run()
  const stop = async () => {}
  const published = await PublishingLedger.on({ rpcUrl: one.url, chainId, stop })
  const place = { ledger: published.ledger, startBlock: published.startBlock }
  try {
    for (const agency of ['moh', 'edu']) await published.register(agency)
    const desk = new PublishingDesk(one.url, place)
    await desk.publish('moh', records('before', 5))
    publications += 1
    await consensus.stop()

    say(`       methods that this client does not know: ${(await missingMethods(one)).join(', ') || 'none'}`)

    // A transaction given to one node reaches the pool of another, which builds it into a block that all take.
    const far = new PublishingDesk(three.url, place)
    const sent = far.publish('edu', records('far', 3))
    publications += 1
    const spread = await until(async () => (await countPending(one)) > 0)
    hold('a transaction given to the third node reaches the pool of the first', spread)
    await consensus.build(one)
    await sent
    const heads = await Promise.all(nodes.map(headOf))
    hold('all three nodes have the block that the first has built', new Set(heads).size === 1, heads)

    const following = await follow('third', [three.url])
    await following.untilCaughtUp()
    const common = await following.digest()
    hold('an index of the third node has the digest of one of the first', common === (await rebuilt('first', one)))
    await consensus.finalize()
    await consensus.build(one)

    const check = (id: string, asked: readonly ClientNode[]) =>
      verifyRecord({
        id,
        nodes: asked.map(({ url, name }) => ({ url, operator: name, chosenByReader: true })),
        contract: place.ledger.contract,
        chainId,
      })
    const before = await check('moh-1-2', [one, three])
    hold('a record agrees in all checks between two nodes', before.verdict.state === 'matches', before.verdict)

    network.setConnected(three.name, false)
    hold('the third node cannot reach the first', !network.reaches(three.name, one.name))
    const winning = consensus.for([one, two])
    const losing = consensus.for([three])
    sides.push(winning, losing)
    for (const side of [winning, losing]) side.run()

    await desk.publish('moh', records('kept', 4))
    await desk.publish('moh', [inventedRecord('before-1', { amount: '12.50' })])
    const lost = [
      await far.publish('moh', records('lost', 2)),
      await far.publish('moh', records('lost-too', 2)),
      await far.publish('edu', records('carried-again', 2)),
    ] as const
    publications += 5
    const signedThere = await far.sign('moh', records('never', 1))
    for (const side of [winning, losing]) await side.stop()
    while (winning.built.length < losing.built.length) await winning.build()
    while (losing.built.length < winning.built.length) await losing.build()

    await following.untilCaughtUp()
    const parted = await following.digest()
    const atWinning = await rebuilt('winning', one)
    hold('the two sides of the parted network hold different ledgers', parted !== atWinning)
    hold('the index of the losing side holds what is published there', (await following.batches()).count === 5)
    const split = await check('moh-2-1', [one, three])
    hold('a record of one side does not pass for one of both', split.verdict.state !== 'matches', split.verdict)
    const final = await check('moh-1-2', [one, three])
    hold('a record from before still agrees on both', final.verdict.state === 'matches', final.verdict)
    const torn = await follow('torn', [one.url, three.url])
    const refused = await until(() => /disagree|differ/i.test(torn.indexer.state().problem ?? ''))
    hold('an index of nodes of both sides says that they differ', refused, torn.indexer.state())
    await torn.stop()

    network.setConnected(three.name, true)
    hold('the third node can reach the first again', await until(() => network.reaches(three.name, one.name)))
    const found = await findPeerAgain({ node: three, peer: one, address: network.addressOf(three.name) })
    hold('and has a peer again', found)
    await winning.adopt(three)
    const served = await Promise.all(
      winning.built.map(async ({ executionPayload: { blockNumber, blockHash } }) => {
        const block = (await three.request('eth_getBlockByNumber', [blockNumber, false])) as { hash: Hash } | null
        return block?.hash === blockHash
      }),
    )
    hold('the third node has taken the blocks of the other side in place of its own', served.every(Boolean), served)

    const joined = winning.for(nodes)
    sides.push(joined)
    await joined.build(one)
    await following.untilCaughtUp()
    const undone = following.lines.filter((line) => line.includes('was reorganised'))
    hold('the index of the third node saw the chain being reorganised', undone.length > 0, following.lines)
    hold('it has the digest of the winning history', (await following.digest()) === atWinning)
    hold('an index of the third node from nothing has it too', (await rebuilt('afterwards', three)) === atWinning)
    const entries = await following.entries()
    hold(
      'it holds the entries of the winning history and none other',
      JSON.stringify(entries) === JSON.stringify(WINNING_ENTRIES),
      entries,
    )

    joined.run()
    for (const [name, signed, error] of [
      ['with a sequence that is taken', lost[0], 'WrongSequence'],
      ['with another sequence that is taken', lost[1], 'WrongSequence'],
      ['with the next sequence, upon the head that was lost', signedThere, 'WrongPreviousHead'],
    ] as const) {
      const { named, reverted } = await far.refusalOf(signed)
      hold(`a publication signed ${name} is refused as ${error}`, named === error && reverted, { named, reverted })
    }
    const fateOf = ({ publication }: SignedPublication) =>
      readPublicationFate({ client: desk.client, ledger: place.ledger, publication })
    const fate = await fateOf(lost[0])
    hold('a lost publication of that agency can never be delivered', fate.kind === 'impossible', fate)

    // Nothing of this agency's own history was lost, so that what its officials signed still holds.
    await far.submit(lost[2])
    await desk.publish('moh', records('lost', 2))
    publications += 2
    await joined.stop()
    await following.untilCaughtUp()
    const digests = [await following.digest(), await rebuilt('end-one', one), await rebuilt('end-two', two)]
    hold('what was lost is published again, and all nodes give one digest', new Set(digests).size === 1, digests)
    hold('no batch is set aside', (await following.batches()).setAside === 0)
    await joined.finalize()
    const after = await check('edu-2-1', nodes)
    hold(
      'a record that was lost and carried again agrees on three nodes',
      after.verdict.state === 'matches',
      after.verdict,
    )
    const carried = await fateOf(lost[2])
    hold('by the very publication that was signed on the losing side', carried.kind === 'complete', carried)
    return { checks, failed, publications, reorganised: losing.built.length }
  } finally {
    for (const side of sides) await side.stop().catch(() => {})
    for (const index of indexes) await index.stop().catch(() => {})
  }
}

type Hash = `0x${string}`

const WINNING_ENTRIES = [
  ...['moh-1-1 corrected', 'moh-1-2 stands', 'moh-1-3 stands', 'moh-1-4 stands', 'moh-1-5 stands'],
  ...['edu-1-1 stands', 'edu-1-2 stands', 'edu-1-3 stands'],
  ...['moh-2-1 stands', 'moh-2-2 stands', 'moh-2-3 stands', 'moh-2-4 stands', 'moh-3-1 stands'],
]

/**
 * Waits until a node has a peer. One that was cut off for longer than its peers keep a silent connection is not looked for
 * again by this client, and is then pointed out to one of them, as an operator would.
 */
async function findPeerAgain({
  node,
  peer,
  address,
}: {
  readonly node: ClientNode
  readonly peer: ClientNode
  readonly address: string
}): Promise<boolean> {
  const hasPeer = async () => Number(await node.request('net_peerCount')) > 0
  if (await until(hasPeer, 5_000)) return true
  const place = { address, tcpPort: PEER_PORT, udpPort: PEER_PORT }
  return until(async () => {
    await peer.request('admin_addPeer', [place]).catch(() => {})
    return until(hasPeer, 10_000)
  })
}

/** What wallets, indexes and checks ask of a node, here or elsewhere. */
const METHODS = [
  ...['eth_call', 'eth_estimateGas', 'eth_feeHistory', 'eth_gasPrice', 'eth_maxPriorityFeePerGas', 'eth_getProof'],
  ...['eth_getLogs', 'eth_getBlockReceipts', 'eth_getTransactionReceipt', 'eth_getTransactionByHash', 'eth_syncing'],
  ...['eth_createAccessList', 'eth_newFilter', 'eth_getFilterChanges', 'eth_subscribe', 'eth_simulateV1'],
  ...['web3_clientVersion', 'net_version', 'eth_config', 'debug_traceTransaction', 'debug_getRawReceipts'],
]
const METHOD_NOT_FOUND = -32601

async function missingMethods(node: ClientNode): Promise<readonly string[]> {
  const missing: string[] = []
  for (const method of METHODS) {
    await node.request(method, []).catch((error: unknown) => {
      if (error instanceof NodeRefusedError && error.code === METHOD_NOT_FOUND) missing.push(method)
    })
  }
  return missing
}

async function headOf(node: ClientNode): Promise<Hash> {
  return ((await node.request('eth_getBlockByNumber', ['latest', false])) as { hash: Hash }).hash
}

/** Waits until something holds, at most a minute where no other time is given; whether it did. */
async function until(holds: () => boolean | Promise<boolean>, patienceMs = 60_000): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (!(await holds())) {
    if (Date.now() > deadline) return false
    await sleep(100)
  }
  return true
}
