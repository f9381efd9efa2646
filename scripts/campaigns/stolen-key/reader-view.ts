import { formatRecordId, type RecordId } from '@/lib/domain/record-id'
import type { PublicationView } from '@/lib/domain/views'
import { tellInEnglish } from '@/lib/format/tell-in-english'
import { FIRST_HEAD, nextHead } from '@/lib/ledger/publication'
import { getAgency } from '@/lib/queries/get-agency'
import { getRecord } from '@/lib/queries/get-record'
import { verifyRecord } from '@/lib/verification/verify-record'
import type { RehearsalLedger } from './rehearsal-ledger'
import { expectSame } from './say'

/** One agency as readers find it: through the index's own questions, and through the check on their own device. */
export class ReaderView {
  constructor(
    private readonly world: RehearsalLedger,
    private readonly agency: string,
  ) {}

  /** The sums on the agency's page. */
  async sums(): Promise<{ readonly total: string; readonly disputed: string }> {
    const { totals, disputed } = (await this.page()).money.totals
    return { total: totals[0]?.sum ?? '0', disputed: disputed.totals[0]?.sum ?? '0' }
  }

  async sumsInWords(): Promise<string> {
    const { total, disputed } = await this.sums()
    return `expenditure of ${total} EUR${disputed === '0' ? '' : `, of which ${disputed} disputed`}`
  }

  async keyEvents(count: number): Promise<string> {
    return `in the agency's events, ${(await this.world.lastKeyEvents(this.agency, count)).join('; ')}`
  }

  async newestPublication(): Promise<PublicationView> {
    return (await this.page()).publications[0]!
  }

  /** What the pages of these records say of each. */
  async statuses(records: readonly (readonly [sequence: number, row: number])[]): Promise<Record<string, string>> {
    const store = await this.world.readers()
    const statuses: Record<string, string> = {}
    for (const [sequence, row] of records) {
      const id = { agency: this.agency, sequence, row }
      const record = await getRecord({ store, id })
      if (record === null) throw new Error(`${formatRecordId(id)} cannot be reached any more.`)
      statuses[formatRecordId(id)] = `${record.entry.status}${record.publication.disputed ? ', disputed' : ''}`
    }
    return statuses
  }

  /** The reader's own check of one record, against the node. */
  async check(sequence: number, row: number) {
    const id: RecordId = { agency: this.agency, sequence, row }
    const nodes = [{ name: 'one', operator: 'the rehearsal', url: this.world.rpcUrl, chosenByReader: true }]
    const { checks, verdict } = await verifyRecord({ id: formatRecordId(id), nodes, ...this.world.ledger })
    return { agrees: checks.every(({ outcome }) => outcome === 'agrees'), sentence: tellInEnglish(verdict.words) }
  }

  /** Holds the publications, newest first, against what they must be, and folds every batch hash into the heads. */
  async expectUnbroken(publications: string): Promise<string> {
    const page = await this.page()
    const states = page.publications.map(
      ({ sequence, state, parts, partsDelivered, disputed }) =>
        `${sequence} ${state} ${partsDelivered}/${parts}${disputed ? ' disputed' : ''}`,
    )
    expectSame('the publications', states.join(', '), publications)
    expectSame('the batches set aside', page.batchesSetAside.length, 0)
    const count = Number(await this.world.read('batchCount'))
    let head = FIRST_HEAD
    for (let number = 1; number <= count; number += 1)
      head = nextHead(head, (await this.world.read('batchHash', [BigInt(number)])) as `0x${string}`)
    expectSame('the head', await this.world.read('head'), head)
    // The only agency by now: its history is the ledger's.
    const state = (await this.world.read('agencyState', [this.agency])) as { head: string; batchCount: bigint }
    expectSame("the agency's head", state.head, head)
    return `publications ${states.join(', ')}; head ${head} over ${count} batches`
  }

  private async page() {
    const page = await getAgency({ store: await this.world.readers(), code: this.agency })
    if (page === null) throw new Error(`There is no page of "${this.agency}".`)
    return page
  }
}
