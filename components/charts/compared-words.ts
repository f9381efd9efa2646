import type { Compared, StageComparison } from '@/lib/domain/chart-views'
import { toDisplayText } from '@/lib/format/display-text'

/** Hollow is allowed, tinted is promised, solid is gone: told apart without any colour. */
export const COMPARED_CLASS: { readonly [stage in Compared]: string } = {
  budget: 'column column-hollow',
  commitment: 'column column-tint',
  outlays: 'column',
}

/** Where the records of a group and a stage are; null where there are none. */
export type ComparedHref = (key: string, stage: Compared) => string | null

/** A group as its records name it. */
export const groupName = ({ key, title, ref }: StageComparison['groups'][number]): string =>
  toDisplayText(title ?? ref ?? key)
