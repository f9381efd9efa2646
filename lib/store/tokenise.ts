/** Longer runs are not words anybody types; the cut bounds the dictionary. */
const TOKEN_LENGTH = 40

/** Scripts written without spaces between words: every two neighbours are a token. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORD = /[\p{L}\p{N}\p{M}]+/gu
// Accents of Latin, Greek and Cyrillic, Hebrew points and Arabic vowel signs. Not the vowels of Thai or Devanagari, which spell the word.
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670]/g
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const LETTER = /[ßæœøłđðþı]/g

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** One spelling for what readers take for the same: compatibility forms, accents and case folded away. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
}

function pairs(run: string, into: string[]): void {
  const characters = [...run]
  for (let i = 0; i + 1 < characters.length; i++) into.push(characters[i]! + characters[i + 1]!)
  // The last one alone, so that any single character is found as the beginning of some token.
  if (characters.length > 0) into.push(characters[characters.length - 1]!)
}

function cut(word: string): string {
  return word.length > TOKEN_LENGTH ? [...word].slice(0, TOKEN_LENGTH).join('') : word
}

/** The words of a text, folded, in order, repeats kept: the one reading of words, for what is indexed and for what is asked. */
export function tokenise(text: string): string[] {
  const folded = foldText(text)
  const tokens: string[] = []
  if (isAscii(folded)) {
    // By hand: every published text passes here, and matching costs three times as much.
    let start = -1
    for (let i = 0; i <= folded.length; i++) {
      const code = i < folded.length ? folded.charCodeAt(i) : 0
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
        if (start < 0) start = i
      } else if (start >= 0) {
        tokens.push(cut(folded.slice(start, i)))
        start = -1
      }
    }
    return tokens
  }
  for (const [run] of folded.matchAll(WORD)) {
    if (UNSPACED.test(run)) pairs(run, tokens)
    else tokens.push(cut(run))
  }
  return tokens
}
