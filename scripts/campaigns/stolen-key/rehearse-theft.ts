import type { Hex } from 'viem'
import { parseAmount, toLedgerUnits } from '@/lib/domain/amount'
import { formatRecordId, type RecordId } from '@/lib/domain/record-id'
import { FIRST_HEAD, keyId, nextHead } from '@/lib/ledger/publication'
import { type PlannedRecord, planRecords } from '@/lib/publishing/plan-records'
import { getAgency } from '@/lib/queries/get-agency'
import { getRecord } from '@/lib/queries/get-record'
import { verifyRecord } from '@/lib/verification/verify-record'
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

export const AGENCY = 'fisheries'

export const ADMINS = [official('Ada', 'Head of finance'), official('Bela', 'Secretary')] as const
const PREPARER = official('Cleo', 'Payments officer')
const APPROVER = official('Dima', 'Approving officer')
const NEW_PREPARER = official('Cleo', 'Payments officer', 'second key')
const NEW_APPROVER = official('Dima', 'Approving officer', 'second key')

const TRUE_PAYMENTS = [
  payment('INV-1', 'Harbour Works Ltd', '1200.50'),
  payment('INV-2', 'Net Menders Cooperative', '310.00'),
  payment('INV-3', 'Ice House Ltd', '89.50'),
]
const TRUE_TOTAL = '1600'

/** What the rehearsal of the theft leaves to look at. */
export type TheftOutcome = {
  readonly refusals: readonly { readonly when: string; readonly reason: string }[]
  readonly statuses: Readonly<Record<string, string>>
  readonly total: string
  readonly disputedWhileItLasted: string
}

