import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { LanguageLinks } from './language-links'

export function SiteFooter() {
  const { layout } = useLanguage().words
  return (
    <footer className="site-footer">
      <div className="wrap flex flex-col gap-6 py-8 md:flex-row md:justify-between">
        <p className="max-w-[46ch]">{layout.footerWords}</p>
        <nav aria-label={layout.footerNavigation}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            <li>
              <InternalLink href="/methodology">{layout.howItWorks}</InternalLink>
            </li>
            <li>
              <InternalLink href="/methodology#check">{layout.whatACheckProves}</InternalLink>
            </li>
            <li>
              <InternalLink href="/methodology#words">{layout.glossary}</InternalLink>
            </li>
            <li>
              <InternalLink href="/status">{layout.status}</InternalLink>
            </li>
          </ul>
          <LanguageLinks label={layout.language} />
        </nav>
      </div>
    </footer>
  )
}
