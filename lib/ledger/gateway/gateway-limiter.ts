/** Whether a request may go on: if so, call `release` when it is over; if not, when to come back. */
export type Admission =
  | {
      readonly ok: true /** Called once, with the bytes that were answered: they cost too. */
      readonly release: (answeredBytes: number) => void
    }
  | { readonly ok: false; readonly reason: 'reader' | 'site'; readonly retryAfterSeconds: number }

export type GatewayLimiter = {
  readonly admit: (request: { readonly clientAddress: string; readonly cost: number }) => Admission
}

export type GatewayAllowance = {
  /** Cost that may be spent at once by a reader who has been away, and what comes back each second. */
  readonly burst: number
  readonly perSecond: number
  /** The same for all readers together, who may claim any address. */
  readonly siteBurst: number
  readonly sitePerSecond: number
  readonly maxConcurrent: number
  /** Readers remembered; the one not seen for longest is forgotten, and so begins with a full allowance again. */
  readonly maxReaders: number
}

/** Known only once it is answered, so it is taken from what comes next. */
const BYTES_A_POINT = 256 * 1024

/** A check of one record costs about 60. */
export const DEFAULT_ALLOWANCE: GatewayAllowance = {
  burst: 600,
  perSecond: 20,
  siteBurst: 6000,
  sitePerSecond: 600,
  maxConcurrent: 16,
  maxReaders: 10_000,
}

type Bucket = { tokens: number; at: number }

/** Token buckets, one a reader and one for all, and a bound on requests at the same time. `now` is in milliseconds. */
export function createGatewayLimiter({
  allowance = DEFAULT_ALLOWANCE,
  now = () => performance.now(),
}: {
  allowance?: GatewayAllowance
  now?: () => number
} = {}): GatewayLimiter {
  const { burst, perSecond, siteBurst, sitePerSecond, maxConcurrent, maxReaders } = allowance
  const readers = new Map<string, Bucket>()
  const site: Bucket = { tokens: siteBurst, at: now() }
  let concurrent = 0

  const refill = (bucket: Bucket, limit: number, rate: number) => {
    const time = now()
    bucket.tokens = Math.min(limit, bucket.tokens + ((time - bucket.at) / 1000) * rate)
    bucket.at = time
  }
  const secondsUntil = (bucket: Bucket, cost: number, rate: number) =>
    Math.max(1, Math.ceil((cost - bucket.tokens) / rate))

  const admit: GatewayLimiter['admit'] = ({ clientAddress, cost }) => {
    const reader = toReader(clientAddress)
    const bucket = readers.get(reader) ?? { tokens: burst, at: now() }
    // Taken out and put in again, so that the map's order is the order of last use.
    readers.delete(reader)
    readers.set(reader, bucket)
    if (readers.size > maxReaders) readers.delete(readers.keys().next().value!)

    refill(bucket, burst, perSecond)
    refill(site, siteBurst, sitePerSecond)
    if (bucket.tokens < cost) {
      return { ok: false, reason: 'reader', retryAfterSeconds: secondsUntil(bucket, cost, perSecond) }
    }
    if (site.tokens < cost)
      return { ok: false, reason: 'site', retryAfterSeconds: secondsUntil(site, cost, sitePerSecond) }
    if (concurrent >= maxConcurrent) return { ok: false, reason: 'site', retryAfterSeconds: 1 }

    bucket.tokens -= cost
    site.tokens -= cost
    concurrent += 1
    let isReleased = false
    const release = (answeredBytes: number) => {
      if (isReleased) return
      isReleased = true
      concurrent -= 1
      const spent = Math.floor(answeredBytes / BYTES_A_POINT)
      bucket.tokens -= spent
      site.tokens -= spent
    }
    return { ok: true, release }
  }
  return { admit }
}

/** An IPv6 reader holds at least a /64: all of it is one reader. */
function toReader(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back].map((group) => group.replace(/^0+(?=.)/, ''))
  return `${groups.slice(0, 4).join(':')}::/64`
}
