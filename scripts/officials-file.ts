import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import type { AgencyOfficials } from '@/lib/publishing/set-up-agency'

type StoredOfficial = { readonly privateKey: `0x${string}`; readonly person: `0x${string}`; readonly post: string }
type StoredOfficials = {
  readonly admin: StoredOfficial
  readonly preparer: StoredOfficial
  readonly approver: StoredOfficial
}

/** Where the command line keeps an agency's keys on a development ledger. In real use each official holds their own. */
export const officialsPath = (dataDir: string, agency: string): string => join(dataDir, 'officials', `${agency}.json`)

/** Three officials with fresh keys, written where only this user can read them. An existing file is read instead. */
export function createOfficials(path: string): AgencyOfficials {
  if (existsSync(path)) return readOfficials(path)
  const official = (post: string): StoredOfficial => ({
    privateKey: generatePrivateKey(),
    person: `0x${randomBytes(32).toString('hex')}`,
    post,
  })
  const officials: StoredOfficials = {
    admin: official('Administrator'),
    preparer: official('Finance officer'),
    approver: official('Approving officer'),
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  // Whole or not at all, and never over keys that somebody else has made meanwhile.
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, `${JSON.stringify(officials, null, 2)}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(temporary, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(temporary, { force: true })
  }
  return readOfficials(path)
}

export function readOfficials(path: string): AgencyOfficials {
  const stored = JSON.parse(readFileSync(path, 'utf8')) as StoredOfficials
  const open = ({ privateKey, person, post }: StoredOfficial) => ({
    account: privateKeyToAccount(privateKey),
    person,
    post,
  })
  return { admin: open(stored.admin), preparer: open(stored.preparer), approver: open(stored.approver) }
}
