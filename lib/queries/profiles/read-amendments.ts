import type { Amendments } from '@/lib/domain/profile-views'
import { median } from '@/lib/domain/punctuality'
import type { Reader } from '@/lib/store/reader-pool'

const DAY_SECONDS = 86_400

/** The corrections and withdrawals of one agency: how many, for which reasons, and how long after the record they came. */
export async function readAmendments(reader: Reader, agency: number): Promise<Amendments> {
  const rows = await reader.select<{ reason: string; withdrawal: boolean; seconds: readonly number[] }>(
    `SELECT coalesce(a.amends_reason, '') AS reason, a.status = 3 AS withdrawal, list(answered.at_s - b.at_s) AS seconds
     FROM entry AS e JOIN entry AS a ON a.seq = e.replaced_by
     JOIN batch AS b ON b.number = e.batch JOIN batch AS answered ON answered.number = a.batch
     WHERE e.agency = $agency AND e.replaced_by IS NOT NULL GROUP BY ALL`,
    { agency },
  )
  const reasons = new Map<string, { corrections: number; withdrawals: number }>()
  for (const { reason, withdrawal, seconds } of rows) {
    const known = reasons.get(reason) ?? { corrections: 0, withdrawals: 0 }
    known[withdrawal ? 'withdrawals' : 'corrections'] += seconds.length
    reasons.set(reason, known)
  }
  const days = rows.flatMap(({ seconds }) => seconds.map((each) => Math.floor(Number(each) / DAY_SECONDS)))
  const listed = [...reasons].map(([reason, counts]) => ({ reason, ...counts }))
  return {
    corrections: listed.reduce((sum, { corrections }) => sum + corrections, 0),
    withdrawals: listed.reduce((sum, { withdrawals }) => sum + withdrawals, 0),
    reasons: listed.sort(
      (a, b) => b.corrections + b.withdrawals - a.corrections - a.withdrawals || (a.reason < b.reason ? -1 : 1),
    ),
    medianDays: median(days.sort((a, b) => a - b)),
  }
}
