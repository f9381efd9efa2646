import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STAGES } from '@/lib/domain/stage'
import { GLOSSARY } from './glossary'

const page = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `([A-Za-z-]+)` *\| (.+?) *\| (.+?) *\|$/gm)].map(
  ([, key = '', label = '', sentence = '']) => [key, { label, sentence }] as const,
)

test('says what docs/glossary.md says, in the same order', () => {
  expect(rows.length).toBeGreaterThan(40)
  expect(Object.entries(GLOSSARY)).toEqual(rows)
})

test('explains every stage', () => {
  for (const stage of STAGES) expect(GLOSSARY[stage].sentence).not.toBe('')
})

test('gives each word one sentence', () => {
  for (const { sentence } of Object.values(GLOSSARY)) expect(sentence).toMatch(/^[A-Z].*[a-z)]\.$/)
})
