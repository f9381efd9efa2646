import { join } from 'node:path'
import { lockDataFolder } from '@/lib/ledger/embedded/data-folder-lock'
import { LedgerFolderInUseError } from '@/lib/ledger/embedded/errors'

/** Another command works for the same agency in the same data folder. Nothing of either is lost; wait for it to end. */
export class AgencyBusyError extends Error {
  override readonly name = 'AgencyBusyError'

  constructor(
    readonly agency: string,
    readonly pid: number,
  ) {
    super(
      `Process ${pid} is publishing for "${agency}" right now. Nothing was signed or sent; run the command again when it has ended.`,
    )
  }
}

/**
 * Runs `work` as the only command that signs for an agency: two would sign the same sequence, and only one of them be taken.
 * A command that was killed holds nothing up. Errors: AgencyBusyError, and whatever `work` throws.
 */
export async function withAgencyLock<Value>(parameters: {
  readonly dataDir: string
  readonly agency: string
  readonly work: () => Promise<Value>
}): Promise<Value> {
  const { dataDir, agency, work } = parameters
  const lock = await lockDataFolder({ dataDir: join(dataDir, 'locks', agency) }).catch((error: unknown) => {
    throw error instanceof LedgerFolderInUseError ? new AgencyBusyError(agency, error.pid) : error
  })
  try {
    return await work()
  } finally {
    await lock.release()
  }
}
