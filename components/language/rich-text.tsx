import { Fragment, type ReactNode } from 'react'
import type { Language } from '@/lib/domain/language'
import { chooseText, createSay, type Message } from '@/lib/messages/message'

type Tag = (text: string) => ReactNode

export type RichTextProps = {
  readonly message: Message
  readonly language: Language
  /** For each `{name}` what stands there; a number is written as the language writes counts. */
  readonly values?: Readonly<Record<string, ReactNode>>
  /** For each `<tag>words</tag>` how its words are drawn; `strong`, `em`, `code` and `hidden` are drawn as they are. */
  readonly tags?: Readonly<Record<string, Tag>>
}

const PLAIN_TAGS: Readonly<Record<string, Tag>> = {
  strong: (text) => <strong>{text}</strong>,
  em: (text) => <em>{text}</em>,
  code: (text) => <code dir="ltr">{text}</code>,
  hidden: (text) => <span className="sr-only">{text}</span>,
}

const PIECE = /\{(\w+)\}|<(\w+)>(.*?)<\/\2>/g

/** A text with links, names or figures in it, wherever it is drawn. On the server Say knows the language by itself. */
export function RichText({ message, language, values = {}, tags = {} }: RichTextProps) {
  const say = createSay(language)
  const text = chooseText(message, language, values.count)
  const show = (name: string): ReactNode => {
    const value = values[name]
    return typeof value === 'number' ? say('{value}', { value }) : value
  }
  const pieces: ReactNode[] = []
  let from = 0
  for (const match of text.matchAll(PIECE)) {
    pieces.push(text.slice(from, match.index))
    const [whole, name, tag, within = ''] = match
    if (name !== undefined) pieces.push(name in values ? show(name) : whole)
    else {
      const draw = tags[tag!] ?? PLAIN_TAGS[tag!]
      const filled = within.replace(/\{(\w+)\}/g, (_, inner: string) => String(show(inner) ?? ''))
      pieces.push(draw === undefined ? filled : draw(filled))
    }
    from = match.index + whole.length
  }
  pieces.push(text.slice(from))
  return (
    <>
      {pieces.map((piece, position) => (
        // Pieces of one text never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={position}>{piece}</Fragment>
      ))}
    </>
  )
}
