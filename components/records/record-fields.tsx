import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import { regionName, sectorName } from '@/lib/domain/code-lists/sector-name'
import type { ComparedField } from '@/lib/domain/diff-records'
import type { Aid, Classification, Place, Reference, SpendingRecord } from '@/lib/domain/record'
import type { RecordProfiles } from '@/lib/domain/views'
import { toAidLines, toDateBasisWords, toPlaceWords, toSchemeWords } from '@/lib/format/record-words'
import { DocumentList, LinkList } from './record-links'
import { PartyFacts } from './record-party'
import { SourceFacts } from './record-source'
import { FieldText, LanguageTexts } from './record-texts'

/** Addresses of the pages that a value leads on to; a value of an earlier version leads nowhere. */
export type FieldLinks = Partial<RecordProfiles> & {
  readonly payerProfile?: string | null
  readonly payeeProfile?: string | null
  /** Numbers of records that are there to be led to. */
  readonly records?: ReadonlySet<string>
}

type FieldValueProps = {
  readonly field: ComparedField
  readonly record: SpendingRecord
  readonly links?: FieldLinks
}

/** What a record says in one field, as published; nothing where it says nothing. */
export function FieldValue({ field, record, links = {} }: FieldValueProps): ReactNode {
  const { words, format } = useLanguage()
  const { facts } = words.record
  switch (field) {
    case 'amount':
      return (
        record.amount !== undefined &&
        record.currency !== undefined && <Money money={{ amount: record.amount, currency: record.currency }} />
      )
    case 'currency':
      return (
        record.currency !== undefined && (
          <Say
            message={facts.currency}
            values={{ name: capitalised(format.currencyName(record.currency)), code: <bdi>{record.currency}</bdi> }}
          />
        )
      )
    case 'tax':
      return record.tax !== undefined && (record.tax === 'net' ? facts.taxNet : facts.taxGross)
    case 'stage':
      return words.glossary[record.stage].label
    case 'payer':
      return record.payer && <PartyFacts party={record.payer} profile={links.payerProfile} />
    case 'payee':
      return record.payee && <PartyFacts party={record.payee} profile={links.payeeProfile} />
    case 'date':
      return record.date !== undefined && <time dateTime={record.date}>{format.date(record.date)}</time>
    case 'dateBasis':
      return record.dateBasis !== undefined && capitalised(toDateBasisWords(record.dateBasis, words.record))
    case 'period':
      return record.period !== undefined && format.period(record.period)
    case 'valueDate':
      return record.valueDate !== undefined && <time dateTime={record.valueDate}>{format.date(record.valueDate)}</time>
    case 'title':
      return record.title && <LanguageTexts texts={record.title} />
    case 'description':
      return record.description && <LanguageTexts texts={record.description} />
    case 'activity':
    case 'programme':
    case 'contract':
    case 'budgetLine':
      return record[field] && <ReferenceFacts reference={record[field]} profile={links[field]} />
    case 'classifications':
      return (
        record.classifications && (
          <Lines
            items={record.classifications}
            draw={(classification) => <ClassificationLine classification={classification} sectors={links.sectors} />}
          />
        )
      )
    case 'places':
      return (
        record.places && (
          <Lines items={record.places} draw={(place) => <PlaceLine place={place} places={links.places} />} />
        )
      )
    case 'links':
      return record.links && <LinkList links={record.links} known={links.records} />
    case 'documents':
      return record.documents && <DocumentList documents={record.documents} />
    case 'aid':
      return record.aid && <AidFacts aid={record.aid} />
    case 'sealed':
      return record.sealed && <Lines items={record.sealed} draw={(pointer) => <SealedField pointer={pointer} />} />
    case 'source':
      return record.source && <SourceFacts source={record.source} />
    case 'ext':
      return null
  }
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

function ReferenceFacts({
  reference,
  profile,
}: {
  readonly reference: Reference
  readonly profile: string | null | undefined
}) {
  const href = profile ? `/activities/${encodeURIComponent(profile)}` : undefined
  const id = reference.id !== undefined && <FieldText text={reference.id} />
  if (reference.title === undefined) return href === undefined ? id : <InternalLink href={href}>{id}</InternalLink>
  return (
    <>
      <LanguageTexts texts={reference.title} href={href} />
      {id && <p className="text-sm text-muted">{id}</p>}
    </>
  )
}

function ClassificationLine({
  classification: { scheme, code, label, share },
  sectors = [],
}: {
  readonly classification: Classification
  readonly sectors: RecordProfiles['sectors'] | undefined
}) {
  const { words, language } = useLanguage()
  const { facts } = words.record
  const found = sectors.find(
    (sector) => sector.scheme === scheme && (code === undefined ? sector.label === label : sector.code === code),
  )
  const listed = label === undefined && code !== undefined ? sectorName(scheme, code, language) : null
  const name =
    label !== undefined ? (
      <FieldText text={label} />
    ) : listed !== null ? (
      <bdi lang={listed.language}>{listed.text}</bdi>
    ) : (
      <Say message={facts.code} values={{ code: <FieldText text={code ?? ''} /> }} />
    )
  return (
    <>
      {found === undefined ? (
        name
      ) : (
        <InternalLink href={`/sectors/${encodeURIComponent(found.profile)}`}>{name}</InternalLink>
      )}{' '}
      <span className="text-sm text-muted">
        (<PublishedText text={toSchemeWords(scheme, words.record)} />
        {(label !== undefined || listed !== null) && code !== undefined && (
          <>
            {words.record.comma}
            <Say message={facts.code} values={{ code: <FieldText text={code} /> }} />
          </>
        )}
        {share !== undefined && (
          <>
            {words.record.comma}
            <Share share={share} />
          </>
        )}
        )
      </span>
    </>
  )
}

function Share({ share }: { readonly share: string }) {
  const { words, format } = useLanguage()
  return (
    <bdi dir="ltr">
      <Say message={words.record.facts.share} values={{ share: format.decimal(share) }} />
    </bdi>
  )
}

function PlaceLine({
  place: { role, country, region, regionScheme, label, share },
  places = [],
}: {
  readonly place: Place
  readonly places: RecordProfiles['places'] | undefined
}) {
  const { words, format, language } = useLanguage()
  const { facts } = words.record
  const found = places.find((one) =>
    region !== undefined
      ? one.code === region
      : country !== undefined
        ? one.scheme === null && one.code === country.toUpperCase()
        : one.code === null && one.label === label,
  )
  const names: ReactNode[] = []
  if (label !== undefined) names.push(<FieldText key="label" text={label} />)
  if (country !== undefined)
    names.push(<FieldText key="country" text={/^[a-z]{2}$/i.test(country) ? format.country(country) : country} />)
  if (region !== undefined) {
    const listed = regionName(regionScheme ?? null, region, language)
    names.push(
      listed !== null ? (
        <bdi key="region" lang={listed.language}>
          {listed.text}
        </bdi>
      ) : (
        <Say
          key="region"
          message={regionScheme === undefined ? facts.region : facts.regionOf}
          values={{ code: <FieldText text={region} />, list: regionScheme && <PublishedText text={regionScheme} /> }}
        />
      ),
    )
  }
  const joined = names.map((name, position) => [position > 0 && words.record.comma, name])
  // Role and place are one sentence in every language; its words stand around a mark that the names replace.
  const [before = '', after = ''] = toPlaceWords(role, '\u0000', words.record).split('\u0000')
  return (
    <>
      {before}
      {found === undefined ? (
        joined
      ) : (
        <InternalLink href={`/places/${encodeURIComponent(found.profile)}`}>{joined}</InternalLink>
      )}
      {after}
      {share !== undefined && (
        <span className="text-sm text-muted">
          {' '}
          (<Share share={share} />)
        </span>
      )}
    </>
  )
}

function AidFacts({ aid }: { readonly aid: Aid }) {
  const { words } = useLanguage()
  const { facts } = words.record
  return (
    <Lines
      items={toAidLines(aid, words.record)}
      draw={({ label, code, name, list }) => (
        <>
          <span className="text-muted">{label}</span>{' '}
          {list !== null ? (
            <Say
              message={facts.codeOfList}
              values={{ code: <FieldText text={code} />, list: <PublishedText text={list} /> }}
            />
          ) : name === null ? (
            <Say message={facts.code} values={{ code: <FieldText text={code} /> }} />
          ) : (
            <Say message={facts.listed} values={{ name, code: <FieldText text={code} /> }} />
          )}
        </>
      )}
    />
  )
}

const LANGUAGE_MEMBERS: ReadonlySet<string> = new Set(['title', 'description'])

/** "/payee/name" as "Paid to › name". */
function SealedField({ pointer }: { readonly pointer: string }) {
  const { words, format } = useLanguage()
  const [member = '', ...rest] = pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const label = member in words.glossary ? words.glossary[member as ComparedField].label : member
  const fields: { readonly [name: string]: string } = words.record.partyFields
  // What stands under a text's own member is the tag of its language.
  const names = LANGUAGE_MEMBERS.has(member)
    ? rest.flatMap((tag) => format.languageName(tag) ?? [])
    : rest.map((name) => fields[name] ?? name)
  return <PublishedText text={[label, ...names].join(' › ')} />
}

type LinesProps<Item> = { readonly items: readonly Item[]; readonly draw: (item: Item) => ReactNode }

/** Several values of a field beneath one another; one alone stands by itself. */
export function Lines<Item>({ items, draw }: LinesProps<Item>): ReactNode {
  if (items.length === 1) return draw(items[0]!)
  return (
    <ul className="space-y-1">
      {items.map((item, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a published record never move
        <li key={position}>{draw(item)}</li>
      ))}
    </ul>
  )
}
