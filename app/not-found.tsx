import type { Metadata } from 'next'
import { Say } from '@/components/language/say'
import { readLanguage, useLanguage } from '@/components/language/use-language'
import { PlainFrame } from '@/components/layout/plain-frame'
import { SearchBox } from '@/components/layout/search-box'
import { InternalLink } from '@/components/ui/internal-link'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readLanguage()
  return { title: words.layout.notFound.title, robots: { index: false } }
}

export default function NotFound() {
  const { notFound } = useLanguage().words.layout
  return (
    <PlainFrame>
      <h1>{notFound.heading}</h1>
      <div className="prose mt-4">
        <p>
          <Say message={notFound.words} />
        </p>
        <p>{notFound.settled}</p>
      </div>
      <SearchBox className="hero-search mt-8 max-w-2xl" id="not-found-search" />
      <p className="mt-6">
        <InternalLink href="/records">{notFound.allRecords}</InternalLink>
      </p>
    </PlainFrame>
  )
}
