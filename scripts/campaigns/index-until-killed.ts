/** What the kill campaign kills: opens an index, follows a ledger into it, and says after each step how far the index is. */
import { startIndexer } from '@/lib/indexer/run-indexer'
import type { Hash } from '@/lib/store/ledger-writer'
import { openStore } from '@/lib/store/open-store'

const [path = '', url = '', contract = '', chainId = '', startBlock = ''] = process.argv.slice(2)

const store = await openStore({ path, chainId: Number(chainId), contract: contract as Hash, memoryLimit: '512MB' })
const cursor = await store.writer.readCursor()
console.log(`opened ${cursor?.block.number ?? -1}`)
startIndexer({
  writer: store.writer,
  rpcUrls: [url],
  contract: contract as Hash,
  startBlock: Number(startBlock),
  pollMs: 20,
  onProgress: ({ indexedTo, finalizedTo }) =>
    console.log(`indexed ${indexedTo?.number ?? -1} final ${finalizedTo ?? -1}`),
})
