import { serialiseDecimal } from '@/lib/domain/amount'
import type { PaymentView } from '@/lib/domain/views'
import { formatDecimal } from './money'

const NO_BREAK_SPACE = '\u00a0'
const LEAST_DECIMALS = 2

/**
 * An amount of a token for eyes, exact: "1,204.50 TST". Zeros at its end are left out but for the first two decimals; nothing is rounded, since no
 * step goes through a number. Where the token does not say how many decimals it has: "1,204,500,000 smallest units".
 */
export function formatTokenAmount({
  units,
  decimals,
  symbol,
}: Pick<PaymentView, 'units' | 'decimals' | 'symbol'>): string {
  if (decimals === null) return `${formatDecimal(units)} smallest units`
  const [whole = '', fraction = ''] = serialiseDecimal(BigInt(units), decimals).split('.')
  const shown = fraction.replace(/0+$/, '').padEnd(Math.min(LEAST_DECIMALS, decimals), '0')
  const amount = formatDecimal(shown === '' ? whole : `${whole}.${shown}`)
  return `${amount}${symbol === null ? ' of the token' : `${NO_BREAK_SPACE}${symbol}`}`
}
