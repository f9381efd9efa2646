import { UnreadableFileError } from './read-row'
import type { XmlElement } from './xml-element'
import { XmlReader } from './xml-events'

/** What an activity says once for all its transactions, by element name. */
export type ActivityFacts = {
  readonly position: number
  readonly language: string | undefined
  readonly currency: string | undefined
  readonly elements: ReadonlyMap<string, readonly XmlElement[]>
  /** It says more about itself than a reader can hold: its transactions cannot be read. */
  readonly isTooLarge: boolean
}

export type TransactionElement = {
  readonly element: XmlElement
  /** From 1, within its activity. */
  readonly position: number
  readonly line: number
  readonly isTooLarge: boolean
}

/** Elements of an activity that its transactions inherit, or are named by. */
const KEPT = new Set([
  'iati-identifier',
  'reporting-org',
  'title',
  'recipient-country',
  'recipient-region',
  'sector',
  'default-flow-type',
  'default-finance-type',
  'default-aid-type',
  'default-tied-status',
])
/** elements and characters of one transaction, or of one activity's own facts: ten times the largest seen */
const MAX_ELEMENTS = 4000
const MAX_TEXT = 512 * 1024
/** transactions held back until their activity has said everything about itself */
const MAX_WAITING = 20_000

/**
 * Cuts IATI activities out of XML as it arrives, and calls `onTransactions` for each activity that has any: once at its end,
 * since what its transactions inherit may follow them; earlier for one with very many.
 */
export class IatiActivityReader {
  readonly #xml: XmlReader
  #depth = 0
  #activities = 0
  #elements = new Map<string, XmlElement[]>()
  #attributes: Readonly<Record<string, string>> = {}
  #open: XmlElement[] = []
  #waiting: TransactionElement[] = []
  #transactions = 0
  #line = 0
  #kept = 0
  #keptOfActivity = 0
  #wasFlushed = false

  constructor(
    private readonly onTransactions: (activity: ActivityFacts, transactions: readonly TransactionElement[]) => void,
  ) {
    this.#xml = new XmlReader({
      onOpen: (name, attributes, line) => this.#onOpen(name, attributes, line),
      onClose: () => this.#onClose(),
      onText: (text) => this.#onText(text),
    })
  }

  push(text: string): void {
    this.#xml.push(text)
  }

  end(): void {
    this.#xml.end()
  }

  #onOpen(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    this.#depth++
    if (this.#depth === 2) this.#beginActivity(name, attributes)
    if (this.#depth < 3 || this.#activities === 0) return
    if (this.#depth > 3) {
      const parent = this.#open.at(-1)
      if (parent === undefined) return
      this.#keep(parent, { name, attributes, children: [], text: '' })
      return
    }
    if (name !== 'transaction' && !KEPT.has(name)) return
    if (name === 'transaction') {
      this.#line = line
      this.#kept = 0
    } else {
      if (this.#wasFlushed) throw tooManyWaiting()
      this.#kept = this.#keptOfActivity
    }
    this.#open = [{ name, attributes, children: [], text: '' }]
  }

  #beginActivity(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#elements = new Map()
    this.#attributes = attributes
    this.#waiting = []
    this.#transactions = 0
    this.#keptOfActivity = 0
    this.#wasFlushed = false
    if (name === 'iati-activity') this.#activities++
  }

  #keep(parent: XmlElement, element: XmlElement): void {
    // One element is charged as so many characters, so that one counter bounds both.
    this.#kept += MAX_TEXT / MAX_ELEMENTS
    if (this.#kept <= MAX_TEXT) parent.children.push(element)
    this.#open.push(element)
  }

  #onText(text: string): void {
    const element = this.#open.at(-1)
    if (element === undefined || text.trim() === '') return
    this.#kept += text.length
    if (this.#kept <= MAX_TEXT) element.text += text
  }

  #onClose(): void {
    const element = this.#open.pop()
    if (this.#depth === 3 && element !== undefined) this.#endKept(element)
    if (this.#depth === 2) this.#flush()
    this.#depth--
  }

  #endKept(element: XmlElement): void {
    if (element.name !== 'transaction') {
      this.#keptOfActivity = this.#kept + MAX_TEXT / MAX_ELEMENTS
      if (this.#keptOfActivity > MAX_TEXT) return
      const same = this.#elements.get(element.name)
      if (same) same.push(element)
      else this.#elements.set(element.name, [element])
      return
    }
    this.#transactions++
    this.#waiting.push({ element, position: this.#transactions, line: this.#line, isTooLarge: this.#kept > MAX_TEXT })
    if (this.#waiting.length < MAX_WAITING) return
    this.#flush()
    this.#wasFlushed = true
  }

  #flush(): void {
    if (this.#waiting.length === 0) return
    const activity: ActivityFacts = {
      position: this.#activities,
      language: this.#attributes['xml:lang'],
      currency: this.#attributes['default-currency'],
      elements: this.#elements,
      isTooLarge: this.#keptOfActivity > MAX_TEXT,
    }
    this.onTransactions(activity, this.#waiting)
    this.#waiting = []
  }
}

const tooManyWaiting = () =>
  new UnreadableFileError({
    format: 'iati-activities-xml',
    problem: `An activity says more about itself after ${MAX_WAITING} of its transactions.`,
    mend: 'Put what describes the activity before its transactions, as the standard orders it.',
  })
