import { NoticeStrip } from '@/components/layout/notice-strip'
import { getFreshness } from '@/lib/queries/get-freshness'
import { readStore } from '@/lib/store/open-store'

/** The notices of every page, those without figures too. Where the store cannot be read the page itself says so. */
export async function SiteNotice() {
  const freshness = await getFreshnessOrNull()
  return freshness && <NoticeStrip freshness={freshness} />
}

async function getFreshnessOrNull() {
  try {
    return await getFreshness({ store: readStore() })
  } catch {
    return null
  }
}
