import type { AbiEvent, Client, Hex, Log } from 'viem'
import { getCode, readContract } from 'viem/actions'
import { decodeEventLog, isAddressEqual, keccak256, numberToHex, size, toEventSelector } from 'viem/utils'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { FIRST_HEAD } from '@/lib/ledger/publication'
import { type CompiledBuild, domainSeparatorOf, expectedLedgerCode } from './expected-runtime-code'
import type { Offices } from './plan-deployment'

/** One comparison of what stands on the network with what should. `unknown`: could not be compared, and why. */
export type DeploymentCheck = {
  readonly name: string
  readonly outcome: 'ok' | 'differs' | 'unknown'
  readonly detail: string
}

export type CheckDeploymentParameters = {
  readonly client: Client
  readonly contract: Hex
  /** Null where it is not known: it is then taken from the constructor's events. */
  readonly verifier: Hex | null
  /** Who should hold the offices now; members that nobody stated are null, and are held against the contract's events. */
  readonly offices: { readonly [Member in keyof Offices]: Offices[Member] | null }
  /** What the constructor was given; null where it is not known. */
  readonly constructed: Offices | null
  /** Builds that the code may be of. */
  readonly builds: readonly CompiledBuild[]
  /** Block of the deployment, or one before it; 0 where it is not known. */
  readonly startBlock: bigint
  /** A ledger that nobody can have written to yet. */
  readonly isNew: boolean
}

/**
 * Holds a deployed ledger against its sources, compiled by whoever asks, and against what was to be deployed.
 * Every line is asked of one node: what it says of itself is worth what the node is worth.
 * Errors: viem's transport errors.
 */
export async function checkDeployment(parameters: CheckDeploymentParameters): Promise<readonly DeploymentCheck[]> {
  const { client, contract } = parameters
  const code = await getCode(client, { address: contract })
  if (!code) return [{ name: 'code', outcome: 'differs', detail: `${contract} holds no code on this network` }]

  const chainId = Number(await ask(client, 'eth_chainId', []))
  const ledger = { chainId, contract }
  const state = await readState(client, contract).catch(() => null)
  if (!state) return [{ name: 'code', outcome: 'differs', detail: `${contract} does not answer as a ledger does` }]

  const events = await readOfficeEvents(parameters)
  const verifier = parameters.verifier ?? (lastOf(events.first, 'VerifierFixed') as Hex | null)
  const builds = parameters.builds.map(({ name, ledger: compiled, verifier }) => ({
    name,
    ledger: expectedLedgerCode({ compiled, grantDelaySeconds: state.grantDelay }),
    verifier: verifier.runtimeCode,
  }))
  const verifierCode = verifier && ((await getCode(client, { address: verifier })) ?? '0x')
  return [
    compareCode(
      'code of the ledger',
      code,
      builds.map((build) => ({ name: build.name, code: build.ledger })),
    ),
    verifierCode === null
      ? unknown('code of the passkey verifier', 'its address is not known: say --verifier or --start-block')
      : compareCode(
          'code of the passkey verifier',
          verifierCode,
          builds.map((build) => ({ name: build.name, code: build.verifier })),
        ),
    ...(await compareState(parameters, { state, events, verifier })),
    compare('domain separator', state.domainSeparator, domainSeparatorOf(ledger)),
    ...compareBeginning(parameters, state),
    compareFirstEvents(parameters, events, { state, verifier }),
  ]
}

const ask = (client: Client, method: string, params: readonly unknown[]): Promise<unknown> =>
  (client.request as (call: { method: string; params: readonly unknown[] }) => Promise<unknown>)({ method, params })

const unknown = (name: string, detail: string): DeploymentCheck => ({ name, outcome: 'unknown', detail })

const compare = (name: string, found: string, expected: string): DeploymentCheck =>
  found.toLowerCase() === expected.toLowerCase()
    ? { name, outcome: 'ok', detail: found }
    : { name, outcome: 'differs', detail: `found ${found || 'nothing'}, expected ${expected}` }

