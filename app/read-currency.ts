/** The currency that a page was asked to show, from `?currency=`; null where it names none. */
export function readCurrency(parameters: { readonly [name: string]: string | string[] | undefined }): string | null {
  const { currency } = parameters
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : null
}
