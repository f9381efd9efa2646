import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatShellRecipe } from './shell-recipe'

const page = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8')
const recipe = formatShellRecipe({
  contract: '0x00000000000000000000000000000000000000aa',
  batchNumber: 41,
  blockNumber: 5001,
  rowInBatch: 3,
})

test('asks for the event that docs/record-format.md names, of one batch in one block', () => {
  const topic = /"topics":\["(0x[0-9a-f]{64})"/.exec(page)?.[1]
  expect(topic).toBeDefined()
  expect(recipe).toContain(`"topics":["${topic}","0x${'0'.repeat(62)}29"]`)
  expect(recipe).toContain('"fromBlock":"0x1389","toBlock":"0x1389"')
})

test('finds and unpacks the payload as docs/record-format.md does, and prints one line of it', () => {
  const [, at = '', unpack = ''] = recipe.split('\n')
  const [printed, ...rest] = unpack.split(' | ')
  expect(page).toContain(at)
  expect(page).toContain(`${printed} | xxd -r -p | gunzip`)
  expect(rest).toEqual(['xxd -r -p', 'gunzip', 'sed -n 3p'])
})
