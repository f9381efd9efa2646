import type { SpendingRecord } from '@/lib/domain/record'

/** What kind of file an official brought, told from its bytes. */
export const FILE_FORMATS = ['iati-activities-xml', 'spend-csv', 'counterfoil-csv', 'unknown'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/**
 * What every row says, whatever becomes of it: `personal` where the file names a person there, or may, and that is sealed, left
 * out or refused. The plain hash of such a file would let anybody try names until it fits: see sealRows.
 */
type Row = { readonly where: string; readonly personal?: true }

/** A row that becomes a record. Its texts are as the publisher wrote them, people's names included, until they are sealed. */
export type AcceptedRow = Row & {
  readonly kind: 'accepted'
  readonly record: SpendingRecord
  /** The payee is a person, as the file or profile says: `/payee/name`, if any, must be sealed before anything is published. */
  readonly individual?: true
}

/** A line of the file that states no payment: a total, a blank line, a note. */
export type SkippedRow = Row & { readonly kind: 'skipped'; readonly reason: string }

/** A row that states a payment which cannot be published as it is. `problem` and `mend` are sentences for the official. */
export type RefusedRow = Row & {
  readonly kind: 'refused'
  readonly problem: string
  readonly mend: string
}

/** One row of an official's file, accounted for. `where` is its line, or its XML element with its line. */
export type ReadRow = AcceptedRow | SkippedRow | RefusedRow

/** Why a file cannot be read at all, and what its owner can do about it. */
export type FileProblem = { readonly format: FileFormat; readonly problem: string; readonly mend: string }

/** A file that has been looked through once, whole, and whose rows can be read as often as needed. */
export type OpenedFile = {
  readonly format: FileFormat
  /** What was found out about the file or assumed while reading it, in sentences. */
  readonly notes: readonly string[]
  /** SHA-256 of the file's bytes as uploaded, in hex. */
  readonly sha256: string
  /** The rows in the order of the file, in batches. Throws {@link UnreadableFileError} when the file changed since it was opened. */
  rows(): AsyncIterable<readonly ReadRow[]>
}

/** The file as a whole cannot be read; carries the {@link FileProblem} to show. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
  constructor(readonly fileProblem: FileProblem) {
    super(fileProblem.problem)
  }
}
