import { useLanguage } from '@/components/language/use-language'
import { ListedCount, ListingView } from '@/components/profiles/listing'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { ListedPlace, Listing } from '@/lib/domain/profile-views'
import type { ListingSearch } from '@/lib/search-params/listing-search'
import { subjectSearch } from '@/lib/search-params/profile-search'
import { placeText } from './place-text'

type PlaceListingProps = {
  readonly path: string
  readonly listing: ListingSearch
  readonly view: Listing<ListedPlace>
}

/** Where public money goes: countries, regions and places that records name. */
export function PlaceListing({ path, listing, view }: PlaceListingProps) {
  const tools = useLanguage()
  const { words, say } = tools
  const { profiles } = words
  const texts = profiles.listing.place
  const { currency } = view
  return (
    <ListingView
      {...{ path, listing, view }}
      title={profiles.place.title}
      lead={say(texts.lead, { count: view.all })}
      caption={texts.caption}
      ownSort="name"
      keyOf={({ place }) => place.profile}
      columns={[
        {
          key: 'name',
          label: texts.name,
          sort: 'name',
          cell: ({ place }) => (
            <InternalLink href={`/places/${place.profile}`}>
              <bdi>{placeText(place, tools)}</bdi>
            </InternalLink>
          ),
        },
        { key: 'kind', label: texts.kind, cell: ({ place }) => profiles.placeKind[place.kind] },
        {
          key: 'records',
          label: profiles.listing.records,
          sort: 'records',
          figure: true,
          minor: true,
          cell: ({ place, entries }) => (
            <ListedCount search={subjectSearch({ kind: 'place', profileId: place.profile })} entries={entries} />
          ),
        },
        ...(currency === null
          ? []
          : [
              {
                key: 'sum',
                label: say(profiles.listing.attributed, { currency }),
                sort: 'sum' as const,
                figure: true,
                cell: ({ place, attributed }: ListedPlace) =>
                  attributed === null ? (
                    <span className="text-muted">{profiles.years.none}</span>
                  ) : (
                    <InternalLink
                      className="figure-link"
                      href={`/places/${place.profile}?currency=${currency}#attributed`}
                    >
                      <Money sum money={{ amount: attributed, currency }} />
                    </InternalLink>
                  ),
              },
            ]),
      ]}
    />
  )
}
