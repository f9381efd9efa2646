import { BaseError, type Client, type Hex } from 'viem'
import { getBalance, getChainId, getCode, getTransactionCount } from 'viem/actions'
import { nodeName } from '@/lib/ledger/json-rpc'
import { type CheckDeploymentParameters, checkDeployment } from '@/lib/publishing/deploy/check-deployment'
import { type BuildName, CONTRACT_BUILDS } from '@/lib/publishing/deploy/contract-builds'
import { estimateDeployment } from '@/lib/publishing/deploy/estimate-deployment'
import { type Offices, planDeployment } from '@/lib/publishing/deploy/plan-deployment'
import { type NetworkFacts, probeNetwork } from '@/lib/publishing/deploy/probe-network'
import {
  DeploymentFailedError,
  type DeploymentStep,
  InsufficientFundsError,
  putDeterministicProxy,
  sendDeployment,
} from '@/lib/publishing/deploy/send-deployment'
import { CompilationError, compileBuild } from '../deployment/compile-sources'
import { recordOf } from '../deployment/record-of'
import {
  type DeploymentRecord,
  readDeploymentRecord,
  SourcesDifferError,
  writeDeploymentRecord,
  writeVerificationInputs,
} from '../deployment/write-deployment'
import { createWriteClient } from '../ledger-session'
import { DEPLOY_USAGE, type DeployOptions, readDeployOptions, readOffices } from './deploy-options'
import { type DeploymentOutlook, describeChecks, describeOutlook, warningsOf } from './deploy-report'
import { UsageError } from './file-options'

