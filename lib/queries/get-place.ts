import type { PlaceProfileView, PlaceSummary } from '@/lib/domain/profile-views'
import { PLACE_KINDS } from '@/lib/domain/views'
import { PLAIN_PROFILE, type ProfileSearch, profileHref, subjectSearch } from '@/lib/search-params/profile-search'
import type { Store } from '@/lib/store/store'
import { readMoney } from './profiles/read-money'
import { sumAttributed } from './profiles/sum-attributed'

/** One country, region or place that money goes to or is used in; null where no entry names it. */
export function getPlace({
  store,
  profileId,
  shown = PLAIN_PROFILE,
}: {
  readonly store: Store
  readonly profileId: string
  readonly shown?: ProfileSearch
}): Promise<PlaceProfileView | null> {
  return store.answer(profileHref(`place/${profileId}`, shown), async (reader) => {
    const [row] = await reader.select<Omit<PlaceSummary, 'kind'> & { id: number; kind: number }>(
      'SELECT id, kind, profile, scheme, code, label FROM place WHERE profile = $profileId ORDER BY id LIMIT 1',
      { profileId },
    )
    if (row === undefined) return null
    const money = await readMoney(reader, subjectSearch({ kind: 'place', profileId }), {
      ...shown,
      yearBasis: shown.yearBasis ?? 'calendar',
    })
    // The dictionary keeps what a reorganisation took away.
    if (money.totals.entries === 0) return null
    const { id, kind, ...place } = row
    return {
      place: { ...place, kind: PLACE_KINDS[kind]! },
      money,
      attributed: await sumAttributed(reader, 'place', id),
    }
  })
}
