'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useReaderLanguage } from '@/components/language/language-provider'
import { LANGUAGE_NAMES, LANGUAGES, splitLanguagePath, toLanguagePath } from '@/lib/domain/language'

/** This very page in each language. Plain links: the whole document changes with its language. */
export function LanguageLinks({ label }: { readonly label: string }) {
  const current = useReaderLanguage()
  const { path } = splitLanguagePath(usePathname())
  const query = useSearchParams().toString()
  const here = query === '' ? path : `${path}?${query}`
  return (
    <ul className="language-links" aria-label={label}>
      {LANGUAGES.map((language) => (
        <li key={language}>
          <a
            href={toLanguagePath(language, here)}
            hrefLang={language}
            lang={language}
            aria-current={language === current ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[language]}
          </a>
        </li>
      ))}
    </ul>
  )
}
