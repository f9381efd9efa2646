import { useLanguage } from '@/components/language/use-language'
import { ListedCount, ListedFigure, ListingNarrowing, ListingView } from '@/components/profiles/listing'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { ListedReference, Listing } from '@/lib/domain/profile-views'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import { REFERENCE_KINDS } from '@/lib/domain/views'
import type { ListingSearch } from '@/lib/search-params/listing-search'
import { subjectSearch } from '@/lib/search-params/profile-search'
import { ReferenceLink } from './reference-link'

const searchOf = (profileId: string) => subjectSearch({ kind: 'activity', profileId })

type ActivityListingProps = {
  readonly path: string
  readonly listing: ListingSearch
  readonly view: Listing<ListedReference>
}

/** Programmes, activities, contracts and budget lines, with what was set aside and what was spent. */
export function ActivityListing({ path, listing, view }: ActivityListingProps) {
  const { words, say } = useLanguage()
  const { profiles } = words
  const texts = profiles.listing.activity
  const { currency } = view
  const chosen = REFERENCE_KINDS.find((kind) => kind === listing.only) ?? null
  return (
    <ListingView
      {...{ path, listing, view }}
      title={profiles.activity.title}
      lead={say(texts.lead, { count: view.all })}
      caption={texts.caption}
      ownSort="sum"
      keyOf={({ reference }) => reference.profile}
      narrowing={
        <ListingNarrowing
          {...{ path, listing, chosen }}
          label={profiles.listing.only}
          choices={[
            { value: null, label: profiles.listing.all },
            ...REFERENCE_KINDS.map((kind) => ({ value: kind, label: profiles.referenceKinds[kind] })),
          ]}
        />
      }
      columns={[
        {
          key: 'name',
          label: texts.name,
          sort: 'name',
          cell: ({ reference }) => (
            <>
              <ReferenceLink reference={reference} />
              {chosen === null && <span className="name-beneath">{profiles.referenceKind[reference.kind]}</span>}
            </>
          ),
        },
        {
          key: 'agency',
          label: texts.agency,
          cell: ({ agency }) => (
            <InternalLink href={`/agencies/${agency.code}`}>
              <PublishedText text={agency.name} />
            </InternalLink>
          ),
        },
        {
          key: 'records',
          label: profiles.listing.records,
          sort: 'records',
          figure: true,
          minor: true,
          cell: ({ reference, entries }) => <ListedCount search={searchOf(reference.profile)} entries={entries} />,
        },
        ...(currency === null
          ? []
          : [
              {
                key: 'budget',
                label: say(profiles.listing.budget, { currency }),
                figure: true,
                cell: ({ reference, budget }: ListedReference) => (
                  <ListedFigure
                    search={searchOf(reference.profile)}
                    stages={['budget']}
                    currency={currency}
                    sum={budget}
                  />
                ),
              },
              {
                key: 'sum',
                label: say(profiles.listing.outlays, { currency }),
                sort: 'sum' as const,
                figure: true,
                cell: ({ reference, sum }: ListedReference) => (
                  <ListedFigure
                    search={searchOf(reference.profile)}
                    stages={OUTLAY_STAGES}
                    currency={currency}
                    sum={sum}
                  />
                ),
              },
            ]),
      ]}
    />
  )
}
