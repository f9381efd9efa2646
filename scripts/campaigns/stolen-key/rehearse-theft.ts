import { parseAmount, toLedgerUnits } from '@/lib/domain/amount'
import { cancellationTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, publicationDigest } from '@/lib/ledger/publication'
import { type PlannedRecord, planRecords } from '@/lib/publishing/plan-records'
import type { SignedPublication } from '@/lib/publishing/submit-publication'
import { incompressibleRecords } from '@/lib/publishing/testing/publishing-ledger'
import { ReaderView } from './reader-view'
import {
  FOUNDER,
  GRANT_DELAY_SECONDS,
  GUARDIAN,
  official,
  payment,
  type RehearsalLedger,
  refusalOf,
} from './rehearsal-ledger'
import { expectSame, type Say } from './say'

const AGENCY = 'fisheries'
const ADMINS = [official('Ada', 'Head of finance'), official('Bela', 'Secretary')] as const
const STOLEN = { preparer: official('Cleo', 'Payments officer'), approver: official('Dima', 'Approving officer') }
const NEW = {
  preparer: official('Cleo', 'Payments officer', 'second key'),
  approver: official('Dima', 'Approving officer', 'second key'),
}

const TRUE_PAYMENTS = [
  payment('INV-1', 'Harbour Works Ltd', '1200.50'),
  payment('INV-2', 'Net Menders Cooperative', '310.00'),
  payment('INV-3', 'Ice House Ltd', '89.50'),
]
const TRUE_TOTAL = '1600'
const STOLEN_WORDS = 'Stolen; reported by its holder.'
const DISPUTE_WORDS = 'Signed with stolen keys; being corrected.'

/** What the rehearsal of the theft leaves to look at. */
export type TheftOutcome = {
  readonly refusals: readonly string[]
  readonly statuses: Readonly<Record<string, string>>
  readonly total: string
  readonly disputedWhileItLasted: string
}

type Scene = {
  readonly world: RehearsalLedger
  readonly say: Say
  readonly reader: ReaderView
  /** Does what the ledger must refuse with the error of that name; answers its words. */
  readonly refused: (name: string, work: () => Promise<unknown>) => Promise<string>
}

/** What the thief keeps for later. */
type Loot = { readonly open: SignedPublication; readonly next: SignedPublication }

/** A thief with both keys publishes; officials notice, revoke, cancel, dispute, correct. Throws where a step does not go as it must. */
export async function rehearseTheft(world: RehearsalLedger, say: Say): Promise<TheftOutcome> {
  const refusals: string[] = []
  const refused = async (name: string, work: () => Promise<unknown>) => {
    const reason = await refusalOf(work())
    expectSame("the ledger's answer", reason.split('(')[0], name)
    refusals.push(reason)
    return `the ledger answers ${reason}`
  }
  const reader = new ReaderView(world, AGENCY)
  const scene: Scene = { world, say, reader, refused }
  await foundAgency(scene)
  const loot = await steal(scene)
  await stopTheThief(scene, loot)
  const disputedWhileItLasted = await dispute(scene)
  await correct(scene)
  const statuses = await reader.statuses([
    ...([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
      [3, 1],
      [4, 1],
      [4, 2],
      [4, 3],
    ] as const),
  ])
  const { total, disputed } = await reader.sums()
  expectSame('the total', total, TRUE_TOTAL)
  expectSame('what is still disputed', disputed, '0')
  const words = Object.entries(statuses).map(([id, status]) => `${id} ${status}`)
  say(
    'With the new keys they withdraw the false payments and correct the bent one.',
    `${await reader.sumsInWords()}; ${words.join(', ')}`,
  )
  say(
    "Nothing was removed: four publications, each reachable, their hashes folding to the agency's head.",
    await reader.expectUnbroken(
      `4 complete 1/1, 3 cancelled 1/${loot.open.parts.length} disputed, 2 complete 1/1 disputed, 1 complete 1/1`,
    ),
  )
  return { refusals, statuses, total, disputedWhileItLasted }
}

async function foundAgency({ world, say, reader }: Scene): Promise<void> {
  const admins = ADMINS.map(({ account, person, post }) => ({ signer: account.address, person, post }))
  await world.send({ functionName: 'registerAgency', args: [AGENCY, 'Ministry of Fisheries', admins] }, FOUNDER)
  await world.grant(AGENCY, STOLEN.preparer, 'preparer', ADMINS)
  await world.grant(AGENCY, STOLEN.approver, 'approver', ADMINS)
  say('The agency is registered with two admins; both sign the grants of two officials.', await reader.keyEvents(2))
  await world.passTime(GRANT_DELAY_SECONDS)

  await world.deliver(await world.sign({ agency: AGENCY, records: await plan(world, TRUE_PAYMENTS), ...STOLEN }))
  expectSame('the total', (await reader.sums()).total, TRUE_TOTAL)
  say('Preparer and approver publish three payments.', await reader.sumsInWords())
}

/** Somebody holds both keys, and so is two persons to the ledger. */
async function steal({ world, say, reader }: Scene): Promise<Loot> {
  await world.passTime(86_400)
  const firm = 'Larkspur Trading'
  const doctored = await plan(world, [payment('INV-900', firm, '4800000.00'), payment('INV-1', firm, '1200.50')])
  await world.deliver(await world.sign({ agency: AGENCY, records: doctored, ...STOLEN }))
  const { agrees } = await reader.check(2, 1)
  expectSame('whether every check of the false payment agrees', agrees, true)
  say(
    'A thief with both stolen keys publishes a false payment and bends a true one.',
    `${await reader.sumsInWords()}; every check agrees, since a signature says which keys signed, and not who held them`,
  )

  const bulk = await plan(world, incompressibleRecords(250, { seed: 'bulk' }))
  const open = await world.sign({ agency: AGENCY, records: bulk, ...STOLEN })
  await world.deliverPart(open, 1)
  const next = await world.sign({
    agency: AGENCY,
    records: await plan(world, [payment('INV-901', firm, '1.00')]),
    ...STOLEN,
  })
  const { sequence, partsDelivered, parts } = await reader.newestPublication()
  say(
    'The thief opens a publication of several parts, delivers one, and signs the next statement for later.',
    `publication ${sequence} as incomplete, ${partsDelivered} of ${parts}`,
  )
  return { open, next }
}

