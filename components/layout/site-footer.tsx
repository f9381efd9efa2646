import { InternalLink } from '@/components/ui/internal-link'

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="wrap flex flex-col gap-6 py-8 md:flex-row md:justify-between">
        <p className="max-w-[46ch]">
          Counterfoil shows what public bodies have signed about the money they spend. It does not show that the money
          arrived, or that what was signed is true.
        </p>
        <nav aria-label="Footer">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            <li>
              <InternalLink href="/methodology">How it works</InternalLink>
            </li>
            <li>
              <InternalLink href="/methodology#check">What a check proves</InternalLink>
            </li>
            <li>
              <InternalLink href="/methodology#words">Glossary</InternalLink>
            </li>
            <li>
              <InternalLink href="/status">Status</InternalLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
