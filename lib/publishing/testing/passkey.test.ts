import { createClient, http, parseAbi } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import { keccak256, sliceHex, stringToHex } from 'viem/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAnvil, type TestAnvil } from '@/lib/indexer/testing/start-anvil'
import { deployLedger } from '../deploy-ledger'
import { createPasskey } from './passkey'

const verifierAbi = parseAbi(['function verify(bytes key, bytes32 hash, bytes signature) view returns (bytes4)'])
const MAGIC = '0x024ad318' // verify(bytes,bytes32,bytes), ERC-7913
const REFUSED = '0xffffffff'
const digest = keccak256(stringToHex('what an official states'))

let anvil: TestAnvil
let verifier: `0x${string}`
const client = () => createClient({ transport: http(anvil.url), pollingInterval: 10 })

beforeAll(async () => {
  anvil = await startAnvil()
  const deployer = mnemonicToAccount('test test test test test test test test test test test junk')
  const guardian = '0x0000000000000000000000000000000000000009'
  const roles = { deployer, registrar: deployer.address, guardian } as const
  verifier = (await deployLedger({ client: client(), chainId: 31337, ...roles, grantDelaySeconds: 0n })).verifier
})
afterAll(() => anvil.stop())

const verify = (signer: `0x${string}`, hash: `0x${string}`, signature: `0x${string}`) =>
  readContract(client(), {
    address: verifier,
    abi: verifierAbi,
    functionName: 'verify',
    args: [sliceHex(signer, 20), hash, signature],
  })

test('an assertion is valid for its own digest, key and site, and for no other', async () => {
  const passkey = createPasskey({ rpId: 'counterfoil.example' })
  const signer = passkey.signer(verifier)
  const signature = passkey.sign(digest)
  expect(await verify(signer, digest, signature)).toBe(MAGIC)
  expect(await verify(signer, keccak256(digest), signature)).toBe(REFUSED)
  expect(await verify(createPasskey({ rpId: 'counterfoil.example' }).signer(verifier), digest, signature)).toBe(REFUSED)
})

test('the same private key on another site is another signer', async () => {
  const privateKey = keccak256(stringToHex('an invented key'))
  const here = createPasskey({ rpId: 'a.example', privateKey })
  const there = createPasskey({ rpId: 'b.example', privateKey })
  expect(here.signer(verifier)).not.toBe(there.signer(verifier))
  expect(await verify(here.signer(verifier), digest, here.sign(digest))).toBe(MAGIC)
  expect(await verify(here.signer(verifier), digest, there.sign(digest))).toBe(REFUSED)
  expect(here.sign(digest)).toBe(createPasskey({ rpId: 'a.example', privateKey }).sign(digest))
})
