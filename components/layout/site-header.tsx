import { BrandMark } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import { NavLink } from './nav-link'
import { SearchBox } from './search-box'

export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="wrap site-header-inner">
        <InternalLink href="/" className="brand">
          <BrandMark />
          Counterfoil
        </InternalLink>
        <nav className="site-nav" aria-label="Main">
          <ul>
            <li>
              <NavLink href="/records">Records</NavLink>
            </li>
            <li>
              <NavLink href="/agencies">Agencies</NavLink>
            </li>
            <li>
              <NavLink href="/methodology">How it works</NavLink>
            </li>
            <li>
              <NavLink href="/status">Status</NavLink>
            </li>
          </ul>
        </nav>
        <SearchBox
          className="header-search"
          id="header-search"
          label="Search the records"
          placeholder="Firm, place or purpose"
        />
      </div>
    </header>
  )
}
