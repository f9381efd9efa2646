'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '@/lib/domain/language'
import type { Words } from '@/lib/messages/messages'

type FailureWords = Words['layout']['failed']
type Reader = { readonly language: Language; readonly failed: FailureWords | null }

const ReaderContext = createContext<Reader>({ language: 'en', failed: null })

/** Tells what runs in the browser which language the page is in, and what to say should the page fail. */
export function LanguageProvider({ children, ...reader }: Reader & { readonly children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>
}

/** For components that run in the browser: addresses and formats. Their texts come from their parents. */
export const useReaderLanguage = (): Language => useContext(ReaderContext).language

/** For the page that stands in for one that failed; null outside the frame of the pages. */
export const useFailureWords = (): FailureWords | null => useContext(ReaderContext).failed
