import type { Words } from '@/lib/messages/messages'

const BEFORE_THE_CHECK = ['title', 'heading', 'claim', 'claimWithdrawal', 'claimTo', 'claimOn', 'wholeRecord'] as const
const AFTER_THE_CHECK = ['whatIsChecked', 'explained', 'commandLine'] as const
type Elsewhere = (typeof BEFORE_THE_CHECK)[number] | (typeof AFTER_THE_CHECK)[number]

/** The texts that the check shows while it runs and when it is done. They are handed to the browser with the page. */
export type PanelWords = Omit<Words['verify'], Elsewhere>

/** Leaves out what the server draws. */
export function toPanelWords(words: Words['verify']): PanelWords {
  const left: readonly string[] = [...BEFORE_THE_CHECK, ...AFTER_THE_CHECK]
  return Object.fromEntries(Object.entries(words).filter(([key]) => !left.includes(key))) as PanelWords
}
