import type { AgencyCode } from '@/lib/domain/record-id'
import { type Publication, publicationDigest } from '@/lib/ledger/publication'
import { type AgencyHistory, type FilePlan, planRecords } from './plan-records'
import type { Preparation, SigningStatement } from './preparation'
import {
  DifferentRecordsError,
  type PreparedPublication,
  preparePublication,
  repackPublication,
} from './prepare-publication'
import { textNamesPerson } from './read/person-in-clear'
import type { AgencyAtBlock } from './read-agency-history'
import { type SealVault, sealRows, type UnsealedFile } from './seal-vault'

/** One thing that is to be signed, as it was handed over and as this machine finds it. */
export type StatementDifference = { readonly what: string; readonly stated: string; readonly here: string }

/** What this machine makes of the file, and where that is not what was handed over. Sign only what has no difference. */
export type RecomputedStatement = {
  readonly prepared: PreparedPublication
  readonly plan: FilePlan
  readonly vault: SealVault | null
  readonly digest: `0x${string}`
  readonly differences: readonly StatementDifference[]
}

/**
 * Comes to the statement that is to be signed by itself: from the official's own file, the ledger as this official reads it, and
 * the first official's decisions. Those are taken over, so whoever signs must have seen them: how the file is read, who is sealed,
 * the reason of a correction, the period and the deadline. Everything that follows from them is come to anew, so that whoever
 * altered a row, a sum or a root between two officials is found before the second one signs.
 *
 * Errors: PersonInClearError, RangeError and UnpublishableRecordError, as sealing and preparing have them.
 */
export async function recomputeStatement(parameters: {
  readonly agency: AgencyCode
  readonly file: UnsealedFile
  readonly preparation: Preparation
  readonly statement: SigningStatement
  /** What the agency has on the ledger, read by this official. */
  readonly history: AgencyHistory
  readonly state: AgencyAtBlock
}): Promise<RecomputedStatement> {
  const { agency, file, preparation, statement, history, state } = parameters
  const { records, vault } = sealRows({ ...file, agency, repeat: preparation.sealing })
  const { words } = statement.correction ?? {}
  if (words !== undefined && vault?.openings.some(({ value }) => textNamesPerson(words, { name: value })))
    throw new RangeError('The words of the correction name a person whose name is sealed.')
  const plan = planRecords({ records, history, correction: statement.correction })
  const own = {
    agency,
    agencyName: state.name,
    sequence: Number(state.sequence) + 1,
    previousHead: state.head,
    period: statement.publication.period,
    records: plan.planned,
    deadline: new Date(statement.publication.deadline),
  }
  const differences: StatementDifference[] = plan.blocked.map(({ problem, mend }) => ({
    what: 'a row that cannot be published',
    stated: 'as if it could',
    here: `${problem} ${mend}`,
  }))
  let prepared: PreparedPublication
  try {
    prepared = await repackPublication({ ...own, payloads: statement.payloads })
  } catch (error) {
    if (!(error instanceof DifferentRecordsError)) throw error
    differences.push({ what: error.where, stated: error.stated, here: error.here })
    prepared = preparePublication(own)
  }
  differences.push(...compare(statement.publication, prepared.publication))
  const digest = publicationDigest({ publication: prepared.publication, ...statement.ledger })
  return { prepared, plan, vault, digest, differences }
}

const WORDS: { readonly [Field in keyof Publication]: string } = {
  format: 'format of the records',
  agency: 'agency’s code',
  agencyName: 'agency’s name on the ledger',
  sequence: 'number of the publication',
  previousHead: 'history that it goes on',
  period: 'period',
  records: 'number of records',
  parts: 'number of parts',
  partsRoot: 'root of all records',
  totals: 'sums',
  deadline: 'deadline',
}

function compare(stated: Publication, here: Publication): StatementDifference[] {
  const fields = Object.keys(WORDS) as (keyof Publication)[]
  return fields.flatMap((field) => {
    const [theirs, own] = [textOf(stated[field]), textOf(here[field])]
    return theirs === own ? [] : [{ what: WORDS[field], stated: theirs, here: own }]
  })
}

const textOf = (value: Publication[keyof Publication]): string =>
  typeof value === 'object'
    ? value.map(({ stage, currency, sum }) => `${stage} ${currency} ${sum}`).join('; ') || 'none'
    : String(value)
