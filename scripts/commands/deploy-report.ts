import { formatUnits, size } from 'viem/utils'
import { isDevelopmentChain } from '@/lib/config/development-chain'
import type { DeploymentCheck } from '@/lib/publishing/deploy/check-deployment'
import { CONTRACT_BUILDS } from '@/lib/publishing/deploy/contract-builds'
import {
  DETERMINISTIC_PROXY,
  DETERMINISTIC_PROXY_PRICE,
  DETERMINISTIC_PROXY_SENDER,
  DETERMINISTIC_PROXY_TRANSACTION,
} from '@/lib/publishing/deploy/deterministic-proxy'
import { costOf, type DeploymentGas, withMargin } from '@/lib/publishing/deploy/estimate-deployment'
import { type DeploymentPlan, fitsBounds } from '@/lib/publishing/deploy/plan-deployment'
import type { NetworkFacts } from '@/lib/publishing/deploy/probe-network'

/** All that a deployment was found to take, before anything is sent. */
export type DeploymentOutlook = {
  readonly nodeName: string
  readonly facts: NetworkFacts
  readonly plan: DeploymentPlan
  readonly gas: DeploymentGas
  readonly putsProxy: boolean
  readonly deployer: { readonly address: string; readonly balance: bigint } | null
  readonly officesHaveCode: { readonly registrar: boolean; readonly guardian: boolean }
}

const coins = (wei: bigint): string => `${formatUnits(wei, 18)} of the chain's own coin`
const gwei = (wei: bigint): string => `${formatUnits(wei, 9)} gwei`
const row = (name: string, value: string): string => `  ${name.padEnd(18)} ${value}`

/** A delay in words: exact, in the largest unit that fits. */
export function delayInWords(seconds: bigint): string {
  for (const [length, unit] of [
    [86_400n, 'day'],
    [3_600n, 'hour'],
    [60n, 'minute'],
  ] as const) {
    if (seconds > 0n && seconds % length === 0n) return `${seconds / length} ${unit}${seconds === length ? '' : 's'}`
  }
  return seconds === 1n ? '1 second' : `${seconds} seconds`
}

/** The instructions of the build that the network lacks. Null where the node could not be asked. */
export function missingOpcodes({ facts, plan }: DeploymentOutlook): readonly string[] | null {
  const { evmVersion } = CONTRACT_BUILDS[plan.buildName].compiler
  const needed = NEEDED_OPCODES[evmVersion] ?? []
  if (facts.opcodes === null) return needed.length === 0 ? [] : null
  return needed.filter((name) => !facts.opcodes![name])
}

const NEEDED_OPCODES: Readonly<Record<string, readonly ('PUSH0' | 'MCOPY')[]>> = {
  osaka: ['PUSH0', 'MCOPY'],
  prague: ['PUSH0', 'MCOPY'],
  cancun: ['PUSH0', 'MCOPY'],
  shanghai: ['PUSH0'],
}

/** Gas of everything that is still to be sent, and what the account must hold for it, in wei. */
export function sumUp({ facts, gas, putsProxy }: DeploymentOutlook) {
  const figures = [gas.verifier.gas, gas.ledger.gas]
  const total = figures.reduce((sum, figure) => sum + figure, 0n)
  const costs = figures.map((figure) => costOf(figure, facts.fee))
  const proxy =
    putsProxy && facts.proxy === 'absent' ? DETERMINISTIC_PROXY_PRICE + costOf(21_000n, facts.fee).reserved : 0n
  return {
    gas: total,
    present: costs.reduce((sum, { present }) => sum + present, 0n),
    reserved: costs.reduce((sum, { reserved }) => sum + reserved, proxy),
  }
}

/** What a deployment takes, line by line. */
export function describeOutlook(outlook: DeploymentOutlook): readonly string[] {
  const { nodeName, facts, plan, gas, deployer } = outlook
  const { offices, salt } = plan
  const missing = missingOpcodes(outlook)
  const sum = sumUp(outlook)
  const figure = ({ gas: units, how }: DeploymentGas['ledger']) =>
    how === 'there already'
      ? 'there already'
      : `${units} gas${how === 'bound' ? ' at most (the node does not estimate it)' : ''}`
  const fits = ([plan.verifier, plan.ledger] as const).every((creation, index) =>
    fitsBounds(creation, withMargin([gas.verifier, gas.ledger][index]!.gas)),
  )
  return [
    'Network',
    row('chain id', `${facts.chainId}${isDevelopment(outlook) ? ', a development chain' : ''}`),
    row('node', `${nodeName}, ${facts.clientVersion ?? 'which does not say what it runs'}`),
    row('head', `block ${facts.head.number}, ${new Date(Number(facts.head.timestamp) * 1000).toISOString()}`),
    row('block gas limit', `${facts.head.gasLimit}`),
    row('instructions', instructionsInWords(missing, plan.buildName)),
    row('passkeys', passkeysInWords(facts.hasP256)),
    row('proxy', proxyInWords(outlook)),
    '',
    'Contract',
    row('build', `${plan.buildName}, solc ${CONTRACT_BUILDS[plan.buildName].compiler.solc}`),
    row('verifier', `${plan.verifier.address ?? 'depends on the deployer, who is not named'}, ${figure(gas.verifier)}`),
    row('ledger', `${plan.ledger.address ?? 'depends on the deployer, who is not named'}, ${figure(gas.ledger)}`),
    row('address from', addressInWords(plan)),
    ...(plan.mode === 'create2' ? [row('salt', `"${salt.text}", hashed ${salt.hash}`)] : []),
    row(
      'size',
      `creation code of ${size(plan.ledger.initCode)} and ${size(plan.verifier.initCode)} bytes; ${fits ? 'within' : 'BEYOND'} the bounds of EIP-170, EIP-3860 and EIP-7825`,
    ),
    '',
    'What the constructor fixes',
    row('registrar', `${offices.registrar}: registers agencies and their admins`),
    row('guardian', `${offices.guardian}: may revoke keys and mark disputes`),
    row('grant delay', `${delayInWords(offices.grantDelaySeconds)} between a grant of a key and its force, for ever`),
    row('verifiers', `${plan.verifier.address ?? 'the verifier above'}: how passkeys are checked, for ever`),
    '',
    'Cost',
    row(
      'fee at present',
      facts.fee.kind === 'legacy'
        ? gwei(facts.fee.gasPrice)
        : `${gwei(facts.fee.baseFee)} and a tip of ${gwei(facts.fee.tip)}`,
    ),
    row('gas', `${sum.gas}`),
    row('at that fee', coins(sum.present)),
    row('to be held', `${coins(sum.reserved)}, since the fee may rise${outlook.putsProxy ? '; with the proxy' : ''}`),
    row(
      'deployer',
      deployer ? `${deployer.address}, holds ${coins(deployer.balance)}` : 'not named: --key-file FILE or DEPLOYER_KEY',
    ),
  ]
}

