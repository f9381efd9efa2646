import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { WorksheetView } from '@/lib/domain/worksheet'
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
    </PartTable>
  )
}

type Publication = WorksheetView['disputedPublications'][number]

/** As an address names it. */
const nameOf = ({ agency, sequence }: Publication): string => `${agency.code}-${sequence}`

function DisputedPublications({ view: { disputedPublications }, search }: InTableProps) {
  const { words, say, format } = useLanguage()
  const named = disputedPublications.slice(0, NAMED)
  return (
    <ul className="part-reason">
      {named.map(({ agency, sequence }) => (
        <li key={`${agency.code} ${sequence}`}>
          <InternalLink
            href={recordsHref(search, { publications: [nameOf({ agency, sequence })], statuses: ['stands'] })}
          >
            <PublishedText
              text={say(words.worksheet.publicationName, { agency: agency.name, sequence: format.count(sequence) })}
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
