import { parseArgs } from 'node:util'
import { readContract } from 'viem/actions'
import { readEnvironment } from '@/lib/config/environment'
import { isAgencyCode } from '@/lib/domain/record-id'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { publicationDigest } from '@/lib/ledger/publication'
import { cancelPublication } from '@/lib/publishing/cancel-publication'
import { readSigned } from '@/lib/publishing/outbox'
import { readPublicationFate } from '@/lib/publishing/read-publication-fate'
import type { SignedPublication } from '@/lib/publishing/submit-publication'
import { withAgencyLock } from '../agency-lock'
import { type LedgerSession, openLedgerSession } from '../ledger-session'
import { officialsPath, readOfficials } from '../officials-file'
import { outboxOf, setAsideIfDead } from './carry-publication'

const USAGE = `counterfoil cancel --agency CODE [options]

Takes back what the agency has signed and not delivered whole: the publication that the ledger has open, or the one that waits
in the outbox. Parts that were delivered stay on the ledger and count; the others never follow. This cannot be undone.

  --agency CODE           the publishing agency
  --reason WORDS          why, shown to readers
  --officials FILE        the keys of the agency's officials; from the data folder unless stated

Exit status: 0 when it is taken back; 1 when there is nothing to take back, or the ledger refuses; 2 when not understood.`

/** `counterfoil cancel`: returns the exit status. */
export async function cancel(argv: string[]): Promise<number> {
  const values = parseCommand(argv)
  if (values === null || (values.help !== true && (values.agency === undefined || !isAgencyCode(values.agency)))) {
    console.error(`Say whose publication is taken back: --agency CODE.\n\n${USAGE}`)
    return 2
  }
  if (values.help === true || values.agency === undefined) {
    console.log(USAGE)
    return 0
  }
  const { agency, reason = 'Taken back by the agency.', officials } = values
  const { dataDir } = readEnvironment(process.env)
  try {
    return await withAgencyLock({
      dataDir,
      agency,
      work: async () => {
        const session = await openLedgerSession({ log: console.error })
        try {
          return await takeBack({ session, agency, reason, officials: officials ?? officialsPath(dataDir, agency) })
        } finally {
          await session.close()
        }
      },
    })
  } catch (error) {
    console.error((error as Error).message)
    return 1
  }
}

function parseCommand(argv: string[]) {
  try {
    const options = {
      agency: { type: 'string' },
      reason: { type: 'string' },
      officials: { type: 'string' },
      help: { type: 'boolean' },
    } as const
    return parseArgs({ args: argv, options }).values
  } catch {
    return null
  }
}

/** Takes back what is open on the ledger, else what waits in the outbox; the exit status. Errors: LedgerRefusedError. */
export async function takeBack(parameters: {
  readonly session: LedgerSession
  readonly agency: string
  readonly reason: string
  readonly officials: string
}): Promise<number> {
  const { session, agency, reason, officials } = parameters
  const { client, ledger } = session
  const signed = readSigned({ folder: outboxOf(session.dataDir), agency })
  const target = await findTarget(session, agency, signed)
  if (target === null) {
    console.error(`Nothing of "${agency}" waits to be delivered: there is nothing to take back.`)
    return 1
  }
  if (target.digest !== null) {
    const { preparer } = readOfficials(officials)
    await cancelPublication({
      client,
      ledger,
      carrier: session.carrier,
      official: preparer.account,
      agency,
      publication: target.digest,
      reason,
    })
    console.log(`${preparer.post} has taken back publication ${target.digest} of "${agency}"; ${target.delivered}`)
  }
  if (signed) setAsideIfDead({ session, signed, fate: await readPublicationFate({ client, ledger, ...signed }) })
  return 0
}

/** What is taken back; its digest is null where the ledger needs not be told, since it can never take it any more. */
type Target = { readonly digest: `0x${string}` | null; readonly delivered: string }

async function findTarget(
  { client, ledger }: LedgerSession,
  agency: string,
  signed: SignedPublication | null,
): Promise<Target | null> {
  const contract = { address: ledger.contract, abi: ledgerAbi } as const
  const open = await readContract(client, { ...contract, functionName: 'openPublication', args: [agency] })
  if (open.parts !== 0n) {
    const delivered = `${open.nextPart - 1n} of its ${open.parts} parts were delivered and stay.`
    return { digest: open.digest, delivered }
  }
  if (!signed) return null
  const { publication } = signed
  const fate = await readPublicationFate({ client, ledger, publication })
  if (fate.kind === 'complete') return null
  const isDead = fate.kind === 'cancelled' || fate.kind === 'impossible'
  return { digest: isDead ? null : publicationDigest({ publication, ...ledger }), delivered: 'nothing was delivered.' }
}
