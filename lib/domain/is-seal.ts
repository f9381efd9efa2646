const SEAL = /^sealed:[0-9a-f]{64}$/

/** Whether a published value is a seal in its place: `sealed:` and the 64 lower-case hex digits of its commitment. */
export const isSeal = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('sealed:') && SEAL.test(value)
