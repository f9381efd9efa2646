import { type Statement, state } from '../messages/statement'
/** Fates of a publication as the contract's state has them. */
export const FATES = ['is-unknown', 'is-open', 'is-complete', 'is-cancelled'] as const
export const CANCELLED = 3n
const OPEN = 1n

/**
 * What a reader must know of a publication of which not all parts are delivered; null where it is complete, or
 * its fate could not be proved. `delivered` is null where not all parts were fetched.
 */
export function describeDelivery(parameters: {
  readonly fate: bigint | null
  readonly delivered: number | null
  readonly parts: bigint
}): Statement | null {
  const { fate, delivered } = parameters
  if (fate !== CANCELLED && fate !== OPEN) return null
  const parts = Number(parameters.parts)
  if (delivered === null) return state(fate === CANCELLED ? 'cancelled-after-some' : 'incomplete-some', { parts })
  return state(fate === CANCELLED ? 'cancelled' : 'incomplete', { delivered, parts })
}
