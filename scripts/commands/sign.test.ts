import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmbeddedLedger, startEmbeddedLedger } from '@/lib/ledger/embedded/start-embedded-ledger'
import { encodePayload } from '@/lib/record-format/encode-payload'
import { runCounterfoil } from '../testing/run-counterfoil'

let dataDir = ''
let ledger: EmbeddedLedger
const at = (name: string) => join(dataDir, name)

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-sign-'))
  const genesisTimestampSeconds = Math.floor(Date.now() / 1000)
  ledger = await startEmbeddedLedger({ dataDir: at('ledger'), log: () => {}, genesisTimestampSeconds })
  expect((await counterfoil('register', 'rain', '--name', 'Rain Office')).status).toBe(0)
  const officials = JSON.parse(readFileSync(at('officials/rain.json'), 'utf8'))
  writeFileSync(at('preparer.key'), officials.preparer.privateKey, { mode: 0o600 })
  writeFileSync(at('approver.key'), officials.approver.privateKey, { mode: 0o600 })
})
afterAll(async () => {
  await ledger?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const counterfoil = (...argv: string[]) => runCounterfoil({ dataDir, argv })

const HEADINGS = 'ref,stage,date,amount,currency,payee,payeeType,payeeIdScheme,payeeId,note'
function writeCsv(name: string, ...rows: string[]): string {
  writeFileSync(at(name), `${[HEADINGS, ...rows].join('\n')}\n`)
  return at(name)
}

/** Looks at what is to be signed, and gives its digest. */
async function lookAt(file: string, preparation: string, ...more: string[]): Promise<string> {
  const { stdout } = await counterfoil('sign', file, '--preparation', at(preparation), ...more)
  return /Digest that the signature covers (0x[0-9a-f]{64})/.exec(stdout)?.[1] ?? 'none'
}

const signAs = async (office: string, file: string, preparation = 'handed.json') =>
  counterfoil(
    ...['sign', file, '--preparation', at(preparation), '--as', office],
    ...['--key-file', at(`${office}.key`), '--out', at(`${office}.json`)],
    ...['--digest', await lookAt(file, preparation)],
  )
const carry = (file: string, ...approvals: string[]) =>
  counterfoil(
    ...['publish', file, '--agency', 'rain', '--preparation', at('handed.json')],
    ...approvals.flatMap((name) => ['--approval', at(name)]),
  )

test('two officials sign on their own machines what each has come to by themselves, and anyone carries it', async () => {
  const rows = [
    'INV-1,expenditure,2025-03-04,1204.50,EUR,Nimbus & Sons Ltd,,,,',
    'GR-1,disbursement,2025-03-06,2500.00,USD,Orla Tennant,individual,local,P-77,a grant',
  ]
  const file = writeCsv('march.csv', ...rows)
  const prepared = await counterfoil(
    ...['publish', file, '--agency', 'rain', '--dry-run', '--keep-preparation', at('handed.json')],
  )
  expect(prepared).toMatchObject({ status: 0, stderr: '' })

  const shown = await counterfoil('sign', file, '--preparation', at('handed.json'))
  expect(shown).toMatchObject({ status: 0, stderr: '' })
  for (const words of [
    'Rain Office (rain), publication 1, for March 2025',
    '2 records in 1 part',
    'Expenditure: €1,204.50 (1204.5 EUR)',
    'Disbursement: US$2,500.00 (2500 USD)',
    'nothing was stated: the file says it all',
    '2 rows read: 2 accepted, 0 left out, 0 refused; dates from 2025-03-04 to 2025-03-06',
    '1 record with a sealed name',
    'INV-1 · Expenditure · 2025-03-04 · €1,204.50 · from not stated · to Nimbus & Sons Ltd',
    'It is what was handed over.',
  ])
    expect(shown.stdout).toContain(words)
  const checked = await counterfoil('check', file, '--preparation', at('handed.json'), '--json')
  expect(checked.status).toBe(0)
  const { digest, differences } = JSON.parse(checked.stdout).toSign
  expect(differences).toEqual([])

  expect(await signAs('preparer', file)).toMatchObject({ status: 0, stderr: '' })
  const wrongOffice = await counterfoil(
    ...['sign', file, '--preparation', at('handed.json'), '--as', 'approver'],
    ...['--key-file', at('preparer.key'), '--out', at('wrong.json'), '--digest', digest],
  )
  expect(wrongOffice).toMatchObject({ status: 1, stderr: expect.stringContaining('no approver’s key of "rain"') })
  expect(await carry(file, 'preparer.json', 'preparer.json')).toMatchObject({ status: 2 })
  expect(await signAs('approver', file)).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(readFileSync(at('approver.json'), 'utf8')).digest).toBe(digest)

  const carried = await carry(file, 'preparer.json', 'approver.json')
  expect(carried).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Published and final: rain-1-1 to rain-1-2.'),
  })
  expect(carried.stdout).toContain('Sealed 1 name')
  // The same approvals never publish twice.
  expect(await carry(file, 'preparer.json', 'approver.json')).toMatchObject({ status: 1 })
}, 120_000)

