import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordView } from '@/lib/domain/views'
import { FactRow } from './fact-row'
import { type FieldLinks, FieldValue } from './record-fields'
import { FieldText } from './record-texts'

/**
 * Everything the record says, as published, each under a label that explains itself. Who paid whom for what, and whether tax is in the amount, are
 * answered always: where the source does not say, the page does.
 */
export function RecordFacts({ view, hasChain }: { readonly view: RecordView; readonly hasChain: boolean }) {
  const { words } = useLanguage()
  const { facts } = words.record
  const { entry, record, profiles } = view
  const links: FieldLinks = {
    ...profiles,
    payerProfile: entry.payer?.profileId ?? null,
    payeeProfile: entry.payee?.profileId ?? null,
    records: new Set(
      view.chain.before.flatMap(({ named, problem }) => (problem === null && named ? [named.text] : [])),
    ),
  }
  const row = (field: Parameters<typeof FieldValue>[0]['field'], otherwise?: ReactNode) => {
    const said = record[field] !== undefined
    if (!said && otherwise === undefined) return null
    return (
      <FactRow word={field}>{said ? <FieldValue field={field} record={record} links={links} /> : otherwise}</FactRow>
    )
  }
  const notReported = <NotReported />
  return (
    <dl className="facts">
      {row('title', notReported)}
      {row('description')}
      <FactRow word="stage">
        {words.glossary[record.stage].label}
        <span className="fact-note block text-sm text-muted">{words.glossary[record.stage].sentence}</span>
      </FactRow>
      {record.amount !== undefined && (
        <FactRow word="amount">
          <FieldValue field="amount" record={record} />
          <AmountNote amount={record.amount} />
        </FactRow>
      )}
      {row('currency')}
      {record.amount !== undefined && row('tax', <span className="text-muted italic">{facts.taxNotStated}</span>)}
      {record.period === undefined && row('date', notReported)}
      {row('dateBasis')}
      {row('period')}
      {row('valueDate')}
      {row('payer', notReported)}
      {row('payee', notReported)}
      <FactRow word="agency">
        <InternalLink href={`/agencies/${entry.agency.code}`}>
          <PublishedText text={entry.agency.name} />
        </InternalLink>
      </FactRow>
      {row('activity')}
      {row('programme')}
      {row('contract')}
      {row('budgetLine')}
      {row('classifications')}
      {row('places')}
      {record.links !== undefined && (
        <FactRow word="links">
          <FieldValue field="links" record={record} links={links} />
          {hasChain && (
            <p className="no-print mt-1 text-sm">
              <a href="#chain">{facts.toChain}</a>
            </p>
          )}
        </FactRow>
      )}
      {row('documents')}
      {row('aid')}
      {record.ref !== '' && (
        <FactRow word="ref">
          <FieldText text={record.ref} />
        </FactRow>
      )}
      {record.part !== undefined && (
        <FactRow word="part">
          <FieldText text={record.part} />
        </FactRow>
      )}
      {record.refBasis === 'derived' && <FactRow word="refDerived">{facts.derived}</FactRow>}
      {row('sealed')}
    </dl>
  )
}

/** What an amount that surprises means. */
function AmountNote({ amount }: { readonly amount: string }) {
  const { facts } = useLanguage().words.record
  const note = amount.startsWith('-') ? facts.negative : /^0(\.0+)?$/.test(amount) ? facts.zero : null
  return note !== null && <span className="block text-sm text-muted">{note}</span>
}

function NotReported() {
  const { glossary, ui } = useLanguage().words
  return (
    <>
      <span className="italic">{ui.party.notReported}</span>
      <span className="block text-sm text-muted">{glossary.notReported.sentence}</span>
    </>
  )
}
