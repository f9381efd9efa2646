import type { EntrySummary, PartyView } from '@/lib/domain/views'
import { listRecords } from '@/lib/queries/list-records'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Store } from '@/lib/store/store'
import { answerJson, refuse } from './answer-json'
import { addressOf } from './totals-json'

/** GET /api/v1/records: one page of a search, in the order of its list, with the totals of all of it. docs/api.md describes the answer. */
export function recordsJsonResponse({
  store,
  search,
  request,
}: {
  readonly store: Store
  readonly search: RecordSearch
  readonly request: Request
}): Promise<Response> {
  return answerJson({
    store,
    request,
    search,
    read: async () => {
      const { entries, totals, page, pageCount, pageSize, readAs } = await listRecords({ store, search })
      if (page !== search.page) return refuse(404, { error: 'no-such-page', pageCount })
      return {
        entries: totals.entries,
        counted: totals.counted,
        totals: totals.totals,
        readAs,
        page,
        pageCount,
        pageSize,
        next: page < pageCount ? addressOf('/api/v1/records', { ...search, page: page + 1 }) : null,
        file: addressOf('/records.csv', { ...search, page: 1 }),
        records: entries.map(toRecord),
      }
    },
  })
}

function toRecord(entry: EntrySummary) {
  const { id, agency, stage, date, period, money, payer, payee, title, status, finality, disputed, fingerprint } = entry
  return {
    id,
    agency,
    stage,
    date,
    period,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    payer: toParty(payer),
    payee: toParty(payee),
    title,
    status,
    finality,
    disputed,
    recordedAt: new Date(entry.recordedAtSeconds * 1000).toISOString().replace('.000', ''),
    fingerprint,
    page: `/records/${id}`,
  }
}

const toParty = (party: PartyView | null) =>
  party === null ? null : { type: party.type, name: party.name, sealed: party.sealed, profile: party.profileId }
