/** Runs once in each process of the site, before it serves anything: opens the index and lets it follow the ledger. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readEnvironment } = await import('@/lib/config/environment')
  const environment = readEnvironment(process.env)
  const { ledger } = environment
  if (ledger.kind !== 'configured') return

  const { serveIndex } = await import('@/lib/indexer/serve-index')
  const demonstration = process.env.DEMONSTRATION_RECORDS === '1'
  // Pages say that the index is starting until it is open; a ledger that may not be served ends the process.
  serveIndex({ environment, ledger, demonstration, log: console.error }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
