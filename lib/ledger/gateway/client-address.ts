/**
 * The reader's address, from `X-Forwarded-For`. Each of our own proxies adds the address it saw at the end; whatever stands
 * before that, the reader may have written. Without proxies the framework fills the header in where the reader sent none.
 */
export function readClientAddress({
  forwardedFor,
  trustedProxies,
}: {
  forwardedFor: string | null
  trustedProxies: number
}): string {
  const addresses = (forwardedFor ?? '').split(',').map((address) => address.trim())
  return addresses.at(-Math.max(1, trustedProxies))?.slice(0, 64) || 'unknown'
}
