import { join } from 'node:path'
import { getBlock } from 'viem/actions'
import { formatCounted } from '@/lib/format/count'
import { dropSigned, keepSigned, readSigned, setSignedAside } from '@/lib/publishing/outbox'
import type { PreparedPublication } from '@/lib/publishing/prepare-publication'
import { type PublicationFate, readPublicationFate } from '@/lib/publishing/read-publication-fate'
import { LedgerRefusedError } from '@/lib/publishing/send-ledger-call'
import type { AgencyOfficials } from '@/lib/publishing/set-up-agency'
import { signPayments } from '@/lib/publishing/sign-payments'
import { signPublication } from '@/lib/publishing/sign-publication'
import { type SignedPublication, submitPublication } from '@/lib/publishing/submit-publication'
import type { LedgerSession } from '../ledger-session'
import type { PlannedPayments } from './payment-file'

export const outboxOf = (dataDir: string): string => join(dataDir, 'outbox')

/** What was signed is kept, cannot be carried now, and may be later. */
export class PublicationHeldUpError extends Error {
  override readonly name = 'PublicationHeldUpError'

  constructor(signed: SignedPublication, options: { readonly cause: LedgerRefusedError }) {
    const { agency, sequence, deadline } = signed.publication
    super(
      `Publication ${sequence} of "${agency}", which an earlier run signed, cannot be carried now: ${options.cause.reason}. ` +
        `It is kept, and can be carried until ${deadline}. Mend the cause and publish again, or take it back: counterfoil cancel --agency ${agency}`,
      options,
    )
  }
}

/**
 * Carries on what an interrupted run had signed and not delivered whole. The ledger says what becomes of it: what it has, or may
 * still take, goes on with the very bytes that were signed; what it can never take is moved aside, and its rows are new again.
 *
 * Errors: PublicationHeldUpError where the ledger refuses it now and may take it later.
 */
export async function finishEarlier(session: LedgerSession, agency: string): Promise<void> {
  const folder = outboxOf(session.dataDir)
  const signed = readSigned({ folder, agency })
  if (!signed) return
  console.log(`Carrying on publication ${signed.publication.sequence}, which an earlier run signed.`)
  if (setAsideIfDead({ session, signed, fate: await readFate(session, signed) })) return
  try {
    await carry(session, signed)
  } catch (error) {
    if (!(error instanceof LedgerRefusedError)) throw error
    if (setAsideIfDead({ session, signed, fate: await readFate(session, signed) })) return
    throw new PublicationHeldUpError(signed, { cause: error })
  }
  dropSigned({ folder, agency })
}

const readFate = ({ client, ledger }: LedgerSession, { publication }: SignedPublication): Promise<PublicationFate> =>
  readPublicationFate({ client, ledger, publication })

/** Moves aside what can certainly never be delivered any more; whether it was moved. */
export function setAsideIfDead(parameters: {
  readonly session: Pick<LedgerSession, 'dataDir'>
  readonly signed: SignedPublication
  readonly fate: PublicationFate
}): boolean {
  const { session, signed, fate } = parameters
  if (fate.kind !== 'cancelled' && fate.kind !== 'impossible') return false
  const reason = fate.kind === 'cancelled' ? 'it was taken back.' : fate.reason
  const { agency } = signed.publication
  const path = setSignedAside({ folder: outboxOf(session.dataDir), agency, now: new Date() })
  console.log(`It can never be delivered any more: ${reason} It is moved aside: ${path}`)
  return true
}

/** Has two officials sign on this machine, and carries it. */
export async function signAndCarry(parameters: {
  readonly session: LedgerSession
  readonly prepared: PreparedPublication
  readonly officials: AgencyOfficials
  /** Paid by who carries it, with the approver's word. */
  readonly payments?: PlannedPayments
}): Promise<void> {
  const { session, prepared, officials } = parameters
  const { publication } = prepared
  const { ledger } = session
  const [preparer, approver] = await Promise.all([
    signPublication({ publication, ledger, official: officials.preparer.account }),
    signPublication({ publication, ledger, official: officials.approver.account }),
  ])
  console.log(`Signed by ${officials.preparer.post} and ${officials.approver.post}.`)
  const payments = parameters.payments && {
    payments: await signPayments({
      ...parameters.payments,
      ledger,
      payer: session.carrier.address,
      prepared,
      official: officials.approver.account,
    }),
  }
  await carrySigned(session, { ...prepared, preparer, approver, ...payments })
}

/** Keeps what two officials signed until it is delivered whole, and follows it until it is final. */
export async function carrySigned(session: LedgerSession, signed: SignedPublication): Promise<void> {
  const folder = outboxOf(session.dataDir)
  keepSigned({ folder, signed })
  await carry(session, signed)
  dropSigned({ folder, agency: signed.publication.agency })
}

/** Carries all parts and waits until the last is final. */
async function carry(session: LedgerSession, signed: SignedPublication): Promise<void> {
  let lastBlock = 0n
  await submitPublication({
    client: session.client,
    ledger: session.ledger,
    carrier: session.carrier,
    signed,
    onState: (state) => {
      const paid = signed.payments?.parts.find(({ part }) => part === state.part)
      if (state.state === 'already-included' && paid) {
        console.log(
          `  part ${state.part} was on the ledger before: what was to be paid with it was paid then, or not at all. Its records show which.`,
        )
      }
      if (state.state !== 'included') return
      lastBlock = state.blockNumber
      const { part, batchNumber, batchHash, blockNumber, gasUsed } = state
      console.log(
        `  part ${part} of ${signed.parts.length} is batch ${batchNumber} (${batchHash}) in block ${blockNumber}, ${gasUsed} gas${paid ? `, with ${formatCounted(paid.transfers.length, 'transfer')}` : ''}`,
      )
    },
  })
  await untilFinal(session, lastBlock)
}

const PATIENCE_MS = 1_800_000 // Ethereum finalises after two to three epochs, about a quarter of an hour; twice that

async function untilFinal({ client }: LedgerSession, block: bigint): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const finalized = await getBlock(client, { blockTag: 'finalized' }).catch(() => null)
    if (finalized && (finalized.number ?? 0n) >= block) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`Block ${block} is not final after half an hour; it is included, and will become final or be undone.`)
}
