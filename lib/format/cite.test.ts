import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CitedRecord, toBibtex, toCslJson } from './cite'

const record: CitedRecord = {
  id: 'moh-12-3017',
  agency: 'Ministry of Health & Care',
  title: 'Expenditure of US$1,204.50 to {Acme} 100%_#1~\\input{x}^',
  recordedAtSeconds: Date.UTC(2026, 2, 12, 14, 2) / 1000,
  viewedAtSeconds: Date.UTC(2026, 10, 21) / 1000,
  block: 1_000_005,
  fingerprint: `0x${'ab'.repeat(32)}`,
  url: 'https://spending.example/records/moh-12-3017',
  ledger: 'Counterfoil, public ledger of spending',
  note: `Record moh-12-3017, block 1000005, fingerprint 0x${'ab'.repeat(32)}`,
  language: 'en-GB',
}

test('writes an entry that BibTeX reads as text, whatever the agency wrote', () => {
  expect(toBibtex(record)).toBe(`@misc{counterfoil-moh-12-3017,
  author = {{Ministry of Health \\& Care}},
  title = {{Expenditure of US\\$1,204.50 to \\textbraceleft{}Acme\\textbraceright{} 100\\%\\_\\#1\\textasciitilde{}\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}\\textasciicircum{}}},
  year = {2026},
  month = mar,
  howpublished = {Counterfoil, public ledger of spending},
  note = {Record moh-12-3017, block 1000005, fingerprint 0x${'ab'.repeat(32)}},
  url = {https://spending.example/records/moh-12-3017},
  urldate = {2026-11-21}
}
`)
})

test('keeps the braces of an entry balanced, and its fields on their lines, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const entry = toBibtex({ ...record, agency: text, title: text, url: null })
      let depth = 0
      for (const character of entry) {
        if (character === '{') depth += 1
        if (character === '}') depth -= 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(entry.trimEnd().split('\n')).toHaveLength(9)
    }),
  )
})

test('writes CSL-JSON with the days taken apart', () => {
  expect(JSON.parse(toCslJson(record))).toEqual([
    {
      id: 'counterfoil-moh-12-3017',
      type: 'dataset',
      author: [{ literal: 'Ministry of Health & Care' }],
      title: 'Expenditure of US$1,204.50 to {Acme} 100%_#1~\\input{x}^',
      issued: { 'date-parts': [[2026, 3, 12]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      archive: 'Counterfoil, public ledger of spending',
      archive_location: '1000005',
      number: 'moh-12-3017',
      note: `Record moh-12-3017, block 1000005, fingerprint 0x${'ab'.repeat(32)}`,
      URL: 'https://spending.example/records/moh-12-3017',
      language: 'en-GB',
    },
  ])
})

test('leaves the address out where the site does not know it, and shows what would not be seen', () => {
  const csl = JSON.parse(toCslJson({ ...record, url: null, agency: 'Acme\u202e dtL' }))
  expect(csl[0]).not.toHaveProperty('URL')
  expect(csl[0].author).toEqual([{ literal: 'Acme[U+202E] dtL' }])
  expect(toBibtex({ ...record, url: null })).not.toContain('url = {http')
})
