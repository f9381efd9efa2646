import type { PaymentView } from '@/lib/domain/views'
import { toHash } from '@/lib/store/ledger-state'
import type { Hash } from '@/lib/store/ledger-writer'
import type { Reader } from '@/lib/store/reader-pool'
import type { EntryRow } from './entry-rows'

type PaymentRow = {
  readonly token: Uint8Array
  readonly payer: Uint8Array
  readonly payee: Uint8Array
  readonly units: string
  readonly decimals: number | null
  readonly symbol: string | null
}

/** The payments of one entry, in the order in which they were made. `wrapper` is the one whose payments the index has. */
export async function readPayments(
  reader: Reader,
  { batch, row_no }: Pick<EntryRow, 'batch' | 'row_no'>,
  wrapper: Hash,
): Promise<readonly PaymentView[]> {
  const rows = await reader.select<PaymentRow>(
    `SELECT token, payer, payee, units, decimals, symbol FROM payment
     WHERE batch = $batch AND row_no = $row ORDER BY log`,
    { batch, row: row_no },
  )
  return rows.map(({ token, payer, payee, units, decimals, symbol }) => ({
    token: toHash(token),
    from: toHash(payer),
    to: toHash(payee),
    units,
    decimals,
    symbol,
    wrapper,
  }))
}
