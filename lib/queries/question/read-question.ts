import type { CalendarDate } from '@/lib/domain/calendar-date'
import type { Stage } from '@/lib/domain/stage'
import type { Grammar, Opening, Party, QuestionKind, Role } from './grammar'
import {
  type Mention,
  type NamedMatch,
  type NameFit,
  type NameLookup,
  type Settled,
  settleMention,
} from './name-lookup'
import { QuestionText } from './question-text'
import { type CurrencyNames, type QuestionAmounts, readAmounts } from './read-amount'
import { type QuestionPeriod, readPeriod } from './read-period'

/** What a piece of the question was read as. */
export type Meaning =
  | { readonly kind: 'stage'; readonly stages: readonly Stage[] }
  | { readonly kind: 'period'; readonly period: QuestionPeriod }
  | { readonly kind: 'amount'; readonly amounts: QuestionAmounts }
  | { readonly kind: 'currency'; readonly currency: string }
  | Settled

export type QuestionPart = { readonly part: string; readonly as: Meaning }

/** A piece that could not be read. `ambiguous`: several different names have it; `not-a-payer`, `not-a-payee`: no name that is known has, in that place. */
export type UnreadPart = {
  readonly part: string
  readonly reason: 'not-understood' | 'ambiguous' | 'not-a-payer' | 'not-a-payee' | 'said-twice'
  readonly alternatives: readonly NamedMatch[]
}

export type ReadQuestion = {
  readonly kind: QuestionKind
  /** Whom a who-question asks for. */
  readonly who: Party | null
  /** The greatest amounts are asked for. */
  readonly greatest: boolean
  readonly parts: readonly QuestionPart[]
  readonly unread: readonly UnreadPart[]
}

export type QuestionContext = {
  readonly names: NameLookup
  readonly currencies: CurrencyNames
  /** The ledger's newest day. */
  readonly today: CalendarDate
}

/** Reads a question by one language's grammar; null where it is no question in it. Total, and bounded by the question's length. */
export function readQuestion(typed: string, grammar: Grammar, context: QuestionContext): ReadQuestion | null {
  const text = new QuestionText(typed, (folded) => grammar.takeApart?.(folded, context.names.knows) ?? null)
  // "Who Cares Ltd" is a name, not a question.
  const words = text.wordsOf(0, text.length)
  const isName = ['exact', 'core'].some((fit) => context.names.find(words, EVERY_KIND, fit as NameFit).length > 0)
  if (isName) return null
  const opening = findOpening(text, grammar)
  if (opening !== null) return new QuestionReader(text, grammar, context, opening).read()
  // "Payments to Acme" may be words to search for as well: a question where all of it is understood.
  if (text.match(grammar.bare, 0) === null) return null
  const read = new QuestionReader(text, grammar, context, { kind: 'sum', end: 0 }).read()
  return read === null || read.unread.length > 0 ? null : read
}

type FoundOpening = Opening & { readonly end: number }

/** Courtesies before a question count for nothing: "please tell me how much…". */
const COURTESY =
  /(?:please|tell me|(?:can|could) you tell me|i want to know|do you know|and|so|hi|hello|dites moi|dis moi|s il vous plait|bonjour|dime|digame|por favor|hola|y|et)/

function findOpening(text: QuestionText, grammar: Grammar): FoundOpening | null {
  for (let at = 0; ; ) {
    for (const [pattern, opening] of grammar.openings) {
      const match = text.match(pattern, at)
      if (match !== null) return { ...opening, end: match.end }
    }
    const courtesy = text.match(COURTESY, at)
    if (courtesy === null) return null
    at = courtesy.end
  }
}

/** Longest name that is looked for, in words. */
const LONGEST_NAME = 16
/** Ends tried for a name that is not known as a whole: each is a search. */
const ENDS_TRIED = 4

class QuestionReader {
  readonly #parts: (QuestionPart & { readonly at: number })[] = []
  readonly #unread: (UnreadPart & { readonly at: number })[] = []
  readonly #mentions: (Mention & { readonly from: number; readonly to: number })[] = []
  #role: Mention['role'] = 'subject'
  #passive = false
  #moves: 'out' | 'in' | null = null
  /** Whether the name before is followed by "and". */
  #joined = false
  /** A preposition that nothing has followed yet. */
  #dangling: { readonly from: number; readonly to: number } | null = null

