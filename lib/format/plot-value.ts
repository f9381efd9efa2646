/**
 * Money as a number, for the height of a mark and for nothing else.
 *
 * Lost: all digits past the seventeenth significant one, and so cents in very large sums.
 */
export function toPlotValue(amount: string): number {
  const value = Number(amount)
  if (Number.isNaN(value)) return 0
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value))
}
