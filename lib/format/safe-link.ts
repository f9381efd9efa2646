/** The address as a browser would follow it, or null: only https is ever linked from a record. */
export function toSafeHref(address: string): string | null {
  if (!/^https:\/\//i.test(address)) return null
  try {
    const url = new URL(address)
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null
  } catch {
    return null
  }
}