  constructor(
    private readonly text: QuestionText,
    private readonly grammar: Grammar,
    private readonly context: QuestionContext,
    private readonly opening: FoundOpening,
  ) {}

  /** Null where the opening is all there is. */
  read(): ReadQuestion | null {
    for (let at = this.opening.end; at < this.text.length; ) {
      at = this.#readWholeName(at) ?? this.#readWord(at) ?? this.#readPartOfName(at)
    }
    if (this.#dangling !== null) this.#leave(this.#dangling.from, this.#dangling.to, 'not-understood')
    this.#settle()
    const { kind, greatest = false, stages } = this.opening
    if (this.#parts.length + this.#unread.length === 0) return null
    const isStaged = this.#parts.some(({ as }) => as.kind === 'stage')
    if (stages !== undefined && !isStaged) this.#add(0, this.opening.end, { kind: 'stage', stages })
    if (this.#saysNothing()) this.#leave(0, this.text.length, 'not-understood')
    return {
      kind,
      who: kind === 'who' ? this.#whoIsAsked() : null,
      greatest,
      parts: this.#parts.sort((a, b) => a.at - b.at).map(({ part, as }) => ({ part, as })),
      unread: this.#unread
        .sort((a, b) => a.at - b.at)
        .map(({ part, reason, alternatives }) => ({ part, reason, alternatives })),
    }
  }

  /** "How much", "who is": nothing of what was asked narrows anything, or nothing says what happened. */
  #saysNothing(): boolean {
    if (this.#unread.length > 0) return false
    const says = (kind: Meaning['kind']) => this.#parts.some(({ as }) => as.kind === kind)
    if (this.opening.kind === 'who') return !says('stage')
    return !says('stage') && !says('name') && !says('words')
  }

  #whoIsAsked(): Party {
    if (this.opening.who !== undefined) return this.opening.who
    // "Who did Leeds pay", "who received money", "who was paid", "who paid Acme".
    if (this.#hasSubject()) return this.#moves === 'in' || this.#passive ? 'payer' : 'payee'
    return this.#moves === 'in' || this.#passive ? 'payee' : 'payer'
  }

  #hasSubject(): boolean {
    return this.#mentions.some(({ role }) => role === 'subject')
  }

  #add(from: number, to: number, as: Meaning): void {
    this.#parts.push({ at: from, part: this.text.slice(from, to), as })
  }

  #leave(from: number, to: number, reason: UnreadPart['reason'], alternatives: readonly NamedMatch[] = []): void {
    this.#unread.push({ at: from, part: this.text.slice(from, to), reason, alternatives })
  }

