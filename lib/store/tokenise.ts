/** Longer runs are not words anybody types; the cut bounds the dictionary. */
const TOKEN_LENGTH = 40

/** Scripts written without spaces between words: every two neighbours are a token. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`
/** Runs of letters and digits. One that changes between spaced and unspaced script is two: "2024年度", "ABC株式会社". */
const WORD = new RegExp(
  String.raw`(?<unspaced>[${UNSPACED}][${UNSPACED}\p{M}]*)|[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]+`,
  'gv',
)
// Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and hamzas, and the dots that Devanagari and its like add to a
// letter. Not the vowels of Thai or Devanagari, which spell the word. And what is not seen: joiners, soft hyphens, marks of direction, the
// stroke that stretches Arabic words, apostrophes that count as letters.
const UNHEARD =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0a3c\u0abc\u00ad\u0640\u02b9-\u02c1\u02c8\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Where the ten digits of other scripts begin: Arabic, Persian, those of India from Devanagari to Malayalam, Thai, Lao, Myanmar, Khmer. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០'
/** Letters that readers take for one another and that do not decompose, and digits. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'e' },
    ...{ ς: 'σ', ґ: 'г', 'ँ': 'ं' },
    // Arabic: alef with wasla, ta marbuta as it is often typed, alef maqsura and the Persian and Urdu forms of yeh, kaf and heh.
    ...{ ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه' },
  }),
  ...[...ZEROS].flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero.codePointAt(0)! + digit), `${digit}`] as const),
  ),
])
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g')

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** One spelling for what readers take for the same: compatibility forms, accents, case and the digits of every script folded away. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNHEARD, '')
    .replace(LETTER, (letter) => LETTERS.get(letter)!)
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
  for (const { 0: run, groups } of folded.matchAll(WORD)) {
    if (groups?.unspaced !== undefined) pairs(run, tokens)
    else tokens.push(cut(run))
  }
  return tokens
}