function compareCode(
  name: string,
  found: Hex,
  builds: readonly { readonly name: string; readonly code: Hex }[],
): DeploymentCheck {
  const same = builds.find(({ code }) => code === found)
  const hash = `${size(found)} bytes, hash ${keccak256(found)}`
  if (same) return { name, outcome: 'ok', detail: `${hash}, the ${same.name} build of these sources` }
  const expected = builds.map((build) => `${build.name}: ${size(build.code)} bytes, hash ${keccak256(build.code)}`)
  return { name, outcome: 'differs', detail: `found ${hash}; expected ${expected.join(' or ')}` }
}

type LedgerState = {
  readonly registrar: Hex
  readonly offeredRegistrar: Hex
  readonly guardian: Hex
  readonly offeredGuardian: Hex
  readonly grantDelay: bigint
  readonly formats: bigint
  readonly newestFormatFrom: bigint
  readonly domainSeparator: Hex
  readonly batchCount: bigint
  readonly head: Hex
}

async function readState(client: Client, contract: Hex): Promise<LedgerState> {
  const names = [
    ...(['registrar', 'offeredRegistrar', 'guardian', 'offeredGuardian', 'grantDelay', 'formats'] as const),
    ...(['newestFormatFrom', 'domainSeparator', 'batchCount', 'head'] as const),
  ]
  const values = await Promise.all(
    names.map((functionName) => readContract(client, { address: contract, abi: ledgerAbi, functionName })),
  )
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as unknown as LedgerState
}

/** What the contract has said of its offices, since it was created. */
type OfficeEvents = {
  /** Those of the transaction that created it, which no other can come before. */
  readonly first: readonly OfficeEvent[]
  readonly all: readonly OfficeEvent[]
  /** Why there are none; null where there are. */
  readonly problem: string | null
}
type OfficeEvent = { readonly name: string; readonly value: string; readonly blockNumber: Hex }

const OFFICE_EVENTS = ledgerAbi.filter((item) => item.type === 'event' && isOfficeEvent(item.name))

function isOfficeEvent(name: string): boolean {
  return /^(GrantDelayFixed|RegistrarAccepted|GuardianAccepted|FormatAllowed|VerifierFixed)$/.test(name)
}

async function readOfficeEvents({ client, contract, startBlock }: CheckDeploymentParameters): Promise<OfficeEvents> {
  const topics = [OFFICE_EVENTS.map((event) => toEventSelector(event as AbiEvent))]
  const filter = { address: contract, fromBlock: numberToHex(startBlock), toBlock: 'latest', topics }
  const asked = await ask(client, 'eth_getLogs', [filter]).catch((error: unknown) => error as Error)
  const from = `from block ${startBlock} on`
  if (asked instanceof Error) {
    const words = 'details' in asked ? asked.details : asked.message
    return { first: [], all: [], problem: `the node gives no logs ${from} (${words}): say --start-block` }
  }
  const logs = asked as Log<Hex, Hex, false>[]
  const decode = ({ data, topics, blockNumber }: Log<Hex, Hex, false>): OfficeEvent => {
    const { eventName, args } = decodeEventLog({ abi: ledgerAbi, data, topics })
    return { name: eventName, value: String(Object.values(args)[0]), blockNumber }
  }
  return {
    first: logs.filter(({ transactionHash }) => transactionHash === logs[0]?.transactionHash).map(decode),
    all: logs.map(decode),
    problem: logs.length === 0 ? `there are none ${from}` : null,
  }
}

const lastOf = (events: readonly OfficeEvent[], name: string): string | null =>
  events.findLast((event) => event.name === name)?.value ?? null

/** The constructor's events, in order, with what they must say. Without `constructed` the first office holders are as they say. */
function compareFirstEvents(
  { constructed }: CheckDeploymentParameters,
  { first, problem }: OfficeEvents,
  { state, verifier }: { readonly state: LedgerState; readonly verifier: Hex | null },
): DeploymentCheck {
  const name = 'events of the constructor'
  if (problem !== null) return unknown(name, problem)
  const expected = [
    ['GrantDelayFixed', String(constructed?.grantDelaySeconds ?? state.grantDelay)],
    ['RegistrarAccepted', constructed?.registrar ?? lastOf(first, 'RegistrarAccepted')],
    ['GuardianAccepted', constructed?.guardian ?? lastOf(first, 'GuardianAccepted')],
    ['FormatAllowed', '1'],
    ['VerifierFixed', verifier],
  ]
  const words = (events: readonly (readonly (string | null | undefined)[])[]) =>
    events.map(([event, value]) => `${event}(${value})`).join('; ')
  return compare(name, words(first.map((event) => [event.name, event.value])), words(expected))
}

