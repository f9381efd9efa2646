import type { AgencyCode } from '@/lib/domain/record-id'
import { FIRST_HEAD, partHash } from '@/lib/ledger/publication'
import type { Hash, LedgerWriter, PartStatement, PublicationOnRecord } from '@/lib/store/ledger-writer'

/** How far an agency's publications have been read. */
export type AgencyReading = { readonly head: Hash; readonly batchCount: number; readonly sequence: number }

/** A publication that was opened, and what has been delivered of it. */
export type PublicationReading = Omit<PublicationOnRecord, 'delivered'> & {
  /** Of the parts delivered, in order. */
  readonly partHashes: readonly Hash[]
  readonly recordsDelivered: number
}

/** Hash of a part as the index has it. RangeError where its totals are not such as the contract takes. */
export const hashOfPart = (part: PartStatement): Hash =>
  partHash({ ...part, number: BigInt(part.number), records: BigInt(part.records) })

const toPublicationReading = ({ delivered, ...publication }: PublicationOnRecord): PublicationReading => ({
  ...publication,
  partHashes: delivered.map(hashOfPart),
  recordsDelivered: delivered.reduce((sum, { records }) => sum + records, 0),
})

const isComplete = ({ parts, partHashes }: PublicationReading): boolean => partHashes.length === parts

/**
 * What the reading of the next event depends on: the heads so far. Known to the store, and remembered here.
 *
 * A step of the index is interpreted on a draft, which is kept only when all of it held.
 */
export class ReadingState {
  batchCount = 0
  head: Hash = FIRST_HEAD
  readonly #agencies = new Map<AgencyCode, AgencyReading>()
  readonly #publications = new Map<string, PublicationReading>()

  constructor(
    private readonly source: Pick<LedgerWriter, 'readAgencyHead' | 'readPublication'> | ReadingState,
    start: { readonly batchCount: number; readonly head: Hash },
  ) {
    this.batchCount = start.batchCount
    this.head = start.head
  }

  draft(): ReadingState {
    return new ReadingState(this, this)
  }

  /** Takes over all that `draft` has read. */
  keep(draft: ReadingState): void {
    this.batchCount = draft.batchCount
    this.head = draft.head
    for (const [code, agency] of draft.#agencies) this.#agencies.set(code, agency)
    for (const [key, publication] of draft.#publications) {
      // A complete publication is never continued.
      if (isComplete(publication)) this.#publications.delete(key)
      else this.#publications.set(key, publication)
    }
  }

  async agency(code: AgencyCode): Promise<AgencyReading | null> {
    const known = this.#agencies.get(code)
    if (known) return known
    const found =
      this.source instanceof ReadingState ? await this.source.agency(code) : await this.source.readAgencyHead(code)
    if (found) this.#agencies.set(code, found)
    return found
  }

  setAgency(code: AgencyCode, reading: AgencyReading): void {
    this.#agencies.set(code, reading)
  }

  async publication(agency: AgencyCode, digest: Hash): Promise<PublicationReading | null> {
    const key = `${agency} ${digest}`
    const known = this.#publications.get(key)
    if (known) return known
    if (this.source instanceof ReadingState) return this.source.publication(agency, digest)
    const found = await this.source.readPublication({ agency, digest })
    return found && toPublicationReading(found)
  }

  setPublication(agency: AgencyCode, digest: Hash, reading: PublicationReading): void {
    this.#publications.set(`${agency} ${digest}`, reading)
  }
}
