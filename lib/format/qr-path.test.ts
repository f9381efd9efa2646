import fc from 'fast-check'
import decode from 'jsqr'
import { expect, test } from 'vitest'
import { type QrPath, toQrPath } from './qr-path'

test('draws a code that a reader of another make reads back', () => {
  const address = 'https://spending.example/records/education-10-1'
  expect(readBack(toQrPath(address))).toBe(address)
})

test('reads back for any address that a record may have', () => {
  const code = fc.stringMatching(/^[a-z][a-z0-9-]{0,29}[a-z0-9]$/)
  const number = fc.integer({ min: 1, max: 999_999_999 })
  const host = fc.constantFrom('http://localhost:3000', 'https://a.example', `https://${'long.'.repeat(12)}example`)
  fc.assert(
    fc.property(host, code, number, number, (origin, agency, sequence, row) => {
      const address = `${origin}/ar/records/${agency}-${sequence}-${row}`
      expect(readBack(toQrPath(address))).toBe(address)
    }),
    { numRuns: 40 },
  )
})

test('leaves four modules white around the code', () => {
  const { size, path } = toQrPath('https://spending.example/records/moh-1-1')
  const xs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(x) + Number(length),
  }))
  expect(Math.min(...xs.map(({ x }) => x))).toBe(4)
  expect(Math.min(...xs.map(({ y }) => y))).toBe(4)
  expect(Math.max(...xs.map(({ end }) => end))).toBe(size - 4)
})

/** Paints the path as a browser would, a few pixels a module, and lets a decoder look at the picture. */
function readBack({ size, path }: QrPath): string | undefined {
  const scale = 3
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * side + Number(x) * scale) * 4
      for (let at = from; at < from + Number(length) * scale * 4; at += 4) pixels.fill(0, at, at + 3)
    }
  }
  return decode(pixels, side, side)?.data
}
