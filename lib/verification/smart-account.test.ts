import { createClient, http } from 'viem'
import { encodeDeployData } from 'viem/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileContracts } from '@/lib/ledger/testing/compile-contracts'
import { deploy } from '@/lib/publishing/deploy-ledger'
import type { Hex } from './bytes'
import { inEnglish } from './testing/in-english'
import {
  CHAIN_ID,
  payment,
  startTestLedger,
  type TestLedger,
  type TestSigner,
  walletSigner,
} from './testing/test-ledger'
import { verifyRecord } from './verify-record'

let ledger: TestLedger
let smartAccount: Hex
beforeAll(async () => {
  ledger = await startTestLedger()
  const { abi, bytecode } = compileContracts('contracts/test/base/Accounts.sol').SmartAccount!
  const client = createClient({ transport: http(ledger.url), pollingInterval: 20 })
  const data = encodeDeployData({ abi, bytecode, args: [ledger.accounts.spare.address] })
  smartAccount = (await deploy({ client, chainId: CHAIN_ID, deployer: ledger.accounts.carrier }, data)).address
})
afterAll(() => ledger?.end())

/** The owner's wallet signs for the account, whose code says whether that counts (ERC-1271). */
const byOwner = (): TestSigner => ({ signer: smartAccount, sign: walletSigner(ledger.accounts.spare).sign })

test('a smart account signs; its past signature is not re-run, and the check says what the evidence is', async () => {
  await ledger.grantKey({ signer: smartAccount, to: 3, roles: 'approver' })
  await ledger.publish({ groups: [[payment(1)]], sign: [walletSigner(ledger.accounts.preparer), byOwner()] })
  await ledger.mine(6)
  const report = inEnglish(
    await verifyRecord({
      id: 'moh-1-1',
      shown: {},
      nodes: [{ url: ledger.url, operator: 'a newspaper', chosenByReader: true }],
      contract: ledger.contract,
      chainId: CHAIN_ID,
    }),
  )
  const outcomes = Object.fromEntries(report.checks.map(({ check, outcome }) => [check, outcome]))
  expect(outcomes).toMatchObject({ recorded: 'agrees', included: 'agrees', signed: 'not-compared' })
  const { compared } = report.checks.find(({ check }) => check === 'signed')!
  const open = compared.filter(({ outcome }) => outcome !== 'agrees')
  expect(open).toEqual([expect.objectContaining({ what: 'approver’s signature' })])
  expect(open[0]!.here).toContain('the contract’s acceptance is the evidence')
  expect(report.verdict.state).toBe('partly')
})

test('what its code does not accept, the ledger refuses', async () => {
  const stranger: TestSigner = { signer: smartAccount, sign: walletSigner(ledger.accounts.preparer).sign }
  const sign = [walletSigner(ledger.accounts.preparer), stranger] as const
  await expect(ledger.publish({ groups: [[payment(2)]], sign })).rejects.toThrow('InvalidSignature')
})
