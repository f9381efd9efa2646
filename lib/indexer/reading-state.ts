import type { AgencyCode } from '@/lib/domain/record-id'
import { FIRST_HEAD } from '@/lib/ledger/publication'
import type { Hash, LedgerWriter } from '@/lib/store/ledger-writer'

/** How far an agency's publications have been read. */
export type AgencyReading = { readonly head: Hash; readonly batchCount: number; readonly sequence: number }

/** A publication that was opened, and what has been delivered of it. */
export type PublicationReading = {
  readonly sequence: number
  readonly records: number
  readonly parts: number
  readonly partsDelivered: number
  readonly recordsDelivered: number
  /** What its opening said; null for one that was opened before this process began to read. */
  readonly opening: {
    readonly partsRoot: Hash
    readonly preparerKey: Hash
    readonly approverKey: Hash
    readonly signaturesHash: Hash
    readonly partHashes: readonly Hash[]
  } | null
}

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
      if (publication.partsDelivered === publication.parts) this.#publications.delete(key)
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
    return found && { ...found, opening: null }
  }

  setPublication(agency: AgencyCode, digest: Hash, reading: PublicationReading): void {
    this.#publications.set(`${agency} ${digest}`, reading)
  }
}
