import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { TransferSide, WorksheetView } from '@/lib/domain/worksheet'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { PartRow, PartTable } from './part-row'

/** Disputed publications named one by one, and sums said once more. */
const NAMED = 8
/** Publications that one address can name. */
const ADDRESSED = 60

type InTableProps = { readonly view: WorksheetView; readonly search: RecordSearch }

/** What makes up the totals, and how much of it is provisional or disputed. */
export function InTable({ view, search }: InTableProps) {
  const { worksheet, glossary } = useLanguage().words
  const { totals, provisional, disputedPublications } = view
  const standing = { statuses: ['stands'] } as const
  return (
    <PartTable caption={worksheet.whatIsIn}>
      <PartRow
        label={worksheet.standing}
        reason={worksheet.standingWords}
        part={{ count: totals.counted, totals: totals.totals }}
        href={recordsHref(search, standing)}
        {...(totals.totals.length > NAMED && { sums: <span className="text-muted">{worksheet.asAbove}</span> })}
      />
      <PartRow
        within
        label={worksheet.provisionalPart}
        reason={glossary.provisional.sentence}
        part={provisional}
        href={recordsHref(search, { ...standing, finality: ['provisional'] })}
      />
      <PartRow
        within
        label={worksheet.disputedPart}
        reason={glossary.disputed.sentence}
        part={totals.disputed}
        {...(disputedPublications.length <= ADDRESSED && {
          href: recordsHref(search, { ...standing, publications: disputedPublications.map(nameOf) }),
        })}
        more={<DisputedPublications view={view} search={search} />}
      />
      {view.transfers.pairCount > 0 && (
        <PartRow
          within
          label={worksheet.transfers}
          reason={worksheet.transfersWords}
          part={view.transfers.part}
          more={<TransferPairs transfers={view.transfers} />}
        />
      )}
    </PartTable>
  )
}

function TransferPairs({ transfers: { pairs, pairCount } }: Pick<WorksheetView, 'transfers'>) {
  const { words, say } = useLanguage()
  const { worksheet } = words
  return (
    <ul className="part-reason transfers">
      {pairs.map(({ from, to }) => (
        <li key={`${from.id} ${to.id}`}>
          <Say
            message={worksheet.transferPair}
            values={{ from: <TransferLink side={from} />, to: <TransferLink side={to} /> }}
          />
        </li>
      ))}
      {pairCount > pairs.length && <li>{say(worksheet.transfersMore, { count: pairCount - pairs.length })}</li>}
    </ul>
  )
}

function TransferLink({ side: { id, agency, stage, money } }: { readonly side: TransferSide }) {
  const { glossary, ui } = useLanguage().words
  return (
    <>
      <InternalLink href={`/records/${id}`}>
        <PublishedText text={agency.name} />
        {ui.comma}
        <Money money={money} />
      </InternalLink>{' '}
      ({glossary[stage].label})
    </>
  )
}

type Publication = WorksheetView['disputedPublications'][number]

/** As an address names it. */
const nameOf = ({ agency, sequence }: Publication): string => `${agency.code}-${sequence}`

function DisputedPublications({ view: { disputedPublications }, search }: InTableProps) {
  const { words, say } = useLanguage()
  const named = disputedPublications.slice(0, NAMED)
  return (
    <ul className="part-reason">
      {named.map(({ agency, sequence }) => (
        <li key={`${agency.code} ${sequence}`}>
          <InternalLink
            href={recordsHref(search, { publications: [nameOf({ agency, sequence })], statuses: ['stands'] })}
          >
            <Say
              message={words.worksheet.publicationName}
              values={{ agency: <PublishedText text={agency.name} />, sequence }}
            />
          </InternalLink>
        </li>
      ))}
      {disputedPublications.length > named.length && (
        <li>{say(words.ui.publicationCount, { count: disputedPublications.length })}</li>
      )}
    </ul>
  )
}
