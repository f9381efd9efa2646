import type { Hex } from '../bytes'
import { flip, type LieCase, lieAbout, lieAboutBlocks } from './lies'

export const HEADER_LIES: readonly LieCase[] = [
  [
    'another state root',
    'included',
    lieAboutBlocks((block) => (block.stateRoot = flip(block.stateRoot, 0)), { rehash: false }),
  ],
  [
    'another state root, hashed anew',
    'included',
    lieAboutBlocks((block) => (block.stateRoot = flip(block.stateRoot, 0))),
  ],
  ['another hash', 'included', lieAboutBlocks((block) => (block.hash = flip(block.hash, 0)), { rehash: false })],
  ['another time', 'included', lieAboutBlocks((block) => (block.timestamp = '0x1'), { rehash: false })],
  [
    'another parent',
    'included',
    lieAboutBlocks((block) => (block.parentHash = flip(block.parentHash, 5)), { rehash: false }),
  ],
  ['another number', 'included', lieAboutBlocks((block) => (block.number = '0x1'), { rehash: false })],
  [
    'a number not written shortest',
    'included',
    lieAboutBlocks((block) => (block.number = block.number.replace('0x', '0x0')), { rehash: false }),
  ],
  ['no state root', 'included', lieAboutBlocks((block) => delete block.stateRoot, { rehash: false })],
  [
    'a field of a later fork without those before it',
    'included',
    lieAboutBlocks((block) => delete block.baseFeePerGas, { rehash: false }),
  ],
  [
    'a field of a fork too many',
    'included',
    lieAboutBlocks((block) => (block.blockAccessListHash = block.stateRoot), { rehash: false }),
  ],
  [
    'a bloom cut short',
    'included',
    lieAboutBlocks((block) => (block.logsBloom = block.logsBloom.slice(0, -2)), { rehash: false }),
  ],
  ['no blocks', 'included', lieAbout('eth_getBlockByNumber', () => null)],
  ['a text for a block', 'included', lieAbout('eth_getBlockByNumber', () => 'block')],
  [
    'an old block for every number',
    'included',
    (answer) =>
      answer.method === 'eth_getBlockByNumber' && !/[a-z]{2}/.test(answer.params[0].slice(2))
        ? answer.ask('eth_getBlockByNumber', ['0x3', false])
        : answer.result,
  ],
  ['no block of that hash', 'recorded', lieAbout('eth_getBlockByHash', () => null)],
  [
    'another block for a hash',
    'recorded',
    (answer) =>
      answer.method === 'eth_getBlockByHash' ? answer.ask('eth_getBlockByNumber', ['0x1', false]) : answer.result,
  ],
  [
    'another time for the batch, with block and log made to fit',
    'recorded',
    async (answer) => {
      const forged = lieAboutBlocks((block) => (block.timestamp = '0x65000000'))
      if (answer.method === 'eth_getBlockByHash')
        return lieAboutBlocks((block) => (block.timestamp = '0x65000000'))({
          ...answer,
          result: await answer.ask('eth_getBlockByNumber', [lastLogBlock, false]),
        })
      if (answer.method !== 'eth_getLogs' || answer.result.length === 0) return answer.result
      lastLogBlock = answer.result[0].blockNumber
      const block = await answer.ask('eth_getBlockByNumber', [lastLogBlock, false])
      const { hash } = (await forged({ ...answer, method: 'eth_getBlockByHash', result: block })) as { hash: Hex }
      return answer.result.map((log: object) => ({ ...log, blockHash: hash, blockTimestamp: '0x65000000' }))
    },
  ],
]
let lastLogBlock = '0x0'
