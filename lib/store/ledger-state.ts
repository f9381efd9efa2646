import type { DuckDBConnection } from '@duckdb/node-api'
import { MentionDictionary, TokenDictionary } from './dictionaries'
import { UnknownReferenceError } from './errors'
import type { Hash } from './ledger-writer'
import { type PartySource, toPlaceRow, toReferenceRow, toSectorRow } from './mention-rows'
import { toPartyRow } from './party-profile'
import { type Row, selectRows } from './sql'

export const toBytes = (hash: string): Uint8Array => Buffer.from(hash.slice(2), 'hex')
export const toHash = (bytes: Uint8Array): Hash => `0x${Buffer.from(bytes).toString('hex')}`

/** The writer's memory of the small tables, so that a step asks the engine little. Loaded anew after anything that fails or goes back. */
export class LedgerState {
  readonly tokens = new TokenDictionary()
  readonly parties = new MentionDictionary('party', ({ party }: PartySource) => toPartyRow(party))
  readonly sectors = new MentionDictionary('sector', toSectorRow)
  readonly places = new MentionDictionary('place', toPlaceRow)
  readonly references = new MentionDictionary('reference', toReferenceRow)
  agencies = new Map<string, number>()
  currencies = new Map<string, number>()
  publications = new Map<Hash, { readonly id: number; readonly agency: number }>()
  nextAgency = 0
  nextPublication = 0
  nextSeq = 0
  /** Entries before this one have their posts in order with those of many others. */
  postsSortedTo = 0

  async load(connection: DuckDBConnection): Promise<void> {
    await this.tokens.load(connection)
    for (const dictionary of [this.parties, this.sectors, this.places, this.references])
      await dictionary.load(connection)
    const ids = async (sql: string): Promise<Map<string, number>> =>
      new Map((await selectRows<Row & { id: number; code: string }>(connection, sql)).map(({ id, code }) => [code, id]))
    this.agencies = await ids('SELECT id, code FROM agency')
    this.currencies = await ids('SELECT id, code FROM currency')
    const publications = await selectRows<{ id: number; agency: number; digest: Uint8Array }>(
      connection,
      'SELECT id, agency, digest FROM publication',
    )
    this.publications = new Map(publications.map(({ id, agency, digest }) => [toHash(digest), { id, agency }]))
    const [next] = await selectRows<{ agency: number; publication: number; seq: number; sorted: number }>(
      connection,
      `SELECT (SELECT coalesce(max(id) + 1, 0) FROM agency) AS agency,
              (SELECT coalesce(max(id) + 1, 0) FROM publication) AS publication,
              (SELECT coalesce(max(seq) + 1, 0) FROM entry) AS seq,
              (SELECT coalesce(max(to_seq), 0) FROM post_run) AS sorted`,
    )
    this.nextAgency = next!.agency
    this.nextPublication = next!.publication
    this.nextSeq = next!.seq
    this.postsSortedTo = next!.sorted
  }

  agencyId(code: string, blockNumber: number): number {
    const id = this.agencies.get(code)
    if (id === undefined) throw new UnknownReferenceError('agency', code, blockNumber)
    return id
  }

  publicationId(digest: Hash, blockNumber: number): number {
    const publication = this.publications.get(digest)
    if (publication === undefined) throw new UnknownReferenceError('publication', digest, blockNumber)
    return publication.id
  }
}
