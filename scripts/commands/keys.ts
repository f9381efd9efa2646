import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BaseError, type Hex, isHex, type LocalAccount } from 'viem'
import { getBlock, readContract } from 'viem/actions'
import { size } from 'viem/utils'
import { isAgencyCode } from '@/lib/domain/record-id'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { type KeyGrant, keyGrantTypedData, keyRevocationTypedData } from '@/lib/ledger/official-typed-data'
import { keyId } from '@/lib/ledger/publication'
import { type LedgerCall, LedgerRefusedError, sendLedgerCall } from '@/lib/publishing/send-ledger-call'
import { writeWhole } from '@/lib/publishing/write-whole'
import { readKeyFile } from '../key-file'
import { type LedgerSession, openLedgerSession } from '../ledger-session'
import { UsageError } from './file-options'

const ROLES = ['preparer', 'approver', 'preparer and approver', 'admin'] as const

const USAGE = `counterfoil keys grant --agency CODE --signer SIGNER --post TEXT --roles ROLES --key-file FILE --out GRANT
counterfoil keys grant GRANT --key-file FILE
counterfoil keys revoke --agency CODE --key SIGNER|ID --reason TEXT --key-file FILE [--guardian]

A grant is signed by two admins of the agency. The first writes it down, signed; the second reads it here, signs it and has it
carried to the ledger. A revocation is signed by one official and works at once.

  --signer SIGNER      an address (wallet, smart account), or verifier and passkey as hexadecimal bytes
  --person ID          32 bytes: the same for every key of one person, another for everybody else; made up unless stated
  --post TEXT          the person's post, shown to readers; never a name
  --roles ROLES        ${ROLES.join(', ')}
  --valid-until TIME   2030-12-31T23:59:59Z; no end unless stated
  --reason TEXT        shown to readers
  --guardian           the key file is the guardian's, who revokes without the agency and pays for it
  --key-file FILE      the private key of whoever signs, in a file that nobody else can read

CARRIER_KEY_FILE names the key that pays. Exit status: 0 when done; 1 when the ledger refuses; 2 when not understood.`

