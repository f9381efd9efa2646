import type { ReactNode } from 'react'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import { RecordDate } from '@/components/ui/record-date'
import { Term } from '@/components/ui/term'
import type { Classification, Party, Place, Reference } from '@/lib/domain/record'
import type { RecordView } from '@/lib/domain/views'
import { formatCountry } from '@/lib/format/country'
import { formatDate, formatPeriod } from '@/lib/format/dates'
import { formatStage, type GlossaryKey } from '@/lib/format/glossary'
import { formatCurrencyName } from '@/lib/format/money'
import { formatDateBasis, formatPlaceRole, formatScheme } from '@/lib/format/record-words'
import { DocumentList, LinkList } from './record-links'
import { FieldText, LanguageTexts } from './record-texts'

type Fact = { readonly word: GlossaryKey; readonly content: ReactNode }

/** Everything the record says, as published, each under a label that explains itself. What it does not say is left out. */
export function RecordFacts({ view }: { readonly view: RecordView }) {
  return (
    <dl className="facts">
      {factsOf(view).map(({ word, content }) => (
        <div key={word}>
          <dt>
            <Term word={word} />
          </dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf({ entry, record }: RecordView): Fact[] {
  const stage = formatStage(record.stage)
  const facts: (Fact | false | undefined)[] = [
    fact('title', record.title, (texts) => <LanguageTexts texts={texts} />),
    fact('description', record.description, (texts) => <LanguageTexts texts={texts} />),
    {
      word: 'stage',
      content: (
        <>
          {stage.label}. <span className="text-muted">{stage.sentence}</span>
        </>
      ),
    },
    entry.money !== null && { word: 'amount', content: <Money money={entry.money} /> },
    fact('currency', record.currency, (code) => `${formatCurrencyName(code)} (${code})`),
    fact('tax', record.tax, (tax) => (tax === 'net' ? 'The amount is before tax' : 'The amount includes tax')),
    (record.date !== undefined || record.period === undefined) && {
      word: 'date',
      content: <RecordDate dated={{ date: record.date }} />,
    },
    fact('dateBasis', record.dateBasis, (basis) => capitalised(formatDateBasis(basis))),
    fact('period', record.period, formatPeriod),
    fact('valueDate', record.valueDate, (date) => formatDate(date)),
    fact('payer', record.payer, (party) => <PartyFacts party={party} />),
    fact('payee', record.payee, (party) => <PartyFacts party={party} />),
    {
      word: 'agency',
      content: (
        <InternalLink href={`/agencies/${entry.agency.code}`}>
          <PublishedText text={entry.agency.name} />
        </InternalLink>
      ),
    },
    fact('activity', record.activity, (reference) => <ReferenceFacts reference={reference} />),
    fact('programme', record.programme, (reference) => <ReferenceFacts reference={reference} />),
    fact('contract', record.contract, (reference) => <ReferenceFacts reference={reference} />),
    fact('budgetLine', record.budgetLine, (reference) => <ReferenceFacts reference={reference} />),
    fact('classifications', record.classifications, (all) => <Lines items={all.map(classificationLine)} />),
    fact('places', record.places, (all) => <Lines items={all.map(placeLine)} />),
    fact('links', record.links, (links) => <LinkList links={links} />),
    fact('documents', record.documents, (documents) => <DocumentList documents={documents} />),
    fact('aid', record.aid, (aid) => (
      <Lines
        items={[
          aid.flow && `Flow ${aid.flow}`,
          aid.finance && `Finance ${aid.finance}`,
          ...(aid.types ?? []).map(
            ({ code, vocabulary }) => `Type ${code}${vocabulary ? ` (list ${vocabulary})` : ''}`,
          ),
          aid.tied && `Tied status ${aid.tied}`,
          aid.disbursementChannel && `Channel ${aid.disbursementChannel}`,
        ].filter((line) => line !== undefined)}
      />
    )),
    record.ref !== '' && { word: 'ref', content: <FieldText text={record.ref} /> },
    fact('part', record.part, (part) => <FieldText text={part} />),
    record.refBasis === 'derived' && { word: 'refDerived', content: 'Yes' },
    fact('sealed', record.sealed, (pointers) => (
      <Lines items={pointers.map((pointer) => pointer.slice(1).replaceAll('/', ' › '))} />
    )),
  ]
  return facts.filter((one): one is Fact => one !== false && one !== undefined)
}

function fact<Value>(word: GlossaryKey, value: Value | undefined, show: (value: Value) => ReactNode): Fact | undefined {
  return value === undefined ? undefined : { word, content: show(value) }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const PARTY_TYPE_WORDS = {
  organisation: 'an organisation',
  government: 'a government body',
  individual: 'a person',
  multiple: 'several payees',
  withheld: 'withheld by the publisher',
  'not-reported': 'not reported',
} as const

function PartyFacts({ party }: { readonly party: Party }) {
  const type = PARTY_TYPE_WORDS[party.type]
  return (
    <Lines
      items={[
        party.name === undefined ? (
          <span key="name" className="text-muted italic">
            {type}
          </span>
        ) : (
          <span key="name">
            <FieldText text={party.name} /> <span className="text-muted">({type})</span>
          </span>
        ),
        ...(party.identifiers ?? []).map(({ scheme, id }) => (
          <span key={`${scheme}/${id}`} className="text-muted">
            <PublishedText text={scheme} />: <FieldText text={id} />
          </span>
        )),
        party.country && formatCountry(party.country),
      ].filter((line) => line !== undefined && line !== '')}
    />
  )
}

function ReferenceFacts({ reference }: { readonly reference: Reference }) {
  return (
    <>
      {reference.title && <LanguageTexts texts={reference.title} />}
      {reference.id !== undefined && (
        <p className="text-muted">
          <FieldText text={reference.id} />
        </p>
      )}
    </>
  )
}

function classificationLine({ scheme, code, label, share }: Classification): ReactNode {
  return (
    <>
      {label !== undefined && <FieldText text={label} />}
      {label !== undefined && code !== undefined && ', '}
      {code !== undefined && (
        <>
          code <FieldText text={code} />
        </>
      )}{' '}
      <span className="text-muted">
        (<PublishedText text={formatScheme(scheme)} />
        {share !== undefined && `, ${share}%`})
      </span>
    </>
  )
}

function placeLine({ role, country, region, regionScheme, label, share }: Place): ReactNode {
  return (
    <>
      {capitalised(formatPlaceRole(role))} {label !== undefined && <FieldText text={label} />}
      {label !== undefined && (country ?? region) !== undefined && ', '}
      {[
        country && formatCountry(country),
        region && `region ${region}${regionScheme === undefined ? '' : ` (list ${regionScheme})`}`,
      ]
        .filter(Boolean)
        .join(', ')}
      {share !== undefined && <span className="text-muted"> ({share}%)</span>}
    </>
  )
}

function Lines({ items }: { readonly items: readonly ReactNode[] }) {
  if (items.length === 1) return items[0]
  return (
    <ul className="space-y-1">
      {items.map((item, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a published record never move
        <li key={position}>{item}</li>
      ))}
    </ul>
  )
}
