import { foldText, tokenise } from '@/lib/store/tokenise'
import type { TakenApart } from './grammar'

/** A piece of a question that is read as one. */
export type QuestionToken = {
  readonly start: number
  readonly end: number
  /** As typed, a quotation without its marks. */
  readonly text: string
  readonly folded: string
  /** The words that the index would make of it. */
  readonly words: readonly string[]
  /** In quotation marks: a name, whatever its words mean otherwise. */
  readonly quoted: boolean
}

// Quotations, days and months as 2024-03-31, spans of years, numbers with their separators, signs of currencies, words.
const TOKEN =
  /["“„«](?<quoted>[^"”“»]+)["”“»]|\p{Nd}{4}-\p{Nd}{1,2}(?:-\p{Nd}{1,2})?(?![\p{Nd}-])|\p{Nd}{4}[/–-]\p{Nd}{2,4}|\p{Nd}+(?:[.,]\p{Nd}+)*\p{L}*|\p{Sc}|[\p{L}\p{M}\p{N}]+/gu
/** Longest question that is read, in characters. */
export const QUESTION_LENGTH = 200

/** A question as pieces in order, and patterns tried on them. */
export class QuestionText {
  readonly tokens: readonly QuestionToken[]
  readonly #joined: string
  readonly #starts: readonly number[]

  constructor(
    readonly text: string,
    takeApart: (folded: string) => TakenApart | null = () => null,
  ) {
    const matches = [...text.slice(0, QUESTION_LENGTH).matchAll(TOKEN)]
    this.tokens = matches.flatMap((match): QuestionToken[] => {
      const quoted = match.groups?.quoted
      const said = quoted ?? match[0]
      const [start, end] = [match.index, match.index + match[0].length]
      const token = {
        start,
        end,
        text: said,
        folded: foldText(said),
        words: tokenise(said),
        quoted: quoted !== undefined,
      }
      const apart = token.quoted ? null : takeApart(token.folded)
      if (apart === null) return [token]
      const { prefix, rest } = apart
      return [
        { ...token, end: start + 1, text: prefix, folded: prefix, words: [] },
        { ...token, start: start + 1, text: rest, folded: rest, words: tokenise(rest) },
      ]
    })
    const starts: number[] = []
    let joined = ''
    for (const { folded, quoted } of this.tokens) {
      starts.push(joined.length)
      // A quotation is matched by no pattern.
      joined += `${quoted ? '"' : folded.replaceAll(' ', '')} `
    }
    this.#starts = [...starts, joined.length]
    this.#joined = joined
  }

  get length(): number {
    return this.tokens.length
  }

  /** Tries a pattern over folded words with single spaces between, from a piece on; it ends at the end of a piece. */
  match(
    pattern: RegExp,
    from: number,
  ): { readonly end: number; readonly groups: readonly (string | undefined)[] } | null {
    if (from >= this.length) return null
    const sticky = toSticky(pattern)
    sticky.lastIndex = this.#starts[from]!
    const match = sticky.exec(this.#joined)
    if (match === null || match[0] === '') return null
    const end = this.#starts.indexOf(sticky.lastIndex + 1, from)
    return end < 0 ? null : { end, groups: match.slice(1) }
  }

  /** What was typed from one piece to before another. */
  slice(from: number, to: number): string {
    if (from >= to) return ''
    return this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end)
  }

  wordsOf(from: number, to: number): readonly string[] {
    return this.tokens.slice(from, to).flatMap(({ words }) => words)
  }
}

const stickies = new WeakMap<RegExp, RegExp>()

function toSticky(pattern: RegExp): RegExp {
  const known = stickies.get(pattern)
  if (known !== undefined) return known
  const sticky = new RegExp(`(?:${pattern.source})(?= )`, 'yu')
  stickies.set(pattern, sticky)
  return sticky
}
