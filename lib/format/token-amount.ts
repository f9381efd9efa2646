import { serialiseDecimal } from '@/lib/domain/amount'
import type { Language } from '@/lib/domain/language'
import type { PaymentView } from '@/lib/domain/views'
import { record } from '@/lib/messages/en/record'
import { formatDecimal } from './money'

const NO_BREAK_SPACE = '\u00a0'
const LEAST_DECIMALS = 2

type Words = { readonly smallestUnits: string; readonly ofTheToken: string }
type TokenAmount = Pick<PaymentView, 'units' | 'decimals' | 'symbol'>

/**
 * An amount of a token for eyes, exact: "1,204.50 TST". Zeros at its end are left out but for the first two decimals; nothing is rounded, since no
 * step goes through a number. Where the token does not say how many decimals it has: "1,204,500,000 smallest units".
 */
export function toTokenAmountText(
  { units, decimals, symbol }: TokenAmount,
  { language, words }: { readonly language: Language; readonly words: Words },
): string {
  if (decimals === null) return words.smallestUnits.replace('{amount}', () => formatDecimal(units, language))
  const [whole = '', fraction = ''] = serialiseDecimal(BigInt(units), decimals).split('.')
  const shown = fraction.replace(/0+$/, '').padEnd(Math.min(LEAST_DECIMALS, decimals), '0')
  const amount = formatDecimal(shown === '' ? whole : `${whole}.${shown}`, language)
  if (symbol === null) return words.ofTheToken.replace('{amount}', () => amount)
  return `${amount}${NO_BREAK_SPACE}${symbol}`
}

/** The same in English, for the command line. */
export const formatTokenAmount = (amount: TokenAmount): string =>
  toTokenAmountText(amount, { language: 'en', words: record.payments })
