import type { Language } from '@/lib/domain/language'
import { createTell, type Statements, type Tell } from '@/lib/format/tell'

/** What a check says, in one language: a file of its own, fetched with the check and kept by the browser. */
const STATEMENTS: { readonly [language in Language]: () => Promise<{ readonly statements: Statements }> } = {
  en: () => import('@/lib/messages/en/statements'),
  fr: () => import('@/lib/messages/fr/statements'),
  es: () => import('@/lib/messages/es/statements'),
  ar: () => import('@/lib/messages/ar/statements'),
}

export async function loadTell(language: Language): Promise<Tell> {
  const { statements } = await STATEMENTS[language]()
  return createTell({ language, statements, isolate: true })
}