const OPTIONS = {
  agency: { type: 'string' },
  signer: { type: 'string' },
  person: { type: 'string' },
  post: { type: 'string' },
  roles: { type: 'string' },
  'valid-until': { type: 'string' },
  key: { type: 'string' },
  reason: { type: 'string' },
  guardian: { type: 'boolean' },
  'key-file': { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']
type Approval = { readonly keyId: Hex; readonly signature: Hex }
/** What the first admin hands to the second. */
type GrantFile = { readonly format: 'counterfoil-grant-1'; readonly grant: KeyGrant; readonly approval: Approval }

/** `counterfoil keys`: returns the exit status. */
export async function keys(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parse(argv)
    const [action, file, ...more] = positionals
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    if (more.length > 0) throw new UsageError('Give one file.')
    if (action === 'revoke' && file === undefined) return await inSession((session) => revoke(session, values))
    if (action === 'grant')
      return await inSession((session) =>
        file === undefined ? propose(session, values) : second(session, values, file),
      )
    throw new UsageError('Say grant or revoke.')
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${USAGE}`)
      return 2
    }
    // Without the address of the node, which may hold a key.
    if (error instanceof BaseError) console.error([error.shortMessage, error.details].filter(Boolean).join(' '))
    else if (error instanceof LedgerRefusedError) console.error(error.message)
    else throw error
    return 1
  }
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

async function inSession(work: (session: LedgerSession) => Promise<number>): Promise<number> {
  const session = await openLedgerSession({ log: console.error })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

const needed = (
  values: Options,
  name: 'agency' | 'signer' | 'post' | 'roles' | 'key' | 'reason' | 'key-file' | 'out',
) => {
  const value = values[name]
  if (value === undefined) throw new UsageError(`Say --${name}.`)
  return value
}

const agencyOf = (values: Options): string => {
  const code = needed(values, 'agency')
  if (!isAgencyCode(code)) throw new UsageError(`"${code}" is not an agency's code.`)
  return code
}

/** The first admin: states the grant, signs it, and writes both down for the second. */
async function propose(session: LedgerSession, values: Options): Promise<number> {
  const roles = ROLES.find((known) => known === needed(values, 'roles'))
  if (roles === undefined) throw new UsageError(`--roles is one of: ${ROLES.join(', ')}.`)
  const signer = needed(values, 'signer').toLowerCase()
  if (!isHex(signer) || size(signer) < 20)
    throw new UsageError('--signer must be an address, or a verifier and its key.')
  const person = values.person ?? `0x${randomBytes(32).toString('hex')}`
  if (!isHex(person) || size(person) !== 32)
    throw new UsageError('--person must be 32 bytes: 0x and 64 hexadecimal digits.')
  const grant: KeyGrant = {
    agency: agencyOf(values),
    signer,
    person,
    post: needed(values, 'post'),
    roles,
    validUntil: values['valid-until'] ?? 'no end',
    deadline: await deadlineIn(session, 14 * 86_400),
  }
  const path = needed(values, 'out')
  const file: GrantFile = { format: 'counterfoil-grant-1', grant, approval: await approveGrant(session, values, grant) }
  writeWhole({ path, text: `${JSON.stringify(file, null, 2)}\n` })
  say(grant)
  console.log(
    `\nSigned, and written to ${path}. Another admin carries it: counterfoil keys grant ${path} --key-file FILE`,
  )
  return 0
}

/** The second admin: reads the grant, signs the very same, and has both signatures carried. */
async function second(session: LedgerSession, values: Options, path: string): Promise<number> {
  const { grant, approval } = readGrantFile(path)
  say(grant)
  const own = await approveGrant(session, values, grant)
  await carry(session, { functionName: 'grantKey', args: [grant, approval, own] })
  const { validFrom } = await readContract(session.client, {
    address: session.ledger.contract,
    abi: ledgerAbi,
    functionName: 'key',
    args: [grant.agency, keyId(grant.signer)],
  })
  console.log(`\nGranted: key ${keyId(grant.signer)}, in force from ${toMoment(Number(validFrom))}.`)
  return 0
}

function readGrantFile(path: string): GrantFile {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as GrantFile
    if (file.format === 'counterfoil-grant-1') return file
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`)
  }
  throw new UsageError(`${path} is not a grant that another admin has signed.`)
}

function say(grant: KeyGrant): void {
  console.log(`Grant of a key in the agency "${grant.agency}"`)
  for (const [name, value] of [
    ['post', grant.post],
    ['roles', grant.roles],
    ['signer', grant.signer],
    ['person', grant.person],
    ['valid until', grant.validUntil],
    ['to be carried by', grant.deadline],
  ])
    console.log(`  ${name!.padEnd(17)} ${value}`)
}

async function approveGrant({ ledger }: LedgerSession, values: Options, grant: KeyGrant): Promise<Approval> {
  const admin = readKeyFile(needed(values, 'key-file'))
  return { keyId: keyId(admin.address), signature: await admin.signTypedData(keyGrantTypedData({ grant, ...ledger })) }
}

async function revoke(session: LedgerSession, values: Options): Promise<number> {
  const agency = agencyOf(values)
  const said = needed(values, 'key').toLowerCase()
  if (!isHex(said) || size(said) < 20) throw new UsageError('--key must be the id of a key, or its signer.')
  const id = size(said) === 32 ? said : keyId(said)
  const reason = needed(values, 'reason')
  const account = readKeyFile(needed(values, 'key-file'))
  if (values.guardian) {
    await carry(session, { functionName: 'guardianRevokeKey', args: [agency, id, reason] }, account)
  } else {
    const revocation = { agency, keyId: id, reason, deadline: await deadlineIn(session, 86_400) }
    const signature = await account.signTypedData(keyRevocationTypedData({ revocation, ...session.ledger }))
    const approval: Approval = { keyId: keyId(account.address), signature }
    await carry(session, { functionName: 'revokeKey', args: [revocation, approval] })
  }
  console.log(`Revoked at once: key ${id} of "${agency}".`)
  return 0
}

async function carry(session: LedgerSession, call: LedgerCall, payer?: LocalAccount): Promise<void> {
  const { client, ledger } = session
  const carrier = payer ?? session.carrier
  const { transactionHash, blockNumber } = await sendLedgerCall({ client, ledger, carrier, call })
  console.log(`Transaction ${transactionHash}, block ${blockNumber}.`)
}

const toMoment = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

async function deadlineIn({ client }: LedgerSession, seconds: number): Promise<string> {
  const { timestamp } = await getBlock(client)
  return toMoment(Math.max(Number(timestamp), Math.floor(Date.now() / 1000)) + seconds)
}
