import type { CSSProperties, ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { EntryTags } from '@/components/ui/entry-tags'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import { RecordDate } from '@/components/ui/record-date'
import type { EntrySummary } from '@/lib/domain/views'
import type { Density, RecordColumn } from '@/lib/search-params/record-search'
import { USUAL_COLUMNS } from './record-table-columns'
import { Details } from './record-table-details'
import { MatchedNote } from './record-table-matched'

type RecordTableProps = {
  readonly caption: string
  readonly entries: readonly EntrySummary[]
  /** False on the page of one agency, where its name in every row says nothing. */
  readonly showAgency?: boolean
  readonly columns?: readonly RecordColumn[]
  readonly density?: Density
}

/** Columns that share a cell with another one where there is room for two lines in a row. */
const BENEATH: { readonly [column in RecordColumn]?: RecordColumn } = { agency: 'payee', stage: 'amount' }

/** Entries, one a row; below 640 px one a card. */
export function RecordTable({
  caption,
  entries,
  showAgency = true,
  columns = USUAL_COLUMNS,
  density = 'comfortable',
}: RecordTableProps) {
  const { words } = useLanguage()
  const { records } = words
  const shown = columns.filter((column) => showAgency || column !== 'agency')
  const isBeneath = (column: RecordColumn) =>
    density === 'comfortable' && BENEATH[column] !== undefined && shown.includes(BENEATH[column])
  const cells = shown.filter((column) => !isBeneath(column))
  const heading = (column: RecordColumn) =>
    column === 'payee' && shown.includes('agency') && isBeneath('agency')
      ? records.columns.payeeAndAgency
      : records.columns[column]
  const isWide = shown.length > USUAL_COLUMNS.length
  const table = (
    <table className="records" data-density={density}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {cells.map((column) => (
            <th key={column} scope="col" className={`records-${column}`}>
              {heading(column)}
            </th>
          ))}
          <th scope="col" className="records-check">
            {records.columns.check}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <RecordRow key={entry.id} entry={entry} cells={cells} shown={shown} density={density} />
        ))}
      </tbody>
    </table>
  )
  if (!isWide) return table
  return (
    <section
      className="scroll-x records-scroll"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable, or its far columns are not
      tabIndex={0}
      style={{ '--columns': cells.length } as CSSProperties}
    >
      {table}
    </section>
  )
}

type RecordRowProps = {
  readonly entry: EntrySummary
  readonly cells: readonly RecordColumn[]
  readonly shown: readonly RecordColumn[]
  readonly density: Density
}

function RecordRow({ entry, cells, shown, density }: RecordRowProps) {
  const { words } = useLanguage()
  const { row } = words.records
  // One cell leads to the record: its title, or else what there is.
  const leading = (['title', 'date', 'amount'] as const).find((column) => shown.includes(column))
  return (
    <tr data-status={entry.status}>
      {cells.map((column) => (
        <td key={column} className={`records-${column}`}>
          <Cell column={column} entry={entry} shown={shown} density={density} leads={column === leading} />
        </td>
      ))}
      <td className="records-check">
        <InternalLink href={`/records/${entry.id}/verify`}>
          <span className="records-on-desk">
            <Say message={row.check} values={{ id: entry.id }} tags={{ hidden }} />
          </span>
          <span className="records-on-phone">
            <Say message={row.checkCard} values={{ id: entry.id }} tags={{ hidden }} />
          </span>
        </InternalLink>
      </td>
    </tr>
  )
}

const hidden = (text: string) => (
  <span className="sr-only">
    <bdi>{text}</bdi>
  </span>
)

type CellProps = {
  readonly column: RecordColumn
  readonly entry: EntrySummary
  readonly shown: readonly RecordColumn[]
  readonly density: Density
  readonly leads: boolean
}

function Cell({ column, entry, shown, density, leads }: CellProps): ReactNode {
  const { words } = useLanguage()
  const beneath = density === 'comfortable'
  const link = (content: ReactNode) =>
    leads ? <InternalLink href={`/records/${entry.id}`}>{content}</InternalLink> : content
  switch (column) {
    case 'date':
      return (
        <>
          {link(<RecordDate dated={entry} short />)}
          {leads && <Remarks entry={entry} />}
        </>
      )
    case 'payee':
      return (
        <>
          <span className="records-name">
            <PartyName party={entry.payee} link />
          </span>
          {beneath && shown.includes('agency') && <Agency entry={entry} />}
        </>
      )
    case 'payer':
      return <Labelled column="payer">{<PartyName party={entry.payer} link />}</Labelled>
    case 'agency':
      return <Agency entry={entry} />
    case 'title':
      return (
        <>
          {link(<Title entry={entry} />)}
          <Remarks entry={entry} />
        </>
      )
    case 'stage':
      return <Labelled column="stage">{words.glossary[entry.stage].label}</Labelled>
    case 'amount':
      return (
        <>
          {link(
            entry.money === null ? (
              <span className="text-muted italic">{words.ui.noAmount}</span>
            ) : (
              <Money money={entry.money} />
            ),
          )}
          {beneath && shown.includes('stage') && (
            <span className="records-beneath">{words.glossary[entry.stage].label}</span>
          )}
          {leads && <Remarks entry={entry} />}
        </>
      )
    case 'status':
      return <Labelled column="status">{words.glossary[entry.status].label}</Labelled>
    case 'recorded':
      return (
        <Labelled column="recorded">
          <Moment seconds={entry.recordedAtSeconds} day />
        </Labelled>
      )
    case 'reference':
    case 'activity':
    case 'sector':
    case 'place':
      return (
        <Labelled column={column}>
          <Details of={column} details={entry.details} />
        </Labelled>
      )
  }
}

/** On a card there is no heading above the cell: it says itself what it is. */
function Labelled({ column, children }: { readonly column: RecordColumn; readonly children: ReactNode }) {
  const { words } = useLanguage()
  return (
    <>
      <span className="records-label">{words.records.columns[column]}</span>
      {children}
    </>
  )
}

function Agency({ entry }: { readonly entry: EntrySummary }) {
  return (
    <span className="records-publisher">
      <InternalLink href={`/agencies/${entry.agency.code}`}>
        <PublishedText text={entry.agency.name} />
      </InternalLink>
    </span>
  )
}

function Title({ entry }: { readonly entry: EntrySummary }) {
  const { words, say } = useLanguage()
  if (entry.title === null) return say(words.records.row.record, { id: entry.id })
  return <PublishedText text={entry.title} />
}

/** What sets an entry apart, and where the words stand that were searched for. */
function Remarks({ entry }: { readonly entry: EntrySummary }) {
  return (
    <span className="records-remarks">
      <EntryTags entry={entry} />
      <MatchedNote matched={entry.matched} />
    </span>
  )
}
