import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { SCHEMA } from './schema'
import { sortPosts } from './sort-posts'
import { selectRows } from './sql'

test('puts new posts in the order of their words, behind those that are in order, and loses none', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const statement of SCHEMA.split(';')) if (statement.trim() !== '') await connection.run(statement)
  await connection.run('INSERT INTO ledger_cursor VALUES (7, 5)')
  const posts = (sql: string) => connection.run(`INSERT INTO post ${sql}`)
  await posts('SELECT i % 10, i // 10, 1 FROM range(1000) AS t(i) ORDER BY 1, 2')
  for (const step of [100, 110, 120]) {
    await posts(`SELECT i % 10, ${step} + i // 10, 1 << (i % 9) FROM range(100) AS t(i) ORDER BY 1, 2`)
  }
  const read = (sql: string) => selectRows<{ tid: number; seq: number; fields: number }>(connection, sql)
  const before = await read('SELECT * FROM post ORDER BY ALL')
  const stored = await read('SELECT * FROM post WHERE seq < 100')

  await sortPosts(connection, { from: 100, to: 130 })

  expect(await read('SELECT * FROM post ORDER BY ALL')).toEqual(before)
  expect(await read('SELECT * FROM post')).toEqual([
    ...stored,
    ...before.filter(({ seq }) => seq >= 100).sort((a, b) => a.tid - b.tid || a.seq - b.seq),
  ])
  expect(await selectRows(connection, 'SELECT * FROM post_run')).toEqual([{ to_seq: 130, block: 7 }])
  connection.closeSync()
  instance.closeSync()
})
