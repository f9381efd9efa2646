import { describe, expect, test } from 'vitest'
import { parseGatewayCall } from './parse-gateway-call'

const CONTRACT = '0x5FbDB2315678afecb367f032d93F642f64180aa3'
const OTHER = '0x00000000000000000000000000000000000c0fee'
const WORD = `0x${'ab'.repeat(32)}`
const call = (method: unknown, params: unknown = []) => ({ jsonrpc: '2.0', id: 1, method, params })
const logs = (filter: object) =>
  call('eth_getLogs', [{ address: CONTRACT, fromBlock: '0x1', toBlock: '0xa', ...filter }])

const codeOf = (item: unknown) => {
  const parsed = parseGatewayCall(item, CONTRACT)
  return parsed.ok ? 'passes' : parsed.problem.code
}

describe('what passes', () => {
  test.each([
    ['chain id', call('eth_chainId'), []],
    ['newest block number', call('eth_blockNumber'), []],
    ['a block by number', call('eth_getBlockByNumber', ['0x0f', false]), ['0xf', false]],
    ['a block by tag', call('eth_getBlockByNumber', ['finalized']), ['finalized', false]],
    ['a block by hash', call('eth_getBlockByHash', [WORD, false]), [WORD, false]],
    ['a proof', call('eth_getProof', [CONTRACT.toLowerCase(), [WORD], '0x5']), [CONTRACT, [WORD], '0x5']],
    ['a receipt', call('eth_getTransactionReceipt', [WORD]), [WORD]],
    ['a transaction', call('eth_getTransactionByHash', [WORD]), [WORD]],
    ['the code', call('eth_getCode', [CONTRACT, 'latest']), [CONTRACT, 'latest']],
    ['logs of ten blocks', logs({}), [{ address: CONTRACT, topics: [], fromBlock: '0x1', toBlock: '0xa' }]],
    [
      'logs of one block by hash',
      call('eth_getLogs', [{ address: CONTRACT, blockHash: WORD }]),
      [{ address: CONTRACT, topics: [], blockHash: WORD }],
    ],
    [
      'one event of one agency over many blocks',
      logs({ toBlock: '0x20000', topics: [WORD, null, WORD] }),
      [{ address: CONTRACT, topics: [WORD, null, WORD], fromBlock: '0x1', toBlock: '0x20000' }],
    ],
  ])('%s', (_, item, params) => {
    const parsed = parseGatewayCall(item, CONTRACT)
    expect(parsed).toMatchObject({ ok: true, value: { id: 1, params } })
  })

  test('code and proof of the contract that pays beside the ledger, and no logs of it', () => {
    const parse = (item: unknown) => parseGatewayCall(item, CONTRACT, OTHER)
    expect(parse(call('eth_getCode', [OTHER, '0x5']))).toMatchObject({ ok: true, value: { params: [OTHER, '0x5'] } })
    expect(parse(call('eth_getProof', [OTHER, [], '0x5']))).toMatchObject({ value: { params: [OTHER, [], '0x5'] } })
    expect(parse(logs({ address: OTHER }))).toMatchObject({ ok: false })
    expect(codeOf(call('eth_getCode', [OTHER, '0x5']))).not.toBe('passes')
  })

  test('a transaction weighs more than a block, as it may hold a whole batch', () => {
    const costOf = (item: unknown) => {
      const parsed = parseGatewayCall(item, CONTRACT)
      return parsed.ok ? parsed.value.cost : 0
    }
    expect(costOf(call('eth_getTransactionByHash', [WORD]))).toBeGreaterThan(costOf(call('eth_chainId')))
  })

  test('an id of text, and of nothing', () => {
    expect(parseGatewayCall({ ...call('eth_chainId'), id: 'a' }, CONTRACT)).toMatchObject({ value: { id: 'a' } })
    const { id: _, ...withoutId } = call('eth_chainId')
    expect(parseGatewayCall(withoutId, CONTRACT)).toMatchObject({ value: { id: null } })
  })
})

