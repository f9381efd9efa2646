import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from './check-file'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const fixture = (name: string) => fileURLToPath(new URL(`read/fixtures/${name}`, import.meta.url))

test('adds up accepted rows exactly, and accounts for every row', async () => {
  const checked = await checkFile({ path: fixture('department-over-25k.csv'), options: { currency: 'GBP' } })
  expect(checked).toMatchObject({
    ok: true,
    value: {
      format: 'spend-csv',
      counts: { read: 10, accepted: 6, skipped: 3, refused: 1 },
      totals: [{ stage: 'expenditure', currency: 'GBP', count: 6, sum: '110250.7' }],
      dates: { first: '2023-06-01', last: '2023-06-30' },
    },
  })
})

test('never adds across stages or currencies', async () => {
  const checked = await checkFile({ path: fixture('activities-2.03.xml') })
  if (!checked.ok) throw new Error(checked.problem.problem)
  expect(checked.value.totals).toEqual([
    { stage: 'commitment', currency: 'XDR', count: 2, sum: '-10' },
    { stage: 'disbursement', currency: 'EUR', count: 1, sum: '1234.5000000001' },
    { stage: 'expenditure', currency: 'USD', count: 1, sum: '3' },
  ])
})

test('cuts the lists, never the counts', async () => {
  const checked = await checkFile({ path: fixture('department-over-25k.csv'), options: { currency: 'GBP' }, limit: 1 })
  if (!checked.ok) throw new Error(checked.problem.problem)
  expect(checked.value.skipped).toEqual([{ where: 'line 9', reason: 'A blank line.' }])
  expect(checked.value.counts.skipped).toBe(3)
})

test('reads a template without its currency as the template: who is marked as a person is never put in clear', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterfoil-check-'))
  try {
    const path = join(folder, 'no-currency.csv')
    writeFileSync(
      path,
      'ref,stage,date,amount,payee,payeeType\nGR-1,disbursement,2026-07-06,2500.00,Orla Tennant,individual\n',
    )
    const persons: boolean[] = []
    const checked = await checkFile({
      path,
      options: { currency: 'GBP' },
      onRows: (rows) => {
        for (const row of rows) if (row.kind === 'accepted') persons.push(row.individual === true)
      },
    })
    expect(checked).toMatchObject({ ok: true, value: { format: 'counterfoil-csv', counts: { accepted: 1 } } })
    expect(persons).toEqual([true])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('counterfoil check', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'counterfoil-check-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (...argv: string[]) => {
    const program = `import('./scripts/commands/check').then(({ check }) => check(${JSON.stringify(argv)})).then((status) => { process.exitCode = status })`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', program], {
      cwd: repository,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  test('prints JSON and answers 0 when every row is accounted for, refused ones included', () => {
    const { status, stdout } = run(fixture('department-over-25k.csv'), '--currency', 'GBP', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'spend-csv',
      counts: { refused: 1 },
      refused: [{ where: 'line 8' }],
    })
  })

  test('answers 1 and says why and what to do when the file as a whole is refused', () => {
    const { status, stdout } = run(fixture('department-over-25k.csv'), '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      format: 'spend-csv',
      refusedFile: {
        problem: 'The file does not say its currency.',
        mend: 'State it: --currency GBP, or "currency" in a profile.',
      },
    })
  })

  test('takes a saved profile, which the command line overrides, and says it in plain words', () => {
    const profile = join(folder, 'profile.json')
    writeFileSync(profile, JSON.stringify({ currency: 'EUR', dates: 'dmy' }))
    const { status, stdout } = run(fixture('dates-of-two-readings.csv'), '--profile', profile, '--currency', 'GBP')
    expect(status).toBe(0)
    expect(stdout).toContain('2 rows read: 2 would be published, 0 left out, 0 refused.')
    expect(stdout).toContain('Dates from 2023-06-04 to 2023-06-05.')
    expect(stdout).toMatch(/expenditure +GBP 3 {2}in 2 rows/)
  })

  test('answers 2 when it is not understood', () => {
    expect(run('a.csv', '--currencyy', 'GBP').status).toBe(2)
    expect(run(fixture('us-dates.csv'), '--currency', 'pounds').stderr).toContain('three capital letters')
  })
})
