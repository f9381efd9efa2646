import type { ReactNode } from 'react'
import { IndexStarting } from '@/components/layout/index-starting'
import { StoreNotReadyError } from '@/lib/store/errors'
import { readStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'

/** Draws a page from the index, or says calmly that the index is still starting. Every other failure goes on to the error page. */
export async function withStore(draw: (store: Store) => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await draw(readStore())
  } catch (error) {
    if (error instanceof StoreNotReadyError) return <IndexStarting />
    throw error
  }
}
