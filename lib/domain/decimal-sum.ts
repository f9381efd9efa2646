import { serialiseDecimal } from './amount'

/** Adds plain decimal texts of one currency exactly, keeping the finest scale among them: "1.50" + "2" is "3.50". Throws RangeError on anything else. */
export function addDecimals(texts: readonly string[]): string {
  const parts = texts.map((text) => {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
    if (!match) throw new RangeError(`"${text}" is not a plain decimal.`)
    const [, sign = '', whole = '', fraction = ''] = match
    return { units: BigInt(sign + whole + fraction), scale: fraction.length }
  })
  const scale = Math.max(0, ...parts.map((part) => part.scale))
  const units = parts.reduce((sum, part) => sum + part.units * 10n ** BigInt(scale - part.scale), 0n)
  return serialiseDecimal(units, scale)
}
