import { parseArgs } from 'node:util'
import { readEnvironment } from '@/lib/config/environment'
import { type BuiltIndex, catchUpIndex, rebuildIndex } from '@/lib/indexer/rebuild-index'
import { indexPath } from '@/lib/indexer/serve-index'
import { openLedgerSession } from '../ledger-session'

const USAGE = `counterfoil index [--rebuild] [--json]

Brings the index of the ledger to the head of the chain, and prints how far it has come and its digest. The digest is the
same for everyone who has read the same ledger as far.

  --rebuild   throw the index away and build it again from the ledger; the old one stays until the new one is complete
  --json      print the result as JSON

The site keeps its index up to date by itself; stop it first. Exit status: 0 when the index is at the head of the chain,
1 when it could not come there, 2 when the command is not understood.`

/** `counterfoil index`: answers with its exit status. */
export async function index(argv: string[]): Promise<number> {
  const options = readOptions(argv)
  if (!options) {
    console.error(USAGE)
    return 2
  }
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const log = (line: string) => console.error(`  ${line}`)
  try {
    const built = await run({ rebuild: options.rebuild ?? false, log })
    console.log(options.json ? JSON.stringify(toJson(built)) : toText(built))
    return 0
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const locked = /lock/i.test(message)
    console.error(
      `counterfoil index: ${locked ? 'the index is open in another process; stop the site first' : message}`,
    )
    return 1
  }
}

function readOptions(argv: string[]) {
  const options = { rebuild: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: argv, options }).values
  } catch {
    return null
  }
}

async function run({ rebuild, log }: { rebuild: boolean; log: (line: string) => void }): Promise<BuiltIndex> {
  const session = await openLedgerSession({ log })
  try {
    const { ledger } = readEnvironment(process.env)
    const parameters = {
      path: indexPath(session.dataDir),
      rpcUrls: ledger.kind === 'configured' ? ledger.rpcUrls : [session.rpcUrl],
      contract: session.ledger.contract,
      payments: session.payments,
      chainId: session.ledger.chainId,
      startBlock: session.startBlock,
      log,
    }
    return rebuild ? await rebuildIndex(parameters) : await catchUpIndex(parameters)
  } finally {
    await session.close()
  }
}

const toJson = ({ state, digest }: BuiltIndex) => ({
  block: state.indexedTo?.number ?? null,
  blockHash: state.indexedTo?.hash ?? null,
  finalizedTo: state.finalizedTo,
  batches: state.batchCount,
  head: state.head,
  digest,
})

const toText = ({ state, digest }: BuiltIndex) =>
  `Indexed to block ${state.indexedTo?.number ?? 'none'} (final to ${state.finalizedTo ?? 'none'}): ${state.batchCount} batches.\nDigest ${digest}`
