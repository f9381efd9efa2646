import { type Language, LOCALES } from '@/lib/domain/language'
import type { statements as english } from '@/lib/messages/en/statements'
import type { MessagesOf } from '@/lib/messages/message'
import { createSay, type Message } from '@/lib/messages/message'
import type { Fact, Said, Statement } from '@/lib/messages/statement'
import { formatMomentDate } from './dates'
import { toDisplayText } from './display-text'

export type Statements = MessagesOf<typeof english>

/** Says a statement in a language. Text in it that nobody vouches for is made safe to look at. */
export type Tell = (said: Said) => string

/**
 * Says statements in a language. With `isolate`, what fills a statement in keeps its own direction of writing: for pages, where a name or a
 * hash may run against the sentence about it.
 */
export function createTell(parameters: {
  readonly language: Language
  readonly statements: Statements
  readonly isolate?: boolean
}): Tell {
  const { language, statements, isolate = false } = parameters
  const say = createSay(language)
  const lists = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' })
  const within = (text: string) => (isolate ? `\u2068${text}\u2069` : text)

  function fill(fact: Fact): string | number {
    if (typeof fact === 'number') return fact
    if (typeof fact === 'string') return within(toDisplayText(fact))
    if (isList(fact)) return lists.format(fact.map(tellOne))
    return 'day' in fact ? formatMomentDate(fact.day, { language }) : tellOne(fact)
  }
  function tellOne({ code, facts = {} }: Statement): string {
    const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fill(fact)]))
    return (say as (message: Message, values: object) => string)(statements[code], values)
  }
  return (said) => {
    if (typeof said === 'string') return toDisplayText(said)
    return isList(said) ? said.map(tellOne).join(' ') : tellOne(said)
  }
}

const isList = (value: object): value is readonly Statement[] => Array.isArray(value)
