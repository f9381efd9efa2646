import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalAccount } from 'viem'
import { readContract } from 'viem/actions'
import { keccak256, stringToHex } from 'viem/utils'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { publicationDigest } from '@/lib/ledger/publication'
import { cancelPublication } from '@/lib/publishing/cancel-publication'
import { keepSigned, readSigned } from '@/lib/publishing/outbox'
import { submitPublication } from '@/lib/publishing/submit-publication'
import {
  carrier,
  incompressibleRecords,
  inventedRecord,
  officialsOf,
  PublishingLedger,
} from '@/lib/publishing/testing/publishing-ledger'
import { createWriteClient, DEVELOPMENT_REGISTRAR, type LedgerSession } from '../ledger-session'
import { takeBack } from './cancel'
import { finishEarlier, outboxOf } from './carry-publication'

let anvil: TestAnvil
let road: PublishingLedger
let dataDir = ''
beforeAll(async () => {
  anvil = await startAnvil()
  road = await PublishingLedger.on({ rpcUrl: anvil.url, chainId: 31337, stop: anvil.stop })
})
afterAll(() => road.stop())
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'counterfoil-carry-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(async () => {
  vi.restoreAllMocks()
  await anvil.request('evm_setAutomine', [true])
  rmSync(dataDir, { recursive: true, force: true })
})

const session = (): LedgerSession => ({
  client: createWriteClient(road.rpcUrl),
  rpcUrl: road.rpcUrl,
  rpcUrls: [road.rpcUrl],
  ledger: road.ledger,
  payments: null,
  startBlock: road.startBlock,
  dataDir,
  carrier: DEVELOPMENT_REGISTRAR,
  close: async () => {},
})

/** Makes blocks for as long as `work` takes, so that what it sends is included and final. */
async function withBlocks<Value>(work: Promise<Value>): Promise<Value> {
  const timer = setInterval(() => void anvil.request('anvil_mine', ['0x2']), 200)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}

async function signed(agency: string, count = 250) {
  await road.register(agency)
  const publication = await road.sign(await road.prepare(agency, incompressibleRecords(count, { seed: agency })))
  keepSigned({ folder: outboxOf(dataDir), signed: publication })
  return publication
}

const outbox = () => readdirSync(outboxOf(dataDir))
const openPublication = (agency: string) =>
  readContract(road.client, {
    address: road.ledger.contract,
    abi: ledgerAbi,
    functionName: 'openPublication',
    args: [agency],
  })

test('carries on while a transaction of the interrupted run still waits for its block', async () => {
  const publication = await signed('waits')
  expect(publication.parts.length).toBeGreaterThan(1)
  await anvil.request('evm_setAutomine', [false])
  await new Promise<void>((resolve) => {
    const { ledger } = road
    const onState = () => resolve()
    const carrier = DEVELOPMENT_REGISTRAR
    // The run that ends here has sent its first part and sees nothing more of it.
    submitPublication({ client: createWriteClient(road.rpcUrl), ledger, carrier, signed: publication, onState }).catch(
      () => {},
    )
  })
  const resumed = finishEarlier(session(), 'waits')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await anvil.request('anvil_mine', ['0x1'])
  await anvil.request('evm_setAutomine', [true])
  await withBlocks(resumed)
  expect(await road.agencyState('waits')).toMatchObject({ sequence: 1n, batchCount: BigInt(publication.parts.length) })
  expect((await openPublication('waits')).parts).toBe(0n)
  expect(outbox()).toEqual([])
}, 60_000)

test('goes on where the ledger stands when another run has delivered the part that is refused', async () => {
  const publication = await signed('overtook')
  const first = { ...publication, parts: publication.parts.slice(0, 1) }
  // Two carriers know nothing of one another: both send the part, and the transaction that comes second is reverted.
  await anvil.request('evm_setAutomine', [false])
  const { ledger, client } = road
  const carry = (states: string[], account: LocalAccount) => {
    const onState = ({ state, part }: { state: string; part: number }) => void states.push(`${state} ${part}`)
    return submitPublication({ client, ledger, carrier: account, signed: first, onState })
  }
  const [one, two]: [string[], string[]] = [[], []]
  const both = Promise.all([carry(one, DEVELOPMENT_REGISTRAR), carry(two, carrier)])
  await withBlocks(both)
  expect([one.at(-1), two.at(-1)].sort()).toEqual(['already-included 1', 'included 1'])
  expect([one[0], two[0]]).toEqual(['sent 1', 'sent 1'])
  expect((await openPublication('overtook')).nextPart).toBe(2n)
}, 60_000)

