import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { foldText } from './tokenise'

const LONGEST_SLUG = 40
const LONGEST_PLAIN = 60

/** SHA-256 of what makes a thing itself, in hex. */
export const identityDigest = (identity: string): string => bytesToHex(sha256(new TextEncoder().encode(identity)))

/** What a table knows a thing by: the first 32 hex digits. */
export const toKey = (digest: string): string => digest.slice(0, 32)

/** A readable slug and the first 10 hex digits of the digest: made of the published text alone, so that it survives every rebuild. */
export const toHashedProfile = (text: string, digest: string): string => `${slug(text)}-${digest.slice(0, 10)}`

function slug(text: string): string {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? []
  const joined = words.join('-').slice(0, LONGEST_SLUG).replace(/-+$/, '')
  return joined === '' ? 'p' : joined
}

/**
 * Scheme and code as they are, where nothing is lost and nothing else can be written so: the code is the part after the last hyphen, and does
 * not look like a digest. Null otherwise.
 */
export function toPlainProfile(scheme: string, code: string): string | null {
  const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(scheme) && /^[a-z0-9]+$/.test(code) && !/^[0-9a-f]{10}$/.test(code)
  const profile = `${scheme}-${code}`
  return plain && profile.length <= LONGEST_PLAIN ? profile : null
}
