import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { IMPORT_TABLE, OUTSIDE } from './import-table'

/** docs/imports.md, as text. */
export function printImportTable(): string {
  const names = Object.keys(IMPORT_TABLE)
  const id = (name: string) => name.replace(/[^a-z]/g, '_')
  const arrows = names.flatMap((from) => IMPORT_TABLE[from]!.map((to) => `  ${id(from)} --> ${id(to)}`))
  const rows = names.map(
    (from) => `| \`${from}\` | ${IMPORT_TABLE[from]!.map((to) => `\`${to}\``).join(', ') || '–'} |`,
  )
  return [
    '# Who imports whom',
    '',
    'Imports point from doing towards knowing. Printed from `scripts/import-table.ts` by `npx tsx scripts/print-import-table.ts`;',
    'a test holds every source file to it.',
    '',
    '| folder | may import |',
    '| --- | --- |',
    ...rows,
    '',
    `${OUTSIDE.map((name) => `\`${name}\``).join(', ')} may import everything; nothing imports them.`,
    '',
    '```mermaid',
    'graph LR',
    ...names.map((name) => `  ${id(name)}["${name}"]`),
    ...arrows,
    '```',
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../docs/imports.md', import.meta.url), printImportTable())
}
