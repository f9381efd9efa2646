import { isCalendarDate } from '@/lib/domain/calendar-date'
import type { SpendingRecord } from '@/lib/domain/record'
import type { Stage } from '@/lib/domain/stage'
import type { UnnamedRecord } from '@/lib/record-format/derive-name'
import { toAmountText } from './amount-text'
import { type CellProblem, lineProblem, refuseRow, schemaProblem } from './csv-cells'
import type { ActivityFacts, TransactionElement } from './iati-activities'
import { iatiAid, iatiClassifications, iatiParty, iatiPlaces } from './iati-facts'
import { narrativesOf, toLanguage } from './iati-texts'
import type { ReadOptions } from './read-options'
import type { ReadRow } from './read-row'
import type { RecordNamer } from './record-namer'
import { addExt, attribute, childNamed, toExt, type XmlElement } from './xml-element'

/** Source: IATI codelist TransactionType, 2.03. */
const STAGE_OF_TYPE: ReadonlyMap<string, Stage> = new Map([
  ['1', 'incoming-funds'],
  ['2', 'commitment'],
  ['3', 'disbursement'],
  ['4', 'expenditure'],
  ['5', 'interest-payment'],
  ['6', 'loan-repayment'],
  ['7', 'reimbursement'],
  ['8', 'equity-purchase'],
  ['9', 'equity-sale'],
  ['10', 'credit-guarantee'],
  ['11', 'incoming-commitment'],
  ['12', 'pledge'],
  ['13', 'incoming-pledge'],
])

/** Attributes and elements of a transaction that have a member of the record; all others are kept in `ext`. */
const MAPPED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'transaction-type': ['@code'],
    'transaction-date': ['@iso-date'],
    value: ['@currency', '@value-date', '#text'],
    description: ['narrative', '#text'],
    'provider-org': ['@ref', 'narrative', '#text'],
    'receiver-org': ['@ref', 'narrative', '#text'],
    sector: ['@vocabulary', '@code', '@percentage', 'narrative', '#text'],
    'recipient-country': ['@code', '@percentage', 'narrative', '#text'],
    'recipient-region': ['@code', '@vocabulary', '@percentage', 'narrative', '#text'],
    'flow-type': ['@code'],
    'finance-type': ['@code'],
    'aid-type': ['@code', '@vocabulary'],
    'tied-status': ['@code'],
    'disbursement-channel': ['@code'],
  }).map(([name, members]) => [name, new Set(members)]),
)

type Parts = {
  readonly options: ReadOptions
  readonly sha256: string
  readonly version?: string
  readonly namer: RecordNamer
}

/** A function that reads a file's transactions in order. */
export function iatiTransactionReader({ options, sha256, version, namer }: Parts) {
  const source = { standard: 'iati', ...(version === undefined ? {} : { version }), sha256 }
  return (activity: ActivityFacts, transaction: TransactionElement): ReadRow => {
    const row = readTransaction(activity, transaction)
    return hidesParty(row, activity, transaction.element) ? { ...row, personal: true } : row
  }

  function readTransaction(activity: ActivityFacts, transaction: TransactionElement): ReadRow {
    const { element, position, line } = transaction
    const identifier = activity.elements.get('iati-identifier')?.[0]?.text.trim().normalize('NFC') || undefined
    const path = `iati-activity[${activity.position}]/transaction[${position}]`
    const where = `line ${line}, ${path}${identifier === undefined ? '' : ` of ${identifier.slice(0, 100)}`}`

    const reportingOrg = attribute(activity.elements.get('reporting-org')?.[0], 'ref')
    if (options.reportingOrg !== undefined && reportingOrg !== options.reportingOrg) {
      return {
        kind: 'skipped',
        where,
        reason: `Reported by ${reportingOrg ?? 'nobody named'}, not by ${options.reportingOrg}.`,
      }
    }
    if (transaction.isTooLarge || activity.isTooLarge) {
      const what = transaction.isTooLarge ? 'transaction' : 'activity'
      return refuseRow(where, [
        { problem: `The ${what} says more than a record can hold.`, mend: 'Shorten or split it.' },
      ])
    }

    const money = readMoney(element, activity, options)
    if (Array.isArray(money)) return refuseRow(where, money)
    const ext = toTransactionExt(element)
    if (reportingOrg !== undefined) ext['reporting-org'] = { '@ref': reportingOrg }
    const ref = attribute(element, 'ref')?.normalize('NFC')
    const isNamed = ref !== undefined && namer.isUnique(ref)
    // A reference that names no record still is what the publisher wrote.
    if (ref !== undefined && !isNamed) ext['@ref'] = ref

    const facts: UnnamedRecord = {
      ...money,
      ...whoAndWhat(element, activity, identifier),
      ...(Object.keys(ext).length === 0 ? {} : { ext }),
    }
    const name = isNamed ? { ref } : namer.derive(facts, identifier)
    const record: SpendingRecord = { ...name, ...facts, source: { ...source, row: line, element: path } }
    const problem = schemaProblem(record) ?? lineProblem(record, Number.POSITIVE_INFINITY)
    return problem === null ? { kind: 'accepted', where, record } : refuseRow(where, [problem])
  }
}

