import { useLanguage } from '@/components/language/use-language'
import { ListedCount, ListedFigure, ListingView } from '@/components/profiles/listing'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { ListedAgency, Listing } from '@/lib/domain/profile-views'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { ListingSearch } from '@/lib/search-params/listing-search'
import { subjectSearch } from '@/lib/search-params/profile-search'

const searchOf = (code: string) => subjectSearch({ kind: 'agency', code })

type AgencyListingProps = {
  readonly path: string
  readonly listing: ListingSearch
  readonly view: Listing<ListedAgency>
}

/** Which bodies publish, how much, and how recent it is. */
export function AgencyListing({ path, listing, view }: AgencyListingProps) {
  const { words, say, format } = useLanguage()
  const { profiles } = words
  const texts = profiles.listing.agency
  const { currency } = view
  return (
    <ListingView
      {...{ path, listing, view }}
      title={profiles.agency.title}
      lead={say(texts.lead, { count: view.all })}
      caption={texts.caption}
      ownSort="name"
      keyOf={({ agency }) => agency.code}
      columns={[
        {
          key: 'name',
          label: texts.name,
          sort: 'name',
          cell: ({ agency, entries, publications }) => (
            <>
              <InternalLink href={`/agencies/${agency.code}`}>
                <PublishedText text={agency.name} />
              </InternalLink>
              <span className="name-beneath sm:hidden">
                {say(texts.summary, {
                  records: say(words.ui.recordCount, { count: entries }),
                  publications: say(words.ui.publicationCount, { count: publications }),
                })}
              </span>
            </>
          ),
        },
        ...(currency === null
          ? []
          : [
              {
                key: 'sum',
                label: say(profiles.listing.outlays, { currency }),
                sort: 'sum' as const,
                figure: true,
                cell: ({ agency, sum }: ListedAgency) => (
                  <ListedFigure search={searchOf(agency.code)} stages={OUTLAY_STAGES} currency={currency} sum={sum} />
                ),
              },
            ]),
        {
          key: 'records',
          label: profiles.listing.records,
          sort: 'records',
          figure: true,
          minor: true,
          cell: ({ agency, entries }) => <ListedCount search={searchOf(agency.code)} entries={entries} />,
        },
        {
          key: 'period',
          label: texts.lastPeriod,
          cell: ({ lastPeriod }) =>
            lastPeriod === null ? (
              <span className="text-muted italic">{texts.nothingYet}</span>
            ) : (
              format.period(lastPeriod, { short: true })
            ),
        },
        {
          key: 'recorded',
          label: texts.lastRecorded,
          sort: 'recorded',
          cell: ({ lastRecordedAtSeconds: seconds }) => (seconds === null ? '–' : <Moment seconds={seconds} day />),
        },
      ]}
    />
  )
}
