import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StoreClosedError, StoreMismatchError, StoreNotReadyError } from './errors'
import { openStore, readStore } from './open-store'
import { createRandom, createRandomLedger } from './testing/random-ledger'
import { readTables } from './testing/read-tables'
import { TestLedger } from './testing/test-ledger'

const LEDGER = { chainId: 1, contract: `0x${'0'.repeat(40)}` } as const
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "counterfoil store's "))
  path = join(folder, 'index.duckdb')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const oneRecord = () =>
  new TestLedger()
    .register('moh', 'Ministry of Health')
    .publish('moh', [
      [{ record: { ref: 'V1', stage: 'expenditure', date: '2024-03-01', amount: '10.50', currency: 'EUR' } }],
    ])

test('what was applied stands after reopening, to the digest', async () => {
  const { ledger } = createRandomLedger(7, 40)
  const first = await openStore({ path, ...LEDGER })
  expect(await first.writer.readCursor()).toBeNull()
  await first.writer.apply(ledger.step({ finalizedTo: 30 }))
  const [cursor, digest] = [await first.writer.readCursor(), await first.writer.computeDigest()]
  await first.close()

  const second = await openStore({ path, ...LEDGER })
  expect(await second.writer.readCursor()).toEqual(cursor)
  expect(cursor?.block.number).toBe(ledger.blockNumber)
  expect(cursor?.unfinalizedBlocks.map(({ number }) => number)).toEqual(
    Array.from({ length: ledger.blockNumber - 30 }, (_, i) => 31 + i),
  )
  expect(await second.writer.computeDigest()).toBe(digest)
  await second.close()
})

test('one process has one instance of a file', async () => {
  const [one, two] = await Promise.all([openStore({ path, ...LEDGER }), openStore({ path, ...LEDGER })])
  expect(two).toBe(one)
  expect(readStore()).toBe(one)
  await expect(openStore({ path, ...LEDGER, chainId: 2 })).rejects.toBeInstanceOf(StoreMismatchError)
  await one.close()
  expect(() => readStore()).toThrow(StoreNotReadyError)
  await expect(one.read((reader) => reader.select('SELECT 1'))).rejects.toBeInstanceOf(StoreClosedError)
})

test.each([
  ['another schema', `UPDATE meta SET schema_version = 'other'`],
  ['another engine', `UPDATE meta SET engine_version = 'v0.0.0'`],
  ['a table that is missing', 'DROP TABLE meta'],
])('an index of %s is thrown away and begun anew', async (_, damage) => {
  const store = await openStore({ path, ...LEDGER })
  await store.writer.apply(oneRecord().step())
  await store.close()
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  await connection.run(damage)
  connection.closeSync()
  instance.closeSync()

  const rebuilt = await openStore({ path, ...LEDGER })
  expect(await rebuilt.writer.readCursor()).toBeNull()
  await rebuilt.writer.apply(oneRecord().step())
  await rebuilt.close()
})

test('an index of another ledger, and a file that is no index, are thrown away', async () => {
  const store = await openStore({ path, ...LEDGER })
  await store.writer.apply(oneRecord().step())
  await store.close()
  const other = await openStore({ path, ...LEDGER, chainId: 5 })
  expect(await other.writer.readCursor()).toBeNull()
  await other.close()

  writeFileSync(path, 'not a database')
  const anew = await openStore({ path, ...LEDGER })
  expect(await anew.writer.readCursor()).toBeNull()
  await anew.close()
})

test('no query reaches a file, loosens the lock or writes', async () => {
  const store = await openStore({ path, ...LEDGER })
  const ask = (sql: string) => store.read((reader) => reader.select(sql))
  await expect(ask(`SELECT * FROM read_text('/etc/hostname')`)).rejects.toThrow(/disabled/i)
  await expect(ask(`COPY (SELECT 1) TO '/tmp/counterfoil-leak.csv'`)).rejects.toThrow(/disabled/i)
  await expect(ask('SET enable_external_access = true')).rejects.toThrow()
  await expect(ask(`SET memory_limit = '100GB'`)).rejects.toThrow(/locked/i)
  await expect(ask('DELETE FROM entry')).rejects.toThrow(/read-only/i)
  await store.close()
})

test('readers go on reading one state while the writer writes', async () => {
  const { ledger } = createRandomLedger(3, 60)
  const store = await openStore({ path, ...LEDGER })
  await store.writer.apply(ledger.step({ to: 20 }))
  await store.read(async (reader) => {
    const count = async () => (await reader.select<{ n: number }>('SELECT count(*) AS n FROM entry'))[0]!.n
    const before = await count()
    await store.writer.apply(ledger.step({ after: 20 }))
    expect(await count()).toBe(before)
  })
  const [after] = await store.read((reader) => reader.select<{ n: number }>('SELECT max(block) AS n FROM batch'))
  expect(after!.n).toBe(ledger.blockNumber)
  await store.close()
})

/** Starts the writing process and kills it once it has said `blocks` blocks; gives the last one it said. */
function applyUntilKilled(seed: number, blocks: number): Promise<number> {
  const script = fileURLToPath(new URL('./testing/apply-until-killed.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve) => {
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.split('\n').length > blocks) child.kill('SIGKILL')
    })
    child.on('close', () => resolve(Number(said.match(/(\d+)\n(?:done\n)?$/)?.[1] ?? -1)))
  })
}

test('killed at any moment, it keeps what it said was done, and ends as an index never killed', async () => {
  const seed = 11
  const random = createRandom(5)
  const { ledger } = createRandomLedger(seed, 400)
  for (let kill = 0; kill < 4; kill++) {
    const said = await applyUntilKilled(seed, 5 + random(60))
    const store = await openStore({ path, ...LEDGER })
    const block = (await store.writer.readCursor())?.block.number ?? -1
    expect(block).toBeGreaterThanOrEqual(said)
    await store.close()
  }
  const resumed = await openStore({ path, ...LEDGER })
  const at = (await resumed.writer.readCursor())!.block.number
  await resumed.writer.apply(ledger.step({ after: at }))
  const fresh = await openStore({ path: join(folder, 'fresh.duckdb'), ...LEDGER })
  await fresh.writer.apply(ledger.step())
  expect(await resumed.writer.computeDigest()).toBe(await fresh.writer.computeDigest())
  expect(await readTables(resumed)).toEqual(await readTables(fresh))
  await resumed.close()
  await fresh.close()
})
