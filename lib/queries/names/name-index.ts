import { variantsOf } from '@/lib/store/word-variants'
import { IntList } from './int-list'
import { WordList } from './word-list'

/** What a name is the name of. */
export const NAME_KINDS = ['agency', 'payer', 'payee', 'activity', 'sector', 'place'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** How well a name matches what was typed. `exact`: it is that. `core`: but for its legal form. `beginning`: it begins so. `words`: each word begins one of its words, in any order. `near`: with slips. */
export const MATCH_QUALITIES = ['near', 'words', 'beginning', 'core', 'exact'] as const
export type MatchQuality = (typeof MATCH_QUALITIES)[number]

export type FoundName = {
  /** Number of the named in this index. */
  readonly named: number
  /** The spelling that matched, as it was added. */
  readonly spelling: string
  readonly quality: MatchQuality
}

const QUALITY = Object.fromEntries(MATCH_QUALITIES.map((quality, index) => [quality, index])) as Record<
  MatchQuality,
  number
>
/** Names found below which near ones are looked for too, unless one of them is just what was typed. */
const LITTLE = 3
export const isLittle = (qualities: readonly MatchQuality[]): boolean => {
  const found = qualities.filter((quality) => quality !== 'near')
  return found.length < LITTLE && !found.some((quality) => quality === 'exact' || quality === 'core')
}
/** Words of a name beyond these do not tell it from others any better. */
const WORDS_READ = 24
/** Words typed beyond these are not looked for in names. */
const WORDS_TYPED = 8

/** Words that say what kind of body bears a name rather than which: left out where a name is compared "but for its legal form". Folded. */
const FORMS: ReadonlySet<string> = new Set(
  `the an and und et y le la les el los las al ltd limited plc llc llp lp inc incorporated corp corporation co company cic gmbh ag kg ug ev sa sas sarl
   sasu scop snc srl sl slu spa bv nv cv oy oyj ab as asa aps pty pte lda ltda zrt kft doo ооо оао зао пао тов`.split(
    /\s+/,
  ),
)

/**
 * Names in memory, by their words: of agencies, payees, programmes, sectors and places. What is named has a number, a kind and how often it
 * occurs; it may have several spellings. Only added to.
 */
export class NameIndex {
  readonly words = new WordList()
  /** By word: whether it is one of FORMS. */
  #isForm: boolean[] = []
  /** By word: its last post, and how many it has. */
  #lastPost = new IntList()
  #postCount = new IntList()
  /** By post: the spelling, and the word's post before it. Posts of one spelling lie together, in the order of its words. */
  #postWord = new IntList()
  #postSpelling = new IntList()
  #postBefore = new IntList()
  /** By spelling. */
  #spellings: string[] = []
  #firstPost = new IntList()
  #namedOf = new IntList()
  #spellingBefore = new IntList()
  /** By what is named. */
  /** Index in NAME_KINDS. */
  #kinds = new IntList()
  #counts = new IntList()
  #lastSpelling = new IntList()
  /** By spelling: the search that looked at it last. */
  #seen = new Int32Array(1024)
  #search = 0
  /** By typed word, then by word: how well it matches. */
  #marks: Uint8Array[] = []

  get size(): number {
    return this.#kinds.length
  }

  /** Gives what is named a number: they count from 0. */
  addNamed(kind: NameKind, count: number): number {
    this.#kinds.push(NAME_KINDS.indexOf(kind))
    this.#counts.push(count)
    this.#lastSpelling.push(-1)
    return this.#kinds.length - 1
  }

  kindOf(named: number): NameKind {
    return NAME_KINDS[this.#kinds.at(named)]!
  }

  countOf(named: number): number {
    return this.#counts.at(named)
  }

  setCount(named: number, count: number): void {
    this.#counts.set(named, count)
  }

  /** As they were added. */
  spellingsOf(named: number): readonly string[] {
    const spellings: string[] = []
    for (let at = this.#lastSpelling.at(named); at >= 0; at = this.#spellingBefore.at(at))
      spellings.push(this.#spellings[at]!)
    return spellings.reverse()
  }

  /** A spelling of a name and its words, folded. One without any word cannot be found. */
  addSpelling(named: number, spelling: string, words: readonly string[]): void {
    if (words.length === 0) return
    const number = this.#spellings.length
    this.#spellings.push(spelling)
    this.#namedOf.push(named)
    this.#spellingBefore.push(this.#lastSpelling.at(named))
    this.#lastSpelling.set(named, number)
    this.#firstPost.push(this.#postWord.length)
    for (const word of words.slice(0, WORDS_READ)) {
      const known = this.words.size
      const id = this.words.add(word)
      if (id === known) {
        this.#isForm.push(FORMS.has(word))
        this.#lastPost.push(-1)
        this.#postCount.push(0)
      }
      this.#postBefore.push(this.#lastPost.at(id))
      this.#lastPost.set(id, this.#postWord.length)
      this.#postCount.set(id, this.#postCount.at(id) + 1)
      this.#postWord.push(id)
      this.#postSpelling.push(number)
    }
  }

  /**
   * The best `limit` of each kind for what is being typed: every word required, the last one perhaps unfinished. By quality, then by count.
   * Slips are forgiven in words that no name has, and in all where little was found without.
   */
  search(
    typed: readonly string[],
    { kinds, limit }: { readonly kinds: readonly NameKind[]; readonly limit: number },
  ): FoundName[] {
    const words = typed.slice(0, WORDS_TYPED)
    if (words.length === 0) return []
    const found = this.#searchWith(words, kinds, limit, { beginnings: true, slips: 'unknown-words' })
    if (!isLittle(found.map(({ quality }) => quality))) return found
    const known = new Set(found.map(({ named }) => named))
    const near = this.#searchWith(words, kinds, limit, { beginnings: true, slips: 'all-words' }).filter(
      ({ named }) => !known.has(named),
    )
    return [...found, ...near]
  }

  /** The best few names that have all of these words, as whole ones; with `near` words that are slips away from those do too. */
  findAlike(
    words: readonly string[],
    { kinds, limit, near }: { readonly kinds: readonly NameKind[]; readonly limit: number; readonly near: boolean },
  ): FoundName[] {
    if (words.length === 0 || words.length > WORDS_TYPED) return []
    if (!near) return this.#searchWith(words, kinds, limit, { beginnings: false, slips: 'none' })
    const found = this.#searchWith(words, kinds, limit, { beginnings: false, slips: 'unknown-words' })
    if (found.length > 0) return found
    return this.#searchWith(words, kinds, limit, { beginnings: false, slips: 'all-words' })
  }

  /** The words of a spelling without its legal form, as one text: what two spellings of one name have in common. */
  coreOf(words: readonly string[]): string {
    const core = words.filter((word) => !FORMS.has(word))
    return (core.length === 0 ? words : core).join(' ')
  }

  /** Names of these kinds that are the words, letter by letter but for what folding takes away; with `but` for their legal form. */
  findWhole(words: readonly string[], kinds: readonly NameKind[], but: 'exact' | 'core'): FoundName[] {
    const ids: number[] = []
    for (const word of words) {
      const id = this.words.idOf(word)
      if (id !== undefined) ids.push(id)
      // A legal form that no name has is left out as any other is.
      else if (but === 'exact' || !FORMS.has(word)) return []
    }
    const asked = but === 'exact' ? ids : this.#coreIdsOf(ids)
    if (asked.length === 0) return []
    const rarest = asked.reduce((a, b) => (this.#postCount.at(b) < this.#postCount.at(a) ? b : a))
    const found: FoundName[] = []
    for (let post = this.#lastPost.at(rarest); post >= 0; post = this.#postBefore.at(post)) {
      const spelling = this.#postSpelling.at(post)
      const named = this.#namedOf.at(spelling)
      if (!kinds.includes(this.kindOf(named))) continue
      const said = this.#wordsOf(spelling)
      const compared = but === 'exact' ? said : this.#coreIdsOf(said)
      if (compared.length !== asked.length || compared.some((id, at) => id !== asked[at])) continue
      if (found.some((other) => other.named === named)) continue
      found.push({ named, spelling: this.#spellings[spelling]!, quality: but })
    }
    return found.sort((a, b) => this.#counts.at(b.named) - this.#counts.at(a.named) || a.named - b.named)
  }

  #coreIdsOf(ids: readonly number[]): readonly number[] {
    const core = ids.filter((id) => !this.#isForm[id])
    return core.length === 0 ? ids : core
  }

  #wordsOf(spelling: number): number[] {
    const words: number[] = []
    for (let post = this.#firstPost.at(spelling); post < this.#endOf(spelling); post++)
      words.push(this.#postWord.at(post))
    return words
  }

  #endOf(spelling: number): number {
    return spelling + 1 < this.#firstPost.length ? this.#firstPost.at(spelling + 1) : this.#postWord.length
  }

  #searchWith(typed: readonly string[], kinds: readonly NameKind[], limit: number, how: Matching): FoundName[] {
    const marked: number[][] = []
    for (const [place, word] of typed.entries()) marked.push(this.#mark(place, word, place === typed.length - 1, how))
    try {
      if (marked.some((ids) => ids.length === 0)) return []
      return this.#collect(typed.length, marked, kinds, limit)
    } finally {
      for (const [place, ids] of marked.entries()) for (const id of ids) this.#marks[place]![id] = 0
    }
  }

  /** Marks the words that one typed word matches, in its row of marks. Earlier words are whole, or begin so. */
  #mark(place: number, word: string, isLast: boolean, { beginnings, slips }: Matching): number[] {
    let marks = this.#marks[place]
    if (marks === undefined || marks.length < this.words.size) {
      marks = new Uint8Array(this.words.size * 2)
      this.#marks[place] = marks
    }
    const ids: number[] = []
    const variants = variantsOf(word)
    const add = (id: number, mark: number): void => {
      if (marks[id] === 0) ids.push(id)
      marks[id] = Math.max(marks[id]!, mark)
    }
    for (const variant of variants) {
      if (beginnings) this.words.eachBeginning(variant, (id) => add(id, MARK.beginning))
      const exact = this.words.idOf(variant)
      if (exact !== undefined) add(exact, MARK.exact)
    }
    if (slips === 'none' || (ids.length > 0 && slips === 'unknown-words')) return ids
    const near = this.words.findNear(word, false)
    const mayGoOn = beginnings && isLast && near.length === 0
    for (const id of mayGoOn ? this.words.findNear(word, true) : near) add(id, MARK.near)
    return ids
  }

  #collect(
    typed: number,
    marked: readonly (readonly number[])[],
    kinds: readonly NameKind[],
    limit: number,
  ): FoundName[] {
    const posts = (ids: readonly number[]) => ids.reduce((sum, id) => sum + this.#postCount.at(id), 0)
    const costs = marked.map(posts)
    const rarest = costs.indexOf(Math.min(...costs))
    if (this.#seen.length < this.#spellings.length) this.#seen = new Int32Array(this.#spellings.length * 2)
    const search = ++this.#search
    const best = NAME_KINDS.map((kind) => (kinds.includes(kind) ? new Best(limit) : null))
    // Hundreds of thousands of names have a word with some one letter: the arrays are read as they lie in memory.
    const [kindOf, countOf, seen] = [this.#kinds.items, this.#counts.items, this.#seen]
    const [before, spellingOf, namedOf, firstPost] = [
      this.#postBefore.items,
      this.#postSpelling.items,
      this.#namedOf.items,
      this.#firstPost.items,
    ]
    for (const id of marked[rarest]!) {
      for (let post = this.#lastPost.at(id); post >= 0; post = before[post]!) {
        const spelling = spellingOf[post]!
        const named = namedOf[spelling]!
        const ranked = best[kindOf[named]!]
        if (ranked == null) continue
        const count = countOf[named]!
        // A single word in the middle of a name is a word of it and no more: most are passed over without looking closer.
        const most = typed === 1 && post > firstPost[spelling]! + 1 ? QUALITY.words : QUALITY.exact
        if (!ranked.takes(most, count) || seen[spelling] === search) continue
        seen[spelling] = search
        const quality = this.#judge(spelling, typed)
        if (quality >= 0) ranked.offer(named, spelling, quality, count)
      }
    }
    return best.flatMap((ranked) =>
      (ranked?.items ?? []).map(({ named, spelling, quality }) => ({
        named,
        spelling: this.#spellings[spelling]!,
        quality: MATCH_QUALITIES[quality]!,
      })),
    )
  }

  /** Index in MATCH_QUALITIES; -1 where a typed word is not in the spelling. */
  #judge(spelling: number, typed: number): number {
    const [from, to] = [this.#firstPost.at(spelling), this.#endOf(spelling)]
    let slips = false
    for (let place = 0; place < typed; place++) {
      const marks = this.#marks[place]!
      let best = 0
      for (let post = from; post < to; post++) best = Math.max(best, marks[this.#postWord.at(post)]!)
      if (best === 0) return -1
      if (best === MARK.near) slips = true
    }
    if (slips) return QUALITY.near
    // In order from the name's first word on, the last one perhaps unfinished; an article before it is not counted.
    const first =
      from + 1 < to && this.#isForm[this.#postWord.at(from)] && this.#marks[0]![this.#postWord.at(from)] === 0
        ? from + 1
        : from
    if (first + typed > to) return QUALITY.words
    for (let place = 0; place < typed; place++) {
      const mark = this.#marks[place]![this.#postWord.at(first + place)]!
      if (mark === 0 || (place < typed - 1 && mark !== MARK.exact)) return QUALITY.words
    }
    if (this.#marks[typed - 1]![this.#postWord.at(first + typed - 1)] !== MARK.exact) return QUALITY.beginning
    if (first === from && first + typed === to) return QUALITY.exact
    for (let post = first + typed; post < to; post++)
      if (!this.#isForm[this.#postWord.at(post)]) return QUALITY.beginning
    return QUALITY.core
  }
}

/** `beginnings`: words may go on beyond what is typed. `slips`: in which words they are forgiven. */
type Matching = { readonly beginnings: boolean; readonly slips: 'none' | 'unknown-words' | 'all-words' }

const MARK = { near: 1, beginning: 2, exact: 3 } as const

type Ranked = { readonly named: number; readonly spelling: number; readonly quality: number; readonly count: number }

/** The best few, best first; of several spellings of one thing its best. */
class Best {
  readonly items: Ranked[] = []
  constructor(private readonly limit: number) {}

  /** Whether one of at most this quality and count could be among them. */
  takes(quality: number, count: number): boolean {
    const last = this.items[this.limit - 1]
    return last === undefined || quality > last.quality || (quality === last.quality && count >= last.count)
  }

  offer(named: number, spelling: number, quality: number, count: number): void {
    const last = this.items[this.items.length - 1]
    if (this.items.length === this.limit && last !== undefined && compare(last, quality, count, named) < 0) return
    const known = this.items.findIndex((item) => item.named === named)
    if (known >= 0) {
      const other = this.items[known]!
      // Of spellings that match alike the one that was added first.
      if (other.quality > quality || (other.quality === quality && other.spelling < spelling)) return
      this.items.splice(known, 1)
    }
    let at = this.items.length
    while (at > 0 && compare(this.items[at - 1]!, quality, count, named) > 0) at--
    this.items.splice(at, 0, { named, spelling, quality, count })
    if (this.items.length > this.limit) this.items.pop()
  }
}

/** Below zero where `item` comes before. */
function compare(item: Ranked, quality: number, count: number, named: number): number {
  return quality - item.quality || count - item.count || item.named - named
}
