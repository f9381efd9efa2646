/**
 * Measures the gas of a record, published in four ways side by side on a real node under the rules of a public chain (osaka:
 * 16,777,216 gas and 128 KiB a transaction): as structs in storage, as one typed event a record, as attestations of the Ethereum
 * Attestation Service, and as batches of ours, signed by two wallets, two passkeys or two smart accounts. All figures are
 * receipts' `gasUsed`; every way starts from the same state and has published one record before.
 *
 * Run: npx tsx bench/gas.ts [--eas FOLDER] [--whole FILE]… [--currency GBP and other options of `counterfoil check`] [FILE]…
 * Each FILE is published at 1, 10, 100 and 450 records a batch and in full batches, after the invented demonstration records; each
 * --whole FILE as one publication in as many parts as it needs.
 *
 * The attestation service's contracts are not ours to ship, and its package would bring Hardhat with it. To measure it:
 *   npm pack @ethereum-attestation-service/eas-contracts@1.9.0 && tar xzf ethereum-attestation-service-eas-contracts-1.9.0.tgz
 * and then `--eas package`.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { SpendingRecord } from '@/lib/domain/record'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { FILE_OPTIONS, readFileOptions } from '@/scripts/commands/file-options'
import { type Alternative, attestations, recordEvents, recordStorage, type Spent } from './gas/alternatives'
import { compileContracts } from './gas/compile-contracts'
import { readGasShares, readTracedCall } from './gas/gas-shares'
import { OurLedger, type Signers } from './gas/ours'
import { inventRecords, readRecords } from './gas/read-records'
import { TrialChain } from './gas/trial-chain'

/** Gas a record, of ours with two wallets at {@link AIM_SIZE} records a batch. */
const AIM = 4_000
const AIM_SIZE = 450
const SIZES = [
  { each: 1, batches: 5 },
  { each: 10, batches: 5 },
  { each: 100, batches: 3 },
  { each: AIM_SIZE, batches: 2 },
] as const
/** Records of the publication in full batches: several of them. */
const MOST = 10_000
/** Rows of a whole file, spread over it, by which the other ways are extrapolated. */
const SAMPLE = 900

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ...FILE_OPTIONS, eas: { type: 'string' }, whole: { type: 'string', multiple: true } },
})
const readOptions = await readFileOptions(values)

const chain = await TrialChain.start()

async function run(): Promise<void> {
  const compiled = compileContracts([
    'bench/contracts/RecordStorage.sol',
    'bench/contracts/RecordEvents.sol',
    'contracts/test/base/Accounts.sol',
  ])
  const ours = await OurLedger.start(chain, compiled.get('SmartAccount')!)
  const alternatives = [
    await recordStorage(chain, compiled.get('RecordStorage')!),
    await recordEvents(chain, compiled.get('RecordEvents')!),
  ]
  const eas = values.eas === undefined ? null : await attestations(chain, values.eas)
  if (eas !== null) alternatives.push(eas)

  await warmUp(ours, alternatives)
  const sides = { ours, alternatives, hasEas: eas !== null }
  printLegend(sides)
  await measure('invented (demonstration)', inventRecords(MOST), sides)
  for (const path of positionals) {
    await measure(basename(path), await readRecords(path, readOptions, MOST), sides)
  }
  for (const path of values.whole ?? []) {
    await measureWhole(basename(path), await readRecords(path, readOptions), sides)
  }
}

type Sides = {
  readonly ours: OurLedger
  readonly alternatives: readonly Alternative[]
  readonly hasEas: boolean
}

/** One record each, so that no figure holds the first use of a counter, a head or a total. */
async function warmUp(ours: OurLedger, alternatives: readonly Alternative[]): Promise<void> {
  const [first] = inventRecords(1)
  await ours.publish(await ours.prepare([first!]), ours.wallets)
  for (const { publish } of alternatives) await publish([first!])
}

const integer = (value: number): string => Math.round(value).toLocaleString('en')
const cell = ({ gas, records }: Spent): string => integer(Number(gas) / records)
const widths = [8, 7, 9, 9, 18, 18, 18, 14, 14, 14]
const row = (cells: readonly string[]) => console.log(cells.map((text, at) => text.padStart(widths[at]!)).join(' '))

