import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmbeddedLedger, startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { runCounterfoil } from '../testing/run-counterfoil'

let dataDir = ''
let ledger: EmbeddedLedger | null = null

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-cli-'))
})
afterAll(async () => {
  await ledger?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const counterfoil = (...argv: string[]) => runCounterfoil({ dataDir, argv })

function writeCsv(name: string, rows: readonly string[]): string {
  const path = join(dataDir, name)
  writeFileSync(path, `ref,stage,date,amount,currency,payee,payeeType,payeeIdScheme,payeeId,note\n${rows.join('\n')}\n`)
  return path
}

const spending = [
  'INV-1,expenditure,2025-03-04,100.00,EUR,Nimbus & Sons Ltd,,,,',
  'INV-2,expenditure,2025-03-05,-12.345,EUR,Corvane Data Centres,,,,',
  'GR-1,disbursement,2025-03-06,2500.00,USD,Orla Tennant,individual,local,P-77,for Orla of Mill Lane',
  'INV-3,expenditure,2025-03-07,,EUR,No Amount Ltd,,,,',
]

test('registers, publishes, and publishes nothing of the same file again, on a ledger that each command starts itself', async () => {
  const file = writeCsv('march.csv', spending)
  const unregistered = await counterfoil('publish', file, '--agency', 'rain')
  expect(unregistered).toMatchObject({ status: 1, stderr: expect.stringContaining('No agency "rain" is registered') })

  const registered = await counterfoil('register', 'rain', '--name', 'Rain Office')
  expect(registered).toMatchObject({ status: 0, stdout: expect.stringContaining('is registered as "rain"') })
  expect(statSync(join(dataDir, 'officials', 'rain.json')).mode & 0o077).toBe(0)

  const first = await counterfoil('publish', file, '--agency', 'rain')
  expect(first.stdout).toContain('3 rows accepted, 0 left out, 1 refused.')
  expect(first.stdout).toContain('Rain Office (rain), publication 1, for March 2025')
  expect(first.stdout).toContain('  Disbursement: US$2,500.00 (2500 USD)\n  Expenditure: €87.655 (87.655 EUR)\n')
  expect(first.stdout).toMatch(/part 1 of 1 is batch 1 \(0x[0-9a-f]{64}\) in block \d+, \d+ gas/)
  expect(first.stdout).toContain('Published and final: rain-1-1 to rain-1-3.')
  expect(first.status).toBe(0)

  const again = await counterfoil('publish', file, '--agency', 'rain')
  expect(again.stdout).toContain('0 new, 3 on the ledger already, 0 changed, 0 that cannot be published.')
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing in this file is new.') })
})

test('keeps the sealed name in the vault, and nowhere else in the data folder', () => {
  const [vault] = readdirSync(join(dataDir, 'vaults'))
  expect(readFileSync(join(dataDir, 'vaults', vault!), 'utf8')).toContain('Orla Tennant')
  expect(statSync(join(dataDir, 'vaults', vault!)).mode & 0o077).toBe(0)
  const journal = readFileSync(join(dataDir, 'ledger', 'ledger.journal'), 'latin1')
  for (const secret of ['Orla', 'P-77', 'Mill Lane'])
    for (const text of [secret, Buffer.from(secret).toString('hex')]) expect(journal).not.toContain(text)
  expect(readdirSync(join(dataDir, 'outbox'))).toEqual([])
})

test('proposes a changed row, and corrects it once told why, on the ledger that somebody else runs', async () => {
  ledger = await startEmbeddedLedger({ dataDir: join(dataDir, 'ledger'), log: () => {}, genesisTimestampSeconds: 0 })
  const file = writeCsv('march-again.csv', [spending[0]!.replace('100.00', '120.00'), ...spending.slice(1)])
  const proposed = await counterfoil('publish', file, '--agency', 'rain')
  expect(proposed.stdout).toContain('0 new, 2 on the ledger already, 1 changed, 0 that cannot be published.')
  expect(proposed.stdout).toContain('changed: INV-1, 100.00 EUR on the ledger, 120.00 EUR in the file')
  expect(proposed.stdout).toContain('Nothing in this file is new.')

  const unknown = await counterfoil('publish', file, '--agency', 'rain', '--correct', 'oops')
  expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('"oops" is not a reason') })

  const options = ['--correct', 'wrong-amount', '--words', 'VAT was left out.']
  const corrected = await counterfoil('publish', file, '--agency', 'rain', ...options)
  expect(corrected.stdout).toContain('1 record in 1 part\n  Expenditure: €20.00 (20 EUR)\n')
  expect(corrected).toMatchObject({ status: 0, stdout: expect.stringContaining('Published and final: rain-2-1') })
  expect((await counterfoil('publish', file, '--agency', 'rain')).stdout).toContain(
    '3 on the ledger already, 0 changed',
  )
  // The correction seals nobody, but its file names people: what opens the keyed digest of its hash is kept, and no name.
  const [, second] = readdirSync(join(dataDir, 'vaults')).sort()
  const vault = JSON.parse(readFileSync(join(dataDir, 'vaults', second!), 'utf8'))
  expect(vault).toMatchObject({ agency: 'rain', openings: [], sourceKey: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

test('says in one sentence why it cannot publish, and keeps what was signed', async () => {
  const missing = await counterfoil('publish', join(dataDir, 'nowhere.csv'), '--agency', 'rain')
  expect(missing.status).toBe(1)
  expect(missing.stderr).toContain('nowhere.csv')
  expect(missing.stderr).not.toContain('    at ')

  const twice = writeCsv('twice.csv', [`${spending[0]!.replace('INV-1', 'INV-9')}`])
  const strangers = join(dataDir, 'strangers.json')
  const official = (digit: string) => ({
    privateKey: `0x${digit.repeat(64)}`,
    person: `0x${digit.repeat(64)}`,
    post: 'Stranger',
  })
  writeFileSync(
    strangers,
    JSON.stringify({ admins: [official('1'), official('4')], preparer: official('2'), approver: official('3') }),
  )
  const refused = await counterfoil('publish', twice, '--agency', 'rain', '--officials', strangers)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(/The ledger refused "publish": UnknownKey\(0x[0-9a-f]{64}\)/)
  // The keys may be granted tomorrow: what was signed is kept until an official takes it back.
  const kept = await counterfoil('publish', twice, '--agency', 'rain')
  expect(kept).toMatchObject({ status: 1, stderr: expect.stringContaining('counterfoil cancel --agency rain') })
  expect(existsSync(join(dataDir, 'outbox', 'rain.json'))).toBe(true)
})

test('takes back what was signed, and publishes anew', async () => {
  const unasked = await counterfoil('cancel')
  expect(unasked).toMatchObject({ status: 2, stderr: expect.stringContaining('--agency CODE') })
  const cancelled = await counterfoil('cancel', '--agency', 'rain', '--reason', 'Signed with the wrong keys.')
  expect(cancelled.stdout).toMatch(
    /Finance officer has taken back publication 0x[0-9a-f]{64} of "rain"; nothing was delivered\./,
  )
  expect(cancelled).toMatchObject({ status: 0, stdout: expect.stringContaining('It is moved aside') })
  expect(readdirSync(join(dataDir, 'outbox'))).toEqual([expect.stringMatching(/^rain\.dropped-.*\.json$/)])
  const again = await counterfoil('cancel', '--agency', 'rain')
  expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('nothing to take back') })

  const published = await counterfoil('publish', join(dataDir, 'twice.csv'), '--agency', 'rain')
  expect(published).toMatchObject({ status: 0, stdout: expect.stringContaining('Published and final: rain-3-1') })
})

test('lets one command at a time sign for an agency, and loses nothing of either', async () => {
  const [one, two] = [31, 32].map((number) =>
    writeCsv(`${number}.csv`, [spending[0]!.replace('INV-1', `INV-${number}`)]),
  )
  const both = await Promise.all([one!, two!].map((file) => counterfoil('publish', file, '--agency', 'rain')))
  const [done, busy] = both.sort((a, b) => a.status! - b.status!)
  expect(done).toMatchObject({ status: 0, stdout: expect.stringContaining('Published and final: rain-4-1') })
  expect(busy!.stderr).toMatch(/Process \d+ is publishing for "rain" right now\. Nothing was signed or sent/)
  for (const file of [one!, two!]) expect((await counterfoil('publish', file, '--agency', 'rain')).status).toBe(0)
  const { stdout } = await counterfoil('publish', two!, '--agency', 'rain')
  expect(stdout).toContain('0 new, 1 on the ledger already')
})

test('leaves a ledger alone that another version of the contract made, and says what to do', async () => {
  const path = join(dataDir, 'deployment.json')
  const deployment = readFileSync(path, 'utf8')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(deployment), build: `0x${'00'.repeat(32)}` }))
  const refused = await counterfoil('publish', writeCsv('may.csv', spending), '--agency', 'rain')
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('made by another version of the contract'),
  })
  expect(refused.stderr).not.toContain('    at ')
  writeFileSync(path, deployment)
})
