import type { SectorProfileView, SectorSummary } from '@/lib/domain/profile-views'
import { PLAIN_PROFILE, type ProfileSearch, profileHref, subjectSearch } from '@/lib/search-params/profile-search'
import type { Store } from '@/lib/store/store'
import { readMoney } from './profiles/read-money'
import { sumAttributed } from './profiles/sum-attributed'

/** Others of the same list that are named at most. */
const SIBLINGS = 400

/** One sector of one list; null where no entry names it. */
export function getSector({
  store,
  profileId,
  shown = PLAIN_PROFILE,
}: {
  readonly store: Store
  readonly profileId: string
  readonly shown?: ProfileSearch
}): Promise<SectorProfileView | null> {
  return store.answer(profileHref(`sector/${profileId}`, shown), async (reader) => {
    const [sector] = await reader.select<SectorSummary & { id: number }>(
      'SELECT id, profile, scheme, code, label FROM sector WHERE profile = $profileId ORDER BY id LIMIT 1',
      { profileId },
    )
    if (sector === undefined) return null
    const money = await readMoney(reader, subjectSearch({ kind: 'sector', profileId }), {
      ...shown,
      yearBasis: shown.yearBasis ?? 'calendar',
    })
    // The dictionary keeps what a reorganisation took away.
    if (money.totals.entries === 0) return null
    const { id, ...summary } = sector
    const siblings = await reader.select<SectorSummary>(
      `SELECT profile, scheme, code, label FROM sector WHERE code IS NOT NULL AND id <> $id
         AND (scheme = $scheme OR scheme LIKE 'iati-sector-%' AND $scheme LIKE 'iati-sector-%') ORDER BY code, id LIMIT ${SIBLINGS}`,
      { id, scheme: sector.scheme },
    )
    return { sector: summary, money, attributed: await sumAttributed(reader, 'sector', id), siblings }
  })
}
