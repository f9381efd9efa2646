import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'

/** The lists of what records are by, to, for and about, beside one another. */
export function ListingTabs({ path }: { readonly path: string }) {
  const { profiles } = useLanguage().words
  const lists = [
    { path: '/agencies', title: profiles.agency.title },
    { path: '/payees', title: profiles.payee.title },
    { path: '/activities', title: profiles.activity.title },
    { path: '/sectors', title: profiles.sector.title },
    { path: '/places', title: profiles.place.title },
  ]
  return (
    <nav className="tabs mb-8" aria-label={profiles.listing.lists}>
      {lists.map((list) => (
        <InternalLink key={list.path} href={list.path} aria-current={list.path === path ? 'page' : undefined}>
          {list.title}
        </InternalLink>
      ))}
    </nav>
  )
}
