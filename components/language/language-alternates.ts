import type { Metadata } from 'next'
import { LANGUAGES, toLanguagePath } from '@/lib/domain/language'
import { readLanguage } from './use-language'

/**
 * For a page's metadata: its own address in the language that it is drawn in, and the same page in every language. `path` is without a
 * language, with whatever of the query belongs to the page: "/records?q=road".
 */
export async function languageAlternates(path: string): Promise<NonNullable<Metadata['alternates']>> {
  const { path: toPath } = await readLanguage()
  return {
    canonical: toPath(path),
    languages: {
      ...Object.fromEntries(LANGUAGES.map((language) => [language, toLanguagePath(language, path)])),
      'x-default': path,
    },
  }
}
