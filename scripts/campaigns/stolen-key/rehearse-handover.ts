import { encodeFunctionData, getAddress } from 'viem/utils'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { listAgencies } from '@/lib/queries/list-agencies'
import { deployMultisig } from './multisig'
import { FOUNDER, GUARDIAN, MULTISIG_OWNERS, official, type RehearsalLedger, refusalOf } from './rehearsal-ledger'
import { expectSame, type Say } from './say'

/** The founding account hands the registrar's office to a multisig, two of three; the multisig replaces the guardian. */
export async function rehearseHandover(world: RehearsalLedger, say: Say): Promise<readonly string[]> {
  const { contract, chainId } = world.ledger
  const [first, second, third] = MULTISIG_OWNERS
  const registrar = async () => getAddress((await world.read('registrar')) as `0x${string}`)
  const multisig = await deployMultisig({ client: world.client, chainId, owners: MULTISIG_OWNERS })
  const address = getAddress(multisig.address)
  await world.send({ functionName: 'offerRegistrar', args: [address] }, FOUNDER)
  expectSame('registrar', await registrar(), FOUNDER.address)
  say(
    'The founding account offers its office to a multisig of three owners.',
    `the registrar still ${FOUNDER.address}: an office is offered, never put on anybody`,
  )

  const accept = { to: contract, data: encodeFunctionData({ abi: ledgerAbi, functionName: 'acceptRegistrar' }) }
  await multisig.ask(first, accept)
  expectSame('registrar', await registrar(), FOUNDER.address)
  await multisig.ask(second, accept)
  expectSame('registrar', await registrar(), address)
  say('Two of the owners accept; one alone changes nothing.', `the registrar ${address}, a contract`)

  const renaming = { functionName: 'renameAgency', args: ['harbours', 'My Harbours'] }
  const refusal = await refusalOf(world.send(renaming, FOUNDER))
  expectSame("the ledger's answer", refusal.split('(')[0], 'NotRegistrar')
  say('The founding account tries to rename an agency.', `nothing; the ledger answers ${refusal}`)

  const admins = [official('Kai', 'Head of finance'), official('Lua', 'Secretary')] as const
  const keys = admins.map(({ account, person, post }) => ({ signer: account.address, person, post }))
  const data = encodeFunctionData({
    abi: ledgerAbi,
    functionName: 'registerAgency',
    args: ['lighthouses', 'Lighthouse Service', keys],
  })
  await multisig.ask(third, { to: contract, data })
  await multisig.ask(first, { to: contract, data })
  const { rows: agencies } = await listAgencies({ store: await world.readers() })
  const registered = agencies.find(({ agency }) => agency.code === 'lighthouses')
  expectSame('the new agency', registered?.agency.name, 'Lighthouse Service')
  say('Two owners register an agency.', `${agencies.length} agencies, the Lighthouse Service among them`)

  const offer = {
    to: contract,
    data: encodeFunctionData({ abi: ledgerAbi, functionName: 'offerGuardian', args: [third.address] }),
  }
  await multisig.ask(first, offer)
  await multisig.ask(second, offer)
  await world.send({ functionName: 'acceptGuardian', args: [] }, third)
  const last = await refusalOf(
    world.send({ functionName: 'markDispute', args: ['fisheries', 2n, false, 'Settled.'] }, GUARDIAN),
  )
  expectSame("the ledger's answer", last.split('(')[0], 'NotGuardian')
  say(
    "The multisig offers the guardian's office to another account, which accepts.",
    `the guardian ${third.address}; to the former one the ledger answers ${last}`,
  )
  return [refusal, last]
}
