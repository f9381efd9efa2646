import type { Say } from '@/lib/messages/message'
import type { Words } from '@/lib/messages/messages'

/** Names that are in the index now; null where there is none. */
export type GuideNames = {
  readonly agency: string | null
  readonly payee: string | null
  readonly title: string | null
  readonly sector: string | null
  readonly place: string | null
  readonly reference: string | null
  readonly activity: string | null
  readonly currency: string | null
  readonly year: number | null
}

/** Something that can be typed, and what it finds. */
export type GuideExample = { readonly typed: string; readonly finds: string }
export type GuideExamples = {
  readonly words: readonly GuideExample[]
  readonly fields: readonly GuideExample[]
  readonly conditions: readonly GuideExample[]
  readonly together: readonly GuideExample[]
  readonly questions: readonly GuideExample[]
}

/** Letters from which on a word is told apart from others by most of them. */
const LONG = 6

/** Examples of everything that can be typed, of names that are sure to be found. */
export function toGuideExamples(
  names: GuideNames,
  { guide, fields, values }: Words['search'],
  say: Say,
): GuideExamples {
  const { agency, payee, title, sector, place, reference, activity, currency, year } = names
  const example = (typed: string | null, finds: string): readonly GuideExample[] =>
    typed === null ? [] : [{ typed, finds }]
  const inField = (field: keyof typeof fields, text: string | null): string | null =>
    text === null ? null : `${fields[field]}:${quote(text)}`
  const [first = null, second = null] = wordsOf(title)
  const long = [...wordsOf(payee), ...wordsOf(agency)].find((word) => [...word].length >= LONG) ?? null
  const inYear = year === null ? null : `${fields.year}:${year - 1},${year}`

  return {
    words: [
      ...example(first === null || second === null ? null : `${first} ${second}`.toLowerCase(), guide.all),
      ...example(payee === null || wordsOf(payee).length < 2 ? null : `"${payee}"`, guide.phrase),
      ...example(first === null || second === null ? null : `${first} -${second}`.toLowerCase(), guide.without),
      ...example(long === null ? null : beginningOf(long), guide.beginning),
      ...example(long === null ? null : misspell(long), guide.misspelt),
    ],
    fields: [
      ...example(inField('payee', payee), guide.inPayee),
      ...example(inField('agency', agency), guide.inAgency),
      ...example(inField('title', first), guide.inTitle),
      ...example(inField('text', second), guide.inText),
      ...example(inField('ref', reference), guide.inRef),
      ...example(inField('activity', activity), guide.inActivity),
      ...example(inField('sector', sector), guide.inSector),
      ...example(inField('place', place), guide.inPlace),
    ],
    conditions: [
      ...example(`${fields.amount}:>10000`, guide.over),
      ...example(`${fields.amount}:100..200`, guide.between),
      ...example(year === null ? null : `${fields.date}:${year - 1}..${year}`, guide.dates),
      ...example(year === null ? null : `${fields.date}:${year}-03`, guide.month),
      ...example(inYear, guide.years),
      ...example(`${fields.stage}:${values.expenditure}`, guide.stage),
      ...example(currency === null ? null : `${fields.currency}:${currency}`, guide.currency),
      ...example(`${fields.status}:${values.corrected}`, guide.status),
    ],
    together: example(
      [
        inField('payee', payee),
        `${fields.amount}:>100`,
        year === null ? null : `${fields.date}:${year - 2}..${year}`,
        `${fields.stage}:${values.expenditure}`,
        place === null ? null : `-${quote(place)}`,
      ]
        .filter((piece) => piece !== null)
        .join(' '),
      guide.togetherLead,
    ),
    questions:
      agency === null || payee === null || year === null
        ? []
        : [
            ...example(say(guide.askSum, { agency, payee, year: String(year) }), guide.answered),
            ...example(sector === null ? null : say(guide.askPlace, { sector, year: String(year) }), guide.answered),
            ...example(say(guide.askWho, { agency, year: String(year) }), guide.listed),
          ],
  }
}

/** Words of a name that are made of letters alone. */
const wordsOf = (text: string | null): readonly string[] =>
  (text ?? '').split(/[\s,;:()]+/).filter((word) => /^\p{L}[\p{L}\p{M}]{2,}$/u.test(word))

const quote = (text: string): string => (/^[\p{L}\p{M}\p{N}.-]+$/u.test(text) ? text : `"${text.replaceAll('"', '')}"`)

const beginningOf = (word: string): string => [...word.toLowerCase()].slice(0, 4).join('')

/** As a hurried hand writes it: without the last letter but one. */
function misspell(word: string): string {
  const letters = [...word.toLowerCase()]
  return [...letters.slice(0, -2), ...letters.slice(-1)].join('')
}
