/** Tells one step of a rehearsal, and what a reader of the site sees after it. */
export type Say = (step: string, readerSees: string) => void

/** A rehearsal ends where something is not as it must be. */
export class RehearsalFailedError extends Error {
  override readonly name = 'RehearsalFailedError'
}

export function expectSame(what: string, found: unknown, expected: unknown): void {
  if (found !== expected)
    throw new RehearsalFailedError(`${what}: found ${String(found)}, expected ${String(expected)}.`)
}
