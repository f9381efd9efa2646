'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '@/lib/domain/language'

const LanguageContext = createContext<Language>('en')

/** Tells what runs in the browser which language the page is in. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** For components that run in the browser: addresses and formats. Their texts come from their parents. */
export const useReaderLanguage = (): Language => useContext(LanguageContext)
