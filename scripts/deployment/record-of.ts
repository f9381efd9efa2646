import { CONTRACT_BUILDS } from '@/lib/publishing/deploy/contract-builds'
import type { DeploymentPlan } from '@/lib/publishing/deploy/plan-deployment'
import type { NetworkFacts } from '@/lib/publishing/deploy/probe-network'
import type { DeploymentStep } from '@/lib/publishing/deploy/send-deployment'
import { type DeploymentRecord, verificationOf } from './write-deployment'

type RecordOfParameters = {
  readonly plan: DeploymentPlan
  readonly facts: NetworkFacts
  readonly steps: readonly DeploymentStep[]
  readonly earlier: DeploymentRecord | null
}

/** The record of a deployment: the plan, the steps that this run took, and what an earlier run of the same deployment took. */
export function recordOf({ plan, facts, steps, earlier }: RecordOfParameters): DeploymentRecord {
  const taken = (name: DeploymentStep['step']) => steps.find(({ step }) => step === name)
  const verifier = taken('verifier')?.address ?? plan.verifier.address
  const contract = taken('ledger')?.address ?? plan.ledger.address
  const same = earlier?.contract === contract ? earlier : null
  const sameVerifier = earlier?.verifier === verifier ? earlier : null
  const { compiler } = CONTRACT_BUILDS[plan.buildName]
  const { registrar, guardian, grantDelaySeconds } = plan.offices
  const block = taken('ledger')?.blockNumber
  return {
    format: 'counterfoil-deployment-1',
    chainId: facts.chainId,
    contract,
    verifier,
    blockNumber: block === undefined ? (same?.blockNumber ?? null) : Number(block),
    transactions: {
      proxy: taken('proxy')?.transaction ?? earlier?.transactions.proxy ?? null,
      verifier: taken('verifier')?.transaction ?? sameVerifier?.transactions.verifier ?? null,
      ledger: taken('ledger')?.transaction ?? same?.transactions.ledger ?? null,
    },
    build: plan.buildName,
    mode: plan.mode,
    salt: plan.salt,
    constructorArguments: {
      firstRegistrar: registrar,
      firstGuardian: guardian,
      delay: String(grantDelaySeconds),
      verifiers: verifier ? [verifier] : [],
    },
    encodedConstructorArguments: plan.encodedArguments,
    compiler,
    verification: [
      verificationOf('CounterfoilLedger', { address: contract, compiler, encoded: plan.encodedArguments ?? '0x' }),
      verificationOf('WebAuthnVerifier', { address: verifier, compiler, encoded: '0x' }),
    ],
  }
}