test('whatever is altered between two officials, the second one’s own machine finds before it signs', async () => {
  const file = writeCsv(
    'april.csv',
    'INV-2,expenditure,2025-04-04,10.00,EUR,Nimbus & Sons Ltd,,,,',
    'INV-3,expenditure,2025-04-05,20.00,EUR,Corvane Data Centres,,,,',
  )
  const keep = ['--dry-run', '--keep-preparation', at('april.json')]
  expect(await counterfoil('publish', file, '--agency', 'rain', ...keep)).toMatchObject({ status: 0 })
  const handed = JSON.parse(readFileSync(at('april.json'), 'utf8'))
  const altered = async (change: (statement: typeof handed.statement) => void) => {
    const copy = structuredClone(handed)
    change(copy.statement)
    writeFileSync(at('altered.json'), JSON.stringify(copy))
    const refused = await signAs('approver', file, 'altered.json')
    expect(refused.status).toBe(1)
    return refused.stdout
  }

  // A server that swaps the content and makes everything else fit it.
  const swapped = await altered((statement) => {
    const lines = gunzipSync(Buffer.from(statement.payloads[0], 'base64')).toString().trimEnd().split('\n')
    const other = lines.map((line) => Buffer.from(line.replace('"20.00"', '"90.00"')))
    statement.payloads[0] = Buffer.from(encodePayload(other)).toString('base64')
    statement.publication.totals[0].sum = '100'
  })
  expect(swapped).toContain('It is NOT what was handed over.')
  expect(swapped).toMatch(/record 2\n.*handed over: .*"90\.00".*\n.*found here: .*"20\.00"/)
  expect(swapped).toMatch(/sums\n.*expenditure EUR 100\n.*expenditure EUR 30/)

  const empty = await altered((statement) => {
    statement.payloads.push('')
    statement.publication.parts = '2'
  })
  expect(empty).toContain('at least one record in every part')

  for (const [what, place, field, value] of [
    ['root of all records', 'publication', 'partsRoot', `0x${'00'.repeat(32)}`],
    ['number of the publication', 'publication', 'sequence', '9'],
    ['agency’s name on the ledger', 'publication', 'agencyName', 'Ruin Office'],
    ['history that it goes on', 'publication', 'previousHead', `0x${'11'.repeat(32)}`],
    ['ledger', 'ledger', 'contract', `0x${'22'.repeat(20)}`],
  ] as const) {
    const said = await altered((statement) => {
      statement[place][field] = value
    })
    expect(said).toContain(`  ${what}\n`)
  }

  for (const broken of [{ publication: {} }, { payloads: [] }, { ledger: null }, { startBlock: -1 }]) {
    writeFileSync(at('broken.json'), JSON.stringify({ ...handed, statement: { ...handed.statement, ...broken } }))
    const refused = await signAs('approver', file, 'broken.json')
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('is not as it was written') })
  }
}, 120_000)

test('how the first official has the file read is shown, and nobody signs it unseen', async () => {
  const file = at('council.csv')
  writeFileSync(
    file,
    'Date,Supplier,Description,Amount,Kind\n03/04/2025,Nimbus & Sons Ltd,Roof repair,10.00,firm\n04/05/2025,Jane Roe,Foster care,20.00,person\n',
  )
  const honest = {
    currency: 'GBP',
    dates: 'dmy',
    payer: 'Rain Office',
    individualColumn: 'Kind',
    individualValues: ['person'],
  }
  writeFileSync(at('profile.json'), JSON.stringify(honest))
  const prepare = async (profile: object) => {
    writeFileSync(at('first.json'), JSON.stringify(profile))
    const options = ['--profile', at('first.json'), '--dry-run', '--keep-preparation', at('council.json')]
    expect(await counterfoil('publish', file, '--agency', 'rain', ...options)).toMatchObject({ status: 0 })
  }
  const signWith = async (...more: string[]) =>
    counterfoil(
      ...['sign', file, '--preparation', at('council.json'), '--as', 'approver', '--key-file', at('approver.key')],
      ...['--out', at('council-approval.json'), '--digest', await lookAt(file, 'council.json', ...more), ...more],
    )

  await prepare({
    ...honest,
    dates: 'mdy',
    payer: 'Somebody Else',
    individualColumn: undefined,
    individualValues: undefined,
  })
  const unseen = await signWith()
  expect(unseen).toMatchObject({ status: 1, stderr: expect.stringContaining('stated by the first official alone') })
  for (const words of [
    'dates: mdy',
    'payer: Somebody Else',
    'No name is sealed',
    'to Jane Roe',
    'dates from 2025-03-04',
  ])
    expect(unseen.stdout).toContain(words)
  // The official's own word on how their file is read stands over what was handed over.
  const own = await signWith('--profile', at('profile.json'))
  expect(own.status).toBe(1)
  expect(own.stdout + own.stderr).toMatch(/NOT what was handed over|no key for the person/)

  await prepare(honest)
  expect(await signWith()).toMatchObject({ status: 1 })
  expect(await signWith('--profile', at('profile.json'))).toMatchObject({ status: 0, stderr: '' })
  expect(await signWith('--accept-reading')).toMatchObject({ status: 0, stderr: '' })
  const other = await signWith('--accept-reading', '--digest', `0x${'33'.repeat(32)}`)
  expect(other).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('another statement than the one you looked at'),
  })
}, 120_000)

test('keys are neither taken from a file that others can read nor ever printed', async () => {
  const file = at('council.csv')
  const key = readFileSync(at('approver.key'), 'utf8')
  writeFileSync(at('open.key'), key, { mode: 0o644 })
  for (const given of [key, at('open.key')]) {
    const options = [
      '--preparation',
      at('council.json'),
      '--as',
      'approver',
      '--key-file',
      given,
      '--out',
      at('x.json'),
    ]
    const refused = await counterfoil('sign', file, ...options)
    expect(refused.status).toBe(2)
    expect(refused.stdout + refused.stderr).not.toContain(key.slice(2))
  }
})
