import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodeRecordLine } from '@/lib/record-format/decode-line'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { openFile } from './open-file'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const originals = readdirSync(fixtures)
  .filter((name) => !name.endsWith('.md'))
  .map((name) => readFileSync(join(fixtures, name)))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-damaged-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const interesting = fc.oneof(
  fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    '\u0000',
    '<',
    '>',
    '&',
    '\ufeff',
    '-',
    '(',
    '£',
    '0',
    '9',
    ';',
    '</transaction>',
    '😀',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: interesting }),
  { minLength: 1, maxLength: 6 },
)

function damage(bytes: Buffer, changes: readonly { at: number; cut: number; put: string }[]): Buffer {
  let result = bytes
  for (const { at, cut, put } of changes) {
    const start = Math.floor(at * result.length)
    result = Buffer.concat([result.subarray(0, start), Buffer.from(put), result.subarray(start + cut)])
  }
  return result
}

test('a damaged file is refused, or read into rows that are accounted for and records that the ledger takes', async () => {
  const path = join(folder, 'damaged')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), edits, async (original, changes) => {
      writeFileSync(path, damage(original, changes))
      const opened = await openFile({ path, options: { currency: 'GBP', dates: 'dmy', decimalMark: '.' } })
      if (!opened.ok) {
        expect(opened.problem.problem).not.toBe('')
        return
      }
      for await (const rows of opened.value.rows()) {
        for (const row of rows) {
          if (row.kind !== 'accepted') continue
          const line = new TextDecoder().decode(encodeRecordLine(row.record))
          expect(decodeRecordLine(line)).toEqual({ ok: true, value: row.record })
        }
      }
    }),
    { numRuns: Number(process.env.COUNTERFOIL_DAMAGED_RUNS ?? 300) },
  )
})
