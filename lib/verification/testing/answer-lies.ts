import { type LieCase, lieAbout } from './lies'
import { RawAnswer } from './lying-node'

export const ANSWER_LIES: readonly LieCase[] = [
  ['another chain', 'included', lieAbout('eth_chainId', () => '0x1')],
  ['a chain that is no number', 'included', lieAbout('eth_chainId', () => 'mainnet')],
  [
    'an error to every question',
    'included',
    () => {
      throw new Error('no')
    },
  ],
  [
    'an error to proofs',
    'included',
    lieAbout('eth_getProof', () => {
      throw new Error('missing trie node')
    }),
  ],
  [
    'an error to logs',
    'recorded',
    lieAbout('eth_getLogs', () => {
      throw new Error('history is pruned')
    }),
  ],
  ['what is not JSON', 'included', () => new RawAnswer(200, '<html>')],
  ['a server’s failure', 'included', () => new RawAnswer(500, 'oops')],
  ['that it is overloaded', 'included', () => new RawAnswer(503, '{}')],
  [
    'the answer to another question',
    'included',
    () => new RawAnswer(200, '{"jsonrpc":"2.0","id":999999,"result":"0x7a69"}'),
  ],
  ['an answer without a result', 'included', () => new RawAnswer(200, '{"jsonrpc":"2.0","id":1}')],
  ['null', 'included', () => new RawAnswer(200, 'null')],
  ['nothing, ever', 'included', () => undefined],
  ['nothing about proofs, ever', 'included', lieAbout('eth_getProof', () => undefined)],
]
