import { parseArgs } from 'node:util'
import { type Hex, isAddress, type LocalAccount } from 'viem'
import { getAddress } from 'viem/utils'
import { type BuildName, CONTRACT_BUILDS, isBuildName } from '@/lib/publishing/deploy/contract-builds'
import type { Offices } from '@/lib/publishing/deploy/plan-deployment'
import { parseKey, readKeyFile } from '../key-file'
import { UsageError } from './file-options'

export const DEPLOY_USAGE = `counterfoil deploy --rpc URL --registrar ADDRESS --guardian ADDRESS [options]
counterfoil deploy --check CONTRACT --rpc URL [options]

Shows what deploying the ledger on an EVM network takes and where it would stand; with --send, does it, and checks it.
With --check, only checks what is deployed.

  --rpc URL            a node of the network; the first of LEDGER_RPC_URLS unless stated
  --registrar ADDRESS  registers agencies: a multisig
  --guardian ADDRESS   may revoke keys and mark disputes: another multisig, of other people
  --grant-delay 48h    between a grant of a key and its force: 90m, 48h, 7d, or seconds; 48h unless stated
  --key-file FILE      the key of the account that pays, in hex, in a file that only you can read; or DEPLOYER_KEY in the
                       environment. The account has no power over the ledger afterwards
  --evm ${Object.keys(CONTRACT_BUILDS).join('|').padEnd(15)}the build: for networks of today's rules, or of older ones; osaka unless stated
  --salt TEXT          goes into the address; "counterfoil" unless stated
  --out FOLDER         for deployment.json and the sources for explorers; deployment-CHAIN unless stated
  --send               send the transactions; without it nothing is sent
  --put-proxy          with --send: put the deterministic proxy on a network that has none
  --verifier ADDRESS   with --check: the passkey verifier; as the contract says unless stated
  --start-block N      with --check: the block of the deployment, for nodes that answer for few blocks only

Exit status: 0 when all is well; 1 when it cannot be deployed so, or a check does not agree; 2 when not understood.`

const OPTIONS = {
  rpc: { type: 'string' },
  registrar: { type: 'string' },
  guardian: { type: 'string' },
  'grant-delay': { type: 'string' },
  'key-file': { type: 'string' },
  evm: { type: 'string' },
  salt: { type: 'string' },
  out: { type: 'string' },
  send: { type: 'boolean' },
  'put-proxy': { type: 'boolean' },
  check: { type: 'string' },
  verifier: { type: 'string' },
  'start-block': { type: 'string' },
  help: { type: 'boolean' },
} as const

/** What was asked for, each member read. */
export type DeployOptions = {
  readonly rpcUrl: string
  readonly registrar: Hex | null
  readonly guardian: Hex | null
  readonly grantDelaySeconds: bigint | null
  readonly deployer: LocalAccount | null
  readonly buildName: BuildName | null
  readonly saltText: string
  readonly out: string | null
  readonly isSent: boolean
  readonly putsProxy: boolean
  readonly check: Hex | null
  readonly verifier: Hex | null
  readonly startBlock: bigint | null
}

type Environment = { readonly [name: string]: string | undefined }

/** Reads the command line; null where help was asked for. Errors: UsageError, which never repeats a key. */
export function readDeployOptions(argv: readonly string[], environment: Environment): DeployOptions | null {
  const values = parse(argv)
  if (values.help) return null
  const rpcUrl = values.rpc ?? environment.LEDGER_RPC_URLS?.split(',')[0]?.trim()
  if (!rpcUrl) throw new UsageError('Say which node to ask: --rpc URL.')
  if (!/^https?:$/.test(URL.canParse(rpcUrl) ? new URL(rpcUrl).protocol : ''))
    throw new UsageError('--rpc must be an http or https address.')
  const buildName = values.evm
  if (buildName !== undefined && !isBuildName(buildName))
    throw new UsageError(`--evm is one of ${Object.keys(CONTRACT_BUILDS).join(', ')}.`)
  const block = values['start-block']
  if (block !== undefined && !/^\d{1,15}$/.test(block)) throw new UsageError('--start-block must be a block number.')
  return {
    rpcUrl,
    registrar: readAddress('registrar', values.registrar),
    guardian: readAddress('guardian', values.guardian),
    grantDelaySeconds: values['grant-delay'] === undefined ? null : readDelay(values['grant-delay']),
    deployer: readDeployer(values['key-file'], environment),
    buildName: buildName ?? null,
    saltText: values.salt ?? 'counterfoil',
    out: values.out ?? null,
    isSent: values.send ?? false,
    putsProxy: values['put-proxy'] ?? false,
    check: readAddress('check', values.check),
    verifier: readAddress('verifier', values.verifier),
    startBlock: block === undefined ? null : BigInt(block),
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch (error) {
    // A key given as an argument is known to everybody on the machine by now, and goes into no log from here.
    throw new UsageError((error as Error).message.replace(/(0x)?[0-9a-f]{64}/gi, '(64 hexadecimal digits)'))
  }
}

function readAddress(name: string, text: string | undefined): Hex | null {
  if (text === undefined) return null
  // Digits of one case carry no checksum; of both, it must be right.
  if (!isAddress(text, { strict: text !== text.toLowerCase() }))
    throw new UsageError(`--${name} must be an address: 0x and 40 hexadecimal digits, with the right checksum.`)
  return getAddress(text)
}

const UNITS: Readonly<Record<string, bigint>> = { '': 1n, s: 1n, m: 60n, h: 3_600n, d: 86_400n }
const LONGEST_DELAY = 365n * 86_400n // seconds: the contract's bound

function readDelay(text: string): bigint {
  const [, digits = '', unit = ''] = /^(\d{1,9})([smhd]?)$/.exec(text) ?? []
  if (digits === '') throw new UsageError(`"${text}" is not a delay: 90m, 48h, 7d, or seconds.`)
  const seconds = BigInt(digits) * UNITS[unit]!
  if (seconds > LONGEST_DELAY) throw new UsageError(`--grant-delay ${text} is longer than 365 days.`)
  return seconds
}

/** Who pays, from a file that only its owner can read, or from the environment. Errors: UsageError without the key. */
function readDeployer(path: string | undefined, environment: Environment): LocalAccount | null {
  if (path !== undefined) return readKeyFile(path)
  const text = environment.DEPLOYER_KEY
  return text ? parseKey(text, 'DEPLOYER_KEY') : null
}

/** The offices of a new ledger, as stated. Errors: UsageError. */
export function readOffices({ registrar, guardian, grantDelaySeconds }: DeployOptions): Offices {
  if (!registrar) throw new UsageError('Say who registers agencies: --registrar ADDRESS.')
  if (!guardian) throw new UsageError('Say who guards the keys: --guardian ADDRESS.')
  if (registrar === guardian)
    throw new UsageError(
      'The registrar and the guardian must be two: whoever revokes keys must not also reinstate them.',
    )
  for (const office of [registrar, guardian])
    if (BigInt(office) === 0n) throw new UsageError('The zero address is nobody, and cannot hold an office.')
  return { registrar, guardian, grantDelaySeconds: grantDelaySeconds ?? 172_800n }
}
