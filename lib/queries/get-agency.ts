import type { AgencyProfileView, RelatedAgency } from '@/lib/domain/profile-views'
import { readPunctuality } from '@/lib/domain/punctuality'
import type { AgencyCode } from '@/lib/domain/record-id'
import type { AgencyDescriptionView } from '@/lib/domain/views'
import { PLAIN_PROFILE, type ProfileSearch, profileHref, subjectSearch } from '@/lib/search-params/profile-search'
import type { YearBasis } from '@/lib/search-params/record-search'
import type { Reader } from '@/lib/store/reader-pool'
import { texts } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'
import { AGENCY_NAMES } from './entry-rows'
import { readAmendments } from './profiles/read-amendments'
import { readMoney } from './profiles/read-money'
import { readOfficials } from './profiles/read-officials'
import { readAgencyDescription } from './read-agency-description'
import { readBatches, readPublications } from './read-publications'

const PUBLICATIONS = 100
/** Publications whose punctuality is looked at: the newest, forty years of months. */
const PERIODS = 480

/** One agency: null where none is registered under that code. Publications and batches set aside are the newest hundred. */
export function getAgency({
  store,
  code,
  shown = PLAIN_PROFILE,
}: {
  readonly store: Store
  readonly code: AgencyCode
  readonly shown?: ProfileSearch
}): Promise<AgencyProfileView | null> {
  return store.answer(profileHref(`agency/${code}`, shown), async (reader) => {
    const [agency] = await reader.select<{ id: number; code: string; name: string }>(
      `SELECT * FROM (${AGENCY_NAMES}) WHERE code = $code`,
      { code },
    )
    if (agency === undefined) return null
    const parameters = { agency: agency.id }
    const description = await readAgencyDescription(reader, agency.id)
    const publications = await readPeriods(reader, agency.id)
    return {
      agency: { code: agency.code, name: agency.name },
      description,
      predecessors: await readRelated(reader, description?.predecessors ?? []),
      successors: await readRelated(reader, description?.successors ?? []),
      money: await readMoney(reader, subjectSearch({ kind: 'agency', code }), {
        currency: shown.currency,
        yearBasis: shown.yearBasis ?? ownYearBasis(description),
      }),
      punctuality: readPunctuality(publications, description?.calendar ?? { every: null, dueDays: null }),
      amendments: await readAmendments(reader, agency.id),
      officials: await readOfficials(reader, agency.id),
      publicationCount: await countPublications(reader, agency.id),
      publications: await readPublications(reader, { where: 'p.agency = $agency', parameters, limit: PUBLICATIONS }),
      batchesSetAside: await readBatches(reader, {
        where: 'b.agency = $agency AND NOT b.stands',
        parameters,
        limit: PUBLICATIONS,
      }),
    }
  })
}

/** The years that an agency's budget is for, where it has told which they are. */
export const ownYearBasis = (description: AgencyDescriptionView | null): YearBasis =>
  description === null || description.fiscalYearStart === null || description.fiscalYearStart === '01-01'
    ? 'calendar'
    : 'fiscal'

const readPeriods = (reader: Reader, agency: number) =>
  reader.select<{ sequence: number; period: string; recordedAtSeconds: number }>(
    `SELECT sequence, period, at_s AS "recordedAtSeconds" FROM publication WHERE agency = $agency
     ORDER BY sequence DESC LIMIT ${PERIODS}`,
    { agency },
  )

async function countPublications(reader: Reader, agency: number): Promise<number> {
  const [row] = await reader.select<{ count: number }>(
    'SELECT count(*) AS count FROM publication WHERE agency = $agency',
    { agency },
  )
  return row?.count ?? 0
}

async function readRelated(reader: Reader, bodies: readonly string[]): Promise<RelatedAgency[]> {
  if (bodies.length === 0) return []
  const known = await reader.select<{ code: string; name: string }>(
    `SELECT code, name FROM (${AGENCY_NAMES}) WHERE code IN (SELECT unnest($codes))`,
    { codes: texts(bodies) },
  )
  return bodies.map((text) => ({ text, agency: known.find(({ code }) => code === text) ?? null }))
}
