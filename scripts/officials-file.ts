import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import type { AgencyOfficials } from '@/lib/publishing/set-up-agency'
import { writeWhole } from '@/lib/publishing/write-whole'

type StoredOfficial = { readonly privateKey: `0x${string}`; readonly person: `0x${string}`; readonly post: string }
type StoredOfficials = {
  readonly admins: readonly [StoredOfficial, StoredOfficial]
  readonly preparer: StoredOfficial
  readonly approver: StoredOfficial
}

/** Where the command line keeps an agency's keys on a development ledger. In real use each official holds their own. */
export const officialsPath = (dataDir: string, agency: string): string => join(dataDir, 'officials', `${agency}.json`)

/** Four officials with fresh keys, written where only this user can read them. An existing file is read instead. */
export function createOfficials(path: string): AgencyOfficials {
  if (existsSync(path)) return readOfficials(path)
  const official = (post: string): StoredOfficial => ({
    privateKey: generatePrivateKey(),
    person: `0x${randomBytes(32).toString('hex')}`,
    post,
  })
  const officials: StoredOfficials = {
    admins: [official('Administrator'), official('Deputy administrator')],
    preparer: official('Finance officer'),
    approver: official('Approving officer'),
  }
  // Never over keys that somebody else has made meanwhile.
  writeWhole({ path, text: `${JSON.stringify(officials, null, 2)}\n`, isNew: true })
  return readOfficials(path)
}

export function readOfficials(path: string): AgencyOfficials {
  const stored = JSON.parse(readFileSync(path, 'utf8')) as StoredOfficials
  const open = ({ privateKey, person, post }: StoredOfficial) => ({
    account: privateKeyToAccount(privateKey),
    person,
    post,
  })
  const [first, second] = stored.admins
  return { admins: [open(first), open(second)], preparer: open(stored.preparer), approver: open(stored.approver) }
}
