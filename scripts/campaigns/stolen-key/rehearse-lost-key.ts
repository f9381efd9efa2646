import { planRecords } from '@/lib/publishing/plan-records'
import { getAgency } from '@/lib/queries/get-agency'
import { ReaderView } from './reader-view'
import { FOUNDER, GRANT_DELAY_SECONDS, official, payment, type RehearsalLedger, refusalOf } from './rehearsal-ledger'
import { expectSame, type Say } from './say'

const AGENCY = 'harbours'
const RETIRING = official('Eka', 'Head of finance')
const LAST = official('Fio', 'Secretary')
const LAST_AGAIN = official('Fio', 'Secretary', 'second key')
const SUCCESSOR = official('Gil', 'Head of finance')
const PREPARER = official('Hana', 'Payments officer')
const APPROVER = official('Ivo', 'Approving officer')
const DEPUTY = official('Jun', 'Deputy approving officer')

/** An agency loses its last admin key; the registrar gives it new admins, and nothing that was published changes. */
export async function rehearseLostKey(world: RehearsalLedger, say: Say): Promise<readonly string[]> {
  const refusals: string[] = []
  const refused = async (name: string, work: Promise<unknown>) => {
    const reason = await refusalOf(work)
    expectSame("the ledger's answer", reason.split('(')[0], name)
    refusals.push(reason)
    return reason
  }
  const reader = new ReaderView(world, AGENCY)
  const admins = [RETIRING, LAST].map(({ account, person, post }) => ({ signer: account.address, person, post }))
  const registration = { functionName: 'registerAgency', args: [AGENCY, 'Harbour Board', admins] }
  await world.send(registration, FOUNDER)
  await world.grant(AGENCY, PREPARER, 'preparer', [RETIRING, LAST])
  await world.grant(AGENCY, APPROVER, 'approver', [RETIRING, LAST])
  await world.passTime(GRANT_DELAY_SECONDS)
  await publish(world, 'QUAY-1', '75.00')
  const before = await stateOf(world)
  say('Another agency publishes one payment.', `head ${before.head}`)

  await world.revoke(AGENCY, RETIRING, 'Retired on 1 April.', LAST)
  const alone = await refused('AdminKeyCannotEndItself', world.revoke(AGENCY, LAST, 'Leaving too.', LAST))
  say(
    'One of its two admins retires: the other ends her key. The last admin key cannot end itself.',
    `${await reader.keyEvents(1)}; the ledger answers ${alone}`,
  )

  say(
    'The last admin loses the key. Nobody can grant or revoke in the agency now; its two officials go on publishing.',
    'nothing',
  )
  for (const { account, person, post } of [LAST_AGAIN, SUCCESSOR])
    await world.send(
      { functionName: 'grantAdminKey', args: [AGENCY, { signer: account.address, person, post }] },
      FOUNDER,
    )
  const early = await refused('KeyNotYetInForce', world.revoke(AGENCY, LAST, 'Lost.', SUCCESSOR))
  say(
    'The registrar grants an admin key to the same person and one to a successor.',
    `${await reader.keyEvents(2)}; before, the ledger answers ${early}`,
  )

  await world.passTime(GRANT_DELAY_SECONDS)
  await world.revoke(AGENCY, LAST, 'Lost on 3 April.', SUCCESSOR)
  await world.grant(AGENCY, DEPUTY, 'preparer and approver', [LAST_AGAIN, SUCCESSOR])
  const state = await stateOf(world)
  expectSame('head of the agency', state.head, before.head)
  expectSame('sequence', state.sequence, before.sequence)
  say(
    'The new admins end the lost key and grant a deputy a key.',
    `${await reader.keyEvents(2)}; the same head and the same ${state.sequence} publication: recovering a key touches no data`,
  )

  await publish(world, 'QUAY-2', '25.00')
  const view = await getAgency({ store: await world.readers(), code: AGENCY })
  expectSame('the total', view!.money.totals.totals[0]?.sum, '100')
  say(
    'The agency goes on publishing.',
    `expenditure of ${view!.money.totals.totals[0]?.sum} EUR in ${view!.publications.length} publications`,
  )
  return refusals
}

type State = { readonly head: string; readonly sequence: bigint }
const stateOf = (world: RehearsalLedger) => world.read('agencyState', [AGENCY]) as Promise<State>

async function publish(world: RehearsalLedger, ref: string, amount: string): Promise<void> {
  const records = [payment(ref, 'Quay Builders Ltd', amount)]
  const { planned } = planRecords({ records, history: await world.history(AGENCY), correction: null })
  await world.deliver(await world.sign({ agency: AGENCY, records: planned, preparer: PREPARER, approver: APPROVER }))
}
