import type { SpendingRecord } from '@/lib/domain/record'
import type { CellProblem } from './csv-cells'
import { payeeTypeOfName } from './redaction'

/** A person whose name and identifiers are sealed or left out. */
export type HiddenPerson = { readonly name?: string | undefined; readonly identifiers?: readonly string[] }

/** Members that hold no words of the publisher, or what is hidden itself. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  ...[
    'payee',
    'source',
    'sealed',
    'refBasis',
    'stage',
    'currency',
    'amount',
    'date',
    'dateBasis',
    'period',
    'valueDate',
  ],
  'tax',
])

/**
 * The member of a record in whose words a hidden person stands all the same, in any spelling; null where there is none.
 *
 * It would rather take "a park" for Anna Park than publish "A. Park": what is published stays for ever.
 */
export function findPersonInClear({
  record,
  person,
}: {
  readonly record: SpendingRecord
  readonly person: HiddenPerson
}): string | null {
  const isNamed = toMatcher(person)
  for (const [member, value] of Object.entries(record)) {
    if (!NOT_WORDS.has(member) && textsIn(value).some(isNamed)) return member
  }
  return null
}

/** As {@link findPersonInClear}, as what the official is told. */
export function personInClearProblem(parameters: {
  readonly record: SpendingRecord
  readonly person: HiddenPerson
}): CellProblem | null {
  const member = findPersonInClear(parameters)
  if (member === null) return null
  return {
    problem: `The row hides who was paid, and its ${member} names them all the same.`,
    mend: `Take the name or number of the person out of the ${member}.`,
  }
}

/** Whether a text names a hidden person. */
export const textNamesPerson = (text: string, person: HiddenPerson): boolean => toMatcher(person)(text)

function toMatcher({ name, identifiers = [] }: HiddenPerson): (text: string) => boolean {
  // "Redacted", "Various individuals": words in the place of a name are nobody's.
  const isName = name !== undefined && payeeTypeOfName(name) === 'organisation'
  const spellings = isName ? spellingsOf(name) : []
  const runs = spellings.flatMap(runsOf)
  const numbers = identifiers.map(charactersOf).filter((id) => id.length >= LEAST_IDENTIFIER && /\p{N}/u.test(id))
  return (text) => {
    const readings = text.includes('%') ? [text, unescaped(text)] : [text]
    return readings.some((reading) => {
      const letters = charactersOf(reading).replace(/\P{L}/gu, '')
      return (
        runs.some((run) => letters.includes(run)) ||
        numbers.some((number) => charactersOf(reading).includes(number)) ||
        spellingsOf(reading).some((words) => spellings.some((name) => wordsName(words, name)))
      )
    })
  }
}

/** characters: shorter ones, such as a plain count, stand in many texts by chance */
const LEAST_IDENTIFIER = 6
/** letters: "Al Li" is in "allied" */
const LEAST_RUN = 6
const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev herr frau mme mlle sr sra'.split(' '),
)
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin ibn da das de del della den der des di do dos du el la las le les los of the ten ter van von zu'.split(' '),
)

/** Letters that are written without their stroke or tie abroad, and have no decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h', ı: 'i', ς: 'σ' },
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    // By way of capitals, so that "ß" and "SS" are one.
    .toUpperCase()
    .toLowerCase()
    .replace(/[łøđðþæœħıς]/g, (letter) => PLAIN[letter]!)

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? []
const charactersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A text's words, with "O'Brien" as two and as one. */
function spellingsOf(text: string): string[][] {
  const joined = text.replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, '')
  return joined === text ? [wordsOf(text)] : [wordsOf(text), wordsOf(joined)]
}

/** A name's letters without spaces, begun at each of its words: "annapark" and "parkanna". */
function runsOf(name: readonly string[]): string[] {
  const words = name.filter((word) => !TITLES.has(word))
  const runs = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''))
  return runs.filter((run) => [...run].length >= (WRITTEN_WITHOUT_SPACES.test(run) ? 2 : LEAST_RUN))
}

/** Whether words name a person: by two words of the name in any order, by its only one, or by one beside an initial or a title. */
function wordsName(words: readonly string[], name: readonly string[]): boolean {
  const long = name.filter((word) => word.length >= 2 && !TITLES.has(word))
  const telling = long.filter((word) => !PARTICLES.has(word))
  const wanted = new Set(telling.length > 0 ? telling : long)
  const found = new Set(words.filter((word) => wanted.has(word)))
  if (found.size >= Math.min(2, wanted.size) && found.size > 0) return true
  const initials = new Set(name.filter((word) => !found.has(word) && !TITLES.has(word)).map((word) => word[0]))
  const isHint = (word: string | undefined) =>
    word !== undefined && (TITLES.has(word) || (word.length === 1 && initials.has(word)))
  return words.some((word, at) => found.has(word) && (isHint(words[at - 1]) || isHint(words[at + 1])))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
