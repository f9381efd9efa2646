import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ShownRecord } from './shown-record'
import { lieAbout } from './testing/lies'
import { ALL_AGREE, outcomesOf, shownOf, startTestWorld, type TestWorld } from './testing/test-world'

let world: TestWorld
beforeAll(async () => {
  world = await startTestWorld()
})
afterAll(() => world?.end())

const check: TestWorld['check'] = (...parameters) => world.check(...parameters)
const outcomes = outcomesOf

describe('agrees in every check', () => {
  const cases: readonly (readonly [name: string, id: string, shown: () => ShownRecord])[] = [
    ['the first row', 'moh-1-2', () => shownOf(2)],
    ['the last row', 'moh-1-3', () => shownOf(3)],
    ['the first of three parts', 'moh-2-1', () => shownOf(4)],
    ['the first row of the second part', 'moh-2-2', () => shownOf(5)],
    ['the second row of the second part', 'moh-2-3', () => shownOf(6)],
    ['the third part', 'moh-2-4', () => shownOf(7)],
    ['a correction', 'moh-3-1', () => ({ ...shownOf(1), amount: '1009.50' })],
    ['what was corrected, shown as corrected', 'moh-1-1', () => ({ ...shownOf(1), status: 'corrected' })],
    ['two passkeys', 'moh-4-2', () => shownOf(9)],
    ['nothing shown at all', 'moh-1-2', () => ({})],
  ]
  test.each(cases)('%s', async (_, id, shown) => {
    const report = await check(id, shown())
    expect(outcomes(report)).toEqual(ALL_AGREE)
    expect(report.verdict.state).toBe('matches')
    expect(report.block?.final).toBe(true)
  })

  test('through a node that only passes answers on, beside another', async () => {
    world.liar.tell(({ result }) => result)
    const report = await check('moh-1-2', shownOf(2), [world.lyingNode, world.trueNode])
    expect(outcomes(report)).toEqual(ALL_AGREE)
  })
})

describe('says what it cannot compare', () => {
  test('the site’s own node alone never makes the verdict green', async () => {
    const report = await check('moh-1-2', shownOf(2), [{ url: world.ledger.url, operator: 'this site' }])
    expect(outcomes(report)).toEqual(ALL_AGREE)
    expect(report.verdict.state).toBe('partly')
    expect(report.verdict.sentence).toContain('only one node was asked')
  })
  test('a publication that is delivered in part, where the node has no transactions', async () => {
    world.liar.tell(lieAbout('eth_getTransactionByHash', () => null))
    const report = await check('edu-1-1', {}, [world.lyingNode])
    expect(outcomes(report)).toEqual({ ...ALL_AGREE, signed: 'not-compared' })
    expect(report.verdict.state).toBe('partly')
  })
  test('a batch that the rules of reading set aside', async () => {
    const report = await check('fin-1-1', {})
    expect(outcomes(report)).toEqual({ ...ALL_AGREE, unchanged: 'differs' })
    expect(report.checks[5]?.words).toContain('set aside')
  })
  test('an agency with more batches than may be fetched', async () => {
    const report = await check('moh-1-2', shownOf(2), undefined, { maxAgencyBatches: 2 })
    expect(outcomes(report)).toEqual({
      ...ALL_AGREE,
      complete: 'not-compared',
      'adds-up': 'not-compared',
      unchanged: 'not-compared',
    })
    expect(report.verdict.state).toBe('partly')
  })
  test('no node that answers', async () => {
    const report = await check('moh-1-2', shownOf(2), [{ url: 'http://127.0.0.1:9', operator: 'nobody' }])
    expect(report.verdict).toEqual({
      state: 'not-checked',
      sentence: 'We could not reach the public ledger. This does not mean the record is wrong.',
    })
  })
  test('no node at all', async () => {
    expect((await check('moh-1-2', shownOf(2), [])).verdict.state).toBe('not-checked')
  })
})

describe('finds out what the page shows wrongly', () => {
  const cases: readonly (readonly [
    what: string,
    shown: Partial<ShownRecord>,
    here: string | null,
    onLedger: string | null,
  ])[] = [
    ['amount', { amount: '1002.51' }, '1002.51', '1002.50'],
    ['amount', { amount: '1002.5' }, '1002.5', '1002.50'],
    ['amount', { amount: null }, null, '1002.50'],
    ['currency', { currency: 'EUR' }, 'EUR', 'USD'],
    ['payee', { payee: 'Supplier 3' }, 'Supplier 3', 'Supplier 2'],
    ['payee', { payee: null }, null, 'Supplier 2'],
    ['payer', { payer: 'Ministry of Wealth' }, 'Ministry of Wealth', 'Ministry of Health'],
    ['date', { date: '2026-03-05' }, '2026-03-05', '2026-03-04'],
    ['period', { period: '2026' }, '2026', null],
    ['stage', { stage: 'budget' }, 'budget', 'expenditure'],
    ['title', { title: 'Invoice 3' }, 'Invoice 3', 'Invoice 2'],
    ['title', { title: null }, null, 'Invoice 2'],
  ]
  test.each(cases)('%s %j', async (what, shown, here, onLedger) => {
    const report = await check('moh-1-2', { ...shownOf(2), ...shown })
    expect(outcomes(report)).toEqual({ ...ALL_AGREE, recorded: 'differs' })
    expect(report.checks[0]?.compared.filter(({ outcome }) => outcome !== 'agrees')).toEqual([
      { what, here, ledger: onLedger, outcome: 'differs' },
    ])
    expect(report.verdict).toEqual({
      state: 'differs',
      sentence: `Do not rely on this figure. What we show differs from the public record in: ${what}.`,
    })
  })
  test('one character of the exact bytes, and where', async () => {
    const { line } = await check('moh-1-2', {})
    const report = await check('moh-1-2', { line: line!.replace('1002.50', '1003.50') })
    expect(report.checks[0]?.compared.find(({ outcome }) => outcome === 'differs')?.what).toBe(
      'exact bytes, from character 15',
    )
  })
  test('another fingerprint', async () => {
    expect(outcomes(await check('moh-1-2', { fingerprint: world.firstFingerprint })).recorded).toBe('differs')
  })
  test('a correction that the page keeps silent about', async () => {
    const report = await check('moh-1-1', shownOf(1))
    expect(outcomes(report)).toEqual({ ...ALL_AGREE, unchanged: 'differs' })
    expect(report.checks[5]?.words).toContain('by moh-3-1')
  })
  test.each([
    ['a row that the publication does not have', 'moh-1-4'],
    ['a row of a nil return', 'moh-5-1'],
    ['a publication that the agency does not have', 'moh-99-1'],
    ['an agency that the ledger does not know', 'nobody-1-1'],
  ])('%s', async (_, id) => {
    const report = await check(id, {})
    expect(outcomes(report).recorded).not.toBe('agrees')
    expect(report.verdict.state).not.toBe('matches')
  })
})

test('refuses an id and an address that are none', async () => {
  await expect(check('moh', {})).rejects.toThrow('not a record id')
  await expect(check('moh-1-2', {}, undefined, { contract: '0x12' })).rejects.toThrow('not a contract')
})
