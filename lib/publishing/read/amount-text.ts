import { isAmountText } from '@/lib/domain/amount'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'

export const DECIMAL_MARKS = ['.', ','] as const
export type DecimalMark = (typeof DECIMAL_MARKS)[number]

export type AmountTextProblem = 'blank' | 'not-a-number' | 'thousands-unclear' | 'too-long'

const PLAIN = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?$/
const BLANKS_AND_SIGNS = /[\s\u00a0\u202f\p{Sc}]+/gu
/** Groups of three, or as in India groups of two before the last three. */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/

/**
 * A published amount as format 1 writes it: blanks and currency signs stripped, thousands separators removed, parentheses or a
 * trailing minus read as negative. Trailing zeros stay; "-" and nothing are blank; a comma that groups nothing is refused.
 */
export function toAmountText(published: string, decimalMark: DecimalMark): Parsed<string, AmountTextProblem> {
  if (decimalMark === '.' && PLAIN.test(published) && isAmountText(published)) return accept(published)

  let text = published.replace(BLANKS_AND_SIGNS, '').replace(/^\u2212|\u2212$/, '-')
  if (text === '' || /^[-\u2013\u2014]+$/.test(text)) return refuse('blank')

  const inner = /^\((.+)\)$/.exec(text)?.[1]
  let negative = inner !== undefined
  if (inner !== undefined) text = inner
  else if (text.startsWith('-')) [negative, text] = [true, text.slice(1)]
  else if (text.endsWith('-')) [negative, text] = [true, text.slice(0, -1)]
  else if (text.startsWith('+')) text = text.slice(1)

  if (decimalMark === ',') text = text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
  text = text.replaceAll("'", ',')
  const [whole = '', fraction = '', more] = text.split('.')
  if (more !== undefined || !/^[\d,]*$/.test(whole) || !/^\d*$/.test(fraction) || whole + fraction === '') {
    return refuse('not-a-number')
  }
  if (whole.includes(',') && !GROUPED.test(whole)) return refuse('thousands-unclear')

  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0'
  const unsigned = fraction === '' ? digits : `${digits}.${fraction}`
  const isZero = /^[0.]+$/.test(unsigned)
  const amount = negative && !isZero ? `-${unsigned}` : unsigned
  return isAmountText(amount) ? accept(amount) : refuse('too-long')
}

const NUMBER_WITH_MARK = /^[\s\p{Sc}(+\-\u2212]*[\d.,'\s]*([.,])(\d+)[\s)\-\p{Sc}]*$/u

/** Which decimal mark a published amount shows beyond doubt; null where it could be either, or has no mark. */
export function decimalMarkShown(published: string): DecimalMark | null {
  const match = NUMBER_WITH_MARK.exec(published)
  if (match === null) return null
  const mark = match[1] as DecimalMark
  const other = mark === '.' ? ',' : '.'
  if (published.includes(other)) return mark
  const once = published.indexOf(mark) === published.lastIndexOf(mark)
  if (!once) return other
  // "1,234" and "0,123": three digits behind a single mark are thousands or thousandths; "0" and four digits before it decide.
  if (match[2]!.length !== 3) return mark
  const before = /\d*$/.exec(published.slice(0, published.indexOf(mark)))?.[0] ?? ''
  return before === '' || before.startsWith('0') || before.length > 3 ? mark : null
}
