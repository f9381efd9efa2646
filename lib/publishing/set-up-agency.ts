import type { Client, LocalAccount } from 'viem'
import { readContract } from 'viem/actions'
import type { AgencyCode } from '@/lib/domain/record-id'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { descriptionTypedData, type KeyGrant, keyGrantTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, type LedgerAddress } from '@/lib/ledger/publication'
import { serialiseCanonicalJson } from '@/lib/record-format/canonical-json'
import { type LedgerCall, sendLedgerCall } from './send-ledger-call'

/** A key in an official's hand. `person` is a pseudonym in the agency, never a name; `post` is shown to readers. */
export type OfficialKey = {
  readonly account: LocalAccount
  readonly person: `0x${string}`
  readonly post: string
}

export type AgencyOfficials = {
  /** Two persons: every key is granted by two. */
  readonly admins: readonly [OfficialKey, OfficialKey]
  readonly preparer: OfficialKey
  readonly approver: OfficialKey
}

export type SetUpAgencyParameters = {
  readonly client: Client
  readonly ledger: LedgerAddress
  readonly registrar: LocalAccount
  readonly carrier: LocalAccount
  readonly agency: AgencyCode
  readonly agencyName: string
  readonly officials: AgencyOfficials
  /** What the agency says about itself; see the contract's `Description`. */
  readonly description: Readonly<Record<string, unknown>>
}

/**
 * Registers an agency with two admins, who grant a preparer and an approver their keys: four persons.
 *
 * Safe to call again after an interruption: each step is taken only when the ledger does not have it yet.
 * Errors: LedgerRefusedError.
 */
export async function setUpAgency(parameters: SetUpAgencyParameters): Promise<void> {
  const { agency, agencyName, officials, registrar, carrier } = parameters
  const read = reader(parameters)

  if (!(await read.agencyState()).registered) {
    const admins = officials.admins.map(({ account, person, post }) => ({ signer: account.address, person, post }))
    await send(parameters, registrar, { functionName: 'registerAgency', args: [agency, agencyName, admins] })
  }
  for (const role of ['preparer', 'approver'] as const) {
    const official = officials[role]
    const signer = official.account.address
    if ((await read.key(signer)).validFrom === 0n)
      await send(parameters, carrier, await signGrant({ ...parameters, official, role }))
  }
  if ((await read.agencyState()).descriptionVersion === 0n)
    await send(parameters, carrier, await signDescription({ ...parameters, version: 1n }))
}

function reader({ client, ledger, agency }: SetUpAgencyParameters) {
  const contract = { address: ledger.contract, abi: ledgerAbi } as const
  return {
    agencyState: () => readContract(client, { ...contract, functionName: 'agencyState', args: [agency] }),
    key: (signer: `0x${string}`) =>
      readContract(client, { ...contract, functionName: 'key', args: [agency, keyId(signer)] }),
  }
}

const send = ({ client, ledger }: SetUpAgencyParameters, carrier: LocalAccount, call: LedgerCall) =>
  sendLedgerCall({ client, ledger, carrier, call })

type Signed = Pick<SetUpAgencyParameters, 'agency' | 'ledger' | 'officials'>

/** The call that gives `official` a key without end, signed by both admins. */
export async function signGrant({
  agency,
  ledger,
  officials,
  official,
  role: roles,
}: Signed & { readonly official: OfficialKey; readonly role: KeyGrant['roles'] }): Promise<LedgerCall> {
  const grant: KeyGrant = {
    agency,
    signer: official.account.address,
    person: official.person,
    post: official.post,
    roles,
    validUntil: 'no end',
    deadline: FAR_DEADLINE,
  }
  const typedData = keyGrantTypedData({ grant, ...ledger })
  const [first, second] = await Promise.all(officials.admins.map((admin) => adminApproval(admin, typedData)))
  return { functionName: 'grantKey', args: [grant, first!, second!] }
}

/** The call that says what the agency is, signed by its first admin; `version` is one more than the last. */
export async function signDescription({
  agency,
  ledger,
  officials,
  description: said,
  version,
}: Signed & Pick<SetUpAgencyParameters, 'description'> & { readonly version: bigint }): Promise<LedgerCall> {
  const description = { agency, version, content: serialiseCanonicalJson(said), deadline: FAR_DEADLINE }
  const approval = await adminApproval(officials.admins[0], descriptionTypedData({ description, ...ledger }))
  return { functionName: 'describe', args: [description, approval] }
}

/** The admins' signatures are used in the same run: a key is granted once, and a version is said once. */
const FAR_DEADLINE = '2099-12-31T23:59:59Z'

type TypedData = ReturnType<typeof keyGrantTypedData> | ReturnType<typeof descriptionTypedData>

async function adminApproval(admin: OfficialKey, typedData: TypedData) {
  // The two kinds of typed data differ in their message only; viem's types want each spelled out.
  const signature = await admin.account.signTypedData(typedData as ReturnType<typeof keyGrantTypedData>)
  return { keyId: keyId(admin.account.address), signature }
}
