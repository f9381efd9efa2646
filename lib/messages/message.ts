import { type Language, LOCALES } from '@/lib/domain/language'

/** A text that depends on `{count}`, by the plural categories of its language; `other` is always there. */
export type Plural = { readonly [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string
}

/** A text of the interface. `{name}` is filled in; `<tag>words</tag>` is drawn by whoever shows the text (see Say). */
export type Message = string | Plural

/** What another language must hold for the texts of `English`: the same keys, each a text or a plural as there. */
export type MessagesOf<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends Plural
      ? Plural
      : MessagesOf<English[Key]>
}

type TextOf<M extends Message> = M extends Plural ? M[keyof M & ('other' | 'one')] : M
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/** What a message needs to be filled in with. */
export type ValuesOf<M extends Message, Value = string | number> = { readonly [Name in Names<TextOf<M>>]: Value }

/** Fills a message in; nothing to give where it has no `{name}`. */
export type Say = <const M extends Message>(
  message: M,
  ...values: [Names<TextOf<M>>] extends [never] ? [] : [ValuesOf<M>]
) => string

/** The text of a message for its `{count}`. */
export function chooseText(message: Message, language: Language, count: unknown): string {
  if (typeof message === 'string') return message
  const category = typeof count === 'number' ? new Intl.PluralRules(LOCALES[language]).select(count) : 'other'
  return message[category] ?? message.other
}

/** Numbers are written as the language writes counts; texts stay as they are. */
export function createSay(language: Language): Say {
  const counts = new Intl.NumberFormat(LOCALES[language], { useGrouping: 'always' } as Intl.NumberFormatOptions)
  return (message, ...[values]) => {
    const known = (values ?? {}) as Readonly<Record<string, string | number>>
    return chooseText(message, language, known.count).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = known[name]
      return value === undefined ? whole : typeof value === 'number' ? counts.format(value) : value
    })
  }
}
