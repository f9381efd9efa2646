import type { ReferenceName } from '@/lib/domain/profile-views'
import { REFERENCE_KINDS } from '@/lib/domain/views'

/** What an agency's records belong to, as the index keeps it. */
export type ReferenceRow = {
  readonly id: number
  readonly kind: number
  readonly ref: string | null
  readonly title: string | null
  readonly profile: string
}

export const toReferenceName = ({ kind, ref, title, profile }: ReferenceRow): ReferenceName => ({
  kind: REFERENCE_KINDS[kind]!,
  ref,
  title,
  profile,
})
