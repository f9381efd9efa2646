/**
 * A process that owns a ledger and sends to it until it is killed: `sending-owner.ts DATA_DIR SEED`. Each line it prints is a
 * promise: `node <pid>` when the ledger is up, then `ack <hash> <block hash>` for each acknowledged transaction.
 */
import { startEmbeddedLedger } from '../start-embedded-ledger'
import { createSeededRandom } from './seeded-random'
import { callRpc, carrier, signTransfer } from './transfers'

const [dataDir, seed] = process.argv.slice(2)
const random = createSeededRandom(Number(seed))
const ledger = await startEmbeddedLedger({
  dataDir: dataDir!,
  log: () => {},
  genesisTimestampSeconds: 1_700_000_000,
})
process.stdout.write(`node ${ledger.pid}\n`)

let nonce = Number(await callRpc(ledger.rpcUrl, 'eth_getTransactionCount', [carrier.address, 'latest']))
for (;;) {
  // Mostly small, some as large as a batch can be.
  const bytes = random() < 0.8 ? Math.floor(random() * 2000) : Math.floor(random() * 100 * 1024)
  const raw = await signTransfer({ nonce: nonce++, data: `0x${'5a'.repeat(bytes)}` })
  const hash = await callRpc(ledger.rpcUrl, 'eth_sendRawTransaction', [raw])
  const { blockHash } = await callRpc(ledger.rpcUrl, 'eth_getTransactionReceipt', [hash])
  process.stdout.write(`ack ${hash} ${blockHash}\n`)
  if (random() < 0.05) await callRpc(ledger.rpcUrl, 'counterfoil_mine', [Math.ceil(random() * 8)])
}
