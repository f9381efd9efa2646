import { useLanguage } from '@/components/language/use-language'
import { BrandMark } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import { NavLink } from './nav-link'
import { SearchBox } from './search-box'

export function SiteHeader() {
  const { layout } = useLanguage().words
  return (
    <header className="site-header">
      <div className="wrap site-header-inner">
        <InternalLink href="/" className="brand">
          <BrandMark />
          Counterfoil
        </InternalLink>
        <nav className="site-nav" aria-label={layout.mainNavigation}>
          <ul>
            <li>
              <NavLink href="/records">{layout.records}</NavLink>
            </li>
            <li>
              <NavLink href="/agencies">{layout.agencies}</NavLink>
            </li>
            <li>
              <NavLink href="/methodology">{layout.howItWorks}</NavLink>
            </li>
            <li>
              <NavLink href="/status">{layout.status}</NavLink>
            </li>
          </ul>
        </nav>
        <SearchBox className="header-search" id="header-search" placeholder="Firm, place or purpose" />
      </div>
    </header>
  )
}
