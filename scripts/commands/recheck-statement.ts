import { toDisplayText } from '@/lib/format/display-text'
import type { FileCheck } from '@/lib/publishing/check-file'
import type { Preparation, SigningStatement } from '@/lib/publishing/preparation'
import { readAgencyHistory } from '@/lib/publishing/read-agency-history'
import { type RecomputedStatement, recomputeStatement } from '@/lib/publishing/recompute-statement'
import type { UnsealedFile } from '@/lib/publishing/seal-vault'
import type { LedgerSession } from '../ledger-session'
import { describeReading } from './describe-reading'
import { describeStatement } from './describe-statement'
import { toTerminalText } from './terminal-text'

/** Comes to a statement from the official's own file and the ledger that this official reads. The ledger must be the stated one. */
export async function recheckStatement(parameters: {
  readonly file: UnsealedFile
  readonly preparation: Preparation
  readonly statement: SigningStatement
  readonly session: Pick<LedgerSession, 'rpcUrl' | 'rpcUrls' | 'ledger' | 'startBlock'>
}): Promise<RecomputedStatement> {
  const { file, preparation, statement, session } = parameters
  const { agency } = preparation
  const { rpcUrl, rpcUrls, startBlock, ledger } = session
  const read = await readAgencyHistory({ rpcUrl, rpcUrls, ledger, startBlock, agency })
  const { names: history, state } = read
  for (const warning of read.warnings) console.error(toTerminalText(warning))
  // Its own ledger, not the one it was told: a statement for another ledger has another digest.
  const own = { ...statement, ledger }
  const recomputed = await recomputeStatement({ agency, file, preparation, statement: own, history, state })
  const [stated, here] = [statement.ledger, ledger].map(
    ({ contract, chainId }) => `${contract.toLowerCase()} on chain ${chainId}`,
  )
  const other = stated === here ? [] : [{ what: 'ledger', stated: stated!, here: here! }]
  return { ...recomputed, differences: [...other, ...recomputed.differences] }
}

/** What was decided and what follows from it, in words, and whether it is what was handed over. */
export function recheckText(parameters: {
  readonly recomputed: RecomputedStatement
  readonly ledger: LedgerSession['ledger']
  readonly preparation: Preparation
  readonly statement: SigningStatement
  readonly read: FileCheck
  readonly shown?: number
}): readonly string[] {
  return [...describeReading(parameters), '', ...statementText(parameters.recomputed, parameters.ledger)]
}

/** The statement in words, and whether it is what was handed over. */
export function statementText(
  { prepared, differences }: RecomputedStatement,
  ledger: LedgerSession['ledger'],
): readonly string[] {
  const { publication } = prepared
  return [
    'What is to be signed, as this machine finds it from the file and the ledger:',
    '',
    ...describeStatement({ publication, ledger }),
    ...(Date.parse(publication.deadline) < Date.now() ? ['  That time is over: the ledger will refuse it.'] : []),
    '',
    ...(differences.length === 0
      ? ['It is what was handed over.']
      : ['It is NOT what was handed over. Do not sign it. It differs in:']),
    ...differences.flatMap(({ what, stated, here }) => [
      `  ${what}`,
      `    handed over: ${cut(stated)}`,
      `    found here:  ${cut(here)}`,
    ]),
  ]
}

const MOST = 600 // characters of a value in a terminal

const cut = (text: string): string => toDisplayText(text.length > MOST ? `${text.slice(0, MOST)} …` : text)
