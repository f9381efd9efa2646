import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const AGENCY = 'rain'
export const ledgerFolder = (dataDir: string): string => join(dataDir, 'ledger')
const filesFolder = (dataDir: string): string => join(dataDir, 'files')

/** Rows of one invented file; what they say hardly shrinks, so that it takes three parts. */
const ROWS = 240
const NOISE_BYTES = 1000

/** The files that were begun to be published, oldest first. */
export function listFiles(dataDir: string): string[] {
  mkdirSync(filesFolder(dataDir), { recursive: true })
  const names = readdirSync(filesFolder(dataDir)).filter((name) => name.endsWith('.csv'))
  return names.sort().map((name) => join(filesFolder(dataDir), name))
}

/** Writes the next file: new rows, one row that every file states anew, and a person. */
export function writeNextFile({ dataDir, seed }: { readonly dataDir: string; readonly seed: string }): string {
  const number = listFiles(dataDir).length + 1
  const noise = (row: number) => {
    let hex = ''
    for (let block = 0; hex.length < NOISE_BYTES * 2; block += 1)
      hex += createHash('sha256').update(`${seed} ${number} ${row} ${block}`).digest('hex')
    return hex.match(/.{1,16}/g)!.join(' ')
  }
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const [ref, cents] = [`F${number}-${index + 1}`, String((number * 7919 + index * 104729) % 1_000_000)]
    return `${ref},expenditure,2025-03-04,${cents}.5,EUR,Supplier ${index % 17},,${noise(index)}`
  })
  const lines = [
    'ref,stage,date,amount,currency,payee,payeeType,title',
    ...rows,
    `ESTIMATE,budget,2025-01-01,${number}.25,EUR,Supplier 1,,Stated anew in every file`,
    `GRANT-${number},disbursement,2025-03-05,10,USD,Person ${number},individual,`,
  ]
  const path = join(filesFolder(dataDir), `${String(number).padStart(5, '0')}.csv`)
  writeFileSync(`${path}.new`, `${lines.join('\n')}\n`)
  renameSync(`${path}.new`, path)
  return path
}

/** How the command line is called to publish a file, changed rows as corrections. */
export function publishArguments(file: string): string[] {
  const program = fileURLToPath(new URL('../../counterfoil.mjs', import.meta.url))
  return [program, 'publish', file, '--agency', AGENCY, '--correct', 'wrong-amount']
}
