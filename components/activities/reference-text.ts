import type { ReferenceName } from '@/lib/domain/profile-views'
import { toDisplayText } from '@/lib/format/display-text'

/** What an agency calls an activity, programme, contract or budget line; its number where it gives no title. */
export const referenceText = ({ title, ref }: ReferenceName): string => toDisplayText(title ?? ref ?? '')
