import { type Hex, toHex } from '../bytes'
import { flip, type LieCase, lieAbout } from './lies'
import { VERIFIER_ADDRESS } from './test-ledger'

const proof = (change: Parameters<typeof lieAbout>[1]) => lieAbout('eth_getProof', change)
/** The question that holds the batch's hash asks for many slots; its last key is that hash. */
const storage = (change: (proofs: { proof: Hex[] }[]) => void) =>
  proof((result) => {
    if (result.storageProof.length > 4) change(result.storageProof)
    return result
  })
const lastOf = <Value>(list: readonly Value[]): Value => list[list.length - 1]!

export const PROOF_LIES: readonly LieCase[] = [
  ['no account proof', 'included', proof((result) => ({ ...result, accountProof: [] }))],
  ['no storage proofs', 'included', proof((result) => ({ ...result, storageProof: [] }))],
  ['a storage proof less', 'included', proof((result) => ({ ...result, storageProof: result.storageProof.slice(1) }))],
  [
    'empty storage proofs',
    'included',
    storage((proofs) => {
      for (const one of proofs) one.proof = []
    }),
  ],
  [
    'an empty proof of the batch’s hash',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof = []
    }),
  ],
  ['null', 'included', proof(() => null)],
  ['a text for the proof', 'included', proof((result) => ({ ...result, accountProof: 'proof' }))],
  [
    'a node that is not hex',
    'included',
    proof((result) => ({ ...result, accountProof: ['0xzz', ...result.accountProof.slice(1)] })),
  ],
  [
    'a flipped account root node',
    'included',
    proof((result) => ({
      ...result,
      accountProof: [flip(result.accountProof[0], 9), ...result.accountProof.slice(1)],
    })),
  ],
  [
    'a flipped account leaf',
    'included',
    proof((result) => ({
      ...result,
      accountProof: [...result.accountProof.slice(0, -1), flip(lastOf(result.accountProof), -2)],
    })),
  ],
  [
    'an account proof cut short',
    'included',
    proof((result) => ({ ...result, accountProof: result.accountProof.slice(0, -1) })),
  ],
  [
    'an account proof with a node too many',
    'included',
    proof((result) => ({ ...result, accountProof: [...result.accountProof, lastOf(result.accountProof)] })),
  ],
  [
    'account nodes in another order',
    'included',
    proof((result) => ({ ...result, accountProof: [...result.accountProof].reverse() })),
  ],
  [
    'the proof of another account',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? answer.ask('eth_getProof', [VERIFIER_ADDRESS, ...answer.params.slice(1)])
        : answer.result,
  ],
  [
    'the account proof of another account',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? {
            ...answer.result,
            accountProof: (await answer.ask('eth_getProof', [VERIFIER_ADDRESS, [], answer.params[2]])).accountProof,
          }
        : answer.result,
  ],
  [
    'that there is no such account',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? answer.ask('eth_getProof', [`0x${'77'.repeat(20)}`, ...answer.params.slice(1)])
        : answer.result,
  ],
  [
    'an old proof',
    'included',
    async (answer) =>
      answer.method === 'eth_getProof'
        ? answer.ask('eth_getProof', [...answer.params.slice(0, 2), '0x3'])
        : answer.result,
  ],
  [
    'a flipped storage root node',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof[0] = flip(lastOf(proofs).proof[0]!, 20)
    }),
  ],
  [
    'a flipped storage leaf',
    'included',
    storage((proofs) => {
      const { proof: nodes } = lastOf(proofs)
      nodes[nodes.length - 1] = flip(lastOf(nodes), -1)
    }),
  ],
  [
    'a storage proof cut short',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof.pop()
    }),
  ],
  [
    'a storage proof with a node too many',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof.push(lastOf(lastOf(proofs).proof))
    }),
  ],
  [
    'storage nodes in another order',
    'included',
    storage((proofs) => {
      lastOf(proofs).proof.reverse()
    }),
  ],
  [
    'the proofs of two slots swapped',
    'included',
    storage((proofs) => {
      const last = proofs.length - 1
      ;[proofs[0], proofs[last]] = [proofs[last]!, proofs[0]!]
    }),
  ],
  [
    'that the batch’s hash was never written',
    'included',
    async (answer) => {
      if (answer.method !== 'eth_getProof' || answer.result.storageProof.length <= 4) return answer.result
      const absent = await answer.ask('eth_getProof', [
        answer.params[0],
        [toHex(new Uint8Array(32).fill(7))],
        answer.params[2],
      ])
      return { ...answer.result, storageProof: [...answer.result.storageProof.slice(0, -1), absent.storageProof[0]] }
    },
  ],
  [
    'a node in a longer form of RLP',
    'included',
    storage((proofs) => {
      const { proof: nodes } = lastOf(proofs)
      nodes[0] = longForm(nodes[0]!)
    }),
  ],
  [
    'a slot’s proof for another key than the preparer’s',
    'signed',
    storage((proofs) => {
      ;[proofs[2], proofs[4]] = [proofs[4]!, proofs[2]!]
    }),
  ],
]

function longForm(node: Hex): Hex {
  const length =
    (node.length - 2) / 2 -
    (Number.parseInt(node.slice(2, 4), 16) >= 0xf8 ? Number.parseInt(node.slice(2, 4), 16) - 0xf7 + 1 : 1)
  return `0xfa${length.toString(16).padStart(6, '0')}${node.slice(node.length - length * 2)}` as Hex
}
