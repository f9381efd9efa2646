/** One row of a CSV file: its cells, or why it could not be cut into cells. `line` is the line it begins on, from 1. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: 'quote-never-closed' | 'too-long' }

/** characters: no honest row is longer, and nothing longer is held in memory */
const MAX_ROW_LENGTH = 1 << 20
/**
 * Cuts text into rows and cells as it arrives, as RFC 4180 says and as spreadsheets write: cells may be quoted, a quoted cell
 * may hold delimiters, line breaks and doubled quotes, a quote inside an unquoted cell is a character.
 *
 * A quote that never closes spoils its own line only: the row is given back as broken and reading goes on at the next line.
 * Memory: the unfinished row, at most about a million characters.
 */
export class CsvTokeniser {
  #text = ''
  #line = 1
  #discarding = false
  readonly #delimiter: string
  readonly #newline: string

  constructor({ delimiter, newline = '\n' }: { readonly delimiter: string; readonly newline?: '\n' | '\r' }) {
    this.#delimiter = delimiter
    this.#newline = newline
  }

  /** The rows that `text` completes. */
  push(text: string): CsvRow[] {
    this.#text = this.#text === '' ? text : this.#text + text
    return this.#cut(false)
  }

  /** The last row, where the file does not end in a line break. */
  end(): CsvRow[] {
    return this.#cut(true)
  }

  #cut(final: boolean): CsvRow[] {
    const rows: CsvRow[] = []
    let start = this.#discarding ? this.#discard(0) : 0
    while (start < this.#text.length) {
      const end = this.#text.indexOf(this.#newline, start)
      const line = end < 0 ? (final ? this.#text.slice(start) : null) : this.#text.slice(start, end)
      if (line !== null && !line.includes('"')) {
        rows.push({ line: this.#line, cells: withoutReturn(line).split(this.#delimiter) })
        start = end < 0 ? this.#text.length : end + 1
        this.#line++
        continue
      }
      const quoted = line === null ? null : this.#cutQuoted(start, final)
      if (quoted !== null) {
        rows.push({ line: this.#line, cells: quoted.cells })
        this.#line += quoted.lines
        start = quoted.next
        continue
      }
      const isTooLong = this.#text.length - start > MAX_ROW_LENGTH
      if (!final && !isTooLong) break
      rows.push({ line: this.#line, broken: line === null ? 'too-long' : 'quote-never-closed' })
      start = this.#discard(start)
    }
    this.#text = this.#text.slice(start)
    return rows
  }

  /** The start of the next line, or the end of what there is, with the rest of this line still to be thrown away. */
  #discard(start: number): number {
    const end = this.#text.indexOf(this.#newline, start)
    this.#discarding = end < 0
    if (end < 0) return this.#text.length
    this.#line++
    return end + 1
  }

  /** The row that begins at `start` and has quotes; null where it does not end in what there is. */
  #cutQuoted(start: number, final: boolean): { cells: string[]; next: number; lines: number } | null {
    const text = this.#text
    const cells: string[] = []
    let lines = 1
    let at = start
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        at++
        for (;;) {
          const close = text.indexOf('"', at)
          if (close < 0 || close - start > MAX_ROW_LENGTH) return null
          cell += text.slice(at, close)
          at = close + 1
          // The quote that ends the chunk may be the first half of a doubled one.
          if (at >= text.length && !final) return null
          if (text[at] !== '"') break
          cell += '"'
          at++
        }
        for (let found = cell.indexOf(this.#newline); found >= 0; found = cell.indexOf(this.#newline, found + 1))
          lines++
      }
      let end = at
      while (end < text.length && text[end] !== this.#delimiter && text[end] !== this.#newline) end++
      if (end >= text.length && !final) return null
      const isLast = text[end] !== this.#delimiter
      const rest = text.slice(at, end)
      cells.push(cell + (isLast ? withoutReturn(rest) : rest))
      at = end + 1
      if (isLast) return { cells, next: Math.min(at, text.length), lines }
    }
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
