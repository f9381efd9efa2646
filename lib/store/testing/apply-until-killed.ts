/** Run by a test as a process of its own, and killed by it: applies a ledger block by block and says each block that is done. */
import { openStore } from '../open-store'
import { createRandomLedger } from './random-ledger'

const [path, seed] = process.argv.slice(2)
const store = await openStore({ path: path!, chainId: 1, contract: `0x${'0'.repeat(40)}` })
const { ledger } = createRandomLedger(Number(seed), 400)
const cursor = await store.writer.readCursor()
for (let after = cursor?.block.number ?? -1; after < ledger.blockNumber; after++) {
  await store.writer.apply(ledger.step({ after, to: after + 1, finalizedTo: Math.max(after - 3, 0) }))
  process.stdout.write(`${after + 1}\n`)
}
process.stdout.write('done\n')
await store.close()