/** `counterfoil deploy`: returns the exit status. */
export async function deploy(argv: string[]): Promise<number> {
  let options: DeployOptions | null = null
  try {
    options = readDeployOptions(argv, process.env)
    if (options === null) {
      console.log(DEPLOY_USAGE)
      return 0
    }
    return options.check === null ? await deployLedger(options) : await checkOnly(options, options.check)
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${DEPLOY_USAGE}`)
      return 2
    }
    console.error(inOneSentence(error, options))
    return 1
  }
}

const EXPECTED = [CompilationError, SourcesDifferError, InsufficientFundsError, DeploymentFailedError] as const

/** Without the node's address, which may hold a key, and without the call, which holds two contracts' code. */
function inOneSentence(error: unknown, options: DeployOptions | null): string {
  if (EXPECTED.some((kind) => error instanceof kind)) return (error as Error).message
  if (!(error instanceof BaseError) || options === null) throw error
  const words = [error.shortMessage, error.details].filter((text) => text !== undefined && text !== '').join(' ')
  return words.replaceAll(options.rpcUrl, nodeName(options.rpcUrl)).slice(0, 1_000)
}

async function deployLedger(options: DeployOptions): Promise<number> {
  const offices = readOffices(options)
  const client = createWriteClient(options.rpcUrl)
  const facts = await probeNetwork(client)
  const folder = options.out ?? `deployment-${facts.chainId}`
  const earlier = readEarlier(folder, { options, offices, client, facts })
  const outlook = await lookAhead({ options, offices, client, facts, earlier })
  const warnings = warningsOf(outlook)
  for (const line of describeOutlook(outlook)) console.log(line)
  if (warnings.length > 0) console.log('\nWarnings')
  for (const { isFatal, text } of warnings) console.log(`  ${isFatal ? 'stops ' : 'mind  '} ${text}`)

  const { plan } = outlook
  if (options.out !== null || options.isSent) {
    const files = await writeVerificationInputs(folder, plan.buildName)
    console.log(`\nFor explorers, each compiled again to the very code of the build: ${files.join(', ')} in ${folder}`)
  }
  const isStopped = warnings.some(({ isFatal }) => isFatal)
  if (!options.isSent) {
    if (options.out !== null && !earlier) writeDeploymentRecord(folder, recordOf({ plan, facts, steps: [], earlier }))
    console.log(
      isStopped
        ? '\nNothing was sent, and it could not be sent so.'
        : '\nNothing was sent. To deploy: the same with --send.',
    )
    return isStopped ? 1 : 0
  }
  if (isStopped) {
    console.error('\nNothing was sent.')
    return 1
  }
  return sendAndCheck({ options, client, facts, outlook, folder, earlier })
}

/** The record of an earlier run in the folder. Errors: UsageError where it is of another deployment. */
function readEarlier(folder: string, { facts, offices, options }: Omit<LookAheadParameters, 'earlier'>) {
  const earlier = readDeploymentRecord(folder)
  if (!earlier || !isSent(earlier)) return null
  const { constructorArguments: said, verifier } = earlier
  const isSame =
    earlier.chainId === facts.chainId &&
    earlier.build === (options.buildName ?? 'osaka') &&
    (earlier.mode === 'create' || earlier.salt.text === options.saltText) &&
    said.firstRegistrar === offices.registrar &&
    said.firstGuardian === offices.guardian &&
    said.delay === String(offices.grantDelaySeconds)
  if (isSame) return earlier
  throw new UsageError(
    `${folder} holds another deployment: ${earlier.contract} on chain ${earlier.chainId}, with verifier ${verifier}, registrar ${said.firstRegistrar}, guardian ${said.firstGuardian} and a delay of ${said.delay} seconds. Say another folder: --out FOLDER.`,
  )
}

const isSent = ({ transactions }: DeploymentRecord): boolean =>
  Object.values(transactions).some((transaction) => transaction !== null)

type LookAheadParameters = {
  readonly options: DeployOptions
  readonly offices: Offices
  readonly client: Client
  readonly facts: NetworkFacts
  readonly earlier: DeploymentRecord | null
}

async function lookAhead({
  options,
  offices,
  client,
  facts,
  earlier,
}: LookAheadParameters): Promise<DeploymentOutlook> {
  const { deployer, saltText, rpcUrl } = options
  const putsProxy = options.putsProxy && facts.proxy === 'absent'
  // What was begun in one way is ended in that way.
  const mode = earlier?.mode ?? (facts.proxy === 'present' || putsProxy ? 'create2' : 'create')
  const nonce = deployer && (await getTransactionCount(client, { address: deployer.address, blockTag: 'pending' }))
  const [registrarCode, guardianCode, balance] = await Promise.all([
    getCode(client, { address: offices.registrar }),
    getCode(client, { address: offices.guardian }),
    deployer ? getBalance(client, { address: deployer.address }) : null,
  ])
  const plan = planDeployment({
    buildName: options.buildName ?? 'osaka',
    offices,
    saltText,
    mode,
    deployer: deployer && { address: deployer.address, nonce: BigInt(nonce!) },
    known: earlier?.mode === 'create' ? await stillThere(client, earlier) : undefined,
  })
  return {
    nodeName: nodeName(rpcUrl),
    facts,
    plan,
    gas: await estimateDeployment({ client, plan, proxyIsPresent: facts.proxy === 'present' }),
    putsProxy,
    deployer: deployer && { address: deployer.address, balance: balance! },
    officesHaveCode: { registrar: registrarCode !== undefined, guardian: guardianCode !== undefined },
  }
}

/** What an earlier run has created by its account's own transactions, where it still has code. */
async function stillThere(client: Client, { verifier, contract, transactions }: DeploymentRecord) {
  const find = async (address: Hex | null, transaction: Hex | null) =>
    address && transaction && (await getCode(client, { address })) ? address : undefined
  return {
    verifier: await find(verifier, transactions.verifier),
    contract: await find(contract, transactions.ledger),
  }
}

type SendAndCheckParameters = {
  readonly options: DeployOptions
  readonly client: Client
  readonly facts: NetworkFacts
  readonly outlook: DeploymentOutlook
  readonly folder: string
  readonly earlier: DeploymentRecord | null
}

async function sendAndCheck({
  options,
  client,
  facts,
  outlook,
  folder,
  earlier,
}: SendAndCheckParameters): Promise<number> {
  const { deployer } = options
  const { plan } = outlook
  const isThere = [outlook.gas.verifier, outlook.gas.ledger].every(({ how }) => how === 'there already')
  if (!deployer && !isThere) throw new UsageError('Say who pays: --key-file FILE, or DEPLOYER_KEY in the environment.')
  const steps: DeploymentStep[] = []
  console.log('')
  const onStep = (step: DeploymentStep) => {
    steps.push(step)
    console.log(`${step.step} at ${step.address}: transaction ${step.transaction}, block ${step.blockNumber}`)
    // After each step: what was created by account and nonce is found again by this record alone.
    writeDeploymentRecord(folder, recordOf({ plan, facts, steps, earlier }))
  }
  if (deployer) {
    const sending = { client, chainId: facts.chainId, deployer, plan, fee: facts.fee, onStep }
    if (outlook.putsProxy) onStep(await putDeterministicProxy(sending))
    await sendDeployment(sending)
  }
  if (isThere) console.log('Both contracts are there already: nothing was sent.')
  const record = recordOf({ plan, facts, steps, earlier })
  writeDeploymentRecord(folder, record)
  const isNew = steps.some(({ step }) => step === 'ledger')
  const contract = record.contract!
  const status = await printChecks({
    client,
    contract,
    verifier: record.verifier,
    offices: isNew
      ? plan.offices
      : { registrar: null, guardian: null, grantDelaySeconds: plan.offices.grantDelaySeconds },
    constructed: plan.offices,
    buildNames: [plan.buildName],
    startBlock: options.startBlock ?? BigInt(record.blockNumber ?? 0),
    isNew,
  })
  if (isNew) {
    const again = `counterfoil deploy --check ${contract} --rpc URL --out ${folder}`
    console.log(`Once block ${record.blockNumber} is final, have it checked again, by others, on other nodes: ${again}`)
  }
  return status
}

type PrintChecksParameters = Omit<CheckDeploymentParameters, 'builds'> & { readonly buildNames: readonly BuildName[] }

async function printChecks({ buildNames, ...parameters }: PrintChecksParameters): Promise<number> {
  console.log(`\nChecking ${parameters.contract} against the sources, compiled here …`)
  const builds = await Promise.all(buildNames.map(compileBuild))
  const checks = await checkDeployment({ ...parameters, builds })
  for (const line of describeChecks(checks)) console.log(line)
  const failed = checks.filter(({ outcome }) => outcome !== 'ok').length
  console.log(
    failed === 0 ? `All ${checks.length} checks agree.` : `${failed} of ${checks.length} checks do not agree.`,
  )
  return failed === 0 ? 0 : 1
}

async function checkOnly(options: DeployOptions, contract: Hex): Promise<number> {
  const client = createWriteClient(options.rpcUrl)
  const record = options.out === null ? null : readDeploymentRecord(options.out)
  if (record !== null) await expectRecordOf({ record, folder: options.out!, contract, client })
  const { registrar, guardian, grantDelaySeconds, startBlock, buildName } = options
  const said = record?.constructorArguments
  return printChecks({
    client,
    contract,
    verifier: options.verifier ?? record?.verifier ?? null,
    offices: { registrar, guardian, grantDelaySeconds },
    constructed: said
      ? { registrar: said.firstRegistrar, guardian: said.firstGuardian, grantDelaySeconds: BigInt(said.delay) }
      : null,
    buildNames: buildName ? [buildName] : (Object.keys(CONTRACT_BUILDS) as BuildName[]),
    startBlock: startBlock ?? BigInt(record?.blockNumber ?? 0),
    isNew: false,
  })
}

/** What is recorded of one contract says nothing of another. Errors: UsageError where the record is not of this one. */
async function expectRecordOf(parameters: {
  readonly record: DeploymentRecord
  readonly folder: string
  readonly contract: Hex
  readonly client: Client
}): Promise<void> {
  const { record, folder, contract, client } = parameters
  const chainId = await getChainId(client)
  if (record.chainId === chainId && record.contract?.toLowerCase() === contract.toLowerCase()) return
  throw new UsageError(
    `${folder} records ${record.contract ?? 'no contract'} on chain ${record.chainId}, and --check names ${contract} on chain ${chainId}. Name the contract of that record, the node of its chain, or its own folder: --out FOLDER.`,
  )
}