  /** What the grammar knows here; where it ends, or null. */
  #readWord(at: number): number | null {
    return this.#readPeriod(at) ?? this.#readMoney(at) ?? this.#readMovement(at) ?? this.#readRole(at)
  }

  #readPeriod(at: number): number | null {
    const read = readPeriod(this.text, at, this.grammar.periods, this.context.today)
    if (read === null) return null
    // "Paid to 2013": no time stands after that preposition.
    if (this.#dangling?.to === at) {
      this.#leave(this.#dangling.from, read.end, 'not-understood')
      this.#dangling = null
      return read.end
    }
    if (this.#parts.some(({ as }) => as.kind === 'period')) this.#leave(at, read.end, 'said-twice')
    else this.#add(at, read.end, { kind: 'period', period: read.period })
    this.#joined = false
    return read.end
  }

  #readMoney(at: number): number | null {
    const { amounts: words } = this.grammar
    const { currencies } = this.context
    const read = readAmounts(this.text, at, words, currencies)
    if (read !== null) {
      if (this.#parts.some(({ as }) => as.kind === 'amount')) this.#leave(at, read.end, 'said-twice')
      else this.#add(at, read.end, { kind: 'amount', amounts: read.amounts })
      this.#dangling = null
      return read.end
    }
    const currency = currencies.read(this.text, this.text.match(words.in, at)?.end ?? at)
    if (currency === null) return null
    this.#add(at, currency.end, { kind: 'currency', currency: currency.currency })
    return currency.end
  }

  #readMovement(at: number): number | null {
    const { grammar, text } = this
    const passive = text.match(grammar.passive, at)
    if (passive !== null) {
      this.#passive = true
      return passive.end
    }
    for (const [isVerb, movements] of [
      [true, grammar.verbs],
      [false, grammar.nouns],
    ] as const) {
      for (const [pattern, { stages, moves }] of movements) {
        const match = text.match(pattern, at)
        if (match === null) continue
        this.#say(at, match.end, stages)
        // "Value of contracts with Acme".
        this.#dangling = null
        if (isVerb) this.#moves = moves
        this.#role = 'object'
        return match.end
      }
    }
    return null
  }

  /** A verb beside a noun of the same sentence says the same: "payments made", "contracts awarded". */
  #say(from: number, to: number, stages: readonly Stage[]): void {
    const known = this.#parts.flatMap(({ as }) => (as.kind === 'stage' ? as.stages : []))
    if (known.length === 0) this.#add(from, to, { kind: 'stage', stages })
    // "Budget spent", "commitments paid": two stages, and no telling which of them is asked for.
    else if (!known.some((stage) => stages.includes(stage))) this.#leave(from, to, 'said-twice')
  }

  #readRole(at: number): number | null {
    const { grammar, text } = this
    const before = text.match(grammar.beforeSubject, at)
    if (before !== null) {
      this.#role = 'subject'
      this.#dangling = null
      return before.end
    }
    const and = this.#mentions.length > 0 ? text.match(grammar.and, at) : null
    if (and !== null) {
      this.#joined = true
      return and.end
    }
    const filler = text.match(grammar.fillers, at)
    for (const [pattern, role] of grammar.prepositions) {
      const match = text.match(pattern, at)
      if (match === null || (filler !== null && filler.end > match.end)) continue
      this.#role = role
      this.#joined = false
      this.#dangling = { from: at, to: match.end }
      return match.end
    }
    return filler?.end ?? null
  }

  /**
   * A name of the ledger whose every word stands here, the longest. It ends where words of the grammar follow, neither begins nor ends with
   * one, and has no verb and no time within: a firm called "paid Acme in 2013" must not change what is asked of Acme. In quotation marks it may.
   */
  #readWholeName(at: number): number | null {
    const mayEnd = (to: number) => to === this.text.length || !this.#isUnknown(to)
    const end = this.#isUnknown(at) ? this.#findEndOfWhole(at, mayEnd) : this.#findEndOfAgency(at, mayEnd)
    return end === null ? null : this.#mention(at, end)
  }

  /** Agencies are registered, and none is by a name that misleads: theirs may begin and end as they like, "Grants for Good". */
  #findEndOfAgency(at: number, mayEnd: (to: number) => boolean): number | null {
    for (let to = Math.min(this.#endOfRun(at), at + LONGEST_NAME); to > at + 1; to--) {
      if (!mayEnd(to) || !this.#hasUnknown(at, to)) continue
      if (this.context.names.find(this.text.wordsOf(at, to), ['agency'], 'exact').length > 0) return to
    }
    return null
  }

  #hasUnknown(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#isUnknown(at)) return true
    return false
  }

  #findEndOfWhole(at: number, mayEnd: (to: number) => boolean): number | null {
    const last = Math.min(this.#endOfRun(at), at + LONGEST_NAME)
    for (const fit of ['exact', 'core'] as const) {
      for (let to = last; to > at; to--) {
        if (!this.#isUnknown(to - 1) || !mayEnd(to)) continue
        if (this.context.names.find(this.text.wordsOf(at, to), EVERY_KIND, fit).length > 0) return to
      }
    }
    return null
  }

  /** The longest run from here that names have the words of, up to what cannot be within a name; else up to the next preposition. */
  #readPartOfName(at: number): number {
    const hard = this.#endOfRun(at)
    const ends = [hard]
    for (let to = hard - 1; to > at; to--) if (this.#isBoundary(to)) ends.push(to)
    const trimmed = ends.map((end) => this.#trim(at, end))
    const shortest = trimmed[trimmed.length - 1]!
    const tried = [...new Set([...trimmed.slice(0, ENDS_TRIED), shortest])]
    for (const how of ['words', 'near'] as const) {
      for (const to of tried) {
        if (this.context.names.find(this.text.wordsOf(at, to), EVERY_KIND, how).length > 0) return this.#mention(at, to)
      }
    }
    // A name with words behind it that are none of it: "Acme Ltd yesterday".
    return this.#mention(at, this.#findEndOfWhole(at, () => true) ?? shortest)
  }

  #mention(from: number, to: number): number {
    const words = this.text.wordsOf(from, to)
    const said = this.text.tokens.slice(from, to).map(({ text, quoted }) => (quoted ? `"${text}"` : text))
    this.#mentions.push({ from, to, words, said: said.join(' '), role: this.#role, joined: this.#joined })
    this.#joined = false
    this.#dangling = null
    return to
  }

  /** Verbs, times, amounts and quotations end a name that does not stand in quotation marks. */
  #endOfRun(at: number): number {
    if (this.text.tokens[at]!.quoted) return at + 1
    const { text, grammar, context } = this
    for (let to = at + 1; to < text.length; to++) {
      const stops =
        text.tokens[to]!.quoted ||
        text.match(grammar.passive, to) !== null ||
        grammar.verbs.some(([pattern]) => text.match(pattern, to) !== null) ||
        readPeriod(text, to, grammar.periods, context.today) !== null ||
        readAmounts(text, to, grammar.amounts, context.currencies) !== null
      if (stops) return to
    }
    return text.length
  }

  #isBoundary(at: number): boolean {
    const patterns = [...this.grammar.prepositions.map(([pattern]) => pattern), this.grammar.and]
    return patterns.some((pattern) => this.text.match(pattern, at) !== null)
  }

  /** Whether the grammar does not know the word by itself. */
  #isUnknown(at: number): boolean {
    const { grammar, text } = this
    const token = text.tokens[at]!
    if (token.quoted) return true
    if (/^\d+$/.test(token.folded) || grammar.periods.months.some((names) => names.includes(token.folded))) return false
    const movements = [...grammar.verbs, ...grammar.nouns, ...grammar.prepositions].map(([pattern]) => pattern)
    return ![...movements, grammar.passive, grammar.beforeSubject, grammar.fillers, grammar.and].some(
      (pattern) => text.match(pattern, at)?.end === at + 1,
    )
  }

  /** Without fillers at its end: "Acme altogether". */
  #trim(from: number, to: number): number {
    let end = to
    for (let start = end - 1; start > from; start--) {
      if (this.text.match(this.grammar.fillers, start)?.end === end) end = start
    }
    return end
  }

  /** Says who does what to whom, now that the verb is known, and looks each name up as what it must be. */
  #settle(): void {
    const taken = new Map<string, number>()
    for (const [index, mention] of this.#mentions.entries()) {
      const role = this.#roleOf(mention)
      const settled = settleMention(mention, role, this.context.names)
      const { from, to } = mention
      if ('reason' in settled) {
        this.#leave(from, to, settled.reason, settled.alternatives)
        continue
      }
      const place = settled.kind === 'name' ? settled.role : 'words'
      const before = taken.get(place)
      // Two payers are alternatives where "and" stands between them; otherwise one of them was misread.
      const isJoined = mention.joined && before === index - 1
      if (before !== undefined && place !== 'words' && place !== 'purpose' && !isJoined)
        this.#leave(from, to, 'said-twice')
      else this.#add(from, to, settled)
      taken.set(place, index)
    }
  }

  #roleOf({ role }: Mention): Role | Party {
    const subject: Party = this.#moves === 'in' || this.#passive ? 'payee' : 'payer'
    if (role === 'subject') return subject
    if (role !== 'object') return role
    // "Cuánto pagó Leeds a Acme": the subject follows, where none went before and the question is not who it is.
    const asksForSubject = this.opening.kind === 'who' && this.opening.who !== (subject === 'payer' ? 'payee' : 'payer')
    return this.grammar.subjectMayFollow && !this.#hasSubject() && !asksForSubject ? subject : 'payee'
  }
}

const EVERY_KIND = ['agency', 'payer', 'payee', 'activity', 'sector', 'place'] as const
