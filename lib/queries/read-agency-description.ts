import type { Identifier, LocalisedText } from '@/lib/domain/record'
import type { AgencyDescriptionView } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'

const MOST_CONTACTS = 4

/** What the agency says about itself, in its last version; null before the first, or where that is not a JSON object. */
export async function readAgencyDescription(reader: Reader, agency: number): Promise<AgencyDescriptionView | null> {
  const [row] = await reader.select<{ version: number; content: string }>(
    'SELECT version, content FROM agency_description WHERE agency = $agency ORDER BY version DESC LIMIT 1',
    { agency },
  )
  return row === undefined ? null : toDescription(row.version, row.content)
}

/** The identifiers that a description states, as "scheme:id". */
export const statedIdentifiers = (content: string | null): readonly string[] =>
  content === null ? [] : readIdentifiers(readObject(content)?.identifiers).map(({ scheme, id }) => `${scheme}:${id}`)

/** The words are an admin's, signed and unchecked: anything that is not as format 1 of descriptions has it is left out. */
function toDescription(version: number, content: string): AgencyDescriptionView | null {
  const fields = readObject(content)
  if (fields === null) return null
  const text = (name: string): string | null => {
    const value = fields[name]
    if (typeof value === 'string') return value
    // Contact may be several: { "email": …, "url": … }.
    if (typeof value === 'object' && value !== null) {
      const first = Object.values(value).find((item) => typeof item === 'string')
      return typeof first === 'string' ? first : null
    }
    return null
  }
  const countries = fields.countries
  const names = Object.entries(typeof fields.names === 'object' && fields.names !== null ? fields.names : {})
  return {
    version,
    names: Object.fromEntries(names.filter(([, name]) => typeof name === 'string')) as LocalisedText,
    country: text('country') ?? (Array.isArray(countries) && typeof countries[0] === 'string' ? countries[0] : null),
    domain: text('domain'),
    contact: text('contact'),
    contacts: readTexts(fields.contact),
    licence: text('licence'),
    fiscalYearStart: text('fiscalYearStart'),
    identifiers: readIdentifiers(fields.identifiers),
    calendar: readCalendar(fields.calendar),
    predecessors: readBodies(fields.predecessors),
    successors: readBodies(fields.successors),
  }
}

/** Identifiers, predecessors and successors read at most: a description may be 16 kB. */
const MOST_LISTED = 20

const readList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST_LISTED) : [])
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function readIdentifiers(value: unknown): readonly Identifier[] {
  return readList(value).flatMap((item) => {
    const { scheme, id } = Object(item) as { readonly scheme?: unknown; readonly id?: unknown }
    return isText(scheme) && isText(id) ? [{ scheme, id }] : []
  })
}

function readCalendar(value: unknown): AgencyDescriptionView['calendar'] {
  const { every, dueDays } = Object(value) as { readonly every?: unknown; readonly dueDays?: unknown }
  const days = typeof dueDays === 'number' && Number.isInteger(dueDays) && dueDays >= 0 && dueDays <= 3_650
  return { every: isText(every) ? every : null, dueDays: days ? dueDays : null }
}

/** A body is a code or words, or an object with one of them. */
function readBodies(value: unknown): readonly string[] {
  return readList(value).flatMap((item) => {
    const { agency, code, name } = Object(item) as { readonly [key: string]: unknown }
    return [item, agency, code, name].find(isText) ?? []
  })
}

/** Contact may be several: { "email": …, "url": … }. */
function readTexts(value: unknown): readonly string[] {
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return values.filter((item): item is string => typeof item === 'string' && item.trim() !== '').slice(0, MOST_CONTACTS)
}

function readObject(content: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null
  } catch {
    return null
  }
}
