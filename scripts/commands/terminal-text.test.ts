import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { PublishingLedger } from '@/lib/publishing/testing/publishing-ledger'
import { publish } from './publish'

const ESCAPE = '\u001b[2J\u009b1m\u202e'
const SHOWN = '␛[2J[U+009B]1m[U+202E]'

let anvil: TestAnvil
let road: PublishingLedger
let folder = ''
beforeAll(async () => {
  anvil = await startAnvil()
  road = await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop: anvil.stop })
  await road.register('moh')
})
afterAll(() => road.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-terminal-'))
  vi.stubEnv('LEDGER_RPC_URLS', anvil.url)
  vi.stubEnv('LEDGER_CONTRACT', road.ledger.contract)
  vi.stubEnv('DATA_DIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

async function run(...argv: string[]): Promise<string> {
  const lines: string[] = []
  const note = (line: string) => void lines.push(line)
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => spy.mockImplementation(note))
  try {
    await publish(argv)
    return lines.join('\n')
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const csv = (...rows: readonly string[]) =>
  write('rows.csv', `ref,part,stage,date,amount,currency,payee\n${rows.join('\n')}\n`)
const isPlain = (text: string) => expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)

test.each([
  [
    'a setting',
    JSON.stringify({ format: 'counterfoil-preparation-1', agency: 'moh', options: { [ESCAPE]: 'EUR' } }),
    SHOWN,
  ],
  ['text that is no JSON', `${ESCAPE}{`, '␛'],
])('shows what a preparation holds, and lets it steer no terminal: %s', async (_what, text, shown) => {
  const file = csv('A,,expenditure,2025-03-04,1.00,EUR,Firm')
  const said = await run(file, '--agency', 'moh', '--preparation', write('preparation.json', text))
  expect(said).toContain(shown)
  isPlain(said)
})

test('shows what a profile holds, and lets it steer no terminal', async () => {
  const profile = write('profile.json', JSON.stringify({ [ESCAPE]: 'EUR' }))
  const said = await run(csv('A,,expenditure,2025-03-04,1.00,EUR,Firm'), '--agency', 'moh', '--profile', profile)
  expect(said).toContain(SHOWN)
  isPlain(said)
})

test('shows why payments cannot be made, and lets a file of them steer no terminal', async () => {
  vi.stubEnv('PAYMENTS_CONTRACT', road.ledger.contract)
  const token = `0x${'11'.repeat(20)}`
  const pay = write('pay.csv', `ref,part,token,to,amount\n${ESCAPE.slice(4)},,${token},${token},1\n`)
  const said = await run(csv('A,,expenditure,2025-03-04,1.00,EUR,Firm'), '--agency', 'moh', '--dry-run', '--pay', pay)
  expect(said).toContain('[U+009B]1m[U+202E]')
  isPlain(said)
})

test('shows the names of changed rows, and lets them steer no terminal', async () => {
  const row = (ref: string, part: string, amount: string) => `${ref},${part},expenditure,2025-03-04,${amount},EUR,Firm`
  const named = (ref: string) => `${ref}\u202e\u009b1m`
  await road.publish('moh', [
    {
      ref: named('A'),
      part: named('P'),
      stage: 'expenditure',
      date: '2025-03-04',
      dateBasis: 'payment',
      amount: '1.00',
      currency: 'EUR',
      payee: { type: 'organisation', name: 'Firm' },
    },
  ])
  const file = csv(row(named('A'), named('P'), '2.00'))
  const said = await run(file, '--agency', 'moh', '--dry-run')
  expect(said).toContain('changed: A[U+202E][U+009B]1m P[U+202E][U+009B]1m, 1.00 EUR on the ledger')
  isPlain(said)
})
