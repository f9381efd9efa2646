import type { Client, LocalAccount } from 'viem'
import { readContract } from 'viem/actions'
import type { AgencyCode } from '@/lib/domain/record-id'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { descriptionTypedData, type KeyGrant, keyGrantTypedData } from '@/lib/ledger/official-typed-data'
import { keyId, type LedgerAddress } from '@/lib/ledger/publication'
import { serialiseCanonicalJson } from '@/lib/record-format/canonical-json'
import { type LedgerCall, sendLedgerCall } from './send-ledger-call'

/** Bits of a key's roles, as the contract has them. */
export const ROLES = { preparer: 1n, approver: 2n, admin: 4n } as const

/** A key in an official's hand. `person` is a pseudonym in the agency, never a name; `post` is shown to readers. */
export type OfficialKey = {
  readonly account: LocalAccount
  readonly person: `0x${string}`
  readonly post: string
}

export type AgencyOfficials = {
  readonly admin: OfficialKey
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
 * Registers an agency with an admin, a preparer and an approver: three persons, so that two can sign.
 *
 * The registrar confirms the two persons whom the admin introduces. Safe to call again after an interruption: each step is
 * taken only when the ledger does not have it yet. Errors: LedgerRefusedError.
 */
export async function setUpAgency(parameters: SetUpAgencyParameters): Promise<void> {
  const { agency, agencyName, officials, registrar, carrier } = parameters
  const read = reader(parameters)

  if (!(await read.agencyState()).registered) {
    const { account, person, post } = officials.admin
    await send(parameters, registrar, {
      functionName: 'registerAgency',
      args: [agency, agencyName, account.address, person, post],
    })
  }
  for (const role of ['preparer', 'approver'] as const) {
    const official = officials[role]
    const signer = official.account.address
    if ((await read.key(signer)).validFrom === 0n)
      await send(parameters, carrier, await signGrant(parameters, official, ROLES[role]))
    // A person may hold several keys: asked after the grant, since only a granted key knows its person.
    if (!(await read.key(signer)).personConfirmed)
      await send(parameters, registrar, { functionName: 'confirmPerson', args: [agency, official.person] })
  }
  if ((await read.agencyState()).descriptionVersion === 0n)
    await send(parameters, carrier, await signDescription(parameters))
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

async function signGrant(parameters: SetUpAgencyParameters, official: OfficialKey, roles: bigint): Promise<LedgerCall> {
  const { agency, ledger, officials } = parameters
  const { adminNonce } = await reader(parameters).agencyState()
  const grant: KeyGrant = {
    agency,
    signer: official.account.address,
    person: official.person,
    post: official.post,
    roles,
    validUntil: 0n,
    nonce: adminNonce,
    deadline: FAR_DEADLINE,
  }
  return {
    functionName: 'grantKey',
    args: [grant, await adminApproval(officials, keyGrantTypedData({ grant, ...ledger }))],
  }
}

async function signDescription({
  agency,
  ledger,
  officials,
  description: said,
}: SetUpAgencyParameters): Promise<LedgerCall> {
  const description = { agency, version: 1n, content: serialiseCanonicalJson(said), deadline: FAR_DEADLINE }
  const approval = await adminApproval(officials, descriptionTypedData({ description, ...ledger }))
  return { functionName: 'describe', args: [description, approval] }
}

/** The admin's signature is used in the same run; the nonce and the version make it worthless afterwards. */
const FAR_DEADLINE = '2099-12-31T23:59:59Z'

type TypedData = ReturnType<typeof keyGrantTypedData> | ReturnType<typeof descriptionTypedData>

async function adminApproval({ admin }: AgencyOfficials, typedData: TypedData) {
  // The two kinds of typed data differ in their message only; viem's types want each spelled out.
  const signature = await admin.account.signTypedData(typedData as ReturnType<typeof keyGrantTypedData>)
  return { keyId: keyId(admin.account.address), signature }
}
