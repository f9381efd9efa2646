import type { Language } from '../language'

/** The name of a code, and the language that it is in: English where a list has no name in the language asked for. */
export type CodeName = { readonly text: string; readonly language: Language }

/** A public list of codes. Its lines are `code|en|fr|es|ar`; what is not known at the end of a line is left out. */
export type CodeList = {
  readonly nameOf: (code: string, language: Language) => CodeName | null
  readonly codes: () => readonly string[]
}

const COLUMNS: readonly Language[] = ['en', 'fr', 'es', 'ar']

/** Reads a list when its first name is asked for: most processes that carry it never do. */
export function createCodeList(lines: string): CodeList {
  let read: ReadonlyMap<string, readonly string[]> | null = null
  const rows = (): ReadonlyMap<string, readonly string[]> => {
    read ??= new Map(
      lines
        .trim()
        .split('\n')
        .map((line) => {
          const [code = '', ...names] = line.split('|')
          return [code, names] as const
        }),
    )
    return read
  }
  return {
    nameOf: (code, language) => {
      const names = rows().get(code)
      if (names === undefined) return null
      const own = names[COLUMNS.indexOf(language)]
      return own ? { text: own, language } : { text: names[0]!, language: 'en' }
    },
    codes: () => [...rows().keys()],
  }
}