async function stopTheThief({ world, say, reader, refused }: Scene, { open, next }: Loot): Promise<void> {
  const { sequence, preparer, approver } = await reader.newestPublication()
  say(
    'The officials notice: their own list of what they signed ends at publication 1.',
    `publication ${sequence} as the agency's newest, signed by the ${preparer.post} and the ${approver.post}`,
  )
  await world.passTime(1_800)
  const stolenId = keyId(STOLEN.preparer.account.address)
  await world.send({ functionName: 'guardianRevokeKey', args: [AGENCY, stolenId, STOLEN_WORDS] }, GUARDIAN)
  say("The guardian revokes the preparer's key: one transaction, at once, alone.", await reader.keyEvents(1))
  await world.revoke(AGENCY, STOLEN.approver, STOLEN_WORDS, ADMINS[1])
  say("One admin revokes the approver's key: a signature, carried by anybody, at once.", await reader.keyEvents(1))

  const cancellation = {
    agency: AGENCY,
    publication: publicationDigest({ publication: open.publication, ...world.ledger }),
    reason: STOLEN_WORDS,
  }
  const admin = ADMINS[1].account
  const signature = await admin.signTypedData(cancellationTypedData({ cancellation, ...world.ledger }))
  const approval = { keyId: keyId(admin.address), signature }
  await world.send({ functionName: 'cancel', args: [cancellation, approval] })
  const cancelled = await reader.newestPublication()
  const second = await refused('NoOpenPublication', () => world.deliverPart(open, 2))
  say(
    'The same admin cancels what is open: revoking does not stop its other parts. The thief sends the second part.',
    `publication ${cancelled.sequence} as ${cancelled.state}, ${cancelled.partsDelivered} of ${cancelled.parts}; to the thief ${second}`,
  )

  const kept = await refused('KeyIsRevoked', () => world.deliver(next))
  say('The thief sends the statement that was signed before.', `nothing; ${kept}`)
  const fresh = await refused('KeyIsRevoked', async () => {
    const records = await plan(world, [payment('INV-902', 'Larkspur Trading', '2.00')])
    await world.deliver(await world.sign({ agency: AGENCY, records, ...STOLEN }))
  })
  say('The thief signs anew.', `nothing; ${fresh}`)
}

async function dispute({ world, say, reader }: Scene): Promise<string> {
  for (const sequence of [2n, 3n])
    await world.send({ functionName: 'markDispute', args: [AGENCY, sequence, true, DISPUTE_WORDS] }, GUARDIAN)
  await world.settle()
  const { total, disputed } = await reader.sums()
  // All but the two payments that the thief did not touch.
  expectSame('what is not disputed, in cents', cents(total) - cents(disputed), 39_950n)
  const { sentence } = await reader.check(2, 1)
  say(
    'The guardian marks publications 2 and 3 as disputed.',
    `"${DISPUTE_WORDS}" on their records; ${await reader.sumsInWords()}; as the verdict on the false payment, "${sentence}"`,
  )
  return disputed
}

async function correct({ world, say, reader, refused }: Scene): Promise<void> {
  await world.grant(AGENCY, NEW.preparer, 'preparer', ADMINS)
  await world.grant(AGENCY, NEW.approver, 'approver', ADMINS)
  const answers = await planAnswers(world)
  const early = await refused('KeyNotYetInForce', async () =>
    world.deliver(await world.sign({ agency: AGENCY, records: answers, ...NEW })),
  )
  say('Both admins grant new keys to the same two persons.', `${await reader.keyEvents(2)}; before, ${early}`)
  await world.passTime(GRANT_DELAY_SECONDS)
  await world.deliver(await world.sign({ agency: AGENCY, records: answers, ...NEW }))
}

async function plan(world: RehearsalLedger, records: Parameters<typeof planRecords>[0]['records']) {
  const correction = { reason: 'wrong-payee' }
  return planRecords({ records, history: await world.history(AGENCY), correction }).planned
}

/** Every false payment withdrawn, and the bent one corrected back to what it was. */
async function planAnswers(world: RehearsalLedger): Promise<readonly PlannedRecord[]> {
  const withdrawals: PlannedRecord[] = []
  for (const [name, { standing }] of await world.history(AGENCY)) {
    const [ref] = JSON.parse(name) as [string]
    if (!standing?.money || /^INV-[123]$/.test(ref)) continue
    const { stage, fingerprint } = standing
    const { amount, currency } = standing.money
    const money = parseAmount(amount, currency)
    if (!money.ok) throw new Error(`${amount} ${currency} is no amount.`)
    const words = 'Signed with stolen keys; no such payment was made.'
    const amends = { kind: 'withdrawal', fingerprint, reason: 'published-in-error', words } as const
    withdrawals.push({
      record: { ref, stage, amends },
      changes: [{ stage, currency, units: -toLedgerUnits(money.value) }],
    })
  }
  const corrected = await plan(world, [TRUE_PAYMENTS[0]!])
  return [...corrected, ...withdrawals]
}

function cents(sum: string): bigint {
  const [whole = '', fraction = ''] = sum.split('.')
  return BigInt(whole + fraction.padEnd(2, '0'))
}