async function compareState(
  { client, contract, offices, isNew }: CheckDeploymentParameters,
  { state, events, verifier }: { state: LedgerState; events: OfficeEvents; verifier: Hex | null },
): Promise<readonly DeploymentCheck[]> {
  const isFixed =
    verifier !== null &&
    (await readContract(client, { address: contract, abi: ledgerAbi, functionName: 'isVerifier', args: [verifier] }))
  const noOffer = `0x${'00'.repeat(20)}`
  const office = (name: 'registrar' | 'guardian', event: string) => {
    const expected = offices[name] ?? lastOf(events.all, event)
    if (expected === null) return unknown(name, `${state[name]}; nobody stated who it should be`)
    return compare(name, state[name], expected)
  }
  const delay = offices.grantDelaySeconds ?? lastOf(events.first, 'GrantDelayFixed')
  return [
    office('registrar', 'RegistrarAccepted'),
    office('guardian', 'GuardianAccepted'),
    isAddressEqual(state.registrar, state.guardian)
      ? { name: 'offices apart', outcome: 'differs', detail: `${state.registrar} is registrar and guardian` }
      : { name: 'offices apart', outcome: 'ok', detail: 'the registrar and the guardian are two accounts' },
    delay === null
      ? unknown('grant delay', `${state.grantDelay} seconds; nobody stated what it should be`)
      : compare('grant delay', `${state.grantDelay} seconds`, `${delay} seconds`),
    verifier === null
      ? unknown('passkey verifier', 'its address is not known')
      : compare('passkey verifier', isFixed ? verifier : 'not fixed', verifier),
    isNew || events.problem === null
      ? compare('formats', `${state.formats}`, isNew ? '1' : `${countOf(events, 'FormatAllowed')}`)
      : unknown('formats', `${state.formats}; ${events.problem}`),
    await compareNewestFormat(client, { state, events }),
    ...(isNew
      ? [
          compare('registrar on offer', state.offeredRegistrar, noOffer),
          compare('guardian on offer', state.offeredGuardian, noOffer),
        ]
      : []),
  ]
}

/** The first format is in force from the block of the deployment on, each later one a time after it was allowed. */
async function compareNewestFormat(
  client: Client,
  { state, events }: { readonly state: LedgerState; readonly events: OfficeEvents },
): Promise<DeploymentCheck> {
  const name = 'newest format from'
  const found = timeInWords(state.newestFormatFrom)
  const allowed = events.all.findLast((event) => event.name === 'FormatAllowed')
  if (!allowed) return unknown(name, `${found}; ${events.problem ?? 'no event says when it was allowed'}`)
  const block = await ask(client, 'eth_getBlockByNumber', [allowed.blockNumber, false])
  if (block === null) return unknown(name, `${found}; the node does not have block ${BigInt(allowed.blockNumber)}`)
  const { timestamp } = block as { readonly timestamp: Hex }
  const notice = allowed.value === '1' ? 0n : FORMAT_NOTICE_SECONDS
  return compare(name, found, timeInWords(BigInt(timestamp) + notice))
}

/** As the contract has it: 180 days. */
const FORMAT_NOTICE_SECONDS = 15_552_000n

/** The contract may say any number; a date goes no further than this one does. */
function timeInWords(seconds: bigint): string {
  const milliseconds = seconds * 1000n
  return milliseconds > 8_640_000_000_000_000n
    ? `${seconds}`
    : `${seconds} (${new Date(Number(milliseconds)).toISOString()})`
}

const countOf = ({ all }: OfficeEvents, name: string): number => all.filter((event) => event.name === name).length

function compareBeginning({ isNew }: CheckDeploymentParameters, { batchCount, head }: LedgerState): DeploymentCheck[] {
  const found = `${batchCount} batches, head ${head}`
  if (isNew) return [compare('empty', found, `0 batches, head ${FIRST_HEAD}`)]
  // A ledger in use: what it holds is for `verify` and the index to check. Here only that the two agree on whether there is any.
  const agree = (batchCount === 0n) === (head === FIRST_HEAD)
  return [{ name: 'batches', outcome: agree ? 'ok' : 'differs', detail: found }]
}