test('keeps what the ledger refuses now and may take later', async () => {
  await road.register('early')
  const strangers = officialsOf('strangers')
  const publication = await road.sign(await road.prepare('early', [inventedRecord('a')]), strangers)
  keepSigned({ folder: outboxOf(dataDir), signed: publication })
  await expect(finishEarlier(session(), 'early')).rejects.toThrow(
    /cannot be carried now: UnknownKey\(.*counterfoil cancel --agency early/,
  )
  expect(readSigned({ folder: outboxOf(dataDir), agency: 'early' })).toEqual(publication)
})

test('moves aside, and deletes nothing of, what another publication has taken the place of', async () => {
  const publication = await signed('raced', 1)
  const bytes = readFileSync(join(outboxOf(dataDir), 'raced.json'))
  await road.publish('raced', [inventedRecord('theirs')])
  await finishEarlier(session(), 'raced')
  const [name, ...more] = outbox()
  expect([name, more]).toEqual([expect.stringMatching(/^raced\.dropped-\d{4}-.*\.json$/), []])
  expect(readFileSync(join(outboxOf(dataDir), name!))).toEqual(bytes)
  expect(publication.publication.sequence).toBe(1n)
})

test('moves aside what was taken back, open or not, and what is past its time', async () => {
  for (const agency of ['takenback', 'halfway']) {
    const publication = await signed(agency)
    const { client, ledger } = road
    if (agency === 'halfway') {
      class Unplugged extends Error {}
      const stop = road.submit(publication, ({ state }) => {
        if (state === 'included') throw new Unplugged()
      })
      await expect(stop).rejects.toBeInstanceOf(Unplugged)
    }
    const digest = publicationDigest({ ...publication, ...ledger })
    const { approver } = officialsOf(agency)
    const call = { client, ledger, carrier: DEVELOPMENT_REGISTRAR, official: approver.account, agency }
    await cancelPublication({ ...call, publication: digest, reason: 'A mistake.' })
    await finishEarlier(session(), agency)
  }
  const late = await signed('late', 1)
  const past = { ...late, publication: { ...late.publication, deadline: '2020-01-01T00:00:00Z' } }
  keepSigned({ folder: outboxOf(dataDir), signed: past })
  await finishEarlier(session(), 'late')
  expect(outbox().map((name) => name.replace(/-.*/, ''))).toEqual([
    'halfway.dropped',
    'late.dropped',
    'takenback.dropped',
  ])
})

test('takes back what is delivered in part: what was delivered stays, the rest never follows, and new things can', async () => {
  const publication = await signed('stopped')
  class Unplugged extends Error {}
  const stop = road.submit(publication, ({ state }) => {
    if (state === 'included') throw new Unplugged()
  })
  await expect(stop).rejects.toBeInstanceOf(Unplugged)
  const official = (role: string) => ({
    privateKey: keccak256(stringToHex(`counterfoil publishing test stopped ${role}`)),
    person: `0x${'11'.repeat(32)}`,
    post: role,
  })
  const officials = join(dataDir, 'officials.json')
  writeFileSync(
    officials,
    JSON.stringify({
      admins: [official('admin'), official('second admin')],
      preparer: official('preparer'),
      approver: official('approver'),
    }),
  )
  const parameters = { session: session(), agency: 'stopped', reason: 'A mistake.', officials }
  expect(await takeBack(parameters)).toBe(0)
  expect((await openPublication('stopped')).parts).toBe(0n)
  expect(outbox()).toEqual([expect.stringMatching(/^stopped\.dropped-/)])
  expect(vi.mocked(console.log).mock.calls.flat().join(' ')).toContain(
    `1 of its ${publication.parts.length} parts were delivered and stay.`,
  )
  await road.publish('stopped', [inventedRecord('new')])
  expect((await road.agencyState('stopped')).sequence).toBe(2n)

  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await takeBack(parameters)).toBe(1)
})

test('does not take a publication for dead because the node is behind', async () => {
  const publication = await signed('behind', 1)
  const ahead = {
    ...publication,
    publication: { ...publication.publication, sequence: 3n, previousHead: `0x${'22'.repeat(32)}` as const },
  }
  keepSigned({ folder: outboxOf(dataDir), signed: ahead })
  await expect(finishEarlier(session(), 'behind')).rejects.toThrow(/cannot be carried now: WrongSequence\(3, 1\)/)
  expect(outbox()).toEqual(['behind.json'])
})
