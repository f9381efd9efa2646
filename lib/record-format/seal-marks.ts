import { isSeal } from '@/lib/domain/is-seal'
import type { LineProblem } from './format-problem'
import { pointerTo, valueAtPointer } from './json-pointer'

/** Why the list of sealed values and the seals of a record disagree, or null where they agree. */
export function sealProblem(record: { readonly sealed?: readonly string[] }): LineProblem | null {
  const listed = record.sealed ?? []
  for (let index = 1; index < listed.length; index += 1) {
    if (listed[index - 1]! >= listed[index]!) return { code: 'seals-not-sorted' }
  }
  for (const pointer of listed) {
    if (!isSeal(valueAtPointer(record, pointer))) return { code: 'not-a-seal', pointer }
  }
  const names = new Set(listed)
  for (const pointer of sealPointers(record, '')) {
    if (!names.has(pointer)) return { code: 'seal-not-listed', pointer }
  }
  return null
}

function* sealPointers(value: unknown, pointer: string): Generator<string> {
  if (isSeal(value)) yield pointer
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) yield* sealPointers(member, pointerTo(pointer, name))
}
