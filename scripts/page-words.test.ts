import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findLooseWords } from './page-words'

const root = new URL('../', import.meta.url)

/** Answers to machines, which are English. */
const FOR_MACHINES = /\/route\.tsx?$|^app\/answer-failure\.ts$/

/** Still to be said in the reader's language. */
const NOT_YET: readonly string[] = []

function pageFiles(folder: string): string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return pageFiles(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const looseWordsOf = (path: string) => findLooseWords(path, readFileSync(fileURLToPath(new URL(path, root)), 'utf8'))

test('pages take every text and every format from the language that they are drawn in', () => {
  const files = [...pageFiles('app'), ...pageFiles('components')].filter(
    (path) => !FOR_MACHINES.test(path) && !NOT_YET.includes(path),
  )
  expect(files.flatMap(looseWordsOf)).toEqual([])
})

test('finds texts among elements, in attributes and in metadata', () => {
  const source = `
    export const metadata = { title: 'Status', robots: 'noindex' }
    export const Part = ({ open }: Props) => (
      <section className="wrap some classes" aria-label="Filters" data-kind="open">
        Counterfoil
        <h2 id="records">Records</h2>
        {open ? 'Hide them' : words.show} {count}/{\`of \${total}\`}
        <code>counterfoil verify</code>
      </section>
    )`
  expect(findLooseWords('part.tsx', source)).toEqual([
    'part.tsx:2 Status',
    'part.tsx:4 Filters',
    'part.tsx:6 Records',
    'part.tsx:7 Hide them',
    'part.tsx:7 of',
  ])
})

test('finds formats and words of one language, and sentences put together elsewhere', () => {
  const source = `
    import { formatCount, toIsoMoment } from '@/lib/format/count'
    import { GLOSSARY, type GlossaryKey } from '@/lib/format/glossary'
    import type { Words } from '@/lib/messages/messages'
    const problem = () => { throw new Error('Nothing was found here.') }
    export const note = (many: boolean) => many && \`Most of the \${total} records count.\``
  expect(findLooseWords('note.ts', source)).toEqual([
    'note.ts:2 imports formatCount',
    'note.ts:3 imports GLOSSARY',
    'note.ts:6 Most of the',
  ])
})
