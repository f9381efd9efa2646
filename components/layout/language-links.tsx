'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useReaderLanguage } from '@/components/language/language-provider'
import { LANGUAGE_NAMES, LANGUAGES, type Language, splitLanguagePath, toLanguagePath } from '@/lib/domain/language'

/** Where there is no room for names: what each language's own name begins with. */
const SHORT_NAMES: Readonly<Record<Language, string>> = { en: 'EN', fr: 'FR', es: 'ES', ar: 'ع' }

type LanguageLinksProps = { readonly label: string; readonly short?: boolean }

/** This very page in each language. Plain links: the whole document changes with its language. */
export function LanguageLinks({ label, short = false }: LanguageLinksProps) {
  const current = useReaderLanguage()
  const { path } = splitLanguagePath(usePathname())
  const query = useSearchParams().toString()
  const here = query === '' ? path : `${path}?${query}`
  return (
    <ul className={short ? 'language-links language-links-short' : 'language-links'} aria-label={label}>
      {LANGUAGES.map((language) => (
        <li key={language}>
          <a
            href={toLanguagePath(language, here)}
            hrefLang={language}
            lang={language}
            aria-label={short ? LANGUAGE_NAMES[language] : undefined}
            title={short ? LANGUAGE_NAMES[language] : undefined}
            aria-current={language === current ? 'true' : undefined}
          >
            {short ? SHORT_NAMES[language] : LANGUAGE_NAMES[language]}
          </a>
        </li>
      ))}
    </ul>
  )
}
