import { texts } from '@/lib/store/sql'
import type { Store } from '@/lib/store/store'

/**
 * What agencies call the activities, programmes, contracts and budget lines of these profiles: the title, else the id. By profile; one that
 * the index does not know is not in it.
 */
export async function nameReferences({
  store,
  profiles,
}: {
  readonly store: Store
  readonly profiles: readonly string[]
}): Promise<ReadonlyMap<string, string>> {
  if (profiles.length === 0) return new Map()
  return store.read(async (reader) => {
    const rows = await reader.select<{ profile: string; name: string }>(
      `SELECT profile, arg_min(coalesce(title, ref), id) AS name FROM reference
       WHERE profile IN (SELECT unnest($profiles)) GROUP BY profile`,
      { profiles: texts(profiles) },
    )
    return new Map(rows.map(({ profile, name }) => [profile, name]))
  })
}
