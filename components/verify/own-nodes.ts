const KEY = 'counterfoil.nodes'
const MOST = 5

/** Addresses of nodes that the reader added, kept in this browser only. None where the browser keeps nothing. */
export function readOwnNodes(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.filter((url) => typeof url === 'string' && isNodeUrl(url)).slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Keeps the reader's nodes for the next visit, where the browser allows it. */
export function keepOwnNodes(urls: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(urls.slice(0, MOST)))
  } catch {
    // Private windows may refuse; the list then lasts as long as the page.
  }
}

/** Whether a browser could ask this address: http or https. */
export function isNodeUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
