import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { LanguageProvider } from '@/components/language/language-provider'
import { readLanguage } from '@/components/language/use-language'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { readEnvironment } from '@/lib/config/environment'
import { directionOf, LANGUAGES, type Language, LOCALES } from '@/lib/domain/language'
import { SiteNotice } from './site-notice'
import './globals.css'

const publicSans = localFont({
  src: './fonts/public-sans-latin.woff2',
  weight: '100 900',
  variable: '--font-public-sans',
  // What stands in for it until it is there is in styles/writing.css, for Latin letters only.
  adjustFontFallback: false,
  // Within the first moment or not at all: a font that came later would move what is being read.
  display: 'optional',
})

const publicSansExtended = localFont({
  src: './fonts/public-sans-latin-ext.woff2',
  weight: '100 900',
  variable: '--font-public-sans-ext',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB',
    },
  ],
})

/** "en_GB", as those who draw a preview of a link expect it. */
const toOpenGraphLocale = (language: Language): string => LOCALES[language].slice(0, 5).replace('-', '_')

export async function generateMetadata(): Promise<Metadata> {
  const { language, words } = await readLanguage()
  const { siteUrl } = readEnvironment(process.env)
  return {
    ...(siteUrl !== null && { metadataBase: new URL(siteUrl) }),
    title: { default: words.layout.siteTitle, template: '%s – Counterfoil' },
    description: words.layout.siteDescription,
    openGraph: {
      siteName: 'Counterfoil',
      type: 'website',
      locale: toOpenGraphLocale(language),
      alternateLocale: LANGUAGES.filter((other) => other !== language).map(toOpenGraphLocale),
    },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#12161c' },
  ],
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Pages are drawn for each request: their scripts carry the nonce of its security policy, and their figures the newest block.
  await connection()

  const { language, words } = await readLanguage()

  return (
    <html
      lang={language === 'en' ? 'en-GB' : language}
      dir={directionOf(language)}
      className={`${publicSans.variable} ${publicSansExtended.variable}`}
    >
      <body>
        <LanguageProvider language={language} failed={words.layout.failed}>
          <a href="#content" className="skip-link">
            {words.layout.skipToContent}
          </a>
          <SiteHeader />
          <SiteNotice />
          {children}
          <SiteFooter />
        </LanguageProvider>
      </body>
    </html>
  )
}
