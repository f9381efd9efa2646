/** What a spreadsheet takes for the beginning of a formula; some fold the full-width signs. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A cell of words: quoted where RFC 4180 needs it, and with an apostrophe before what a spreadsheet would run as a formula, since whoever
 * publishes chooses the words and whoever opens the file bears them.
 */
export const toTextCell = (text: string | null): string =>
  text === null ? '' : quote(FORMULA.test(text) ? `'${text}` : text)

/** A cell of ours, or a number: as it is, so that -3.50 stays a number. */
export const toPlainCell = (text: string | number | null): string => (text === null ? '' : quote(String(text)))
