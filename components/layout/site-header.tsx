import { useLanguage } from '@/components/language/use-language'
import { SearchShortcut } from '@/components/search/search-shortcut'
import { BrandMark, SearchIcon } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import { LanguageLinks } from './language-links'
import { NavLink } from './nav-link'
import { SearchBox } from './search-box'

/** The search box stands in the header of a desk; on a phone a button opens it over the page, without scripts too. */
const SHEET = 'header-search-sheet'

export function SiteHeader() {
  const { layout, search } = useLanguage().words
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
        <div className="header-search">
          <button type="button" className="header-search-button" popoverTarget={SHEET}>
            <SearchIcon />
            <span className="sr-only">{search.open}</span>
          </button>
          <div id={SHEET} className="header-search-sheet" popover="auto">
            <SearchBox id="header-search" />
            <button
              type="button"
              className="header-search-close link-button"
              popoverTarget={SHEET}
              popoverTargetAction="hide"
            >
              {search.close}
            </button>
            <InternalLink className="header-search-help" href="/search-help">
              {search.help}
            </InternalLink>
          </div>
        </div>
        <nav className="header-languages" aria-label={layout.language}>
          <LanguageLinks label={layout.language} short />
        </nav>
        <SearchShortcut sheet={SHEET} />
      </div>
    </header>
  )
}