/** A thief with both keys publishes; officials notice, revoke, dispute, correct. Throws where a step does not go as it must. */
export async function rehearseTheft(world: RehearsalLedger, say: Say): Promise<TheftOutcome> {
  const refusals: { when: string; reason: string }[] = []
  const refused = async (when: string, name: string, work: Promise<unknown>) => {
    const reason = await refusalOf(work)
    expectSame(`the ledger's answer ${when}`, reason.split('(')[0], name)
    refusals.push({ when, reason })
    return reason
  }
  const seen = () => lookAsReader(world)

  const admins = ADMINS.map(({ account, person, post }) => ({ signer: account.address, person, post }))
  await world.send({ functionName: 'registerAgency', args: [AGENCY, 'Ministry of Fisheries', admins] }, FOUNDER)
  await world.grant(AGENCY, PREPARER, 'preparer', ADMINS)
  await world.grant(AGENCY, APPROVER, 'approver', ADMINS)
  say(
    'The agency is registered with two admins; both sign the grants of a preparer and an approver.',
    await inEvents(world, 2),
  )
  await world.passTime(GRANT_DELAY_SECONDS)

  const honest = planRecords({ records: TRUE_PAYMENTS, history: await world.history(AGENCY), correction: null }).planned
  await world.deliver(await world.sign({ agency: AGENCY, records: honest, preparer: PREPARER, approver: APPROVER }))
  say('The two officials publish three payments.', await totalInWords(world))
  expectSame('the total', (await seen()).total, TRUE_TOTAL)

  // The theft: somebody holds both keys, and so is two persons to the ledger.
  const history = await world.history(AGENCY)
  const doctored = planRecords({
    records: [payment('INV-900', 'Larkspur Trading', '4800000.00'), payment('INV-1', 'Larkspur Trading', '1200.50')],
    history,
    correction: { reason: 'wrong-payee' },
  }).planned
  await world.passTime(86_400)
  await world.deliver(await world.sign({ agency: AGENCY, records: doctored, preparer: PREPARER, approver: APPROVER }))
  const stash = await signNext(world, payment('INV-901', 'Larkspur Trading', '250000.00'))
  say(
    'A thief with both stolen keys publishes a false payment and bends a true one, and keeps a third statement, signed and not sent.',
    `${await totalInWords(world)}; both carry the true keys, so that every check of theirs agrees: who signed is all that a signature says`,
  )
  expectSame('whether every check agrees', await everyCheckAgrees(world, { agency: AGENCY, sequence: 2, row: 1 }), true)

  say(
    "The officials see a publication that they did not sign: their own list of signed statements ends at 1, the ledger's at 2.",
    `publication ${(await newest(world)).sequence} as the agency's newest, signed by the ${(await newest(world)).preparer.post} and the ${(await newest(world)).approver.post}`,
  )
  await world.passTime(1_800)
  const words = 'Stolen; reported by its holder.'
  const preparerKey = keyId(PREPARER.account.address)
  await world.send({ functionName: 'guardianRevokeKey', args: [AGENCY, preparerKey, words] }, GUARDIAN)
  say("The guardian revokes the preparer's key: one transaction, at once, alone.", await inEvents(world, 1))
  const first = await refused('to the statement that was kept', 'KeyIsRevoked', world.deliver(stash))
  say(
    'The thief sends the statement that was kept: one revoked key of the two is enough.',
    `nothing; the ledger answers ${first}`,
  )

  await world.revoke(AGENCY, APPROVER, words, ADMINS[1])
  say("One admin revokes the approver's key: a signature, carried by anybody, at once.", await inEvents(world, 1))
  const fresh = signNext(world, payment('INV-902', 'Larkspur Trading', '1.00'))
  const second = await refused(
    'to a new publication',
    'KeyIsRevoked',
    fresh.then((signed) => world.deliver(signed)),
  )
  say('The thief signs anew.', `nothing; the ledger answers ${second}`)

  const disputeWords = 'Signed with stolen keys; being corrected.'
  await world.send({ functionName: 'markDispute', args: [AGENCY, 2n, true, disputeWords] }, GUARDIAN)
  await world.settle()
  const disputed = await seen()
  expectSame('what is disputed', disputed.disputed, '4801200.5')
  say(
    'The guardian marks publication 2 as disputed.',
    `"${disputeWords}" on its records; ${disputed.disputed} EUR of the total said to be disputed; and as the verdict on the false payment, ${await verdictOnTheft(world)}`,
  )

  await world.grant(AGENCY, NEW_PREPARER, 'preparer', ADMINS)
  await world.grant(AGENCY, NEW_APPROVER, 'approver', ADMINS)
  const answers = await planAnswers(world)
  const newKeys = { preparer: NEW_PREPARER, approver: NEW_APPROVER }
  const tooEarly = world.sign({ agency: AGENCY, records: answers, ...newKeys })
  const early = await refused(
    'before the delay is over',
    'KeyNotYetInForce',
    tooEarly.then((signed) => world.deliver(signed)),
  )
  say(
    'Both admins grant new keys to the same two persons.',
    `${await inEvents(world, 2)}; before, the ledger answers ${early}`,
  )

  await world.passTime(GRANT_DELAY_SECONDS)
  await world.deliver(await world.sign({ agency: AGENCY, records: answers, ...newKeys }))
  const after = await seen()
  expectSame('the total', after.total, TRUE_TOTAL)
  expectSame('what is still disputed', after.disputed, '0')
  const statuses = await readStatuses(world)
  say(
    'With the new keys they withdraw the false payment and correct the bent one.',
    `${await totalInWords(world)}; ${Object.entries(statuses)
      .map(([id, status]) => `${id} ${status}`)
      .join(', ')}`,
  )
  const lines = await expectUnbroken(world)
  say("Nothing was removed: three publications, each reachable, their hashes folding to the agency's head.", lines)
  return { refusals, statuses, total: after.total, disputedWhileItLasted: disputed.disputed }
}

async function signNext(world: RehearsalLedger, record: ReturnType<typeof payment>) {
  const { planned } = planRecords({ records: [record], history: await world.history(AGENCY), correction: null })
  return world.sign({ agency: AGENCY, records: planned, preparer: PREPARER, approver: APPROVER })
}

/** The false payment withdrawn, and the bent one corrected back to what it was. */
async function planAnswers(world: RehearsalLedger): Promise<readonly PlannedRecord[]> {
  const history = await world.history(AGENCY)
  const standing = history.get(JSON.stringify(['INV-900', '']))?.standing
  if (!standing?.money) throw new Error('The false payment does not stand.')
  const { amount, currency } = standing.money
  const money = parseAmount(amount, currency)
  if (!money.ok) throw new Error(`${amount} ${currency} is no amount.`)
  const units = -toLedgerUnits(money.value)
  const withdrawal: PlannedRecord = {
    record: {
      ref: 'INV-900',
      stage: standing.stage,
      amends: {
        kind: 'withdrawal',
        fingerprint: standing.fingerprint,
        reason: 'published-in-error',
        words: 'Signed with stolen keys; no such payment was made.',
      },
    },
    changes: [{ stage: standing.stage, currency, units }],
  }
  const correction = { reason: 'wrong-payee', words: 'Bent with stolen keys; back to what was paid.' }
  return [withdrawal, ...planRecords({ records: [TRUE_PAYMENTS[0]!], history, correction }).planned]
}

