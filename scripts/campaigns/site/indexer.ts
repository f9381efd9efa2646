/** Follows the ledger into the index as the site does, in a process of its own, and says each block that it has reached. */
import { readEnvironment } from '@/lib/config/environment'
import { serveIndex } from '@/lib/indexer/serve-index'

const environment = readEnvironment(process.env)
const { ledger } = environment
if (ledger.kind !== 'configured') throw new Error('The ledger must be configured.')

console.log('indexer opens')
const { indexer } = await serveIndex({ environment, ledger, demonstration: false, log: console.error })
let said = -1
for (;;) {
  const block = indexer.state().indexedTo?.number ?? -1
  if (block !== said) console.log(`indexed to ${block}`)
  said = block
  await new Promise((resolve) => setTimeout(resolve, 10))
}
