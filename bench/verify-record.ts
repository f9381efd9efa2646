import { payment, startTestLedger } from '@/lib/verification/testing/test-ledger'
import { verifyRecord } from '@/lib/verification/verify-record'

/** Milliseconds, questions and bytes of one record's check against a local node. Run with `npx tsx bench/verify-record.ts`. */
const BATCHES = 20
const RECORDS = 300
const RUNS = 15

const ledger = await startTestLedger()
try {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await ledger.publish({
      groups: [Array.from({ length: RECORDS }, (_, index) => payment(batch * RECORDS + index + 1))],
    })
  }
  await ledger.mine(6)
  for (const maxAgencyBatches of [0, BATCHES]) {
    const times: number[] = []
    let size = ''
    for (let run = 0; run < RUNS; run += 1) {
      const report = await verifyRecord({
        id: `moh-10-${run + 1}`,
        nodes: [{ url: ledger.url, operator: 'the bench', chosenByReader: true }],
        contract: ledger.contract,
        chainId: 31337,
        limits: { maxAgencyBatches },
      })
      if (report.checks.some(({ outcome }) => outcome === 'differs'))
        throw new Error(JSON.stringify(report.verdict.words))
      times.push(report.milliseconds)
      size = `${report.requests} questions, ${report.bytes} bytes`
    }
    times.sort((a, b) => a - b)
    const what =
      maxAgencyBatches === 0
        ? 'recorded, included, signed'
        : `all six, ${BATCHES * RECORDS} records of the agency replayed`
    console.log(`${what}: median ${times[RUNS >> 1]} ms, slowest ${times[RUNS - 1]} ms, ${size}`)
  }
} finally {
  await ledger.end()
}