const isDevelopment = ({ facts }: DeploymentOutlook): boolean =>
  isDevelopmentChain({ chainId: facts.chainId, clientVersion: facts.clientVersion ?? undefined })

function instructionsInWords(missing: readonly string[] | null, buildName: string): string {
  if (missing === null) return 'the node does not let them be tried'
  return missing.length === 0 ? `all that the ${buildName} build needs` : `${missing.join(' and ')} missing`
}

// Measured on both kinds of network: docs/operating.md.
const passkeysInWords = (hasP256: boolean): string =>
  hasP256
    ? 'P-256 precompile present: two passkeys cost about 60,000 gas a publication more than two wallets'
    : 'no P-256 precompile: two passkeys cost about 750,000 gas a publication more than two wallets'

function proxyInWords({ facts, putsProxy }: DeploymentOutlook): string {
  if (facts.proxy === 'present') return `deterministic deployment proxy at ${DETERMINISTIC_PROXY}`
  if (facts.proxy === 'other code') return `${DETERMINISTIC_PROXY} holds other code here: not used`
  return putsProxy ? 'absent; will be put there first' : 'absent'
}

const addressInWords = ({ mode }: DeploymentPlan): string =>
  mode === 'create2'
    ? 'salt, code and arguments alone: the same on every network, whoever deploys'
    : 'the deployer and its nonce: it holds only while that account sends nothing else first'

/** What speaks against this deployment. `isFatal`: it would fail, and is not sent. */
export type Warning = { readonly isFatal: boolean; readonly text: string }

/** Everything that whoever deploys should know before it is for ever. */
export function warningsOf(outlook: DeploymentOutlook): readonly Warning[] {
  const { facts, plan, gas, deployer, officesHaveCode, putsProxy } = outlook
  const warnings: Warning[] = []
  const warn = (text: string, isFatal = false) => warnings.push({ isFatal, text })
  const missing = missingOpcodes(outlook)
  if (missing === null) warn('Whether the network knows the instructions of this build is not known.')
  else if (missing.length > 0)
    warn(
      `The network does not know ${missing.join(' and ')}, which the ${plan.buildName} build needs. Try --evm older.`,
      true,
    )
  for (const [name, { gas: units }] of [
    ['verifier', gas.verifier],
    ['ledger', gas.ledger],
  ] as const)
    if (units > facts.head.gasLimit)
      warn(`The ${name} needs ${units} gas, and a block takes ${facts.head.gasLimit}.`, true)
  if (facts.proxy === 'absent' && !putsProxy) {
    warn(
      `The deterministic proxy is absent, so the address depends on the deploying account and its nonce. --put-proxy pays ${coins(DETERMINISTIC_PROXY_PRICE)} to ${DETERMINISTIC_PROXY_SENDER} and sends the proxy's own transaction, which names no chain and which some networks refuse: ${DETERMINISTIC_PROXY_TRANSACTION}`,
    )
  }
  if (!officesHaveCode.registrar)
    warn(
      'The registrar is a plain account: one stolen or lost key is the whole office. Hand it to a multisig (docs/operating.md).',
    )
  if (!officesHaveCode.guardian) warn('The guardian is a plain account: one stolen or lost key is the whole office.')
  const delay = plan.offices.grantDelaySeconds
  if (delay === 0n)
    warn('The grant delay is 0: two stolen admin keys give out keys that sign at once. It can never be changed.')
  else if (delay < 86_400n)
    warn(
      `The grant delay is ${delayInWords(delay)}: over a weekend nobody would see a false grant before it is in force. It can never be changed.`,
    )
  if (isDevelopment(outlook)) warn('This is a development chain: whoever runs its node can rewrite it.')
  const { reserved } = sumUp(outlook)
  if (deployer && deployer.balance < reserved)
    warn(
      `${deployer.address} holds ${coins(deployer.balance)} and must hold ${coins(reserved)}: ${coins(reserved - deployer.balance)} too little.`,
      true,
    )
  return warnings
}

/** Checks, a line each. */
export const describeChecks = (checks: readonly DeploymentCheck[]): readonly string[] =>
  checks.map(({ name, outcome, detail }) => `  ${outcome.padEnd(8)} ${name.padEnd(28)} ${detail}`)
