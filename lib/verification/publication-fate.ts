/** Fates of a publication as the contract's state has them. */
export const FATES = ['unknown', 'open: parts are still to come', 'complete', 'cancelled'] as const
export const CANCELLED = 3n
const OPEN = 1n

/**
 * What a reader must know of a publication of which not all parts are delivered, to follow "The publication"; null where it is complete, or
 * its fate could not be proved. `delivered` is null where not all parts were fetched.
 */
export function describeDelivery(parameters: {
  readonly fate: bigint | null
  readonly delivered: number | null
  readonly parts: bigint
}): string | null {
  const { fate, delivered, parts } = parameters
  if (fate !== CANCELLED && fate !== OPEN) return null
  const count = delivered === null ? `some of its ${parts} parts` : `${delivered} of ${parts} parts`
  return fate === CANCELLED
    ? `was cancelled after ${count}; what was delivered before stands`
    : `is not complete yet: ${count} are delivered`
}
