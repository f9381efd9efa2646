/** An agency's short code: 2 to 31 of a–z, 0–9 and hyphen, beginning with a letter, not ending with a hyphen. As the contract checks it. */
export type AgencyCode = string

export const isAgencyCode = (text: string): boolean => /^[a-z][a-z0-9-]{0,29}[a-z0-9]$/.test(text)

/**
 * Names one entry for ever: the agency, its publication's sequence (from 1), and the row within that publication, counted
 * through all its parts (from 1). Everything in it is signed, so it survives a reorganisation.
 */
export type RecordId = { readonly agency: AgencyCode; readonly sequence: number; readonly row: number }

export const formatRecordId = (id: RecordId): string => `${id.agency}-${id.sequence}-${id.row}`

/** Reads `moh-12-3017`; null where it is not a record id. */
export function parseRecordId(text: string): RecordId | null {
  const match = /^(.+)-([1-9]\d{0,8})-([1-9]\d{0,8})$/.exec(text)
  if (!match || !isAgencyCode(match[1]!)) return null
  return { agency: match[1]!, sequence: Number(match[2]), row: Number(match[3]) }
}
