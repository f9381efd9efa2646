import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assertMayServe, isDevelopmentChain } from './development-chain'
import { EnvironmentError, readEnvironment } from './environment'

const CONTRACT = '0x5fbdb2315678afecb367f032d93f642f64180aa3'

const problemsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readEnvironment(variables)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

describe('readEnvironment', () => {
  test('runs the embedded ledger on loopback when nothing is said', () => {
    expect(readEnvironment({ LEDGER_RPC_URLS: '', PORT: ' ' })).toEqual({
      mode: 'development',
      host: '127.0.0.1',
      port: 3000,
      dataDir: resolve('data'),
      ledger: { kind: 'embedded' },
      readerNodes: [],
      siteUrl: null,
      allowDevelopmentLedger: false,
      trustedProxies: 0,
      exchangeRates: null,
    })
  })

  test('reads everything that can be said', () => {
    const environment = readEnvironment({
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: '8080',
      DATA_DIR: '/srv/counterfoil',
      LEDGER_RPC_URLS: 'https://one.example/key, http://127.0.0.1:8545',
      LEDGER_CONTRACT: CONTRACT,
      LEDGER_START_BLOCK: '1200345',
      LEDGER_READER_NODES: 'One=https://one.example, Two=https://two.example/rpc?x=1',
      SITE_URL: 'https://spending.example/',
      ALLOW_DEVELOPMENT_LEDGER: '1',
      TRUSTED_PROXIES: '1',
      EXCHANGE_RATES: '/srv/rates.csv',
      PAYMENTS_CONTRACT: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
    })
    expect(environment).toEqual({
      mode: 'production',
      host: '0.0.0.0',
      port: 8080,
      dataDir: '/srv/counterfoil',
      ledger: {
        kind: 'configured',
        rpcUrls: ['https://one.example/key', 'http://127.0.0.1:8545'],
        contract: CONTRACT,
        payments: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
        startBlock: 1_200_345,
      },
      readerNodes: [
        { name: 'One', url: 'https://one.example' },
        { name: 'Two', url: 'https://two.example/rpc?x=1' },
      ],
      siteUrl: 'https://spending.example',
      allowDevelopmentLedger: true,
      trustedProxies: 1,
      exchangeRates: '/srv/rates.csv',
    })
  })

  test.each([
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['NODE_ENV', 'prod'],
    ['SITE_URL', 'spending.example'],
    ['SITE_URL', 'https://spending.example/path'],
    ['SITE_URL', 'ftp://spending.example'],
    ['ALLOW_DEVELOPMENT_LEDGER', 'maybe'],
    ['LEDGER_READER_NODES', 'https://no-name.example'],
    ['LEDGER_READER_NODES', 'A=https://a.example,A=https://b.example'],
    ['LEDGER_START_BLOCK', '12'],
    ['PAYMENTS_CONTRACT', CONTRACT],
    ['TRUSTED_PROXIES', '9'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf({ [name]: value })).toHaveLength(1)
    expect(problemsOf({ [name]: value })[0]).toContain(name)
  })

  test('wants nodes and contract together, and both readable', () => {
    expect(problemsOf({ LEDGER_RPC_URLS: 'https://one.example' })[0]).toContain('LEDGER_CONTRACT')
    expect(problemsOf({ LEDGER_CONTRACT: CONTRACT })[0]).toContain('LEDGER_RPC_URLS')
    expect(problemsOf({ LEDGER_CONTRACT: '0x12', LEDGER_RPC_URLS: 'https://one.example,nonsense' })).toHaveLength(2)
  })

  test('tells every problem at once', () => {
    expect(problemsOf({ PORT: 'x', SITE_URL: 'y', NODE_ENV: 'z' })).toHaveLength(3)
  })
})

describe('isDevelopmentChain', () => {
  test.each([
    [31337, undefined, true],
    [1337, 'Geth/v1.14', true],
    [5, 'anvil/v1.7.1', true],
    [5, 'HardhatNetwork/2.29.1', true],
    [5, 'Ganache/v7.9.2/EthereumJS TestRPC', true],
    [1, 'Geth/v1.14.0-stable', false],
    [100, undefined, false],
  ])('chain %s with client %s: %s', (chainId, clientVersion, expected) => {
    expect(isDevelopmentChain({ chainId, clientVersion })).toBe(expected)
  })
})

test('in production a development chain is served only when the operator says so', () => {
  const chain = { chainId: 31337, clientVersion: 'anvil/v1.7.1' }
  const production = { mode: 'production', allowDevelopmentLedger: false }
  expect(() => assertMayServe({ environment: production, ...chain })).toThrow('ALLOW_DEVELOPMENT_LEDGER=1')
  expect(() => assertMayServe({ environment: production, chainId: 1, clientVersion: 'Geth/v1' })).not.toThrow()
  expect(() => assertMayServe({ environment: { ...production, allowDevelopmentLedger: true }, ...chain })).not.toThrow()
  expect(() => assertMayServe({ environment: { ...production, mode: 'development' }, ...chain })).not.toThrow()
})