type Seen = { readonly total: string; readonly disputed: string }

const inEvents = async (world: RehearsalLedger, count: number): Promise<string> =>
  `in the agency's events, ${(await world.lastKeyEvents(AGENCY, count)).join('; ')}`

async function newest(world: RehearsalLedger) {
  const agency = await getAgency({ store: await world.readers(), code: AGENCY })
  return agency!.publications[0]!
}

/** The sums that a reader finds on the agency's page. */
async function lookAsReader(world: RehearsalLedger): Promise<Seen> {
  const agency = await getAgency({ store: await world.readers(), code: AGENCY })
  const { totals, disputed } = agency!.totals
  return { total: totals[0]?.sum ?? '0', disputed: disputed.totals[0]?.sum ?? '0' }
}

async function totalInWords(world: RehearsalLedger): Promise<string> {
  const { total, disputed } = await lookAsReader(world)
  return `expenditure of ${total} EUR${disputed === '0' ? '' : `, of which ${disputed} disputed`}`
}

/** Every entry of the agency by its id, with what the page says of it. */
async function readStatuses(world: RehearsalLedger): Promise<Readonly<Record<string, string>>> {
  const store = await world.readers()
  const statuses: Record<string, string> = {}
  for (const [sequence, records] of [
    [1, 3],
    [2, 2],
    [3, 2],
  ] as const) {
    for (let row = 1; row <= records; row += 1) {
      const id: RecordId = { agency: AGENCY, sequence, row }
      const record = await getRecord({ store, id })
      if (record === null) throw new Error(`${formatRecordId(id)} cannot be reached any more.`)
      const dispute = record.publication.disputed ? ', disputed' : ''
      statuses[formatRecordId(id)] = `${record.entry.status}${dispute}`
    }
  }
  return statuses
}

/** Whether every one of the reader's own checks of a record agrees. */
async function everyCheckAgrees(world: RehearsalLedger, id: RecordId): Promise<boolean> {
  const { checks } = await check(world, id)
  return checks.every(({ outcome }) => outcome === 'agrees')
}

function check({ ledger, rpcUrl }: RehearsalLedger, id: RecordId) {
  const nodes = [{ name: 'one', operator: 'the rehearsal', url: rpcUrl, chosenByReader: true }]
  return verifyRecord({ id: formatRecordId(id), nodes, ...ledger })
}

/** The sentence in which the check of the false payment sums up. */
async function verdictOnTheft(world: RehearsalLedger): Promise<string> {
  const { verdict } = await check(world, { agency: AGENCY, sequence: 2, row: 1 })
  return `"${verdict.sentence}"`
}

/** Folds the batch hashes of the ledger, which here are the agency's, and compares with both heads. */
async function expectUnbroken(world: RehearsalLedger): Promise<string> {
  const store = await world.readers()
  const agency = await getAgency({ store, code: AGENCY })
  expectSame(
    'publications',
    agency!.publications.map(({ sequence, state }) => `${sequence} ${state}`).join(),
    '3 complete,2 complete,1 complete',
  )
  expectSame('batches set aside', agency!.batchesSetAside.length, 0)
  expectSame('dispute', agency!.publications[1]?.disputed !== null, true)
  const count = Number(await world.read('batchCount'))
  let head = FIRST_HEAD
  for (let number = 1; number <= count; number += 1)
    head = nextHead(head, (await world.read('batchHash', [BigInt(number)])) as Hex)
  expectSame('head', await world.read('head'), head)
  const state = (await world.read('agencyState', [AGENCY])) as { head: Hex; batchCount: bigint }
  expectSame('head of the agency', state.head, head)
  return `publications 1, 2 (disputed) and 3; head ${head} over ${count} batches`
}
