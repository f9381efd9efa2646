import { useLanguage } from '@/components/language/use-language'
import { ListedCount, ListingNarrowing, ListingView } from '@/components/profiles/listing'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { ListedSector, Listing } from '@/lib/domain/profile-views'
import type { ListingSearch } from '@/lib/search-params/listing-search'
import { subjectSearch } from '@/lib/search-params/profile-search'
import { schemeName } from './scheme-name'
import { SectorName } from './sector-name'

type SectorListingProps = {
  readonly path: string
  readonly listing: ListingSearch
  readonly view: Listing<ListedSector> & { readonly schemes: readonly string[]; readonly scheme: string | null }
}

/** What public money is spent on, by one list of sectors at a time. */
export function SectorListing({ path, listing, view }: SectorListingProps) {
  const tools = useLanguage()
  const { words, say } = tools
  const { profiles } = words
  const texts = profiles.listing.sector
  const { currency } = view
  return (
    <ListingView
      {...{ path, listing, view }}
      title={profiles.sector.title}
      lead={say(texts.lead, { count: view.all })}
      caption={texts.caption}
      ownSort="code"
      keyOf={({ sector }) => sector.profile}
      narrowing={
        <ListingNarrowing
          {...{ path, listing }}
          label={profiles.sector.list}
          chosen={view.scheme}
          choices={view.schemes.map((scheme) => ({ value: scheme, label: schemeName(scheme, tools) }))}
        />
      }
      columns={[
        {
          key: 'name',
          label: texts.name,
          sort: 'name',
          cell: ({ sector }) => (
            <InternalLink href={`/sectors/${sector.profile}`}>
              <SectorName sector={sector} />
            </InternalLink>
          ),
        },
        {
          key: 'code',
          label: profiles.listing.code,
          sort: 'code',
          cell: ({ sector }) => (sector.code === null ? '–' : <PublishedText text={sector.code} />),
        },
        {
          key: 'records',
          label: profiles.listing.records,
          sort: 'records',
          figure: true,
          minor: true,
          cell: ({ sector, entries }) => (
            <ListedCount search={subjectSearch({ kind: 'sector', profileId: sector.profile })} entries={entries} />
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
                cell: ({ sector, attributed }: ListedSector) =>
                  attributed === null ? (
                    <span className="text-muted">{profiles.years.none}</span>
                  ) : (
                    <InternalLink
                      className="figure-link"
                      href={`/sectors/${sector.profile}?currency=${currency}#attributed`}
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
