import { readEnvironment, type Variables } from '@/lib/config/environment'
import { readExchangeRates } from '@/lib/config/exchange-rates'
import { serveIndex } from './serve-index'

/**
 * Opens the index for the pages of this process and lets it follow the ledger. Answers at once: pages say that the index is
 * starting until it is open. What cannot be used of the environment, or a ledger that may not be served, ends the process.
 */
export function openSite(variables: Variables): void {
  void open(variables).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}

async function open(variables: Variables): Promise<void> {
  const environment = readEnvironment(variables)
  // A table that cannot be used is told now, rather than on the first page that converts a sum.
  readExchangeRates(environment.exchangeRates)
  const { ledger } = environment
  if (ledger.kind !== 'configured') return

  const demonstration = variables.DEMONSTRATION_RECORDS === '1'
  await serveIndex({ environment, ledger, demonstration, log: console.error })
}
