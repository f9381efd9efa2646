/** A stretch of a label, and whether it is what the reader typed. */
export type MarkedPiece = { readonly text: string; readonly marked: boolean }

/** Case, accents and width aside. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Scripts that write their words without spaces between them. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Cuts a label where its words begin as one of the typed words does: "Hälsa AB" for "hal" is [Häl]sa AB. */
export function markMatch(label: string, typed: string): readonly MarkedPiece[] {
  const characters = [...label]
  const folded = characters.map(fold)
  const beginnings = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const marked = characters.map(() => false)
  for (let at = 0; at < characters.length; at++) {
    const follows = at > 0 && /[\p{L}\p{M}\p{N}]/u.test(characters[at - 1]!)
    if (follows && !WITHOUT_SPACES.test(characters[at]!)) continue
    for (const beginning of beginnings) {
      const length = lengthOfMatch(folded, at, beginning)
      for (let within = at; within < at + length; within++) marked[within] = true
    }
  }
  const pieces: MarkedPiece[] = []
  let from = 0
  for (let at = 1; at <= characters.length; at++) {
    if (at < characters.length && marked[at] === marked[from]) continue
    pieces.push({ text: characters.slice(from, at).join(''), marked: marked[from]! })
    from = at
  }
  return pieces
}

/** How many characters from `at` on make up `beginning`; 0 where they do not. */
function lengthOfMatch(folded: readonly string[], at: number, beginning: string): number {
  let read = ''
  for (let length = 1; at + length <= folded.length; length++) {
    read += folded[at + length - 1]
    if (read.length < beginning.length) {
      if (!beginning.startsWith(read)) return 0
      continue
    }
    if (!read.startsWith(beginning)) return 0
    // What is written above or beneath the last letter belongs to it.
    let end = length
    while (folded[at + end] === '') end++
    return end
  }
  return 0
}
