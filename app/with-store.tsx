import type { ReactNode } from 'react'
import { IndexStarting } from '@/components/layout/index-starting'
import type { Freshness } from '@/lib/domain/views'
import { getFreshness } from '@/lib/queries/get-freshness'
import { StoreNotReadyError } from '@/lib/store/errors'
import { readStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'

type WithStoreOptions = {
  /** For the page that tells how the first reading goes. */
  readonly beforeFirstBlock?: boolean
}

type Draw = (store: Store, freshness: Freshness) => Promise<ReactNode>

/**
 * Draws a page from the index. Before the index has read anything it says calmly that it is starting: an empty list would say that we
 * looked and found none. Every other failure goes on to the error page.
 */
export async function withStore(draw: Draw, options: WithStoreOptions = {}): Promise<ReactNode> {
  try {
    const store = readStore()
    const freshness = await getFreshness({ store })
    if (freshness.indexedTo === null && !options.beforeFirstBlock) return <IndexStarting />
    return await draw(store, freshness)
  } catch (error) {
    if (error instanceof StoreNotReadyError) return <IndexStarting />
    throw error
  }
}
