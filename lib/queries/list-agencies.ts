import type { AgencyCompleteness } from '@/lib/domain/views'
import type { Store } from '@/lib/store/store'
import { readCompleteness } from './read-completeness'

/** Every registered agency, by name, with how much it has published and when last. */
export const listAgencies = ({ store }: { readonly store: Store }): Promise<readonly AgencyCompleteness[]> =>
  store.answer('agencies', readCompleteness)
