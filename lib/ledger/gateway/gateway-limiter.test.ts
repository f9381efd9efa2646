import { expect, test } from 'vitest'
import { readClientAddress } from './client-address'
import { createGatewayLimiter, type GatewayAllowance } from './gateway-limiter'

const ALLOWANCE: GatewayAllowance = {
  burst: 10,
  perSecond: 2,
  siteBurst: 25,
  sitePerSecond: 5,
  maxConcurrent: 100,
  maxReaders: 3,
}

function createLimiter(changes: Partial<GatewayAllowance> = {}) {
  const clock = { ms: 0 }
  const limiter = createGatewayLimiter({ allowance: { ...ALLOWANCE, ...changes }, now: () => clock.ms })
  return { clock, admit: (clientAddress: string, cost = 1) => limiter.admit({ clientAddress, cost }) }
}

test('lets a reader spend the burst, then says when to come back, and keeps to it', () => {
  const { clock, admit } = createLimiter()
  expect(admit('192.0.2.1', 10).ok).toBe(true)
  expect(admit('192.0.2.1', 3)).toMatchObject({ ok: false, reason: 'reader', retryAfterSeconds: 2 })
  clock.ms = 1499
  expect(admit('192.0.2.1', 3).ok).toBe(false)
  clock.ms = 1500
  expect(admit('192.0.2.1', 3).ok).toBe(true)
})

test('bounds what all readers spend together, whatever addresses they claim', () => {
  const { admit } = createLimiter({ maxReaders: 1000 })
  const admitted = Array.from({ length: 100 }, (_, n) => admit(`198.51.100.${n}`)).filter(({ ok }) => ok)
  expect(admitted).toHaveLength(25)
  expect(admit('203.0.113.1')).toMatchObject({ ok: false, reason: 'site' })
})

test('bounds requests at the same time, and counts a release once', () => {
  const { admit } = createLimiter({ maxConcurrent: 2 })
  const first = admit('a')
  expect(admit('b').ok).toBe(true)
  expect(admit('c')).toMatchObject({ ok: false, reason: 'site', retryAfterSeconds: 1 })
  if (!first.ok) throw new Error('The first is admitted.')
  first.release(0)
  first.release(0)
  expect(admit('c').ok).toBe(true)
  expect(admit('a').ok).toBe(false)
})

test('counts the addresses of one IPv6 network as one reader', () => {
  const { admit } = createLimiter()
  expect(admit('2001:db8:0:1::1', 10).ok).toBe(true)
  expect(admit('2001:0db8::1:ffff:0:0:2', 10)).toMatchObject({ reason: 'reader' })
  expect(admit('2001:db8:0:2::1', 10).ok).toBe(true)
})

test('remembers only so many readers, those seen last', () => {
  const { admit } = createLimiter({ siteBurst: 1000 })
  admit('a', 10)
  for (const other of ['b', 'c']) admit(other)
  expect(admit('a').ok).toBe(false)
  for (const other of ['d', 'e']) admit(other)
  expect(admit('a').ok).toBe(false)
  for (const other of ['f', 'g', 'h']) admit(other)
  expect(admit('a').ok).toBe(true)
})

test.each([
  ['192.0.2.1', 0, '192.0.2.1'],
  [null, 0, 'unknown'],
  [null, 2, 'unknown'],
  ['claimed, 192.0.2.1', 1, '192.0.2.1'],
  ['claimed, 192.0.2.1, 10.0.0.1', 2, '192.0.2.1'],
])('from %j with %s proxies the reader is %s', (forwardedFor, trustedProxies, expected) => {
  expect(readClientAddress({ forwardedFor, trustedProxies })).toBe(expected)
})
