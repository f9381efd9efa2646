import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import { isStage, type Stage } from '@/lib/domain/stage'
import { DECIMAL_MARKS, type DecimalMark } from './amount-text'
import { DATE_ORDERS, type DateOrder } from './date-text'
import { type Encoding, parseEncoding } from './encoding'
import { COLUMN_ROLES, type ColumnRole } from './spend-columns'

/** What the uploader states because the file does not: on the command line, in a form, or saved as a profile. */
export type ReadOptions = {
  readonly currency?: string
  readonly dates?: DateOrder
  readonly decimalMark?: DecimalMark
  readonly encoding?: Encoding
  /** The stage of a spending file's rows; 'expenditure' unless stated. */
  readonly stage?: Stage
  readonly tax?: 'net' | 'gross'
  /** The payer's name, where no column says it. */
  readonly payer?: string
  /** Roles of columns by their header as written, over what the header suggests. */
  readonly columns?: { readonly [header: string]: ColumnRole }
  /** The column that says whether a payee is a person, and the values that say so. */
  readonly individualColumn?: string
  readonly individualValues?: readonly string[]
  /** IATI: only the activities of this reporting organisation; the others are skipped. */
  readonly reportingOrg?: string
}

export type OptionProblem = { readonly code: 'option-not-understood'; readonly option: string; readonly mend: string }

const problem = (option: string, mend: string) => refuse<OptionProblem>({ code: 'option-not-understood', option, mend })

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  typeof value === 'string' && (values as readonly string[]).includes(value)

/**
 * Reads a profile: the JSON object that an official saved, or the same names from a command line. Unknown names are refused,
 * since a misspelt one would silently change what is published.
 */
export function parseReadOptions(value: unknown): Parsed<ReadOptions, OptionProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem('profile', 'A profile is a JSON object such as { "currency": "GBP", "dates": "dmy" }.')
  }
  const options: { -readonly [Name in keyof ReadOptions]: ReadOptions[Name] } = {}
  for (const [name, given] of Object.entries(value)) {
    switch (name) {
      case 'currency':
        if (typeof given !== 'string' || !/^[A-Z]{3}$/.test(given))
          return problem(name, 'Say three capital letters, such as GBP.')
        options.currency = given
        break
      case 'dates':
        if (!oneOf(DATE_ORDERS, given)) return problem(name, 'Say dmy, mdy or ymd.')
        options.dates = given
        break
      case 'decimalMark':
        if (!oneOf(DECIMAL_MARKS, given)) return problem(name, 'Say "." or ",".')
        options.decimalMark = given
        break
      case 'encoding': {
        const encoding = parseEncoding(String(given))
        if (!encoding.ok) return problem(name, 'Say utf-8, windows-1252 or another encoding that browsers know.')
        options.encoding = encoding.value
        break
      }
      case 'stage':
        if (typeof given !== 'string' || !isStage(given))
          return problem(name, 'Say a stage such as expenditure or commitment.')
        options.stage = given
        break
      case 'tax':
        if (!oneOf(['net', 'gross'] as const, given)) return problem(name, 'Say net or gross.')
        options.tax = given
        break
      case 'payer':
      case 'individualColumn':
      case 'reportingOrg':
        if (typeof given !== 'string' || given.trim() === '') return problem(name, 'Say a text.')
        options[name] = given.trim()
        break
      case 'individualValues':
        if (!Array.isArray(given) || !given.every((item) => typeof item === 'string'))
          return problem(name, 'Give a list of texts.')
        options.individualValues = given
        break
      case 'columns': {
        const columns = parseColumns(given)
        if (columns === null)
          return problem(name, `Give an object of column headers and roles: ${COLUMN_ROLES.join(', ')}.`)
        options.columns = columns
        break
      }
      default:
        return problem(name, 'There is no such setting; check its spelling.')
    }
  }
  if ((options.individualColumn === undefined) !== (options.individualValues === undefined)) {
    return problem('individualColumn', 'Give individualColumn and individualValues together.')
  }
  return accept(options)
}

function parseColumns(value: unknown): { readonly [header: string]: ColumnRole } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries = Object.entries(value)
  return entries.every(([, role]) => oneOf(COLUMN_ROLES, role))
    ? (Object.fromEntries(entries) as { [header: string]: ColumnRole })
    : null
}
