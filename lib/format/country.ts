/** A country's name in English from its ISO 3166 code: "Kenya"; the code itself where none is known. */
export function formatCountry(code: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
