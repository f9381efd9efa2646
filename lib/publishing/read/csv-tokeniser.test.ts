import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CsvTokeniser } from './csv-tokeniser'

function rowsOf(chunks: readonly string[], delimiter = ',') {
  const tokeniser = new CsvTokeniser({ delimiter })
  return [...chunks.flatMap((chunk) => tokeniser.push(chunk)), ...tokeniser.end()]
}
const cellsOf = (chunks: readonly string[], delimiter = ',') =>
  rowsOf(chunks, delimiter).map((row) => ('cells' in row ? row.cells : row.broken))

describe('rows and cells', () => {
  test('keeps line breaks, delimiters and doubled quotes inside a quoted cell, and counts its lines', () => {
    expect(rowsOf(['a,"b ""1"",\r\nc",d\r\ne,f'])).toEqual([
      { line: 1, cells: ['a', 'b "1",\r\nc', 'd'] },
      { line: 3, cells: ['e', 'f'] },
    ])
  })

  test('takes a quote inside an unquoted cell for a character', () => {
    expect(cellsOf(['5" pipe,6 "x" y\n'])).toEqual([['5" pipe', '6 "x" y']])
  })

  test('gives a blank line as one blank cell', () => expect(cellsOf(['a\n\nb\n'])).toEqual([['a'], [''], ['b']]))

  test('cuts the same rows wherever the chunks end', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'é', ' ') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), fc.array(fc.nat(40)), (table, cuts) => {
        const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')
        const chunks: string[] = []
        let at = 0
        for (const cut of cuts) {
          chunks.push(text.slice(at, at + cut))
          at += cut
        }
        chunks.push(text.slice(at))
        expect(cellsOf(chunks)).toEqual(table)
      }),
    )
  })

  test('agrees with another parser on every table that it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', '"', '\n', ' ') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
        const needsQuotes = /[",\n]/
        const text = table
          .map((row) => row.map((v) => (needsQuotes.test(v) ? `"${v.replaceAll('"', '""')}"` : v)).join(','))
          .join('\n')
        const other = parse(`${text}\n`, { relax_column_count: true, record_delimiter: '\n' }) as string[][]
        expect(cellsOf([`${text}\n`])).toEqual(other)
      }),
    )
  })
})

describe('what breaks the grid', () => {
  test('gives up one line for a quote that never closes, and reads on', () => {
    expect(rowsOf(['a,b\n"c,d\ne,f\n'])).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'quote-never-closed' },
      { line: 3, cells: ['e', 'f'] },
    ])
  })

  test('holds no more than a million characters of a line that never ends', () => {
    const chunk = 'x'.repeat(256 * 1024)
    const rows = rowsOf([...Array(40).fill(chunk), '\nnext,row\n'])
    expect(rows).toEqual([
      { line: 1, broken: 'too-long' },
      { line: 2, cells: ['next', 'row'] },
    ])
  })

  test('looks no further than a million characters for the end of a quote', () => {
    const rows = rowsOf(['"a\n', ...Array(3000).fill(`${'x'.repeat(999)}\n`), '"b\nlast'])
    expect(rows).toHaveLength(3003)
    expect(rows.flatMap((row) => ('broken' in row ? [row.line] : []))).toEqual([1, 3002])
  })
})
