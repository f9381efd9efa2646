/** Path of a Chromium, installed if that is possible; null where there is none. */
export function findBrowser(): string | null
