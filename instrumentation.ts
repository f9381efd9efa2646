/** Runs once in each process of the site, before it serves anything. The condition keeps Node's modules out of other runtimes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { openSite } = await import('@/lib/indexer/open-site')
    openSite(process.env)
  }
}
