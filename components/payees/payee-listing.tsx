import { useLanguage } from '@/components/language/use-language'
import { ListedCount, ListedFigure, ListingView } from '@/components/profiles/listing'
import { PartyName } from '@/components/ui/party-name'
import type { ListedPayee, Listing } from '@/lib/domain/profile-views'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { PartyView } from '@/lib/domain/views'
import type { ListingSearch } from '@/lib/search-params/listing-search'
import { subjectSearch } from '@/lib/search-params/profile-search'

const searchOf = ({ profileId }: PartyView) =>
  subjectSearch({ kind: 'payee', profileId: profileId ?? '', identifiers: [], grouped: false })

type PayeeListingProps = {
  readonly path: string
  readonly listing: ListingSearch
  readonly view: Listing<ListedPayee>
}

/** Who was paid, as it was written. */
export function PayeeListing({ path, listing, view }: PayeeListingProps) {
  const { words, say, format } = useLanguage()
  const { profiles } = words
  const texts = profiles.listing.payee
  const { currency } = view
  return (
    <ListingView
      {...{ path, listing, view }}
      title={profiles.payee.title}
      lead={say(texts.lead, { count: view.all })}
      caption={texts.caption}
      ownSort="sum"
      keyOf={({ payee }) => payee.profileId ?? ''}
      columns={[
        {
          key: 'name',
          label: texts.name,
          sort: 'name',
          cell: ({ payee, entries, agencies }) => (
            <>
              <PartyName party={payee} link />
              <span className="name-beneath sm:hidden">
                {say(texts.summary, {
                  records: say(words.ui.recordCount, { count: entries }),
                  agencies: say(words.ui.agencyCount, { count: agencies }),
                })}
              </span>
            </>
          ),
        },
        {
          key: 'agencies',
          label: texts.agencies,
          figure: true,
          minor: true,
          cell: ({ agencies }) => format.count(agencies),
        },
        {
          key: 'records',
          label: profiles.listing.records,
          sort: 'records',
          figure: true,
          minor: true,
          cell: ({ payee, entries }) => <ListedCount search={searchOf(payee)} entries={entries} />,
        },
        ...(currency === null
          ? []
          : [
              {
                key: 'sum',
                label: say(profiles.listing.outlays, { currency }),
                sort: 'sum' as const,
                figure: true,
                cell: ({ payee, sum }: ListedPayee) => (
                  <ListedFigure search={searchOf(payee)} stages={OUTLAY_STAGES} currency={currency} sum={sum} />
                ),
              },
            ]),
      ]}
    />
  )
}
