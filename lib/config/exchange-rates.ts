import { readFileSync } from 'node:fs'
import { type ExchangeRateTable, NO_EXCHANGE_RATES } from '@/lib/domain/exchange-rate'
import { type ExchangeRateProblem, parseExchangeRates } from '@/lib/domain/exchange-rate-table'

/** Problems that are told one by one; a table of another kind has one on every line. */
const TOLD = 20
/** More than a century of many currencies; a file beyond it is some other file. */
const BYTES = 32 * 1024 * 1024

/** The file that EXCHANGE_RATES names cannot be used: which lines, what is wrong, and how to mend it. */
export class ExchangeRatesError extends Error {
  override readonly name = 'ExchangeRatesError'

  constructor(
    readonly path: string,
    readonly problems: readonly ExchangeRateProblem[],
  ) {
    const told = problems
      .slice(0, TOLD)
      .map(({ line, problem, mend }) => `- ${line === 0 ? '' : `line ${line}: `}${problem} ${mend}`)
    if (problems.length > TOLD) told.push(`- and ${problems.length - TOLD} more`)
    super(`The exchange rates in ${path} (EXCHANGE_RATES) cannot be used:\n${told.join('\n')}`)
  }
}

/** Reads a table of rates; null is no table. Errors: ExchangeRatesError. */
export function loadExchangeRates(path: string | null): ExchangeRateTable {
  if (path === null) return NO_EXCHANGE_RATES
  const parsed = parseExchangeRates(readText(path))
  if (!parsed.ok) throw new ExchangeRatesError(path, parsed.problem)
  return parsed.value
}

function readText(path: string): string {
  const refuse = (problem: string, mend: string): never => {
    throw new ExchangeRatesError(path, [{ line: 0, problem, mend }])
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(/* turbopackIgnore: true */ path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return refuse(
      `It cannot be read (${code ?? 'unknown'}).`,
      'Name a file that exists and that this program may read.',
    )
  }
  if (bytes.length > BYTES) return refuse('It is larger than 32 MiB.', 'Name the table of rates; this is another file.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('It is not UTF-8 text.', 'Save it as CSV in UTF-8.')
  }
}

type Loaded = { readonly path: string | null; readonly table: ExchangeRateTable }
const holder = globalThis as unknown as Record<symbol, Loaded | undefined>
// A bundler may give one process several copies of this module.
const KEY = Symbol.for('counterfoil.exchange-rates')

/** The operator's rates, read when the process starts: the same until it ends, so that no two figures of one page are of two tables. */
export function readExchangeRates(path: string | null): ExchangeRateTable {
  const known = holder[KEY]
  if (known !== undefined && known.path === path) return known.table
  const table = loadExchangeRates(path)
  holder[KEY] = { path, table }
  return table
}
