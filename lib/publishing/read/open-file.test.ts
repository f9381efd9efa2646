import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFile } from './open-file'
import { readRows } from './read-rows'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-read-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, bytes: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const CSV = 'Date,Supplier,Amount\n2023-06-30,Nimbus & Sons Ltd,1.00\n'
const options = { currency: 'GBP' }
const problemOf = async (path: string) => {
  const opened = await openFile({ path, options })
  return opened.ok ? 'read' : opened.problem.problem
}

describe('files that cannot be read say why', () => {
  test.each<[string, string | Buffer, string]>([
    ['empty.csv', '', 'empty'],
    ['book.xlsx', Buffer.from('PK\u0003\u0004rest'), 'Excel'],
    ['page.csv', '<!DOCTYPE html><p>404', 'web page'],
    ['data.json', '[{"a":1}]', 'JSON'],
    ['words.csv', 'some words\nand more\n', 'No line of the file is a header'],
    ['cut.csv.gz', gzipSync(CSV.repeat(2000)).subarray(0, 60), 'damaged or incomplete'],
    ['twice.csv.gz', gzipSync(gzipSync(CSV)), 'gzip within gzip'],
    [
      'broken.xml',
      '<iati-activities version="2.03">\n<iati-activity>\n</iati-activities>',
      'not well formed on line 3',
    ],
    ['entity.xml', '<iati-activities version="2.03">&boom;</iati-activities>', 'not well formed'],
    ['surrogate.xml', '<iati-activities version="2.03">&#xD800;</iati-activities>', 'not well formed'],
    ['other.xml', '<rss version="2.0"/>', 'no IATI activity file'],
    ['deep.xml', `<iati-activities version="2.03">${'<a>'.repeat(10_000)}`, 'levels deep'],
    ['text.xml', `<iati-activities version="2.03"><a>${'x'.repeat(5_000_000)}`, 'four million characters'],
    [
      'latin.xml',
      Buffer.from('<?xml version="1.0"?><iati-activities version="2.03">\xe9</iati-activities>', 'latin1'),
      'not utf-8',
    ],
  ])('%s', async (name, bytes, words) => {
    expect(await problemOf(written(name, bytes))).toContain(words)
  })

  test('a missing file and a folder', async () => {
    expect(await problemOf(join(folder, 'nowhere.csv'))).toContain('There is no such file')
    expect(await problemOf(folder)).toContain('is not a file')
  })

  test('a gzip bomb', async () => {
    const path = written('bomb.csv.gz', gzipSync(Buffer.alloc(80 * 1024 * 1024, 'x')))
    expect(await problemOf(path)).toContain('grows beyond')
  })
})

describe('files that can', () => {
  test('are the same plain and gzip, but for the hash of their bytes', async () => {
    const plain = await readRows({ path: written('a.csv', CSV), options })
    const packed = await readRows({ path: written('a.csv.gz', gzipSync(CSV)), options })
    const facts = ({ accepted }: typeof plain) => accepted.map(({ record: { source, ...rest } }) => rest)
    expect(facts(packed)).toEqual(facts(plain))
    expect(packed.accepted[0]?.record.source?.sha256).not.toBe(plain.accepted[0]?.record.source?.sha256)
  })

  test('can be utf-16, as spreadsheets save "Unicode text"', async () => {
    const path = written(
      'u.csv',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CSV.replaceAll(',', '\t'), 'utf16le')]),
    )
    expect((await readRows({ path, options })).accepted).toHaveLength(1)
  })

  test('may split a character between two chunks of bytes', async () => {
    const rows = `2023-06-30,${'é'.repeat(999)},1.00\n`.repeat(700)
    const { accepted } = await readRows({ path: written('long.csv', `Date,Supplier,Amount\n${rows}`), options })
    expect(accepted).toHaveLength(700)
    expect(new Set(accepted.map(({ record }) => record.payee?.name))).toEqual(new Set(['é'.repeat(999)]))
  })

  test('refuse a row that holds NUL or is longer than a line of the ledger, and read the others', async () => {
    const path = written(
      'rows.csv',
      `${CSV}2023-06-30,a\u0000b,1.00\n2023-06-30,${'x'.repeat(40_000)},1.00\n2023-06-30,c,1.00\n`,
    )
    const { rows } = await readRows({ path, options })
    expect(rows.map((row) => (row.kind === 'refused' ? row.problem : row.kind))).toEqual([
      'accepted',
      'The row holds a NUL character.',
      expect.stringContaining('bytes long as a record; the ledger takes 32768'),
      'accepted',
    ])
  })

  test('may not change between the survey and the reading', async () => {
    const path = written('moving.csv', CSV)
    const opened = await openFile({ path, options })
    if (!opened.ok) throw new Error(opened.problem.problem)
    appendFileSync(path, '2023-07-01,Nimbus & Sons Ltd,2.00\n')
    await expect(async () => {
      for await (const _rows of opened.value.rows());
    }).rejects.toThrow('The file changed while it was read.')
  })
})
