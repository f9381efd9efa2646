import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANSWER_LIES } from './testing/answer-lies'
import { HEADER_LIES } from './testing/header-lies'
import { lieAbout, lieAboutBlocks } from './testing/lies'
import { BATCH_LIES, HISTORY_LIES, LOG_LIES, PAYLOAD_LIES, SIGNATURE_LIES } from './testing/log-lies'
import type { Lie } from './testing/lying-node'
import { PROOF_LIES } from './testing/proof-lies'
import { outcomesOf, shownOf, startTestWorld, type TestWorld } from './testing/test-world'

let world: TestWorld
beforeAll(async () => {
  world = await startTestWorld()
})
afterAll(() => world?.end())

const check: TestWorld['check'] = (...parameters) => world.check(...parameters)
const outcomes = outcomesOf

describe.each([
  ['payloads', PAYLOAD_LIES],
  ['batches', BATCH_LIES],
  ['logs', LOG_LIES],
  ['signatures', SIGNATURE_LIES],
  ['headers', HEADER_LIES],
  ['proofs', PROOF_LIES],
  ['answers', ANSWER_LIES],
  ['history', HISTORY_LIES],
])('does not believe a node that lies about %s', (_, cases) => {
  test.each(cases)('%s', async (_name, expected, lie) => {
    world.liar.tell(lie)
    const report = await check('moh-1-2', shownOf(2), [world.lyingNode], { timeoutMs: 1500 })
    expect(outcomes(report)[expected]).not.toBe('agrees')
    expect(report.verdict.state).not.toBe('matches')
  })
})

describe('does not turn green beside a node that fails', () => {
  const beside = async (lie: Lie) => {
    world.liar.tell(lie)
    return check('moh-1-2', shownOf(2), [world.trueNode, world.lyingNode], { timeoutMs: 1500 })
  }
  test.each([
    ['serves another block', lieAboutBlocks((block) => (block.extraData = '0x1234')), 'differs'],
    ['is on another chain', lieAbout('eth_chainId', () => '0x1'), 'not-compared'],
    ['does not answer', () => undefined, 'not-compared'],
    [
      'serves a header that does not hash',
      lieAboutBlocks((block) => (block.gasUsed = '0x1'), { rehash: false }),
      'differs',
    ],
    ['has no blocks', lieAbout('eth_getBlockByNumber', () => null), 'not-compared'],
  ] as const)('%s', async (_, lie, outcome) => {
    const report = await beside(lie as Lie)
    expect(outcomes(report).included).toBe(outcome)
    expect(report.verdict.state).not.toBe('matches')
    expect(report.nodes.find(({ name }) => name === world.liar.name)?.outcome).toBe(outcome)
    expect(JSON.stringify(report.checks[1]?.compared ?? report.checks[0]?.compared)).toContain(world.liar.name)
  })
})

test('does not accept a signature for another chain or another contract', async () => {
  world.liar.tell(lieAbout('eth_chainId', () => '0x1'))
  expect(outcomes(await check('moh-1-2', shownOf(2), [world.lyingNode], { chainId: 1 })).signed).toBe('differs')
  const elsewhere = await check('moh-1-2', shownOf(2), undefined, { contract: world.ledger.verifier })
  expect(elsewhere.checks.some(({ outcome }) => outcome === 'agrees')).toBe(false)
})
