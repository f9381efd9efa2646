import { isSeal } from './is-seal'
import type { SpendingRecord } from './record'

/** What two versions of a record may say differently, in the order in which a page tells it: everything but its name and its answer to the earlier one. */
export const COMPARED_FIELDS = [
  'amount',
  'currency',
  'tax',
  'stage',
  'payer',
  'payee',
  'date',
  'dateBasis',
  'period',
  'valueDate',
  'title',
  'description',
  'activity',
  'programme',
  'contract',
  'budgetLine',
  'classifications',
  'places',
  'links',
  'documents',
  'aid',
  'sealed',
  'ext',
  'source',
] as const satisfies readonly (keyof SpendingRecord)[]
export type ComparedField = (typeof COMPARED_FIELDS)[number]

/** `sealed-anew`: the same but for seals, which are made with a new key each time; whether what they cover changed cannot be told. */
export type FieldChange = {
  readonly field: ComparedField
  readonly kind: 'added' | 'removed' | 'changed' | 'sealed-anew'
}

/**
 * The fields in which a later version of a record differs from an earlier one, in the order of {@link COMPARED_FIELDS}. The order of an object's
 * members is no difference, that of a list is. A withdrawal says that the record is taken back: what it does not repeat is no change.
 */
export function diffRecords(before: SpendingRecord, after: SpendingRecord): readonly FieldChange[] {
  const withdraws = after.amends?.kind === 'withdrawal'
  return COMPARED_FIELDS.flatMap((field): FieldChange[] => {
    const [was, is] = [before[field], after[field]]
    if (was === undefined) return is === undefined ? [] : [{ field, kind: 'added' }]
    if (is === undefined) return withdraws ? [] : [{ field, kind: 'removed' }]
    const leaves = diffValues(was, is)
    if (leaves.length === 0) return []
    const resealed = leaves.every((leaf) => isSeal(leaf.before) && isSeal(leaf.after))
    return [{ field, kind: resealed ? 'sealed-anew' : 'changed' }]
  })
}

/** One value that differs, under the names that lead to it (positions of a list count from 1); null where that side has none. */
export type LeafChange = {
  readonly path: readonly string[]
  readonly before: string | null
  readonly after: string | null
}

/** Every value of the two that differs, down to the last text. */
export function diffValues(before: unknown, after: unknown): readonly LeafChange[] {
  const [was, is] = [toLeaves(before), toLeaves(after)]
  const paths = new Set([...was.keys(), ...is.keys()])
  return [...paths].flatMap((key) => {
    const [old, next] = [was.get(key) ?? null, is.get(key) ?? null]
    return old === next ? [] : [{ path: JSON.parse(key) as string[], before: old, after: next }]
  })
}

/** Texts by the path that leads to them; what is no text, and what is empty, as JSON writes it. */
function toLeaves(value: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const visit = (inner: unknown, path: readonly string[]): void => {
    const members = membersOf(inner)
    if (members.length > 0) for (const [name, member] of members) visit(member, [...path, name])
    else if (inner !== undefined)
      leaves.set(JSON.stringify(path), typeof inner === 'string' ? inner : JSON.stringify(inner))
  }
  visit(value, [])
  return leaves
}

function membersOf(value: unknown): readonly (readonly [name: string, member: unknown])[] {
  if (Array.isArray(value)) return value.map((item, position) => [String(position + 1), item])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
