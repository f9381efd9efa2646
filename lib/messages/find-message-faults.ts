import { LANGUAGES, type Language, LOCALES } from '@/lib/domain/language'
import type { Message } from './message'

/** Texts by key, and groups of them. */
export type MessageGroup = { readonly [key: string]: Message | MessageGroup }

/** A text that is missing in a language, or cannot stand for the English one. `key` is its path: "ui.party.sealed". */
export type MessageFault = { readonly language: Language; readonly key: string; readonly problem: string }

export const describeMessageFault = ({ language, key, problem }: MessageFault): string =>
  `lib/messages/${language}: ${key} ${problem}`

/**
 * Holds the texts of every language to the English ones: the same keys, no empty text, the same `{names}` and `<tags>`, and every plural
 * that the language makes of a count.
 */
export function findMessageFaults(texts: Readonly<Record<Language, MessageGroup>>): readonly MessageFault[] {
  return LANGUAGES.flatMap((language) => findFaults({ language, english: texts.en, group: texts[language], path: '' }))
}

type Place = {
  readonly language: Language
  readonly english: MessageGroup
  readonly group: MessageGroup
  readonly path: string
}

function findFaults({ language, english, group, path }: Place): MessageFault[] {
  const faultAt = (key: string, problem: string): MessageFault => ({ language, key: `${path}${key}`, problem })
  const extra = Object.keys(group).filter((key) => !(key in english))
  return [
    ...extra.map((key) => faultAt(key, 'is not in English')),
    ...Object.entries(english).flatMap(([key, model]) => {
      const own = group[key]
      if (own === undefined) return [faultAt(key, 'is missing')]
      if (isMessage(model) !== isMessage(own)) return [faultAt(key, 'is a text in one language and a group in another')]
      if (isMessage(model)) return problemsOf(language, model, own as Message).map((problem) => faultAt(key, problem))
      return findFaults({ language, english: model, group: own as MessageGroup, path: `${path}${key}.` })
    }),
  ]
}

const isMessage = (value: Message | MessageGroup): value is Message => typeof value === 'string' || 'other' in value

function problemsOf(language: Language, model: Message, own: Message): readonly string[] {
  if (typeof model !== typeof own) return [`is ${typeof own === 'string' ? 'one text' : 'a plural'}, unlike in English`]
  const wanted = marksOf(typeof model === 'string' ? model : model.other)
  const forms = typeof own === 'string' ? { other: own } : own
  const missing = typeof own === 'string' ? [] : categoriesOf(language).filter((category) => !(category in own))
  return [
    ...missing.map((category) => `has no "${category}"`),
    ...Object.entries(forms).flatMap(([category, text]) => {
      const named = category === 'other' ? '' : ` in "${category}"`
      if (text.trim() === '') return [`is empty${named}`]
      const marks = marksOf(text)
      // "one record" need not hold its count.
      const free = category === 'other' ? [] : ['{count}']
      const wrong = [
        ...marks.filter((mark) => !wanted.includes(mark)).map((mark) => `has ${mark}`),
        ...wanted.filter((mark) => !marks.includes(mark) && !free.includes(mark)).map((mark) => `lacks ${mark}`),
      ]
      return wrong.length === 0 ? [] : [`${wrong.join(' and ')}${named}`]
    }),
  ]
}

const marksOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}|<\/?\w+>/g))].sort()

/** The plurals of a language for one and more; none at all often has a sentence of its own, and millions are no count of ours. */
const categoriesOf = (language: Language): readonly string[] => {
  const rules = new Intl.PluralRules(LOCALES[language])
  return [...new Set(Array.from({ length: 200 }, (_, position) => rules.select(position + 1)))]
}
