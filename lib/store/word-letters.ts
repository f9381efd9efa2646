const DIGIT = 26

/**
 * Which letters a word has, as bits: one for each of a to z, which other scripts share by turns, and one for all digits. A slip of the hand
 * takes away one letter and adds one at most, so that of two words `n` slips apart at most 2n bits differ: what sifts near words cheaply.
 */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? DIGIT : code % DIGIT)
  }
  return letters
}

export const hasDigit = (letters: number): boolean => (letters & (1 << DIGIT)) !== 0

/** How many bits are set. */
export function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
