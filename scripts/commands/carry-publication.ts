import { join } from 'node:path'
import { getBlock } from 'viem/actions'
import { dropSigned, keepSigned, readSigned } from '@/lib/publishing/outbox'
import type { PreparedPublication } from '@/lib/publishing/prepare-publication'
import { LedgerRefusedError } from '@/lib/publishing/send-ledger-call'
import type { AgencyOfficials } from '@/lib/publishing/set-up-agency'
import { signPublication } from '@/lib/publishing/sign-publication'
import { type SignedPublication, submitPublication } from '@/lib/publishing/submit-publication'
import { DEVELOPMENT_REGISTRAR, type LedgerSession } from '../ledger-session'

const outboxOf = (session: LedgerSession): string => join(session.dataDir, 'outbox')

/**
 * Carries on what an interrupted run had signed and not delivered whole. What the ledger refuses to open can never be delivered
 * (its time is over, or another publication took its place): it is dropped, and its rows are new again.
 *
 * Errors: LedgerRefusedError where the ledger has a part of it and refuses the next.
 */
export async function finishEarlier(session: LedgerSession, agency: string): Promise<void> {
  const folder = outboxOf(session)
  const signed = readSigned({ folder, agency })
  if (!signed) return
  console.log(`Carrying on publication ${signed.publication.sequence}, which an earlier run signed.`)
  try {
    await carry(session, signed)
  } catch (error) {
    if (!(error instanceof LedgerRefusedError) || error.functionName !== 'publish') throw error
    console.log(`It can no longer be carried and is dropped: ${error.reason}`)
  }
  dropSigned({ folder, agency })
}

/** Has two officials sign, keeps what they signed until it is delivered whole, and follows it until it is final. */
export async function signAndCarry(parameters: {
  readonly session: LedgerSession
  readonly prepared: PreparedPublication
  readonly officials: AgencyOfficials
}): Promise<void> {
  const { session, prepared, officials } = parameters
  const { publication } = prepared
  const { ledger } = session
  const [preparer, approver] = await Promise.all([
    signPublication({ publication, ledger, official: officials.preparer.account }),
    signPublication({ publication, ledger, official: officials.approver.account }),
  ])
  const signed = { ...prepared, preparer, approver }
  const folder = outboxOf(session)
  keepSigned({ folder, signed })
  console.log(`Signed by ${officials.preparer.post} and ${officials.approver.post}.`)
  await carry(session, signed)
  dropSigned({ folder, agency: publication.agency })
}

/** Carries all parts and waits until the last is final. */
async function carry(session: LedgerSession, signed: SignedPublication): Promise<void> {
  let lastBlock = 0n
  await submitPublication({
    client: session.client,
    ledger: session.ledger,
    carrier: DEVELOPMENT_REGISTRAR,
    signed,
    onState: (state) => {
      if (state.state !== 'included') return
      lastBlock = state.blockNumber
      const { part, batchNumber, batchHash, blockNumber, gasUsed } = state
      console.log(
        `  part ${part} of ${signed.parts.length} is batch ${batchNumber} (${batchHash}) in block ${blockNumber}, ${gasUsed} gas`,
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