/** Whether a name was withheld: words of it, and the party's number, are left out. The standard has no mark for persons. */
function hidesParty(row: ReadRow, activity: ActivityFacts, element: XmlElement): boolean {
  const language = toLanguage(activity.language)
  const parties =
    row.kind === 'accepted'
      ? [row.record.payer, row.record.payee]
      : ['provider-org', 'receiver-org'].map((name) => iatiParty(childNamed(element, name), language))
  return parties.some((party) => party?.type === 'withheld')
}

type Money = Pick<SpendingRecord, 'stage' | 'date' | 'dateBasis' | 'valueDate' | 'amount' | 'currency'>

/** Stage, date, amount and currency, or everything that is wrong with them. */
function readMoney(element: XmlElement, activity: ActivityFacts, options: ReadOptions): Money | CellProblem[] {
  const problems: CellProblem[] = []
  const type = attribute(childNamed(element, 'transaction-type'), 'code')
  const stage = type === undefined ? undefined : STAGE_OF_TYPE.get(type)
  if (stage === undefined) {
    const problem =
      type === undefined ? 'The transaction has no type.' : `"${type}" is none of IATI's transaction types.`
    problems.push({ problem, mend: 'Give <transaction-type code="…"> a code from 1 to 13.' })
  }
  const published = attribute(childNamed(element, 'transaction-date'), 'iso-date')
  const date = toDay(published)
  if (date === null) {
    const problem = published === undefined ? 'The transaction has no date.' : `"${published}" is no day.`
    problems.push({ problem, mend: 'Give <transaction-date iso-date="…"> a day as YYYY-MM-DD.' })
  }
  const value = childNamed(element, 'value')
  const amount = toAmountText(value?.text.trim() ?? '', '.')
  if (!amount.ok) {
    const text = value?.text.trim() ?? ''
    problems.push({
      problem:
        amount.problem === 'blank'
          ? 'The transaction has no value.'
          : `The value "${text.slice(0, 60)}" is not an amount the ledger can hold.`,
      mend: 'Write <value> as a plain decimal such as 1234.50, with at most 18 digits on either side of the point.',
    })
  }
  const currency = (attribute(value, 'currency') ?? activity.currency?.trim() ?? options.currency ?? '').toUpperCase()
  if (!/^[A-Z]{3}$/.test(currency)) {
    problems.push({
      problem:
        currency === '' ? 'Neither the value nor its activity says a currency.' : `"${currency}" is no currency.`,
      mend: 'Give <value currency="…">, or the activity default-currency="…".',
    })
  }
  if (stage === undefined || date === null || !amount.ok || problems.length > 0) return problems
  const valueDate = toDay(attribute(value, 'value-date'))
  return {
    stage,
    date,
    dateBasis: 'transaction',
    ...(valueDate === null ? {} : { valueDate }),
    amount: amount.value,
    currency,
  }
}

/** The day of an xsd:date or xsd:dateTime, its zone left out: the day that the publisher wrote. */
function toDay(text: string | undefined): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})?$/.exec(text ?? '')?.[1]
  return day !== undefined && isCalendarDate(day) ? day : null
}

/** Who, what for, where: the transaction's own words, else its activity's. */
function whoAndWhat(
  element: XmlElement,
  activity: ActivityFacts,
  identifier: string | undefined,
): Omit<UnnamedRecord, 'stage'> {
  const language = toLanguage(activity.language)
  const payer = iatiParty(childNamed(element, 'provider-org'), language)
  const payee = iatiParty(childNamed(element, 'receiver-org'), language)
  const title = narrativesOf(activity.elements.get('title')?.[0], language)
  const description = narrativesOf(childNamed(element, 'description'), language)
  const classifications = iatiClassifications(element, activity, language)
  const places = iatiPlaces(element, activity, language)
  const aid = iatiAid(element, activity)
  return {
    ...(payer === undefined ? {} : { payer }),
    ...(payee === undefined ? {} : { payee }),
    ...(description === undefined ? {} : { description }),
    ...(classifications.length === 0 ? {} : { classifications }),
    ...(identifier === undefined && title === undefined
      ? {}
      : {
          activity: {
            ...(identifier === undefined ? {} : { id: identifier }),
            ...(title === undefined ? {} : { title }),
          },
        }),
    ...(places.length === 0 ? {} : { places }),
    ...(aid === undefined ? {} : { aid }),
  }
}

/** Whatever the transaction says that has no member of the record, verbatim. */
function toTransactionExt(element: XmlElement): { [name: string]: unknown } {
  const ext: { [name: string]: unknown } = {}
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name !== 'ref') ext[`@${name}`] = value
  }
  for (const child of element.children) {
    const rest = toExt(child, MAPPED.get(child.name))
    if (rest !== null) addExt(ext, child.name, rest)
  }
  return ext
}
