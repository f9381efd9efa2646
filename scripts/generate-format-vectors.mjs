// Writes lib/record-format/vectors/*.json: what another implementation of format 1 can test itself with.
// Nothing here comes from lib: each rule is written down once more, as plainly as can be, on viem and node:crypto,
// so that the two implementations test each other.
//   node scripts/generate-format-vectors.mjs           writes the files
//   node scripts/generate-format-vectors.mjs --check   ends with status 1 where a file is not what this gives
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { derivedNames, seals } from './format-vectors/names-and-seals.mjs'
import { payloads } from './format-vectors/payloads.mjs'
import { publications } from './format-vectors/publications.mjs'
import { records, refusedLines } from './format-vectors/records.mjs'
import { trees } from './format-vectors/trees.mjs'

const files = {
  records,
  'refused-lines': refusedLines,
  trees,
  payloads,
  seals,
  'derived-names': derivedNames,
  publications,
}
let stale = false
for (const [name, content] of Object.entries(files)) {
  const file = fileURLToPath(new URL(`../lib/record-format/vectors/${name}.json`, import.meta.url))
  // Beyond ASCII everything is escaped: an editor that normalises Unicode would change what is tested.
  const text = `${JSON.stringify(content, null, 2).replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  // Compared as values: the project's formatter may lay the files out otherwise.
  else if (JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) !== JSON.stringify(content)) {
    stale = true
    console.error(`${file} is stale: run node scripts/generate-format-vectors.mjs`)
  }
}
if (stale) process.exit(1)
