import { SaxesParser } from 'saxes'
import { UnreadableFileError } from './read-row'

/** characters: what may stand between two tags, or within one, before the file is refused; the longest narrative seen has 51,000 */
const MAX_UNBROKEN_LENGTH = 4 * 1024 * 1024
/** levels: IATI has nine, extensions a few more */
const MAX_DEPTH = 64
/** characters given to the parser at once, so that the bound above is looked at often enough */
const FEED_LENGTH = 64 * 1024

export type XmlHandlers = {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void
  readonly onClose: (name: string) => void
  readonly onText?: (text: string) => void
}

/**
 * Reads XML as it arrives. Nothing outside the text is ever opened: a document type, and with it every entity but the five of
 * XML itself, is refused; depth and the length of a single text or tag are bounded.
 *
 * Errors: {@link UnreadableFileError} on XML that is not well formed, with its line.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true })
  #unbroken = 0
  #depth = 0
  #sawRoot = false

  constructor({ onOpen, onClose, onText }: XmlHandlers) {
    this.#parser.on('error', (error) => {
      throw this.#notWellFormed(error.message.replace(/^\d+:\d+: */, ''))
    })
    this.#parser.on('doctype', () => {
      throw unreadable(
        'The file has a document type declaration (<!DOCTYPE …>), which is not read for safety.',
        'Remove it.',
      )
    })
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#unbroken = 0
      this.#sawRoot = true
      if (++this.#depth > MAX_DEPTH)
        throw unreadable(
          `Elements are nested over ${MAX_DEPTH} levels deep on line ${this.#parser.line}.`,
          'Export the file again.',
        )
      onOpen(name, attributes, this.#parser.line)
    })
    this.#parser.on('closetag', ({ name }) => {
      this.#unbroken = 0
      this.#depth--
      onClose(name)
    })
    if (onText) this.#parser.on('text', onText)
  }

  push(text: string): void {
    for (let start = 0; start < text.length; start += FEED_LENGTH) {
      const part = text.slice(start, start + FEED_LENGTH)
      this.#unbroken += part.length
      this.#parser.write(part)
      if (this.#unbroken > MAX_UNBROKEN_LENGTH) {
        throw unreadable(
          `A single text or tag before line ${this.#parser.line} is over four million characters long.`,
          'Look for a tag that never closes.',
        )
      }
    }
  }

  end(): void {
    this.#parser.close()
    if (!this.#sawRoot) throw this.#notWellFormed('it has no element')
  }

  #notWellFormed(reason: string): UnreadableFileError {
    return unreadable(
      `The XML is not well formed on line ${this.#parser.line}: ${reason.replace(/\.$/, '')}.`,
      'Mend that line, or export the file again.',
    )
  }
}

const unreadable = (problem: string, mend: string) =>
  new UnreadableFileError({ format: 'iati-activities-xml', problem, mend })