function printLegend({ hasEas }: Sides): void {
  console.log(
    'Gas a record: gasUsed of all transactions / records. "×10" after it: transactions for one batch, where the chain',
  )
  console.log(
    'takes no more in one. The other ways check one sender; ours checks four eyes, counts, totals, order and history.',
  )
  console.log('Of them "full" is one transaction that takes what it can, in parentheses how many records.')
  if (!hasEas) console.log('EAS multiAttest — skipped: no EAS contracts (see --eas).')
}

function printHead(): void {
  row(['records', 'batches', 'JSON B', 'batch B', 'struct', 'typed', 'EAS', 'ours,', 'ours,', 'ours, smart'])
  row(['a batch', '', 'a record', 'a record', 'storage', 'events', 'multiAttest', 'wallets', 'passkeys', 'accounts'])
}

async function measure(name: string, records: readonly SpendingRecord[], sides: Sides): Promise<void> {
  console.log(`\n${name}: ${integer(records.length)} records`)
  printHead()
  for (const { each, batches } of SIZES) {
    const chunks = Array.from({ length: batches }, (_, index) => records.slice(index * each, (index + 1) * each))
    const whole = chunks.filter((chunk) => chunk.length === each)
    if (whole.length > 0) await measureSize(String(each), whole, sides)
    else row([String(each), 'too few records'])
  }
  await measureFull(records, sides)
  if (records.length >= AIM_SIZE) await printShares(records.slice(0, AIM_SIZE), sides)
}

async function measureSize(label: string, chunks: readonly (readonly SpendingRecord[])[], sides: Sides): Promise<void> {
  const others = await measureOthers(sides, async ({ publish }) => addUp(chunks, publish))
  const { gasEach, bytes } = await measureOurs(chunks, sides)
  const records = chunks.flat()
  row([
    label,
    String(chunks.length),
    meanLine(records),
    integer(bytes / records.length),
    ...others,
    ...gasEach.map(integer),
  ])
  if (label !== String(AIM_SIZE)) return
  const [wallets] = gasEach
  const isMet = wallets! <= AIM
  console.log(
    `  ours with wallets at ${AIM_SIZE}: ${integer(wallets!)}; aim: at most ${integer(AIM)}: ${isMet ? 'met' : 'MISSED'}`,
  )
}

/** Full batches: of the other ways one transaction that takes what it can, of ours a publication of several full parts. */
async function measureFull(records: readonly SpendingRecord[], sides: Sides): Promise<void> {
  const others = await measureOthers(
    sides,
    ({ publishOneFull }) => publishOneFull(records),
    (spent) => `${cell(spent)} (${spent.records})`,
  )
  const { gasEach, bytes, parts } = await measureOurs([records], sides)
  row([
    `full ${Math.round(records.length / parts)}`,
    String(parts),
    meanLine(records),
    integer(bytes / records.length),
    ...others,
    ...gasEach.map(integer),
  ])
}

const meanLine = (records: readonly SpendingRecord[]): string =>
  integer(records.reduce((sum, record) => sum + encodeRecordLine(record).length, 0) / records.length)

async function addUp(chunks: readonly (readonly SpendingRecord[])[], publish: Alternative['publish']): Promise<Spent> {
  const sum = { records: 0, transactions: 0, gas: 0n }
  for (const chunk of chunks) {
    const spent = await publish(chunk)
    sum.records += spent.records
    sum.transactions += spent.transactions
    sum.gas += spent.gas
  }
  return { ...sum, transactions: Math.ceil(sum.transactions / chunks.length) }
}

async function measureOthers(
  { alternatives, hasEas }: Sides,
  spend: (alternative: Alternative) => Promise<Spent>,
  show = (spent: Spent) => `${cell(spent)}${spent.transactions > 1 ? ` ×${spent.transactions}` : ''}`,
): Promise<string[]> {
  const cells: string[] = []
  for (const alternative of alternatives) cells.push(show(await chain.thenForget(() => spend(alternative))))
  return hasEas ? cells : [...cells, 'skipped']
}