describe('methods that are not offered', () => {
  test.each([
    ...['eth_sendRawTransaction', 'eth_sendTransaction', 'eth_sendRawTransactionSync', 'eth_call', 'eth_estimateGas'],
    ...['eth_accounts', 'eth_sign', 'eth_signTransaction', 'eth_getBalance', 'eth_getStorageAt', 'eth_newFilter'],
    ...['eth_getFilterLogs', 'eth_subscribe', 'eth_getBlockReceipts', 'eth_getRawTransactionByHash', 'eth_simulateV1'],
    ...['anvil_mine', 'anvil_setBalance', 'anvil_reset', 'anvil_dumpState', 'anvil_impersonateAccount', 'anvil_reorg'],
    ...['evm_mine', 'evm_revert', 'evm_setNextBlockTimestamp', 'hardhat_setCode', 'hardhat_reset', 'ots_getApiLevel'],
    ...['debug_traceTransaction', 'debug_traceCall', 'trace_block', 'txpool_content', 'personal_unlockAccount'],
    ...['admin_peers', 'miner_start', 'engine_newPayloadV4', 'erigon_forks', 'web3_clientVersion', 'net_version'],
    ...['counterfoil_mine', 'counterfoil_setNextTimestamp', 'counterfoil_status'],
    ...['', ' eth_chainId', 'ETH_CHAINID', 'eth_chainId\n', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ])('%j', (method) => {
    expect(codeOf(call(method))).toBe(-32601)
  })
})

describe('calls that are malformed', () => {
  test.each([
    ['nothing', null],
    ['text', 'eth_chainId'],
    ['a list', [call('eth_chainId')]],
    ['no method', { jsonrpc: '2.0', id: 1 }],
    ['a method that is not text', call(['eth_chainId'])],
    ['another version', { ...call('eth_chainId'), jsonrpc: '1.0' }],
    ['no version', { id: 1, method: 'eth_chainId', params: [] }],
    ['an id that is an object', { ...call('eth_chainId'), id: {} }],
    ['an id that is long', { ...call('eth_chainId'), id: 'x'.repeat(65) }],
    ['an id that is a fraction', { ...call('eth_chainId'), id: 0.5 }],
  ])('%s', (_, item) => {
    expect(codeOf(item)).toBe(-32600)
  })
})

describe('parameters out of bounds', () => {
  test.each([
    ['parameters by name', call('eth_chainId', { a: 1 })],
    ['parameters where none belong', call('eth_chainId', [1])],
    ['a block with its transactions', call('eth_getBlockByNumber', ['0x1', true])],
    ['a pending block', call('eth_getBlockByNumber', ['pending', false])],
    ['a decimal block', call('eth_getBlockByNumber', [1, false])],
    ['a block number without end', call('eth_getBlockByNumber', [`0x${'f'.repeat(64)}`, false])],
    ['a short hash', call('eth_getBlockByHash', ['0xab', false])],
    ['a proof of another account', call('eth_getProof', [OTHER, [], 'latest'])],
    ['a proof of 33 keys', call('eth_getProof', [CONTRACT, Array(33).fill(WORD), 'latest'])],
    ['a proof of a short key', call('eth_getProof', [CONTRACT, ['0x0'], 'latest'])],
    ['a proof without a block', call('eth_getProof', [CONTRACT, [WORD]])],
    ['a proof with more', call('eth_getProof', [CONTRACT, [WORD], 'latest', {}])],
    ['code of another account', call('eth_getCode', [OTHER, 'latest'])],
    ['a receipt of a number', call('eth_getTransactionReceipt', [1])],
    ['a transaction of a number', call('eth_getTransactionByHash', [1])],
    ['a transaction of a short hash', call('eth_getTransactionByHash', ['0xab'])],
    ['a transaction of a long hash', call('eth_getTransactionByHash', [`${WORD}00`])],
    ['a transaction with more', call('eth_getTransactionByHash', [WORD, true])],
    ['logs of nobody', call('eth_getLogs', [])],
    ['logs of any address', call('eth_getLogs', [{ fromBlock: '0x1', toBlock: '0x1' }])],
    ['logs of another address', logs({ address: OTHER })],
    ['logs of two addresses', logs({ address: [CONTRACT, OTHER] })],
    ['logs of eleven blocks', logs({ toBlock: '0xb' })],
    ['one event of everybody over many blocks', logs({ toBlock: '0x20000', topics: [WORD] })],
    ['any event with a field over many blocks', logs({ toBlock: '0x20000', topics: [null, WORD] })],
    ['one event of one agency over too many blocks', logs({ toBlock: '0x30d41', topics: [WORD, WORD] })],
    ['a range without an end', call('eth_getLogs', [{ address: CONTRACT, fromBlock: '0x1' }])],
    ['a range by tags', logs({ toBlock: 'latest' })],
    ['a range backwards', logs({ fromBlock: '0xb' })],
    ['a hash and a range', logs({ blockHash: WORD })],
    ['five topics', logs({ topics: [WORD, WORD, WORD, WORD, WORD] })],
    ['topics to choose from', logs({ topics: [[WORD, WORD]] })],
    ['a filter with more', logs({ limit: 5 })],
    ['a filter that is a list', call('eth_getLogs', [[]])],
  ])('%s', (_, item) => {
    expect(codeOf(item)).toBe(-32602)
  })

  test('of a prototype count for nothing', () => {
    const item = JSON.parse(
      `{"jsonrpc":"2.0","id":1,"method":"eth_getLogs","params":[{"__proto__":{"address":"${CONTRACT}"},"fromBlock":"0x1","toBlock":"0x1"}]}`,
    )
    expect(codeOf(item)).toBe(-32602)
  })
})
