import type { OfficialView } from '@/lib/domain/profile-views'
import { toHash } from '@/lib/store/ledger-state'
import type { Reader } from '@/lib/store/reader-pool'
import type { Row } from '@/lib/store/sql'
import { signerKind } from '../read-publications'

type EventRow = Row & {
  readonly key_id: Uint8Array
  readonly kind: string
  readonly person: Uint8Array | null
  readonly signer: Uint8Array | null
  readonly post: string | null
  readonly roles: number | null
  readonly valid_from_s: number | bigint | null
  readonly valid_until_s: number | bigint | null
  readonly reason: string | null
  readonly at_s: number
}

const ROLES = [
  [1, 'preparer'],
  [2, 'approver'],
  [4, 'admin'],
] as const

const ENDED_BY: Readonly<Record<string, NonNullable<OfficialView['ended']>['by']>> = {
  revoked: 'admin',
  'revoked-by-guardian': 'guardian',
  'grant-cancelled': 'registrar',
}

/** Every key that an agency ever had, newest first, with what became of it. */
export async function readOfficials(reader: Reader, agency: number): Promise<OfficialView[]> {
  const rows = await reader.select<EventRow>(
    `SELECT key_id, kind, person, signer, post, roles, valid_from_s, valid_until_s, reason, at_s
     FROM key_event WHERE agency = $agency ORDER BY block, log`,
    { agency },
  )
  const officials = new Map<string, OfficialView>()
  for (const row of rows) {
    const keyId = toHash(row.key_id)
    if (row.kind === 'granted') {
      officials.set(keyId, toOfficial(row, keyId))
      continue
    }
    const known = officials.get(keyId)
    if (known === undefined) continue
    if (row.kind === 'reinstated') officials.set(keyId, { ...known, ended: null, reinstatedAtSeconds: row.at_s })
    else {
      const ended = { by: ENDED_BY[row.kind] ?? 'admin', atSeconds: row.at_s, reason: row.reason }
      officials.set(keyId, { ...known, ended })
    }
  }
  return [...officials.values()].sort((a, b) => b.validFromSeconds - a.validFromSeconds)
}

function toOfficial(row: EventRow, keyId: `0x${string}`): OfficialView {
  const until = Number(row.valid_until_s ?? 0)
  return {
    keyId,
    person: row.person === null ? `0x${'0'.repeat(64)}` : toHash(row.person),
    post: row.post ?? '',
    kind: signerKind(row.signer?.length ?? 0),
    roles: ROLES.flatMap(([bit, role]) => (((row.roles ?? 0) & bit) === 0 ? [] : [role])),
    validFromSeconds: Number(row.valid_from_s ?? row.at_s),
    // Zero is "no end"; so is whatever no clock reaches.
    validUntilSeconds: until === 0 || until > 8_640_000_000_000 ? null : until,
    ended: null,
    reinstatedAtSeconds: null,
  }
}