async function measureOurs(chunks: readonly (readonly SpendingRecord[])[], { ours }: Sides) {
  const gasEach: number[] = []
  let [bytes, parts] = [0, 0]
  for (const signers of [ours.wallets, ours.passkeys, ours.smartAccounts]) {
    ;[bytes, parts] = [0, 0]
    const gas = await chain.thenForget(async () => {
      let sum = 0n
      for (const chunk of chunks) {
        const prepared = await ours.prepare(chunk)
        for (const { payload } of prepared.parts) bytes += payload.length
        parts += prepared.parts.length
        for (const { gasUsed } of await ours.publish(prepared, signers)) sum += gasUsed
      }
      return sum
    })
    gasEach.push(Number(gas) / chunks.flat().length)
  }
  return { gasEach, bytes, parts }
}

/** What the gas of one batch of ours is for. */
async function printShares(records: readonly SpendingRecord[], { ours }: Sides): Promise<void> {
  for (const signers of [ours.wallets, ours.passkeys]) {
    const call = await chain.thenForget(async () => {
      const [delivered] = await ours.publish(await ours.prepare(records), signers)
      return readTracedCall(chain, delivered!.transaction)
    })
    const shares = await readGasShares(chain, call)
    const { used, floor, ...spent } = shares
    const total = Object.values(spent).reduce((sum, part) => sum + part, 0)
    const parts = Object.entries(spent).map(([kind, gas]) => `${kind} ${integer(gas)}`)
    console.log(
      `  ours at ${records.length}, ${signers.name}: ${parts.join(', ')}: together ${integer(total)}; floor of its calldata`,
    )
    console.log(
      `  (EIP-7623) ${integer(floor)}; paid ${integer(used)}${floor > total ? ', the floor: all but the calldata comes free' : ''}`,
    )
  }
}

/** One publication of a whole file in as many parts as it needs, and what a sample says of the other ways. */
async function measureWhole(name: string, records: readonly SpendingRecord[], sides: Sides): Promise<void> {
  const { ours, alternatives } = sides
  const prepared = await ours.prepare(records)
  const count = Number(prepared.publication.records)
  const bytes = prepared.parts.reduce((sum, { payload }) => sum + payload.length, 0)
  console.log(`\n${name}, whole: ${integer(count)} records as one publication in ${prepared.parts.length} parts`)
  console.log(`  ${meanLine(records)} B of JSON and ${integer(bytes / count)} B of the batch a record`)
  for (const signers of [ours.wallets, ours.passkeys, ours.smartAccounts] satisfies Signers[]) {
    const gas = await chain.thenForget(async () =>
      (await ours.publish(prepared, signers)).map(({ gasUsed }) => Number(gasUsed)),
    )
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
    const between = gas.slice(1, -1)
    const recordsBetween = prepared.parts.slice(1, -1).reduce((total, { part }) => total + Number(part.records), 0)
    const facts = [
      `${integer(sum(gas) / count)} gas a record, ${integer(sum(gas))} in all`,
      `part 1 ${integer(gas[0]!)} of ${prepared.parts[0]!.part.records} records`,
      ...(between.length > 0
        ? [
            `parts 2 to ${gas.length - 1} on average ${integer(sum(between) / between.length)}, ${integer(sum(between) / recordsBetween)} a record`,
          ]
        : []),
      ...(gas.length > 1 ? [`the last ${integer(gas.at(-1)!)} of ${prepared.parts.at(-1)!.part.records}`] : []),
    ]
    console.log(`  ours, ${signers.name}: ${facts.join('; ')}`)
  }
  const step = Math.max(1, Math.floor(records.length / SAMPLE))
  const sample = records.filter((_, index) => index % step === 0).slice(0, SAMPLE)
  for (const alternative of alternatives) {
    const spent = await chain.thenForget(() => alternative.publish(sample))
    const each = Number(spent.gas) / spent.records
    console.log(
      `  ${alternative.name}, EXTRAPOLATED from ${spent.records} rows spread over the file: ${integer(each)} gas a record, ` +
        `${integer(each * count)} in all, ${integer((spent.transactions / spent.records) * count)} transactions`,
    )
  }
  if (!sides.hasEas) console.log('  EAS multiAttest — skipped: no EAS contracts.')
}

try {
  await run()
} finally {
  await chain.stop()
}
